import { fixedRowsOf, type Item, ownerOf, parseItemId } from '../../form/index.js';

/** What an item is called by the form, and the number of the section it stands in; empty where that has none. */
export interface Called {
  under: string;
  label: string;
}

/** What a heading is numbered with: "II", "2.1", "a". */
const NUMBER = /^((?:\d+\.)*\d+|[IVXLC]+|\p{L})[.)/-]*\s/u;

/** "II.2.1" of the headings "II. …", "2. …" and "2.1. …": a number that the next one begins with is said by it. */
function numberOf(trail: readonly string[]): string {
  const numbers = trail.map((heading) => NUMBER.exec(heading)?.[1] ?? '');
  return numbers.filter((one, at) => one !== '' && !numbers[at + 1]?.startsWith(`${one}.`)).join('.');
}

/** Says what the items of a form are called, a cell by its table and its row; null for fields of the document, and what is none. */
export function callingIn(items: readonly Item[]): (item: string) => Called | null {
  const known = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = known.get(id) ?? known.get(ownerOf(id));
    if (item === undefined || item.kind === 'field') return null;
    const under = numberOf(item.trail);
    if (item.kind !== 'table') return { under, label: item.label };
    const { part } = parseItemId(id);
    const row = item.table.rows.are === 'fixed' ? fixedRowsOf(item.table).find((one) => one.id === part) : undefined;
    return { under, label: row === undefined ? item.label : `${item.label} – ${row.label}` };
  };
}
