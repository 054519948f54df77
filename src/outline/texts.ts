import type { Outline } from '../../schemas/outline.js';
import { type Finding, finding } from '../findings/index.js';
import { problemsOfText, TEXT_NAMES } from '../language/index.js';
import type { Path, Places } from '../source/index.js';

/** Values that are not texts for a reader: `{{` in them has no meaning. */
const NO_TEXTS: ReadonlySet<PropertyKey> = new Set(['that', 'with']);

const findingsOfText = (text: string, path: Path, places: Places): Finding[] =>
  problemsOfText(text).map((problem) => {
    const place = places.within(path, text, problem.at, problem.length);
    if (problem.kind !== 'name_unknown') return finding('template-wrong', null, place, { problem: problem.kind });
    const { name, near } = problem;
    return finding('template-name-unknown', null, place, { name, near, known: [...TEXT_NAMES] });
  });

const checkBelow = (value: unknown, path: Path, places: Places): Finding[] => {
  if (typeof value === 'string') return findingsOfText(value, path, places);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NO_TEXTS.has(key) ? [] : checkBelow(inner, [...path, Array.isArray(value) ? Number(key) : key], places),
  );
};

/** What is wrong with the texts of an outline that are filled in. */
export const checkTexts = (outline: Outline, places: Places): Finding[] => checkBelow(outline, [], places);
