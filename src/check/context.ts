import type { Answer } from '../../schemas/submission.js';
import { type Form, type FormTable, type Item, itemsOf, onceOf, ownerOf } from '../form/index.js';
import type { Submission, TableReading } from '../read/index.js';
import { isOpen } from './answers.js';
import { type CellItem, cellsOf } from './cells.js';

/** All a rule may look at. */
export interface Context {
  form: Form;
  submission: Submission;
  /** Everything the form asks for, in its order. */
  items: readonly Item[];
  /** The answers by item; what an answer "none" releases is no longer required. */
  answers: ReadonlyMap<string, Answer>;
  /** Every cell that was found or should have been, in the order of the form. */
  cells: CellItem[];
  /** The tables that were found, by id. */
  tables: ReadonlyMap<string, TableReading>;
}

/** The items that need no answer where the item they belong to was answered "none". */
function freedBy(item: Item): string[] {
  if (item.kind !== 'section' && item.kind !== 'point') return [];
  return item.part.figures.flatMap((figure) => figure.values.map((value) => value.item));
}

/**
 * The answers with `required` as it stands after reading: the figures of a section or point answered "none", and
 * the cells of such a table, are owed no longer.
 */
function released(items: readonly Item[], answers: readonly Answer[]): readonly Answer[] {
  const nil = new Set(answers.filter((answer) => answer.state === 'nil').map((answer) => answer.item));
  if (nil.size === 0) return answers;
  const freed = new Set(items.filter((item) => nil.has(item.id)).flatMap(freedBy));
  return answers.map((answer) =>
    freed.has(answer.item) || (answer.kind === 'cell' && nil.has(ownerOf(answer.item)))
      ? { ...answer, required: false }
      : answer,
  );
}

/** Lays out a submission beside its form. */
export function contextOf(form: Form, submission: Submission): Context {
  const items = itemsOf(form);
  const answers = released(items, submission.answers);
  const byItem = new Map(answers.map((answer) => [answer.item, answer]));
  return {
    form,
    submission,
    items,
    answers: byItem,
    cells: cellsOf(items, byItem),
    tables: new Map(submission.tables.map((table) => [table.item, table])),
  };
}

/** The items of a form by their kinds and by their ids: rules ask for them again and again. */
const laidOut = onceOf((items: readonly Item[]) => {
  const byKind: { [K in Item['kind']]: Extract<Item, { kind: K }>[] } = {
    section: [],
    point: [],
    figure: [],
    table: [],
    field: [],
  };
  const byId = new Map<string, Item>();
  for (const item of items) {
    (byKind[item.kind] as Item[]).push(item);
    if (!byId.has(item.id)) byId.set(item.id, item);
  }
  return { byKind, byId };
});

/** An item of the form by its id. */
export const itemIn = ({ items }: Pick<Context, 'items'>, id: string): Item | undefined => laidOut(items).byId.get(id);

/** The items of one kind together with their answers; items the reading said nothing of are left out. */
export function answered<K extends Item['kind']>(
  { items, answers }: Context,
  kind: K,
): { item: Extract<Item, { kind: K }>; answer: Answer }[] {
  const found: { item: Extract<Item, { kind: K }>; answer: Answer }[] = [];
  for (const item of laidOut(items).byKind[kind]) {
    const answer = answers.get(item.id);
    if (answer) found.push({ item, answer });
  }
  return found;
}

/** Those of them that had to be answered and were not. */
export const unanswered: typeof answered = (context, kind) =>
  answered(context, kind).filter(({ answer }) => answer.required && isOpen(answer));

/** Every table the form asks for, in its order. */
export const tablesOf = ({ items }: Context): FormTable[] => laidOut(items).byKind.table.map(({ table }) => table);

/** What stands where an answer was put off, such as "Đang cập nhật", as data of a finding; nothing where none was. */
export function putOffIn({ submission }: Context, item: string): { typed?: string } {
  const text = submission.putOff?.find((one) => one.item === item)?.text;
  return text === undefined ? {} : { typed: text.trim() };
}
