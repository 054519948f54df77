import { child, descendants, type XmlElement } from './xml.js';

const two = (n: string): string => n.padStart(2, '0');

/** A day as typed, `25/5/2023` or `2023-05-25`, as year, month, day; null for other words. */
export function dayOf(typed: string): { y: string; m: string; d: string } | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (iso) return { y: iso[1] ?? '', m: iso[2] ?? '', d: iso[3] ?? '' };
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  return written ? { y: written[3] ?? '', m: two(written[2] ?? ''), d: two(written[1] ?? '') } : null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day by the pattern of a date control: d, dd, M, MM, MMMM, yyyy and words in apostrophes (ECMA-376 17.5.2.6). */
function writeDay(day: { y: string; m: string; d: string }, pattern: string): string {
  const parts: Record<string, string> = {
    yyyy: day.y,
    MMMM: MONTHS[Number(day.m) - 1] ?? day.m,
    MM: day.m,
    M: String(Number(day.m)),
    dd: day.d,
    d: String(Number(day.d)),
  };
  return pattern.replace(/'([^']*)'|yyyy|MMMM|MM|M|dd|d/g, (token, words?: string) => words ?? parts[token] ?? token);
}

/** Picks a day in a date control: its text follows the control's pattern, its value is kept beside it. */
function pickDay(date: XmlElement, typed: string): string {
  const day = dayOf(typed);
  if (!day) {
    delete date.attributes['w:fullDate'];
    return typed;
  }
  date.attributes['w:fullDate'] = `${day.y}-${day.m}-${day.d}T00:00:00Z`;
  return writeDay(day, child(date, 'w:dateFormat')?.attributes['w:val'] ?? 'dd/MM/yyyy');
}

/** Picks an entry of a list; only a combo box takes other words. */
function pickEntry(list: XmlElement, typed: string): string {
  const entry = descendants(list, 'w:listItem').find((item) =>
    [item.attributes['w:displayText'], item.attributes['w:value']].includes(typed),
  );
  if (!entry && list.name === 'w:dropDownList') throw new Error(`the list does not offer "${typed}"`);
  return entry?.attributes['w:displayText'] ?? entry?.attributes['w:value'] ?? typed;
}

/** What the control shows when the answer is given in it: lists and dates have a say of their own. */
export function shownText(properties: XmlElement, typed: string): string {
  const list = child(properties, 'w:dropDownList') ?? child(properties, 'w:comboBox');
  if (list) return pickEntry(list, typed);
  const date = child(properties, 'w:date');
  if (date) return pickDay(date, typed);
  const plain = child(properties, 'w:text');
  return plain && plain.attributes['w:multiLine'] !== '1' ? typed.replaceAll('\n', ' ') : typed;
}
