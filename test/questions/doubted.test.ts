import { describe, expect, test } from '@jest/globals';
import { NOWHERE } from '../../schemas/place.js';
import type { Settlement } from '../../schemas/settled.js';
import { type Code, type Finding, type FindingData, finding } from '../../src/messages/index.js';
import { openQuestions, questionTexts } from '../../src/questions/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { answerOf, type Given, packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

const columns = [
  { id: 'ten', label: 'Công trình', key: true },
  { id: 'ho', label: 'Số hộ', type: 'integer' },
  { id: 'tien', label: 'Kinh phí', type: 'decimal' },
];
const pack = packFor(
  {
    sections: [
      {
        id: 'muc',
        title: 'Mục',
        figures: [
          { id: 'thu', label: 'Tổng thu', type: 'integer' },
          { id: 'chi', label: 'Tổng chi', type: 'integer' },
          { id: 'ty_le', label: 'Tỷ lệ hoàn thành', type: 'percent' },
        ],
        tables: [{ id: 'bieu', title: 'Danh mục', columns, rows: { blank: 2 } }],
      },
    ],
    checks: [{ id: 'can_doi', that: 'chi <= thu', say: 'Chi không được lớn hơn thu.' }],
  },
  [{ id: 'a' }, { id: 'b' }],
);
const by: Settlement = { by: 'Lò Thị A', at: '2026-07-05' };

const asking = (given: Given, findings: Finding[] = [], others: Given = {}) => {
  const returns = returnsWith(pack, [returnWith('a', given, { findings }), returnWith('b', others)]);
  return openQuestions({ pack, returns, rollup: rollUp(pack, returns) }).filter(({ about }) => about === 'item');
};
const asked = (...of: Parameters<typeof asking>) =>
  asking(...of).map(({ unit, list, item, typed, replies }) => [unit, list, item, typed, replies.join(' ')]);
const told = <C extends Code>(code: C, item: string, data: FindingData[C]): Finding =>
  finding(code, item, NOWHERE, data) as Finding;

const road: Given = {
  'bieu.r1.ten': 'Đường liên xã An Bình - Bình Minh',
  'bieu.r1.ho': 300,
  'bieu.r1.tien': 9150,
};
const TYPED = 'Đường liên xã An Bình - Bình Minh | 300 | 9150';

describe('what is told of values in the totals is asked about', () => {
  test('“none” where it is 0 in a mean: whether it is 0, or which value it is', () => {
    const none = answerOf('ty_le', { state: 'nil', value: 0, text: 'Không có' });
    expect(asked({ ty_le: none })).toEqual([['a', 'doubtful', 'ty_le', 'Không có', 'as_read other missing']]);
    expect(asked({ ty_le: { ...none, settled: by } })).toEqual([]);
  });

  test('a row that says what another one says: whether it counts', () => {
    expect(asked(road, [], road)).toEqual([['b', 'doubtful', 'bieu.r1', TYPED, 'as_read missing']]);
    const [question] = asking(road, [], road);
    expect(question && questionTexts(question, pack, 'vi')).toMatchObject({
      where: '1. Mục › Danh mục – Đường liên xã An Bình - Bình Minh',
      best: 'Tính vào tổng',
      why: expect.stringMatching(/giống hệt.*Đơn vị a.*đã tính hai lần/),
    });
    const settled = Object.fromEntries(
      Object.entries(road).map(([item, value]) => [item, { ...answerOf(item, value ?? null), settled: by }]),
    );
    expect(asked(road, [], settled)).toEqual([]);
  });

  test('a column under another header: whether it counts, once', () => {
    const changed = told('table-header-changed', 'bieu.ho', { title: 'Danh mục', column: 'Số hộ', typed: 'Số khẩu' });
    expect(asked({ ...road, 'bieu.r2.ho': 5 }, [changed])).toEqual([
      ['a', 'doubtful', 'bieu.ho', '300 | 5', 'as_read missing'],
    ]);
    expect(asked({ ...road, 'bieu.r1.ho': { value: 300, settled: by } }, [changed])).toEqual([]);
  });

  test('a total that is not what its rows come to: what it is', () => {
    const data = { title: 'Danh mục', column: 'Số hộ', value: 999, sum: 300 } as never;
    expect(asked({ ...road, 'bieu.total.ho': 999 }, [told('total-wrong', 'bieu.total.ho', data)])).toEqual([
      ['a', 'doubtful', 'bieu.total.ho', '999', 'other missing'],
    ]);
  });

  test('figures that do not agree: each of them, with the statement', () => {
    const names = [
      { item: 'chi', label: 'Tổng chi', text: '5000' },
      { item: 'thu', label: 'Tổng thu', text: '1' },
    ];
    const failed = told('check-failed', 'can_doi', { say: 'Chi không được lớn hơn thu.', names, table: null });
    const questions = asking({ thu: 1, chi: 5000 }, [failed]);
    expect(questions.map(({ item }) => item)).toEqual(['thu', 'chi']);
    const [first] = questions;
    expect(first && questionTexts(first, pack, 'vi').why).toContain('Chi không được lớn hơn thu');
  });
});

test('whose a file is that names another unit within is asked until a person said so', () => {
  const data = { taken: { id: 'a', name: 'Đơn vị a' }, seen: [], by: ['letterhead'], typed: 'XÃ B' } as never;
  const counted = returnWith('a', {}, { findings: [told('unit-named-otherwise', '', data)], file: 'bao cao.docx' });
  const asks = (settled?: Settlement[]) => {
    const returns = returnsWith(pack, [counted]);
    const units = returns.units.map((one) => ({ ...one, ...(settled && { settled }) }));
    return openQuestions({ pack, returns: { ...returns, units }, rollup: rollUp(pack, returns) });
  };
  expect(asks()).toMatchObject([
    { about: 'unit', unit: 'a', best: 'a', file: 'bao cao.docx', replies: ['as_read', 'of_unit', 'not_counted'] },
  ]);
  expect(asks([by])).toEqual([]);
});
