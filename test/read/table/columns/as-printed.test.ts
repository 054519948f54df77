import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FormTable } from '../../../../src/form/index.js';
import { tagOf } from '../../../../src/form/index.js';
import { type FlowNode, flowOf } from '../../../../src/read/lines/flow.js';
import { askedTable } from '../../../../src/read/table/asked.js';
import { belowPrinted, rowsAsPrinted } from '../../../../src/read/table/columns/as-printed.js';
import { findColumns, weighColumns } from '../../../../src/read/table/columns/columns.js';
import { type GridCell, gridOf } from '../../../../src/read/table/grid.js';
import { printedBy } from '../../../../src/read/texts/printed.js';
import { type Line, line, smallForm, table, typedDocument } from '../../../support/typed.js';

const ID = 'bieu';
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      tables: [
        {
          id: ID,
          title: 'Một số chỉ tiêu chính',
          rows: [
            { id: 'lop', label: 'Lớp bồi dưỡng' },
            { id: 'sach', label: 'Sách phát hành' },
          ],
          columns: [
            { id: 'ke_hoach', label: 'Kế hoạch', type: 'integer', min: 0 },
            { id: 'ngay', label: 'Ngày hoàn thành', type: 'date' },
            { id: 'ghi_chu', label: 'Kết quả', type: 'text' },
          ],
        },
      ],
    },
  ],
});
const asked = askedTable(form.sections[0]?.tables[0] as FormTable);
const heads = asked.columns.map(({ headers: [head] }) => head?.text ?? '');

const found = (rows: readonly (readonly (string | Line)[])[], of = form) => {
  const own = askedTable(of.sections[0]?.tables[0] as FormTable);
  const flow = flowOf(typedDocument([table(rows, 1)]), printedBy(of));
  const [grid] = flow.tables.map((one) => gridOf(one, flow));
  if (!grid) throw new Error('no table');
  return { weighed: weighColumns(grid, own), quick: findColumns(grid, own) };
};

/** More columns than can be told apart, were there words below each where numbers are asked for. */
const YEARS = Array.from({ length: 16 }, (_, at) => `${2011 + at}`);
const tableOf = (years: readonly string[]) =>
  smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả thực hiện',
        tables: [
          {
            id: ID,
            title: 'Một số chỉ tiêu qua các năm',
            rows: [{ id: 'lop', label: 'Lớp bồi dưỡng' }],
            columns: years.map((year) => ({ id: `n${year}`, label: year, type: 'integer', min: 0 })),
          },
        ],
      },
    ],
  });
const wide = tableOf(YEARS);

/** Where a column stands, and how sure that is: answers are never surer than 0.99. */
const seen = ({ columns, ...rest }: ReturnType<typeof findColumns>) => ({
  ...rest,
  columns: columns.map(({ position, ...column }) => ({
    ...column,
    position: position && { ...position, posterior: Math.min(0.99, position.posterior) },
  })),
});

const text = fc.constantFrom(
  '12',
  '',
  'Lớp bồi dưỡng',
  'Sách phát hành',
  '01/02/2026',
  'Kế hoạch',
  'đang làm',
  '2026',
  ...heads,
);
const cell = fc
  .tuple(text, fc.constantFrom('none', 'lop', 'sach'), fc.constantFrom('ke_hoach', 'ngay', 'ghi_chu'))
  .map(([typed, row, column]) =>
    row === 'none' ? typed : line(typed, { tag: tagOf('cell', `${ID}.${row}.${column}`) }),
  );
const body = fc.array(fc.array(cell, { minLength: heads.length, maxLength: heads.length }), { maxLength: 4 });
const head = fc.oneof(
  { weight: 5, arbitrary: fc.constant(heads) },
  { weight: 1, arbitrary: fc.shuffledSubarray(heads, { minLength: heads.length }) },
  { weight: 1, arbitrary: fc.array(text, { minLength: heads.length, maxLength: heads.length }) },
);

