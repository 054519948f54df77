import { expect, test } from '@jest/globals';
import { rollUp } from '../../src/rollup/index.js';
import { packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

const bieu = {
  id: 'bieu',
  title: 'Biểu',
  rows: {
    fixed: [
      { id: 'hop', label: 'Hội nghị', unit: 'cuộc' },
      { id: 'nguoi', label: 'Học viên', unit: 'người', crossed: ['ke_hoach'] },
    ],
  },
  columns: [
    { id: 'ten', label: 'Chỉ tiêu', key: true },
    { id: 'ke_hoach', label: 'Kế hoạch', type: 'integer' },
    { id: 'thuc_hien', label: 'Thực hiện', type: 'integer' },
  ],
};
const pack = packFor({ sections: [{ id: 'mot', title: 'Một', tables: [bieu] }] }, [{ id: 'a' }, { id: 'b' }]);

const { tables } = rollUp(
  pack,
  returnsWith(pack, [
    returnWith('a', {
      'bieu.hop.ke_hoach': 4,
      'bieu.hop.thuc_hien': 3,
      'bieu.nguoi.thuc_hien': 90,
      'bieu.r1.ten': 'Tọa đàm',
      'bieu.r1._measure': 'buổi',
      'bieu.r1.thuc_hien': 2,
    }),
    returnWith('b', { 'bieu.hop.thuc_hien': 5, 'bieu.nguoi.thuc_hien': 10 }),
  ]),
);
const [table] = tables;

test('rows that units add stand among theirs by what they are called and counted in, and count in no printed row', () => {
  expect(table?.rows.map(({ unit, row, label }) => [unit, row, label])).toEqual([
    ['a', 'hop', 'Hội nghị (cuộc)'],
    ['a', 'nguoi', 'Học viên (người)'],
    ['a', 'r1', 'Tọa đàm (buổi)'],
    ['b', 'hop', 'Hội nghị (cuộc)'],
    ['b', 'nguoi', 'Học viên (người)'],
  ]);
  const sumOf = (row: string) => table?.sums.find((sum) => sum.row === row && sum.column === 'thuc_hien')?.total;
  expect([sumOf('hop'), sumOf('nguoi')]).toMatchObject([{ value: 8 }, { value: 100 }]);
});

test('rows that are counted in different things are not added up', () => {
  const sum = table?.sums.find(({ row, column }) => row === null && column === 'thuc_hien');
  expect(sum?.total).toEqual({ is: 'none' });
});
