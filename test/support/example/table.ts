import type { Answer } from '../../../schemas/submission.js';
import { type Form, type FormColumn, type FormTable, totalledColumns } from '../../../src/form/index.js';
import type { TableReading } from '../../../src/read/submission.js';
import { type Asked, answerOf, goodText } from './answer.js';

type Returned = Readonly<Record<string, string | null>>;

/** The rows of a table that came back: the fixed ones, or as many open ones as are asked and named. */
function rowsOf(table: FormTable, returned: Returned): string[] {
  const total = table.total ? ['total'] : [];
  if (table.rows.are === 'fixed') return [...table.rows.rows.map((row) => row.id), ...total];
  const named = Object.keys(returned).flatMap((key) => {
    const [, owner, number] = /^(\w+)\.r(\d+)\./.exec(key) ?? [];
    return owner === table.id ? [Number(number)] : [];
  });
  const count = Math.max(1, table.rows.min, ...named);
  return [...Array.from({ length: count }, (_, index) => `r${index + 1}`), ...total];
}

/** The answers of one table, and the table as found, where all that `returned` does not name is well answered. */
export function returnedTable(
  table: FormTable,
  trail: string[],
  returned: Returned,
  form: Form,
): { answers: Answer[]; reading: TableReading | null } {
  const base = { trail, words: 0, rule: null };
  const own: Asked = { ...base, item: table.id, kind: 'table', required: table.required };
  const said = returned[table.id];
  const gone = (item: string): boolean => returned[item] === null;
  const self = answerOf(own, said === undefined ? 'có' : said);
  if (self.state === 'missing') return { answers: [self], reading: null };
  const open = table.rows.are === 'open';
  const rows = open && self.state !== 'answered' ? [] : rowsOf(table, returned);
  const kept = rows.filter((row) => !gone(`${table.id}.${row}`));
  const columns = table.columns.filter((column) => column.is === 'value');
  const owes = (row: string): boolean =>
    (table.rows.are === 'fixed' ? table.rows.rows.find(({ id }) => id === row)?.required : undefined) ?? table.required;
  const cell = (row: string, column: FormColumn): Asked => ({
    ...base,
    item: `${table.id}.${row}.${column.id}`,
    kind: 'cell',
    required: owes(row) && (column.required || row === 'total'),
    rule: column.rule,
  });
  const key = columns.find((column) => column.key);
  /** Rows are told apart by what stands in their key column. */
  const name = ({ item }: Asked): string | null => {
    const [, row = '', column] = item.split('.');
    return open && key?.id === column && key?.rule.type === 'text' ? `${key.label} ${row.slice(1)}` : null;
  };
  const written = (asked: Asked): string | null =>
    returned[asked.item] ?? (self.state === 'blank' ? '' : (name(asked) ?? goodText(asked, form)));
  const cells = kept
    .filter((row) => row !== 'total')
    .flatMap((row) =>
      columns.flatMap((column) =>
        gone(`${table.id}.${column.id}`) ? [] : [answerOf(cell(row, column), written(cell(row, column)))],
      ),
    );
  const totals = (kept.includes('total') ? totalledColumns(table) : []).map((column) => {
    const asked = cell('total', column);
    const sum = cells
      .filter((one) => one.item.endsWith(`.${column.id}`))
      .reduce((all, one) => all + Number(one.value), 0);
    return answerOf(asked, returned[asked.item] ?? String(sum));
  });
  const lost = [...rows, ...columns.map((column) => column.id)].flatMap((part): Answer[] => {
    const item = `${table.id}.${part}`;
    const optional = columns.some((column) => column.id === part && !column.required) || !owes(part);
    if (!gone(item) || (open && /^r\d+$/.test(part))) return [];
    return [answerOf({ ...base, item, kind: 'cell', required: table.required && !optional }, null)];
  });
  const reading: TableReading = {
    item: table.id,
    by: 'tag',
    confidence: 1,
    columns: table.columns.map(({ id, label }) => ({
      id,
      typed: gone(`${table.id}.${id}`) ? null : (returned[`${table.id}.${id}.header`] ?? label),
    })),
    rows: kept.map((id) => ({ id, label: null, place: self.place })),
    others: [],
    rowsAsPrinted: rows.every((id) => kept.includes(id)),
    place: self.place,
  };
  return { answers: [self, ...cells, ...totals, ...lost], reading };
}
