import { addedRowsOf, type Form, type FormTable, fixedRowsOf, type Item, itemsOf, partItem } from '../form/index.js';

/** One thing one form asks for and another does not, or asks otherwise. */
export interface Difference {
  is: 'added' | 'removed' | 'changed';
  what: 'section' | 'point' | 'figure' | 'table' | 'column' | 'row' | 'field';
  /** Its id, or that of a column or row of a table. */
  item: string;
  /** What the form calls it. */
  label: string;
  /** The heading it stands under; empty for what stands outside all sections. */
  under: string;
}

/** What is asked, and all that makes it another question, as one text. */
interface Asks extends Omit<Difference, 'is'> {
  how: string;
}

const howOf = (...parts: unknown[]): string => JSON.stringify(parts);

function partsOf(table: FormTable, under: string): Asks[] {
  const columns = table.columns.filter(({ is }) => is === 'value');
  return [
    ...columns.map(({ id, label, group, rule, required }): Asks => {
      return { what: 'column', item: partItem(table.id, id), label, under, how: howOf(label, group, rule, required) };
    }),
    ...fixedRowsOf(table).map(({ id, label, required, unit, crossed }): Asks => {
      return { what: 'row', item: partItem(table.id, id), label, under, how: howOf(label, required, unit, crossed) };
    }),
  ];
}

function asksOf(item: Item): Asks[] {
  const under = item.trail.at(-1) ?? '';
  const of = { item: item.id, label: item.label, under };
  if (item.kind === 'field') return [{ ...of, what: 'field', how: howOf(item.field.required) }];
  if (item.kind === 'figure') {
    const { figure, value } = item;
    return [{ ...of, what: 'figure', how: howOf(figure.label, figure.rule, value.required, figure.ifAny) }];
  }
  if (item.kind === 'table') {
    const { rows, required, ifAny, total } = item.table;
    const added = addedRowsOf(item.table);
    const open = added === null ? [] : [added.min, added.max];
    return [
      { ...of, what: 'table', how: howOf(item.label, rows.are, open, required, ifAny, total) },
      ...partsOf(item.table, item.label),
    ];
  }
  const { asksText, required, ifAny, minWords, maxWords } = item.part;
  const named = item.kind === 'section' ? { label: under, under: item.trail.at(-2) ?? '' } : {};
  return [{ ...of, ...named, what: item.kind, how: howOf(item.label, asksText, required, ifAny, minWords, maxWords) }];
}

/** What one form asks for that another did not, or not so, and no longer; in the order of the forms, parts of a new table with it. */
export function differencesBetween(before: Form, now: Form): Difference[] {
  const [was, is] = [before, now].map(
    (form) =>
      new Map(
        itemsOf(form)
          .flatMap(asksOf)
          .map((one) => [one.item, one]),
      ),
  );
  if (was === undefined || is === undefined) return [];
  const told = ({ item, what }: Asks, other: ReadonlyMap<string, Asks>): boolean =>
    (what !== 'column' && what !== 'row') || other.has(item.split('.', 1)[0] ?? '');
  const strip = ({ how, ...rest }: Asks, change: Difference['is']): Difference => ({ is: change, ...rest });
  const since = [...is.values()].flatMap((one): Difference[] => {
    const former = was.get(one.item);
    if (former === undefined) return told(one, was) ? [strip(one, 'added')] : [];
    return former.how === one.how && former.what === one.what ? [] : [strip(one, 'changed')];
  });
  const gone = [...was.values()]
    .filter((one) => !is.has(one.item) && told(one, is))
    .map((one) => strip(one, 'removed'));
  return [...since, ...gone];
}
