import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ReviewList } from '../../../schemas/review.js';
import { printedReview, printReviewsAsJson } from '../../../src/report/review/index.js';
import { returnedFile, tableFile, unreadableFile } from '../../support/report/reviews.js';

const files = [returnedFile('a.docx', { so_luot: '' }), unreadableFile('b.pdf')];
const list = (): unknown => JSON.parse(printReviewsAsJson(files, 'vi'));

describe('the review as JSON', () => {
  test('keeps to its published shape', () => {
    expect(ReviewList.safeParse(list()).success).toBe(true);
  });

  test('has its keys in the published order', () => {
    const { reviews } = ReviewList.parse(list());
    expect(Object.keys(reviews[0] ?? {})).toEqual([
      'file',
      'sha256',
      'status',
      'outline',
      'unit',
      'period',
      'completeness',
      'answers',
      'findings',
    ]);
    expect(Object.keys(reviews[0]?.findings[0] ?? {})).toEqual([
      'code',
      'severity',
      'item',
      'place',
      'message',
      'help',
    ]);
  });

  test('says whose report it is and how complete', () => {
    const { reviews } = ReviewList.parse(list());
    expect(reviews[0]).toMatchObject({
      status: 'incomplete',
      outline: { id: 'vi_du', version: 1 },
      unit: 'xa_a',
      period: '2026',
      completeness: { required: 7, answered: 6, percent: 85 },
    });
    expect(reviews[0]?.findings).toMatchObject([{ code: 'figure-missing', severity: 'error', item: 'so_luot' }]);
  });

  test('has a finding of its own for each empty cell of a row', () => {
    const file = tableFile('a.docx', { 'bieu_1.r1.tin': '', 'bieu_1.r1.bai': '' });
    const { reviews } = ReviewList.parse(JSON.parse(printReviewsAsJson([file], 'vi')));
    expect(reviews[0]?.findings.map(({ item, message }) => [item, message.includes('cột “Số bài”')])).toEqual([
      ['bieu_1.r1.tin', false],
      ['bieu_1.r1.bai', true],
    ]);
  });

  test('gives an unreadable file as one of its own kind, with the reason', () => {
    const { reviews } = ReviewList.parse(list());
    expect(reviews[1]).toMatchObject({ status: 'unreadable', outline: null, unit: null, period: null, answers: [] });
    expect(reviews[1]?.findings.map(({ code }) => code)).toEqual(['returned-pdf']);
  });

  test('leads to the page of the rule, where a rule found something', () => {
    const { reviews } = ReviewList.parse(list());
    const [help] = reviews[0]?.findings.map((found) => found.help) ?? [];
    expect(help).toBe('docs/rules/figure-missing.md');
    expect(existsSync(help ?? '')).toBe(true);
    expect(reviews[1]?.findings[0]).not.toHaveProperty('help');
  });

  test('has messages in the language asked for', () => {
    const { reviews } = ReviewList.parse(JSON.parse(printReviewsAsJson(files, 'en')));
    expect(reviews[0]?.findings[0]?.message).toMatch(/^The figure “Số lượt người” is not filled in\./);
  });
});

test('a list that is printed piece by piece has the bytes of one that is printed at once', () => {
  for (const some of [[], files.slice(0, 1), files])
    expect(printReviewsAsJson(some, 'vi')).toBe(
      `${JSON.stringify({ reviews: some.map((one) => printedReview(one, 'vi')) }, null, 2)}\n`,
    );
});
