import { expect, test } from '@jest/globals';
import { finding } from '../../src/messages/index.js';
import { openQuestions } from '../../src/questions/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { answerOf, type Given, packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

const pack = packFor(
  {
    sections: [
      {
        id: 'muc',
        title: 'Mục',
        figures: [{ id: 'ty_le', label: 'Tỷ lệ', type: 'percent', min: 0, max: 100 }],
        tables: [
          {
            id: 'bang',
            title: 'Bảng',
            rows: [{ id: 'loa', label: 'Loa' }],
            columns: [{ id: 'so', label: 'Số', type: 'integer', max: 50 }],
          },
        ],
      },
    ],
  },
  [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
);
const bounds = { min: 0, max: 100 };

/** What three units report, the last of them 985 of a hundred, and 70 where 50 is the most. */
function rolled(last: Given[string] = 985) {
  const { place } = answerOf('ty_le', last);
  const row = { id: 'loa', at: 1, label: 'Loa' };
  const findings = [
    finding('figure-out-of-range', 'ty_le', place, { label: 'Tỷ lệ', typed: '985', ...bounds }),
    finding('cell-out-of-range', 'bang.loa.so', place, {
      ...{ title: 'Bảng', row, column: 'Số', typed: '70', min: null, max: 50 },
    }),
  ];
  const returns = returnsWith(pack, [
    returnWith('a', { ty_le: 80, 'bang.loa.so': 10 }),
    returnWith('b', { ty_le: 90, 'bang.loa.so': 20 }),
    returnWith('c', { ty_le: last, 'bang.loa.so': 70 }, { findings }),
  ]);
  return { returns, rollup: rollUp(pack, returns) };
}

test('a value beyond its bounds is in no mean and no sum: it is told beside them, and kept as it was typed', () => {
  const { rollup } = rolled();
  const [figure] = rollup.figures;
  expect(figure).toMatchObject({ given: 2, uncounted: 1, total: { is: 'number', value: 85 } });
  expect(figure?.values[2]).toMatchObject({ value: null, text: '985', not_counted: 'out_of_range' });
  expect(rollup.tables[0]?.sums.find(({ row }) => row === 'loa')?.total).toEqual({ is: 'number', value: 30 });
  expect(rollup.doubts.map(({ unit, finding: { code, item, data } }) => [unit, code, item, data])).toMatchObject([
    ['c', 'value-not-counted', 'ty_le', { because: 'out-of-range' }],
    ['c', 'value-not-counted', 'bang.loa.so', { because: 'out-of-range' }],
  ]);
});

test('a person is asked, and what one settled counts', () => {
  const { returns, rollup } = rolled();
  const [question] = openQuestions({ pack, returns, rollup });
  expect(question).toMatchObject({ list: 'open', unit: 'c', item: 'ty_le', best: 985, typed: '985' });
  expect(question?.replies).toContain('as_read');
  const settled = { by: 'An', at: '2026-11-22' };
  const after = rolled({ value: 95, text: '985', settled }).rollup;
  expect(after.figures[0]).toMatchObject({ given: 3, total: { is: 'number' } });
  expect(after.doubts.map(({ finding: { item } }) => item)).toEqual(['bang.loa.so']);
});
