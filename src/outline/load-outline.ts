import { Outline } from '../../schemas/outline.js';
import type { Result } from '../findings/index.js';
import { hasErrors, inOrder, loadSource, type NamedBytes } from '../source/index.js';
import { checkDates } from './dates.js';
import { checkExpressions } from './expressions.js';
import { checkIds } from './ids.js';
import { checkMentions } from './mentions.js';
import { checkTexts } from './texts.js';
import { checkValues } from './values.js';
import { partsOf } from './walk.js';

/**
 * Reads a definition. Gives every problem at once, in the order of its lines; the outline is null where one of them
 * is an error. Never throws.
 */
export const loadOutline = (file: NamedBytes): Result<Outline | null> => {
  const { value: outline, places, findings: found } = loadSource(file, Outline);
  if (outline === null) return { value: null, findings: inOrder(found) };
  const parts = partsOf(outline);
  const findings = inOrder([
    ...found,
    ...checkIds(outline, parts, places),
    ...checkMentions(outline, parts, places),
    ...checkValues(parts, places),
    ...checkDates(outline, places),
    ...checkExpressions(outline, parts, places),
    ...checkTexts(outline, places),
  ]);
  return { value: hasErrors(findings) ? null : outline, findings };
};
