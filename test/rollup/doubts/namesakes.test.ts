import { expect, test } from '@jest/globals';
import { openQuestions } from '../../../src/questions/index.js';
import { printRollupAsXlsx } from '../../../src/report/rollup/index.js';
import { rollUp } from '../../../src/rollup/index.js';
import { answerOf, type Given, packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';
import { sheetsIn } from '../../support/rollup/sheets.js';

const table = {
  id: 'bieu',
  title: 'Biểu',
  rows: { fixed: [{ id: 'hop', label: 'Tập huấn, bồi dưỡng', unit: 'lớp' }] },
  columns: [
    { id: 'ten', label: 'Chỉ tiêu', key: true },
    { id: 'so', label: 'Thực hiện', type: 'integer' },
  ],
};
const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', tables: [table] }] }, [{ id: 'a' }]);
const returnsOf = (given: Given) => returnsWith(pack, [returnWith('a', given)]);
const told = (given: Given): string[] =>
  rollUp(pack, returnsOf(given)).doubts.flatMap(({ unit, finding: { code, item, data } }) =>
    code === 'row-namesake' ? [`${unit} ${item} ${data.row}, ${data.like}`] : [],
  );
const added = (ten: string): Given => ({ 'bieu.hop.so': 4, 'bieu.r1.ten': ten, 'bieu.r1.so': 50 });

test('a row that was added under the name of a printed one is told and asked about', () => {
  expect(told(added('tập huấn, bồi dưỡng'))).toEqual(['a bieu.r1 tập huấn, bồi dưỡng, Tập huấn, bồi dưỡng (lớp)']);
  const returns = returnsOf(added('Tập huấn, bồi dưỡng'));
  expect(openQuestions({ pack, returns, rollup: rollUp(pack, returns) })).toMatchObject([
    { item: 'bieu.r1', list: 'doubtful', replies: ['as_read', 'missing'] },
  ]);
});

test('one under a name of its own is not, nor one a person settled', () => {
  expect(told(added('Tập huấn nghiệp vụ'))).toEqual([]);
  const by = { by: 'Lan', at: '2026-07-05' };
  const settled = Object.entries(added('Tập huấn, bồi dưỡng')).map(([item, value]) => [
    item,
    { ...answerOf(item, value ?? null), settled: by },
  ]);
  expect(told(Object.fromEntries(settled))).toEqual([]);
});

test('the sheet of sums says how many rows it is without, and where they are', async () => {
  const sumsOf = async (given: Given) => {
    const sheets = sheetsIn(await printRollupAsXlsx(rollUp(pack, returnsOf(given)), 'vi'));
    return sheets.find(({ name }) => name.startsWith('Tổng hợp'))?.xml ?? '';
  };
  expect(await sumsOf(added('Tọa đàm'))).toContain('Không gồm 1 dòng các đơn vị ghi thêm; xem trang “Biểu”.');
  expect(await sumsOf({ 'bieu.hop.so': 4 })).not.toContain('Không gồm');
});
