import { describe, expect, test } from '@jest/globals';
import { LETTERHEADS, letterheadFile } from '../support/letterheads.js';

describe('the letterheads', () => {
  test.each(LETTERHEADS)('%s is known by its own name', (name) => {
    expect(letterheadFile(name).id).toBe(name);
  });

  test('say how sure their values are', () => {
    expect(LETTERHEADS.map((name) => letterheadFile(name).source.certainty)).toEqual([
      'primary',
      'secondary',
      'primary',
      'none',
    ]);
  });

  test('of 2026 differs from that of 2018 only in what is told of it', () => {
    const old = letterheadFile('vn-party-2018');
    const { types, recipients, addressed_to, ...same } = letterheadFile('vn-party-2026');
    expect(recipients).toEqual({ ...old.recipients, between: ';' });
    expect(addressed_to).toEqual({ ...old.addressed_to, between: ';' });
    expect(Object.keys(old.types).filter((type) => !(type in types))).toEqual(['QĐi']);
    expect(same).toEqual({
      ...same,
      page: old.page,
      body: old.body,
      head: old.head,
      headings: old.headings,
      signing: old.signing,
      appendix: old.appendix,
    });
  });

  test.each([
    ['vn-party-2018', 'Số {number}-{type}/{symbol}', '.', 'decimal', ','],
    ['vn-state-2020', 'Số: {number}/{type}-{symbol}', './.', 'upper_roman', ';'],
  ])('%s writes numbers, ends and lists as its rule says', (name, number, end, counter, between) => {
    const letterhead = letterheadFile(name);
    expect(letterhead.number_pattern).toBe(number);
    expect(letterhead.end_mark).toBe(end);
    expect(letterhead.appendix.counter).toBe(counter);
    expect(letterhead.recipients.between).toBe(between);
    expect(letterhead.types.BC).toBe('BÁO CÁO');
  });
});
