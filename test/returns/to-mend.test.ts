import { describe, expect, test } from '@jest/globals';
import { gapsOf } from '../../src/report/reminder/gaps.js';
import { printReviews } from '../../src/report/review/index.js';
import { unpainted } from '../../src/report/terminal/index.js';
import { byPlace, placesToMend, returnOf, toMend } from '../../src/returns/index.js';
import { returnedFile, tableFile } from '../support/report/reviews.js';

const lacking = returnedFile('a.docx', { so_hoi_nghi: '', so_luot: 'nhiều', kien_nghi: '', number: '', date: '' });

describe('the places a unit has to mend', () => {
  test('are the fields of the document together, each section with what is asked in it, and each table', () => {
    const { review } = lacking;
    if (review === null) throw new Error('the example was not reviewed');
    expect([...byPlace(toMend(review.findings), review.form).values()].map((list) => list.length)).toEqual([2, 2]);
    const rows = tableFile('a.docx', { 'bieu_1.r1.tin': '', 'bieu_1.r2.tin': '', 'bieu_1.r2.bai': '' }).review;
    expect(rows && placesToMend(rows)).toBe(1);
  });

  test('are counted once: a check, a status and a letter say the same number', () => {
    const { review } = lacking;
    if (review === null) throw new Error('the example was not reviewed');
    const letter = gapsOf(toMend(review.findings), review.form).length;
    const check = printReviews([lacking], 'vi', unpainted);
    expect([letter, placesToMend(review), returnOf(lacking, null, 'states').toMend]).toEqual([2, 2, 2]);
    expect(check).toContain('còn 2 mục cần bổ sung, sửa');
  });

  test('are none of a complete report, whatever else was found of it', () => {
    const { review } = returnedFile('a.docx', {});
    expect(review && placesToMend({ ...review, findings: lacking.review?.findings ?? [] })).toBe(0);
  });

  test('are those nobody can tell the meaning of where nothing is missing or wrong', () => {
    const { review } = lacking;
    const uncertain = (review?.findings ?? []).map((found) => ({
      ...found,
      code: 'answer-uncertain' as const,
      severity: 'warning' as const,
      data: { label: 'a', typed: '', percent: 50 },
    }));
    expect(review && placesToMend({ ...review, findings: uncertain })).toBeGreaterThan(0);
  });
});
