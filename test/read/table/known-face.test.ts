import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Form, tagOf } from '../../../src/form/index.js';
import { flowOf } from '../../../src/read/flow.js';
import { printedBy } from '../../../src/read/printed.js';
import { type Asked, askedTable } from '../../../src/read/table/asked.js';
import { findColumns } from '../../../src/read/table/columns.js';
import { facing } from '../../../src/read/table/facing.js';
import { type Grid, gridOf } from '../../../src/read/table/grid.js';
import { standingOf } from '../../../src/read/table/known-face.js';
import { findRows, namedRowsIn } from '../../../src/read/table/rows.js';
import { Wording } from '../../../src/text/index.js';
import { type Line, line, smallForm, table, typedDocument } from '../../support/typed.js';

const ID = 'bieu';
const formOf = (said: Record<string, unknown>): Form =>
  smallForm({
    sections: [{ id: 'ket_qua', title: 'Kết quả', tables: [{ id: ID, title: 'Một số chỉ tiêu chính', ...said }] }],
  });

const NUMBER = { type: 'integer', min: 0 };
const FORMS: Record<string, { form: Form; rows: string[]; columns: string[] }> = {
  printed: {
    form: formOf({
      rows: [
        { id: 'lop', label: 'Lớp bồi dưỡng' },
        { id: 'sach', label: 'Sách phát hành' },
      ],
      columns: [
        { id: 'ke_hoach', label: 'Kế hoạch', ...NUMBER },
        { id: 'ghi_chu', label: 'Kết quả', type: 'text' },
      ],
    }),
    rows: ['lop', 'sach'],
    columns: ['ke_hoach', 'ghi_chu'],
  },
  years: {
    form: formOf({
      rows: [
        { id: 'lop', label: 'Lớp bồi dưỡng', code: '01' },
        { id: 'sach', label: 'Sách phát hành', code: '02' },
      ],
      columns: [
        { id: 'n2024', label: '2024', ...NUMBER },
        { id: 'n2025', label: 'Năm 2025', ...NUMBER },
      ],
    }),
    rows: ['lop', 'sach'],
    columns: ['n2024', 'n2025'],
  },
  added: {
    form: formOf({
      columns: [
        { id: 'ten', label: 'Tên lớp', type: 'text', key: true },
        { id: 'so', label: 'Số người', ...NUMBER },
        { id: 'ngay', label: 'Ngày mở', type: 'date' },
      ],
    }),
    rows: ['r1', 'r2'],
    columns: ['ten', 'so', 'ngay'],
  },
};

/** The same as is asked, of which no table was seen yet. */
const askedAnew = (form: Form, turn: number): Asked => {
  const own = form.sections[0]?.tables[0];
  if (!own) throw new Error('no table is asked for');
  return askedTable({ ...own, columns: own.columns.map((column) => ({ ...column, turn })) });
};

/** What is found in a table: which way it stands, its columns, and its rows. */
function foundIn(grid: Grid, asked: Asked, form: Form) {
  const own = facing(grid, asked);
  const columns = findColumns(own, asked);
  return { isTurned: own !== grid, columns, named: namedRowsIn(own, asked), rows: findRows(own, asked, columns, form) };
}

const ODD = ['', '2024', '2025', '01', 'Không', 'Lớp bồi dưỡng', 'Kế hoạch', 'Tên lớp', '12', 'đang làm', '07/03/2021'];
/** A value as it stands in a column of numbers, and in another one: nearly always of the kind that is asked for. */
const value = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(fc.constantFrom('12', '3', '1.200'), fc.constantFrom('đang làm', 'Hà', '07/03/2021')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...ODD).map((text) => [text, text] as const) },
);
const change = fc.constantFrom<'none' | 'no tag' | 'other tag' | 'no label' | 'other label' | 'head'>(
  ...([
    'none',
    'none',
    'none',
    'none',
    'none',
    'none',
    'no tag',
    'other tag',
    'no label',
    'other label',
    'head',
  ] as const),
);

const plain = (found: ReturnType<typeof foundIn>): string =>
  JSON.stringify(found, (_, one: unknown) => (one instanceof Wording ? one.text : one instanceof Map ? [...one] : one));

let turn = 0;
let known = 0;

test.each(Object.keys(FORMS))('where everything stands in a table (%s) is the same by its face as without', (name) => {
  const { form, rows, columns } = FORMS[name] as (typeof FORMS)[string];
  const [first] = form.sections[0]?.tables ?? [];
  const fixed = first?.rows.are === 'fixed' ? first.rows.rows : [];
  const heads = first?.columns.map(({ printed }) => printed) ?? [];
  const seenBefore = askedAnew(form, turn++);
  const isNumber = (id: string) => first?.columns.find((one) => one.id === id)?.rule.type === 'integer';
  const typedRows = (values: readonly (readonly [string, string])[], changed: string): (string | Line)[][] =>
    rows.map((row, at) => {
      const printed = first?.columns.filter(({ is }) => is !== 'value') ?? [];
      const cells = printed.map(({ is }): string => {
        if (is !== 'label') return fixed[at]?.code ?? '';
        return changed === 'no label' ? '' : changed === 'other label' ? 'Việc khác' : (fixed[at]?.label ?? '');
      });
      const filled = columns.map((column, index) => {
        const [number, word] = values[at * columns.length + index] ?? ['', ''];
        const text = isNumber(column) ? number : word;
        const tag = tagOf('cell', `${ID}.${changed === 'other tag' ? rows[0] : row}.${column}`);
        return changed === 'no tag' ? text : line(text, { tag });
      });
      return [...cells, ...filled];
    });
  const holds = (files: readonly (readonly [readonly (readonly [string, string])[], string])[]): void => {
    for (const [typed, changed] of files) {
      const head = changed === 'head' ? heads.map((one) => `${one} khác`) : heads;
      const laid = () => {
        const flow = flowOf(typedDocument([table([head, ...typedRows(typed, changed)], 1)]), printedBy(form));
        return gridOf(flow.tables[0] as Grid['table'], flow);
      };
      const grid = laid();
      if (standingOf(grid, seenBefore)) known += 1;
      expect(plain(foundIn(grid, seenBefore, form))).toBe(plain(foundIn(laid(), askedAnew(form, turn++), form)));
    }
  };
  // Words that are no values, and then rows that say what the headers say.
  const headed = columns.map((id) => first?.columns.find((one) => one.id === id)?.label ?? '');
  const inAll = (textOf: (column: number) => string) =>
    rows.flatMap(() => columns.map((_, at) => [textOf(at), textOf(at)] as const));
  holds([
    [inAll(() => 'đang làm'), 'none'],
    [inAll(() => 'Hà'), 'none'],
    [inAll((at) => headed[at] ?? ''), 'none'],
  ]);
  const values = fc.array(value, { minLength: 6, maxLength: 6 });
  fc.assert(fc.property(fc.array(fc.tuple(values, change), { minLength: 1, maxLength: 4 }), holds), {
    numRuns: Number(process.env.RUNS ?? 60),
  });
  expect(known).toBeGreaterThan(20);
  known = 0;
});
