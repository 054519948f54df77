import type { Unit } from '../../../schemas/units.js';
import { fold, keyOf, likeness, Wording } from '../../text/index.js';
import { type Paragraph, paragraphsOf, seenTextOf, type WordDocument } from '../../word/index.js';

/** The letterhead stands within the first paragraphs of a document. */
const HEAD_PARAGRAPHS = 20;
const NAME_LIKE = 0.9;

/** The one with the most in its favour, where no other has as much. */
function only<T>(offers: readonly { one: T; score: number }[]): T | null {
  const [first, second] = [...offers].sort((a, b) => b.score - a.score);
  return first && first.score > 0 && first.score > (second?.score ?? 0) ? first.one : null;
}

/** The unit whose issuing body and symbol stand in the letterhead; null where none or more than one does. */
export function unitByLetterhead(document: WordDocument, units: readonly Unit[]): Unit | null {
  const head: Paragraph[] = paragraphsOf(document).slice(0, HEAD_PARAGRAPHS);
  const lines = head.map((paragraph) => seenTextOf(paragraph).trim()).filter((line) => line !== '');
  const number = lines.find((line) => /^số(?!\p{L})/u.test(fold(line))) ?? '';
  const wordings = lines.map((line) => new Wording(line));
  const offers = units.map((unit) => {
    const names = [unit.letterhead?.body, unit.name].flatMap((name) => (name === undefined ? [] : new Wording(name)));
    const body = Math.max(0, ...wordings.flatMap((line) => names.map((name) => likeness(line, name).score)));
    const parent = unit.letterhead?.parent === undefined ? undefined : new Wording(unit.letterhead.parent);
    const above = parent !== undefined && wordings.some((line) => likeness(line, parent).score >= NAME_LIKE) ? 0.3 : 0;
    const symbol = unit.symbol !== undefined && /[-/]([^-/]*)$/.exec(fold(number))?.[1] === fold(unit.symbol) ? 0.5 : 0;
    return { one: unit, score: body >= NAME_LIKE ? body + above + symbol : 0 };
  });
  return only(offers);
}

/** The unit whose id or name stands in the file's name; null where none or more than one does. */
export function unitByFileName(file: string, units: readonly Unit[]): Unit | null {
  const name =
    file
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? '';
  const key = keyOf(name);
  const words = fold(name).replace(/[^\p{L}\p{N}]+/gu, '_');
  const offers = units.map((unit) => {
    const byId = `_${words}_`.includes(`_${unit.id}_`) ? unit.id.length : 0;
    const ownKey = keyOf(unit.name);
    return { one: unit, score: Math.max(byId, key.includes(ownKey) ? ownKey.length : 0) };
  });
  return only(offers);
}
