import { expect, test } from '@jest/globals';
import { rollUp } from '../../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const ids = ['lop', 'nguoi', 'tin', 'bai', 'buoi', 'ho'];
const figures = ids.map((id) => ({ id, label: `Số ${id}`, type: 'integer' }));
const planned = { id: 'chi_tieu', label: 'Chỉ tiêu', type: 'integer', compare: ['plan', 'actual'] };
const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', figures: [...figures, planned] }] }, [
  { id: 'a' },
  { id: 'b' },
  { id: 'c' },
]);

/** Who is said to report the numbers of whom. */
function told(...given: Given[]): string[] {
  const handedIn = given.map((one, at) => returnWith('abc'[at] ?? '', one));
  return rollUp(pack, returnsWith(pack, handedIn)).doubts.flatMap(({ unit, file, finding: { code, data } }) =>
    code === 'report-repeated' ? [`${unit} ${file}: ${JSON.stringify(data)}`] : [],
  );
}

const numbers = (...values: number[]): Given => Object.fromEntries(values.map((value, at) => [ids[at] ?? '', value]));

test('a report all of whose numbers are those of another unit is told, with the name of that one', () => {
  expect(told(numbers(12, 340, 58, 77, 91, 15), numbers(1, 2, 3), numbers(12, 340, 58, 77, 91, 15))).toEqual([
    'c c.docx: {"unit":"Đơn vị c","of":"Đơn vị a","numbers":6}',
  ]);
});

test('a report is its own where one number is another, or more are there', () => {
  expect(told(numbers(12, 340, 58, 77, 91, 15), numbers(12, 340, 58, 77, 91, 16))).toEqual([]);
  expect(told(numbers(12, 340, 58, 77, 91, 15), numbers(12, 340, 58, 77, 91))).toEqual([]);
});

test('small numbers, years, and what was planned for all agree by chance', () => {
  expect(told(numbers(1, 2, 3, 4, 5, 12), numbers(1, 2, 3, 4, 5, 12))).toEqual([]);
  expect(told(numbers(2021, 2022, 2023, 2024, 2025, 12), numbers(2021, 2022, 2023, 2024, 2025, 12))).toEqual([]);
  const plan = { ...numbers(12, 340, 58, 77), 'chi_tieu.plan': 500 };
  expect(told(plan, plan)).toEqual([]);
});
