import type { Completeness } from '../../schemas/review.js';
import { type Answer, isAnswered } from '../../schemas/submission.js';
import { type Form, type Item, itemsOf } from '../form/index.js';
import { isOpen } from './answers.js';
import { type CellItem, cellsOf } from './cells.js';
import type { Context } from './context.js';
import { type Lost, lostCells, rowsIn } from './lost.js';
import { prefilledIn } from './prefilled.js';

/** How many places to fill in an item stands for, and how many of them were answered; "none" is an answer. */
export interface Count {
  item: string;
  required: number;
  answered: number;
}

/** The places of a form to fill in, with what was answered there. */
export interface Places {
  items: readonly Item[];
  answers: readonly Answer[];
  byItem: ReadonlyMap<string, Answer>;
  cells: readonly CellItem[];
  /** Those that say what the form said when it was given out. */
  prefilled: ReadonlySet<string>;
}

export function placesOf(answers: readonly Answer[], form: Form): Places {
  const items = itemsOf(form);
  const byItem = new Map(answers.map((answer) => [answer.item, answer]));
  const cells = cellsOf(items, byItem);
  return { items, answers, byItem, cells, prefilled: prefilledIn(items, byItem, cells) };
}

/** The same of a submission that is laid out already. */
export const placesIn = ({ items, answers: byItem, cells }: Context, answers: readonly Answer[]): Places => ({
  items,
  answers,
  byItem,
  cells,
  prefilled: prefilledIn(items, byItem, cells),
});

/**
 * What holds places to fill in and is none itself: a section or point that only holds other parts; a table whose cells tell
 * what is open in it, and its lost rows and columns, which count as their cells.
 */
function holdersIn({ items, cells, byItem }: Places, lost: readonly Lost[]): Set<string> {
  const headings = items.flatMap((item) =>
    (item.kind === 'section' || item.kind === 'point') && !item.part.asksText ? [item.id] : [],
  );
  const owing = new Map<string, boolean>();
  for (const { table, answer } of cells) {
    if (answer.required) owing.set(table.id, owing.get(table.id) === true || !isAnswered(answer));
  }
  const tables = [...owing].flatMap(([id, owes]) => {
    const table = byItem.get(id);
    return table === undefined || isAnswered(table) || (owes && isOpen(table)) ? [id] : [];
  });
  return new Set([...headings, ...tables, ...lost.flatMap(({ parts }) => parts)]);
}

/**
 * The places to fill in that a form asks of its unit. What it said already when it was given out is none while it says so,
 * and what only holds places is none. What is lost counts as all it held: the cells of a table, row or column that is
 * gone, and of rows fewer than asked. So nothing grows more complete by being deleted.
 */
export function countsOf(places: Places): Count[] {
  const { items, answers, byItem, prefilled } = places;
  const rows = rowsIn(answers);
  const lost = items.flatMap((item) =>
    item.kind === 'table' ? [lostCells(item.table, byItem, rows.get(item.id) ?? [])] : [],
  );
  const holders = holdersIn(places, lost);
  const isOwed = (answer: Answer): boolean =>
    answer.required && !holders.has(answer.item) && !(prefilled.has(answer.item) && !isOpen(answer));
  const own = answers
    .filter(isOwed)
    .map((answer): Count => ({ item: answer.item, required: 1, answered: isAnswered(answer) ? 1 : 0 }));
  const gone = lost.flatMap(({ table, cells: all }) =>
    all === 0 ? [] : [{ item: table, required: all, answered: 0 }],
  );
  return [...own, ...gone];
}

/** What a person writes in, a section that asks for text beside. */
const IN_PLACES: ReadonlySet<Answer['kind']> = new Set(['point', 'figure', 'cell']);

/**
 * The places, asked of the unit or not, in which a person wrote something: neither left as the form said when it was given
 * out, nor fields of the document, nor headings.
 */
export function givenIn({ items, answers, prefilled }: Places): string[] {
  const texts = new Set(items.flatMap((item) => (item.kind === 'section' && item.part.asksText ? [item.id] : [])));
  const isGiven = ({ item, kind, state, text }: Answer): boolean =>
    (IN_PLACES.has(kind) || texts.has(item)) &&
    text !== null &&
    state !== 'blank' &&
    state !== 'missing' &&
    !prefilled.has(item);
  return answers.filter(isGiven).map(({ item }) => item);
}

/** How much of what is asked was answered. 100 percent only where nothing is left to answer, 0 only where nothing was. */
export function completenessIn(counts: readonly Count[]): Completeness {
  const required = counts.reduce((sum, one) => sum + one.required, 0);
  const answered = counts.reduce((sum, one) => sum + one.answered, 0);
  return { required, answered, percent: percentOf(answered, required) };
}

/** How much of what a form asks was answered, by these answers. */
export const completenessOf = (answers: readonly Answer[], form: Form): Completeness =>
  completenessIn(countsOf(placesOf(answers, form)));

/** Rounded down, but not to 0 where something was answered. */
function percentOf(answered: number, required: number): number {
  if (answered === required) return 100;
  return answered === 0 ? 0 : Math.max(1, Math.floor((100 * answered) / required));
}
