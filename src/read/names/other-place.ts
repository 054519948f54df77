import type { Form } from '../../form/index.js';
import { bareKeyOf, fold } from '../../text/index.js';
import { inAnyLanguage } from '../words/index.js';

/** What a form says of whose it is. */
export type Owned = Pick<Form, 'title' | 'head' | 'unit' | 'audience'>;

const LEVELS = inAnyLanguage((words) => words.placeLevels)
  .flatMap((level) => [level, level.charAt(0).toUpperCase() + level.slice(1)])
  .join('|');
/** "xã Tây Sơn", "phường 2": a place of one name alone is none, as in "xã Nông thôn mới". */
const PLACE = new RegExp(
  `(?<!\\p{L})(?:${LEVELS})\\s+(?:\\d{1,2}(?!\\d)|\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*)+(?:\\s+(?:\\d{1,2}(?!\\d)|[IVX]+(?!\\p{L})))?)`,
  'gu',
);

/** Without any of these no place is named. */
const MAY_BE_PLACE = new RegExp(`(?:${LEVELS})\\s`);

/** A text without the places it names. */
export const withoutPlaces = (text: string): string => (MAY_BE_PLACE.test(text) ? text.replace(PLACE, ' ') : text);

/** Whether a text names a place the form names, or prints beside it, or only others; null where it names none. */
export function placeIn(
  text: string,
  printed: readonly string[],
  { head, unit, title, audience }: Owned,
): 'own' | 'other' | null {
  if (head.body === null || !MAY_BE_PLACE.test(text)) return null;
  const places = text.match(PLACE) ?? [];
  if (places.length === 0) return null;
  const own = [head.body, head.parent, unit?.name, unit?.letterhead?.body, title, audience, ...printed];
  const keys = own.map((one) => bareKeyOf(one ?? ''));
  return places.some((place) => keys.some((one) => one.includes(bareKeyOf(place)))) ? 'own' : 'other';
}

const levelOf = (place: string): string => fold(place).split(/\s/, 1)[0] ?? '';

/** Whether a text is the name of a place beside that of the unit, and no more: "Xã An Hòa" in a table of xã Tân Lập. */
export function isNeighbour(text: string, form: Owned): boolean {
  const name = text.replace(/[\s:.]+$/u, '');
  const [place, ...more] = name.match(PLACE) ?? [];
  if (place === undefined || more.length > 0 || place !== name || placeIn(name, [], form) !== 'other') return false;
  const levels = (form.unit?.name.match(PLACE) ?? []).map(levelOf);
  return levels.includes(levelOf(place));
}
