import { describe, expect, test } from '@jest/globals';
import type { Case, Truth } from '../../bench/values/case.js';
import { keyOf } from '../../bench/values/case.js';
import { documentsOf } from '../../bench/values/document.js';
import { inWords, unmarked } from '../../bench/values/in-words.js';
import { judge, type Said } from '../../bench/values/judge.js';
import { measure } from '../../bench/values/measure.js';
import { allCases, casesOf, isKept } from '../../bench/values/plan.js';
import { paragraphsOf } from '../../bench/values/typed.js';

const SEED = '2026';

const counted = (typed: string, truth: Truth, more: Partial<Case> = {}): Case => ({
  ...{ family: 'tried', language: 'vi', typed, truth, stand: 'figure', bare: false },
  asked: { label: 'Số hội nghị', type: 'integer', unit: 'hội nghị' },
  ...more,
});

const said = (state: Said['state'], value: Said['value'], confidence = 0.99): Said => ({ state, value, confidence });
const twelve: Truth = { is: 'value', value: 12 };

describe('judging what the reader said', () => {
  test.each([
    ['the right value', twelve, said('answered', 12), 'right'],
    ['another value', twelve, said('answered', 13), 'wrong'],
    ['another value, hardly believed', twelve, said('answered', 13, 0.3), 'asked'],
    ['nothing but a question', twelve, said('unknown', null), 'asked'],
    ['a value nobody could tell', { is: 'unclear' }, said('answered', 12), 'wrong'],
    ['none where nobody could tell', { is: 'unclear' }, said('nil', 0), 'wrong'],
    ['words of a wrong kind, and no value', { is: 'unclear' }, said('answered', null), ''],
    ['an answer where there was none', { is: 'blank' }, said('answered', null), 'wrong'],
    ['blank where it was blank', { is: 'blank' }, said('blank', null), ''],
    ['none where none was said', { is: 'nil' }, said('nil', 0), 'right'],
    ['a number where none was said', { is: 'nil' }, said('answered', 3), 'wrong'],
    ['no in the words of the form', { is: 'value', value: 'no' }, said('answered', 'Không'), 'right'],
    ['none for a text that says something', { is: 'said' }, said('nil', 'Không chỉ …'), 'wrong'],
  ] satisfies [string, Truth, Said, string][])('%s', (_, truth, answer, verdict) => {
    const { isRight, isWrong, isAsked } = judge(counted('', truth), answer);
    expect([isRight && 'right', isWrong && 'wrong', isAsked && 'asked'].filter(Boolean).join()).toBe(verdict);
  });
});

describe('the cases', () => {
  const cases = casesOf(SEED);

  test('are many, each of them once, the same again for the same seed', () => {
    expect(cases.length).toBeGreaterThanOrEqual(1500);
    expect(new Set(cases.map(keyOf)).size).toBe(cases.length);
    expect(casesOf(SEED)).toEqual(cases);
    expect(casesOf('another')).not.toEqual(cases);
  });

  test('leave a third of what the grammar makes aside', () => {
    const all = allCases(SEED);
    const kept = all.filter((one) => isKept(one, SEED));
    expect(kept.length + cases.length).toBe(all.length);
    expect(kept.length / all.length).toBeCloseTo(1 / 3, 1);
  });

  test('all have a place of their own in a document that asks for nothing twice', () => {
    const documents = documentsOf(cases);
    const placed = documents.flatMap(({ groups }) => groups.flatMap((group) => group.placed));
    expect(placed.map((one) => one.case)).toHaveLength(cases.length);
    for (const { groups } of documents) {
      const ids = groups.flatMap((group) => group.placed.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(groups.map(({ label }) => label)).size).toBe(groups.length);
    }
  });
});

describe('what is typed', () => {
  test('is read from its marks', () => {
    expect(paragraphsOf('‹strike:12› 15‹line›‹prompt›‹paragraph›x', 'Nhập số')).toEqual([
      [{ style: 'strike', text: '12' }, { style: 'plain', text: ' 15' }, 'line', { style: 'plain', text: 'Nhập số' }],
      [{ style: 'plain', text: 'x' }],
    ]);
    expect(() => paragraphsOf('‹bold:1›', '')).toThrow('no mark "bold"');
  });

  test.each([
    [21, 'hai mươi mốt', 'twenty-one'],
    [15, 'mười lăm', 'fifteen'],
    [105, 'một trăm linh năm', 'one hundred and five'],
    [480, 'bốn trăm tám mươi', 'four hundred and eighty'],
    [1034, 'một nghìn không trăm ba mươi tư', 'one thousand thirty-four'],
    [12_006, 'mười hai nghìn không trăm linh sáu', 'twelve thousand six'],
  ])('%i has words', (number, vi, en) => {
    expect([inWords(number, 'vi'), inWords(number, 'en')]).toEqual([vi, en]);
    expect(unmarked('Đồng chí Tú')).toBe('Dong chi Tu');
  });
});

test.each([false, true])('a case is found again in its document, with all anchors gone: %p', async (bare) => {
  const asked = { label: 'Số cuộc kiểm tra', type: 'integer' as const, unit: 'cuộc' };
  const cases = [
    counted('12', twelve, { bare }),
    counted('15', { is: 'value', value: 15 }, { bare, stand: 'cell', asked }),
    counted('‹prompt›', { is: 'blank' }, { bare, asked }),
  ];
  const measured = (await Promise.all(documentsOf(cases).map(measure))).flat();
  expect(measured.map((one) => [one.said?.state, one.said?.value])).toEqual([
    ['answered', 12],
    ['blank', null],
    ['answered', 15],
  ]);
});
