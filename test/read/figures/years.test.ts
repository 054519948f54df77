import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const TITLE = 'Kết quả tuyên truyền';
const tin = { id: 'tin', label: 'Số tin, bài', unit: 'tin', type: 'integer', min: 0, series: [2021, 2022, 2023] };
const form = smallForm({ sections: [{ id: 'ket_qua', title: TITLE, figures: [tin] }] });
const KEYS = ['2021', '2022', '2023'];
const values = ['41', '52', '63'];
const tagged = values.map((text, at) => line(text, { tag: `figure:tin.${KEYS[at]}` }));
const stateOf = (...blocks: Parameters<typeof readTyped>[1][]): string[] => {
  const submission = readTyped(form, heading(`I. ${TITLE}`), ...blocks);
  return KEYS.map((key) => answerTo(submission, `tin.${key}`)).map(({ state, value }) => `${state} ${value}`);
};

describe('years above a figure', () => {
  const others = ['Chỉ tiêu', 'Đơn vị tính', '2016', '2017', '2018'];

  test('that are none of those asked for leave no value sure, whatever is hidden below them', () => {
    expect(stateOf(table([others, [tin.label, 'tin', ...tagged]]))).toEqual(Array(3).fill('unknown null'));
    for (const state of stateOf(table([others, [tin.label, 'tin', ...values]]))) expect(state).toMatch(/null$/);
  });

  test('that are those asked for tell whose each value is', () => {
    const own = ['Chỉ tiêu', 'Đơn vị tính', '2021', '2022', '2023'];
    expect(stateOf(table([own, [tin.label, 'tin', ...tagged]]))).toEqual(['answered 41', 'answered 52', 'answered 63']);
  });

  test('are no headers where they are what is counted', () => {
    const own = ['Chỉ tiêu', 'Đơn vị tính', '2021', '2022', '2023'];
    const many = table([own, [tin.label, 'tin', '2015', '2016', '2017']]);
    expect(stateOf(many)).toEqual(['answered 2015', 'answered 2016', 'answered 2017']);
  });
});

test('one number in a cell merged over two years is neither year’s', () => {
  const merged = table([
    ['Chỉ tiêu', 'Đơn vị tính', '2021', '2022', '2023'],
    [tin.label, 'tin', { lines: [line('93')], span: 2 }, '63'],
  ]);
  expect(stateOf(merged)).toEqual(['unknown null', 'unknown null', 'answered 63']);
});

describe('a year behind what the form calls the period before', () => {
  const hop = { id: 'hop', label: 'Số hội nghị', unit: 'hội nghị', type: 'integer', compare: ['actual', 'previous'] };
  const compared = (schedule: object) =>
    smallForm({ sections: [{ id: 'ket_qua', title: TITLE, figures: [hop] }], ...schedule });
  const headed = (last: string, schedule = {}): string[] => {
    const rows = table([
      ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện', last],
      [hop.label, 'hội nghị', '12', '9'],
    ]);
    const submission = readTyped(compared(schedule), heading(`I. ${TITLE}`), rows);
    return ['actual', 'previous']
      .map((key) => answerTo(submission, `hop.${key}`))
      .map(({ state, value }) => `${state} ${value}`);
  };

  test('is that of the period before, or of none', () => {
    expect(headed('Kỳ trước (2025)')).toEqual(['answered 12', 'answered 9']);
    expect(headed('Kỳ trước (2024)')[1]).toBe('unknown null');
  });

  test('may be another time where the period of the form is a part of a year', () => {
    const quarter = { schedule: { every: 'quarter', period: '2026-Q1' } };
    expect(headed('Kỳ trước (2025)', quarter)[1]).toBe('unknown null');
  });
});
