import { Outline } from '../../schemas/outline.js';
import { type Code, type Finding, finding, type Result } from '../findings/index.js';
import { outlineParts } from '../form/index.js';
import { loadMeant, type NamedBytes, type Near, type Places } from '../source/index.js';
import { checkDates } from './dates.js';
import { checkExpressions } from './expressions.js';
import { checkIds } from './ids.js';
import { checkMentions } from './mentions.js';
import { checkOpening } from './opening.js';
import { checkPeriods } from './periods.js';
import { checkTexts } from './texts.js';
import { checkValues } from './values.js';

/** What may be wrong only because a stand-in took the place of a value. */
const OF_VALUES: ReadonlySet<Code> = new Set([
  'bound-unsuited',
  'bounds-reversed',
  'expression-wrong',
  'money-only',
  'options-missing',
  'options-unused',
  'weight-missing',
  'weight-unsuited',
]);

/** What may be unknown only because what it names was left out. */
const OF_NAMES: ReadonlySet<Code> = new Set([
  'expression-name-unknown',
  'figure-unknown',
  'group-unknown',
  'see-unknown',
]);

/** An outline asks for something: a text, or tables alone. */
const checkAsking = ({ tables = [], sections, appendices = [] }: Outline, places: Places): Finding[] =>
  tables.length + sections.length + appendices.length > 0
    ? []
    : [finding('asks-nothing', null, places.name(['sections']), {})];

/** What is wrong with what an outline means, as far as it can be told from a value that may not be quite right. */
const meaningOf = ({ value: outline, places, guessed, whole }: Near<Outline>): Finding[] => {
  const parts = outlineParts(outline);
  return [
    ...checkAsking(outline, places),
    ...checkIds(outline, parts, places),
    ...checkMentions(outline, parts, places),
    ...checkValues(parts, places),
    ...checkDates(outline, places),
    ...checkOpening(outline, parts, places),
    ...checkPeriods(outline, places),
    ...checkExpressions(outline, parts, places),
    ...checkTexts(outline, places),
  ].filter(({ code }) => !(guessed && OF_VALUES.has(code)) && (whole || !OF_NAMES.has(code)));
};

/**
 * Reads a definition. Gives every problem at once, in the order of its lines; the outline is null where one of them
 * is an error. Never throws.
 */
export const loadOutline = (file: NamedBytes): Result<Outline | null> => loadMeant(file, Outline, meaningOf);
