import { expect, test } from '@jest/globals';
import { type Filling, type Form, type FormTable, fillIn } from '../../src/form/index.js';
import { vietnameseForm } from '../support/forms.js';

const { form } = vietnameseForm();
const filled = (filling: Partial<Filling>): Form =>
  fillIn(form, { texts: new Map(), figures: new Map(), tables: new Map(), ...filling });

const learning = ({ sections }: Form) => sections[1]?.sections[0];
const fixed = ({ sections }: Form): FormTable | undefined => sections[1]?.tables[0];
const open = ({ appendices }: Form): FormTable | undefined => appendices[0];

test('a form with nothing known is as it was', () => {
  expect(filled({})).toEqual(form);
});

test('texts stand in the sections and points that ask for one, at any depth', () => {
  const texts = new Map([
    ['dac_diem', 'Địa bàn rộng.\n'],
    ['muc_hai', 'Đã làm.\n'],
    ['han_che', 'Còn thiếu.\n'],
    ['ket_qua', 'Không ai hỏi.\n'],
  ]);
  const made = filled({ texts });
  expect(made.sections[0]?.points[0]?.preset).toBe('Địa bàn rộng.\n');
  expect(learning(made)?.sections.map(({ preset }) => preset)).toEqual([
    ...[undefined, 'Đã làm.\n', undefined],
    ...[undefined, undefined, undefined],
  ]);
  expect(made.sections[2]?.preset).toBe('Còn thiếu.\n');
  expect(made.sections[1]?.asksText).toBe(false);
  expect(made.sections[1]).not.toHaveProperty('preset');
  expect(made.sections[0]).not.toHaveProperty('preset');
});

test('figures take what is known of each value, and keep what they had', () => {
  const made = filled({
    figures: new Map([
      ['ty_le', '98,5'],
      ['so_tin.2025', '12'],
    ]),
  });
  const values = learning(made)?.points[0]?.figures.flatMap((figure) =>
    figure.values.map(({ item, preset }) => [item, preset]),
  );
  expect(values).toEqual([
    ['so_lop', '4'],
    ['ty_le', '98,5'],
    ['kinh_phi', null],
    ['so_tin.2024', null],
    ['so_tin.2025', '12'],
    ['so_tin.2026', null],
    ['so_buoi.plan', null],
    ['so_buoi.actual', null],
  ]);
});

test('a table with fixed rows has the cells of the rows that are known, and its totals', () => {
  const totals = { thuc_hien: '5' };
  const cells = new Map([['tai_lieu', { thuc_hien: '5' }]]);
  const made = fixed(filled({ tables: new Map([['chi_tieu', { fixed: cells, open: [], totals }]]) }));
  expect(made?.totals).toEqual(totals);
  expect(made?.rows).toMatchObject({
    are: 'fixed',
    rows: [
      { id: 'hoi_nghi', presets: {} },
      { id: 'tai_lieu', presets: { thuc_hien: '5' } },
    ],
  });
  const again = fillIn(filled({ tables: new Map([['chi_tieu', { fixed: cells, open: [], totals }]]) }), {
    texts: new Map(),
    figures: new Map(),
    tables: new Map([['chi_tieu', { fixed: new Map([['hoi_nghi', { ke_hoach: '1' }]]), open: [], totals: {} }]]),
  });
  expect(fixed(again)?.rows).toMatchObject({ rows: [{ presets: { ke_hoach: '1' } }, { presets: { thuc_hien: '5' } }] });
});

test('a table with open rows has those that are known and no empty ones, or is as it was', () => {
  const rows = [{ ten: 'Lò Văn B' }, { ten: 'Lý Thị C' }];
  const totals = { buoi: '7' };
  const made = open(filled({ tables: new Map([['bieu_1', { fixed: new Map(), open: rows, totals }]]) }));
  expect(made?.totals).toEqual(totals);
  expect(made?.rows).toEqual({ are: 'open', min: 1, max: null, blank: 0, presets: rows });
  const none = filled({ tables: new Map([['bieu_1', { fixed: new Map(), open: [], totals }]]) });
  expect(open(none)).toEqual(open(form));
});
