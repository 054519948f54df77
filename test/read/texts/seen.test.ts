import { describe, expect, test } from '@jest/globals';
import { allOf, seenOf } from '../../../src/read/texts/seen.js';

describe('what was found and is told to a person', () => {
  test('is told as it stands, and of a long text its beginning', () => {
    expect(seenOf('Hội nghị báo cáo viên')).toBe('Hội nghị báo cáo viên');
    expect(seenOf('rất dài '.repeat(1000))).toMatch(/^(rất dài ){20,50}rất(…| dài…)$/);
  });

  test('is told one after the other, but not thousands', () => {
    expect(allOf(['a', '', 'b'])).toBe('a; ; b');
    expect(allOf(Array.from({ length: 100_000 }, (_, at) => `Tổ ${at}`)).length).toBeLessThan(400);
  });
});
