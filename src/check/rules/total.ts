import { type FindingOf, short } from '../../findings/index.js';
import { cellItem, columnName, type FormColumn, type FormTable, TOTAL_ROW, totalledColumns } from '../../form/index.js';
import { numeral, placesOf, product, sumOf } from '../../values/index.js';
import { isOpen, saidIn } from '../answers.js';
import type { CellItem } from '../cells.js';
import { type Context, tablesOf } from '../context.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'total-wrong': { title: string; column: string; typed: string; sum: number };
  /** `sum` is null where the rows above cannot be added up. */
  'total-missing': { title: string; column: string; sum: number | null };
}

const { codes, finding } = codesOf<Data>({
  'total-wrong': {
    severity: 'error',
    summary: { vi: 'Tổng cộng sai', en: 'A total does not add up' },
    vi: ({ title, column, typed, sum }) => ({
      what: `Trong bảng “${title}”, tổng cộng của cột “${column}” đang ghi ${short(typed)}.`,
      why: `Cộng các dòng ở trên được ${numeral(sum, 'vi')}.`,
      todo: 'Đề nghị kiểm tra lại các dòng và dòng tổng cộng.',
    }),
    en: ({ title, column, typed, sum }) => ({
      what: `In the table “${title}”, the total of the column “${column}” says ${short(typed)}.`,
      why: `The rows above add up to ${numeral(sum, 'en')}.`,
      todo: 'Please check the rows and the total.',
    }),
  },
  'total-missing': {
    severity: 'error',
    summary: { vi: 'Thiếu tổng cộng', en: 'A total is missing' },
    vi: ({ title, column, sum }) => ({
      what: `Trong bảng “${title}”, chưa ghi tổng cộng của cột “${column}”.`,
      why: 'Dòng tổng cộng dùng để đối chiếu với các dòng ở trên.',
      todo: `Đề nghị điền tổng cộng${sum === null ? '' : `; cộng các dòng ở trên được ${numeral(sum, 'vi')}`}.`,
    }),
    en: ({ title, column, sum }) => ({
      what: `In the table “${title}”, the total of the column “${column}” is not filled in.`,
      why: 'The total is used to check the rows above.',
      todo: `Please fill in the total${sum === null ? '' : `; the rows above add up to ${numeral(sum, 'en')}`}.`,
    }),
  },
});

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
appendices:
  - id: bieu_1
    title: Kinh phí
    total: true
    rows: {min: 2}
    columns:
      - {id: ten, label: Nội dung chi, key: true}
      - {id: so_tien, label: Số tiền, type: decimal}
`;

/**
 * Whether rows add up to a total. Whole numbers must, exactly; decimals were rounded each for itself, so that the
 * sum may be off by half a unit of the last place of the most exact value for each row.
 */
export function addsUp(rows: readonly number[], total: number): boolean {
  const places = Math.max(...[...rows, total].map(placesOf));
  const off = Math.abs(sumOf([...rows, -total]));
  return places === 0 ? off === 0 : product(off, 10 ** places) <= Math.max(1, rows.length / 2);
}

/** The cells of a table above its total. */
const rowsOf = ({ cells }: Context, table: FormTable): CellItem[] =>
  cells.filter((cell) => cell.table.id === table.id && cell.rowId !== TOTAL_ROW);

/** The numbers of a column above its total, none where a list has no rows; null where one of them is not a number. */
function numbersIn(rows: readonly CellItem[], column: FormColumn): number[] | null {
  const values = rows.filter((cell) => cell.column.id === column.id).map((cell) => cell.answer.value);
  const numbers = values.filter((value) => typeof value === 'number');
  const isWhole = numbers.length === values.length && (numbers.length > 0 || rows.length === 0);
  return isWhole ? numbers : null;
}

function judge(context: Context, table: FormTable, rows: readonly CellItem[], column: FormColumn): FindingOf<Data>[] {
  const item = cellItem(table.id, TOTAL_ROW, column.id);
  const answer = context.answers.get(item);
  if (answer === undefined) return [];
  const asPrinted = context.tables.get(table.id)?.rowsAsPrinted !== false;
  const numbers = asPrinted ? numbersIn(rows, column) : null;
  const sum = numbers === null || (numbers.length === 0 && isOpen(answer)) ? null : sumOf(numbers);
  const data = { title: table.title, column: columnName(column, table) };
  const place = placeOf(context, item);
  if (isOpen(answer)) return answer.required ? [finding('total-missing', item, place, { ...data, sum })] : [];
  if (numbers === null || sum === null || typeof answer.value !== 'number' || addsUp(numbers, answer.value)) return [];
  return [finding('total-wrong', item, place, { ...data, typed: saidIn(answer, context.form.language), sum })];
}

/**
 * The total row: filled in, and the sum of the rows above. A column with a cell that is no number is not
 * added up, nor a table whose fixed rows are not those of the form.
 */
export const total: Rule<Data> = {
  codes,
  run: (context) =>
    tablesOf(context).flatMap((table) => {
      const columns = totalledColumns(table);
      const rows = columns.length === 0 ? [] : rowsOf(context, table);
      return columns.flatMap((column) => judge(context, table, rows, column));
    }),
  examples: [
    {
      outline,
      returned: { 'bieu_1.r1.so_tien': '10', 'bieu_1.r2.so_tien': '5', 'bieu_1.total.so_tien': '14' },
      finds: ['total-wrong bieu_1.total.so_tien'],
    },
    { outline, returned: { 'bieu_1.total.so_tien': '' }, finds: ['total-missing bieu_1.total.so_tien'] },
    {
      outline,
      returned: { 'bieu_1.r1.so_tien': '33,3', 'bieu_1.r2.so_tien': '66,6', 'bieu_1.total.so_tien': '100' },
      finds: [],
    },
    {
      outline,
      returned: { 'bieu_1.r1.so_tien': '10', 'bieu_1.r2.so_tien': '5', 'bieu_1.total.so_tien': '15' },
      finds: [],
    },
  ],
};