describe('the columns of a table as the form prints it', () => {
  test('stand where weighing puts them, whatever was typed below and moved about', () => {
    fc.assert(
      fc.property(head, body, (first, rows) => {
        const { quick, weighed } = found([first, ...rows]);
        expect(seen(quick)).toEqual(seen(weighed));
      }),
      { numRuns: 300 },
    );
  });

  test('stand where weighing puts them, be there so many that it matters what stands below', () => {
    const widely = fc.array(fc.constantFrom('12', '12', '12', '', 'đang làm', '2021'), {
      minLength: YEARS.length,
      maxLength: YEARS.length,
    });
    fc.assert(
      fc.property(fc.array(widely, { minLength: 1, maxLength: 2 }), (rows) => {
        const heads = [['Chỉ tiêu', ...YEARS], ...rows.map((row) => ['Lớp bồi dưỡng', ...row])];
        const { quick, weighed } = found(heads, wide);
        expect(quick).toEqual(weighed);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    [4, 'anything'],
    [YEARS.length, 'its own'],
  ] as const)('are told, where %i years are asked for, by their headers and %s below', (many, below) => {
    const of = tableOf(YEARS.slice(0, many));
    const { quick } = found(
      [
        ['Chỉ tiêu', ...YEARS.slice(0, many)],
        ['Lớp bồi dưỡng', ...YEARS.slice(0, many).fill('12')],
      ],
      of,
    );
    expect(belowPrinted(quick.heads, askedTable(of.sections[0]?.tables[0] as FormTable))).toBe(below);
  });

  test('are told by their headers, though all below reads like another column', () => {
    const { quick } = found([heads, ['Lớp bồi dưỡng', 'Kế hoạch', '12', '01/02/2026']]);
    expect(quick.columns.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
  });
});

describe('what follows from labels and anchors as the form prints them', () => {
  const flow = () => flowOf(typedDocument(['Lớp bồi dưỡng', 'Sách phát hành', 'Lớp học']), printedBy(form));
  const lop = { id: 'lop', firm: true };
  const cellOf = (wording: FlowNode['wording']['text']) => ({ wording }) as GridCell;
  /** How often the rows are looked for, where these labels stand one below the other, table by table. */
  const soughtFor = (...tables: { labels: number[]; anchors?: (typeof lop | undefined)[] }[]) => {
    const own = askedTable({ ...(form.sections[0]?.tables[0] as FormTable) });
    const { nodes } = flow();
    let sought = 0;
    const found = tables.map(({ labels, anchors = [] }) =>
      rowsAsPrinted(
        labels.map((one, at) => ({
          cells: [],
          label: nodes[one] && cellOf(nodes[one].wording.text),
          anchor: anchors[at],
        })),
        own,
        () => {
          sought += 1;
          return [{ at: sought, posterior: 1, words: 'same' }];
        },
      ).map((one) => one?.at),
    );
    return [sought, ...found.flat()];
  };

  test('is found out once for all tables that hold the same', () => {
    expect(soughtFor({ labels: [0, 1] }, { labels: [0, 1] })).toEqual([1, 1, 1]);
    const tagged = { labels: [0, 1], anchors: [lop, undefined] };
    expect(soughtFor(tagged, { ...tagged, anchors: [{ ...lop }, undefined] })).toEqual([1, 1, 1]);
  });

  test('is found out anew where a label or an anchor is another', () => {
    expect(soughtFor({ labels: [0, 1] }, { labels: [1, 0] })).toEqual([2, 1, 2]);
    expect(soughtFor({ labels: [0, 1] }, { labels: [0] })).toEqual([2, 1, 2]);
    expect(soughtFor({ labels: [0, 1] }, { labels: [0, 0] })).toEqual([2, 1, 2]);
    const with_ = (...anchors: (typeof lop | undefined)[]) => ({ labels: [0, 1], anchors });
    expect(soughtFor(with_(lop), with_())).toEqual([2, 1, 2]);
    expect(soughtFor(with_(lop), with_({ id: 'sach', firm: true }))).toEqual([2, 1, 2]);
    expect(soughtFor(with_(lop), with_({ id: 'lop', firm: false }))).toEqual([2, 1, 2]);
    expect(soughtFor(with_(lop, lop), with_(lop))).toEqual([2, 1, 2]);
  });

  test('is found out anew where a code stands at another row, whatever else stands there', () => {
    const coded = smallForm({
      sections: [
        {
          id: 'ket_qua',
          title: 'Kết quả thực hiện',
          tables: [
            {
              id: 'co_ma',
              title: 'Chỉ tiêu có mã số',
              rows: [
                { id: 'lop', label: 'Lớp bồi dưỡng', code: '01' },
                { id: 'sach', label: 'Sách phát hành', code: '02' },
              ],
              columns: [{ id: 'ke_hoach', label: 'Kế hoạch', type: 'integer', min: 0 }],
            },
          ],
        },
      ],
    });
    const own = askedTable(coded.sections[0]?.tables[0] as FormTable);
    const { nodes } = flow();
    let sought = 0;
    const look = (...texts: string[]) => {
      const label = nodes[0] && cellOf(nodes[0].wording.text);
      rowsAsPrinted(
        [{ cells: texts.map((said) => ({ text: said }) as GridCell), label, anchor: undefined }],
        own,
        () => {
          sought += 1;
          return [];
        },
      );
      return sought;
    };
    expect([look('12', '01'), look('01'), look('01', '340')]).toEqual([1, 1, 1]);
    expect([look('12'), look('02'), look('02', '01'), look('01', '02')]).toEqual([2, 3, 4, 5]);
  });

  test('is looked for each time where a label is none of the form’s, or missing, or there is none', () => {
    expect(soughtFor({ labels: [0, 2] }, { labels: [0, 2] })).toEqual([2, 1, 2]);
    expect(soughtFor({ labels: [0, 9] }, { labels: [0, 9] })).toEqual([2, 1, 2]);
    expect(soughtFor({ labels: [] }, { labels: [] })).toEqual([2, 1, 2]);
  });

  test('tells the columns by headers in their turn alone, and more than one of them', () => {
    const headsOf = (...texts: string[]) =>
      flowOf(typedDocument(texts), printedBy(form)).nodes.map(({ wording }) => [wording.text]);
    const [label = '', plan = '', day = '', result = ''] = heads;
    const own = askedTable({ ...(form.sections[0]?.tables[0] as FormTable) });
    for (const _ of ['looked at', 'known again']) {
      expect(belowPrinted(headsOf(label, plan, day, result), own)).toBe('anything');
      expect(belowPrinted(headsOf(label, day, plan, result), own)).toBeNull();
      expect(belowPrinted(headsOf(label, plan, day, 'Nơi mở'), own)).toBeNull();
      expect(belowPrinted(headsOf(label, plan, day), own)).toBeNull();
      expect(belowPrinted(headsOf(label, plan, day, result, result), own)).toBeNull();
    }
  });
});
