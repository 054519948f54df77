import type { Answer } from '../../schemas/submission.js';
import type { Form, FormTable } from '../form/index.js';
import { type Item, itemsOf } from '../form/index.js';
import type { Submission, TableReading } from '../read/index.js';
import { type CellItem, cellsOf } from './cells.js';
import { released } from './release.js';

/** All a check may look at. */
export interface Context {
  form: Form;
  submission: Submission;
  /** Everything the form asks for, in its order. */
  items: Item[];
  /** The answers by item; what an answer "none" releases is no longer required. */
  answers: ReadonlyMap<string, Answer>;
  /** Every cell that was found or should have been, in the order of the form. */
  cells: CellItem[];
  /** The tables that were found, by id. */
  tables: ReadonlyMap<string, TableReading>;
}

/** Lays out a submission beside its form. */
export function contextOf(form: Form, submission: Submission): Context {
  const items = itemsOf(form);
  const answers = released(items, submission.answers);
  const tables = new Map(submission.tables.map((table) => [table.item, table]));
  return {
    form,
    submission,
    items,
    answers: new Map(answers.map((answer) => [answer.item, answer])),
    cells: cellsOf(items, answers),
    tables,
  };
}

/** The items of one kind together with their answers; items the reading said nothing of are left out. */
export function answered<K extends Item['kind']>(
  { items, answers }: Context,
  kind: K,
): { item: Extract<Item, { kind: K }>; answer: Answer }[] {
  return items.flatMap((item) => {
    const answer = answers.get(item.id);
    return answer !== undefined && isOf(item, kind) ? [{ item, answer }] : [];
  });
}

/** Every table the form asks for, in its order. */
export const tablesOf = ({ items }: Context): FormTable[] =>
  items.flatMap((item) => (item.kind === 'table' ? [item.table] : []));

const isOf = <K extends Item['kind']>(item: Item, kind: K): item is Extract<Item, { kind: K }> => item.kind === kind;
