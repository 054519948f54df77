import { describe, expect, test } from '@jest/globals';
import { isNarrower } from '../../../src/read/names/narrower.js';
import { Wording } from '../../../src/text/index.js';
import { valueRuleOf } from '../../../src/values/index.js';
import { answerTo, line, readTyped, smallForm, table } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'chung',
      title: 'Đặc điểm tình hình',
      figures: [
        { id: 'so_ho', label: 'Số hộ dân', unit: 'hộ', type: 'integer' },
        { id: 'kp_giao', label: 'Kinh phí được giao', unit: 'triệu đồng', type: 'decimal' },
        { id: 'kp_chi', label: 'Kinh phí đã chi', unit: 'triệu đồng', type: 'decimal' },
        { id: 'mo_coi', label: 'Mồ côi cha hoặc mẹ', unit: 'cháu', type: 'integer' },
      ],
    },
  ],
});

const LABELS = ['Số hộ dân', 'Kinh phí được giao', 'Kinh phí đã chi', 'Mồ côi cha hoặc mẹ'];
const VALUES = ['1842', '120', '96,4', '41'];
const UNITS = ['hộ', 'triệu đồng', 'triệu đồng', 'cháu'];
const ITEMS = ['so_ho', 'kp_giao', 'kp_chi', 'mo_coi'];

/** The figures with one row called otherwise; with `tags`, the controls are still in their places. */
function called(at: number, label: string, tags = false) {
  const rows = LABELS.map((own, row) => {
    const value = VALUES[row] ?? '';
    return [row === at ? label : own, UNITS[row] ?? '', tags ? line(value, { tag: `figure:${ITEMS[row]}` }) : value];
  });
  const submission = readTyped(
    form,
    'I. ĐẶC ĐIỂM TÌNH HÌNH',
    table([['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'], ...rows], 1),
  );
  return answerTo(submission, ITEMS[at] ?? '');
}

describe('a label that names less than the form asks for', () => {
  test.each([
    [0, 'Số hộ dân tộc thiểu số'],
    [0, 'Trong đó: số hộ dân nghèo'],
    [1, 'Kinh phí được giao từ xã hội hóa'],
    [3, 'Mồ côi cha'],
  ])('is asked about, with and without its controls (%#)', (at, label) => {
    for (const tags of [false, true]) {
      const { state, value, why } = called(at, label, tags);
      expect({ state, value, because: why?.because }).toEqual({ state: 'unknown', value: null, because: 'label' });
    }
  });

  test.each([
    [0, 'Tổng số hộ dân trong kỳ'],
    [0, 'Số hộ dân (hộ)'],
    [0, 'Trong đó: Số hộ dân'],
    [1, 'Kinh phí được giao trong năm 2026 (triệu đồng)'],
    [1, 'KP được giao'],
    [2, 'KP đã chi'],
  ])('is none where it adds what says nothing more, or is abbreviated (%#)', (at, label) => {
    expect(called(at, label).text).toBe(VALUES[at]);
    expect(called(at, label).state).toBe('answered');
  });

  test('is asked about on a line of its own', () => {
    const found = readTyped(form, 'I. ĐẶC ĐIỂM TÌNH HÌNH', 'Số hộ dân', 'Số hộ dân thuộc diện chính sách: 84');
    expect(answerTo(found, 'so_ho').value).toBeNull();
  });
});

test('two labels abbreviated in the same way are told by their other words', () => {
  const rows = [
    ['KP đã chi', 'triệu đồng', '96,4'],
    ['KP được giao', 'triệu đồng', '120'],
  ];
  const head = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];
  const submission = readTyped(form, 'I. ĐẶC ĐIỂM TÌNH HÌNH', table([head, ['Số hộ dân', 'hộ', '1842'], ...rows], 1));
  expect([answerTo(submission, 'kp_giao').value, answerTo(submission, 'kp_chi').value]).toEqual([120, 96.4]);
});

describe('a label of an English form', () => {
  const english = smallForm({
    language: 'en',
    title: 'Annual report',
    sections: [
      {
        id: 'money',
        title: 'Money and people',
        figures: [
          { id: 'spent', label: 'Money spent', type: 'money', currency: 'USD', scale: 1000 },
          { id: 'share', label: 'Share of girls', type: 'percent' },
        ],
      },
    ],
  });
  const read = (label: string) =>
    answerTo(
      readTyped(
        english,
        '1. Money and people',
        table(
          [
            ['Indicator', 'Unit', 'Value'],
            [label, 'thousand USD', '12'],
            ['Share of girls', '%', '47.5'],
          ],
          1,
        ),
      ),
      'spent',
    ).state;

  test.each(['Money spent', 'Money spent (thousand USD)', 'Total money spent this year'])(
    'is believed with what it is counted in: %s',
    (label) => {
      expect(read(label)).toBe('answered');
    },
  );

  test('is asked about where it names less', () => {
    expect(read('Money spent abroad')).toBe('unknown');
  });
});

describe('a name held against the labels it is alike to', () => {
  const rule = valueRuleOf({ type: 'integer', unit: 'hộ' });
  const narrower = (typed: string, labels: string[], printed: string[] = []) =>
    isNarrower(
      new Wording(typed),
      labels.map((text) => new Wording(text)),
      { rule, printed: printed.map((text) => new Wording(text)) },
    );

  test.each<[string, string]>([
    ['Số hộ dân nghèo', 'Số hộ dân'],
    ['Số hộ dân (nghèo)', 'Số hộ dân'],
    ['Mồ côi cha', 'Mồ côi cha hoặc mẹ'],
    ['Mồ côi mẹ', 'Mồ côi cha hoặc mẹ'],
  ])('names less: %s of %s', (typed, label) => {
    expect(narrower(typed, [label])).toBe(true);
  });

  test.each<[string, string]>([
    ['Số hộ dân', 'Số hộ dân'],
    ['số hộ dân.', 'Số hộ dân'],
    ['Số hộ', 'Số hộ dân'],
    ['Số hộ dân (hộ)', 'Số hộ dân'],
    ['Số hộ dân, hộ', 'Số hộ dân'],
    ['Số hộ dân 2026', 'Số hộ dân'],
    ['Số hộ dân xiv', 'Số hộ dân'],
    ['Số hộ dân a', 'Số hộ dân'],
    ['Số hộ dân (nghìn hộ)', 'Số hộ dân'],
    ['Mồ côi cha hoặc mẹ', 'Mồ côi cha hoặc mẹ'],
    ['Mồ côi', 'Mồ côi cha'],
  ])('names no less: %s of %s', (typed, label) => {
    expect(narrower(typed, [label])).toBe(false);
  });

  test('says nothing more with words that are printed around it, or in another of its wordings', () => {
    expect(narrower('Số hộ dân bản xa', ['Số hộ dân'])).toBe(true);
    expect(narrower('Số hộ dân bản xa', ['Số hộ dân'], ['Các bản xa'])).toBe(false);
    expect(narrower('Số hộ dân nghèo', ['Số hộ dân', 'Số hộ dân nghèo và cận nghèo'])).toBe(false);
    expect(narrower('Mồ côi cha', ['Mồ côi cha hoặc mẹ', 'Mồ côi cha'])).toBe(false);
  });
});
