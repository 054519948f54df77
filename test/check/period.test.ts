import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check/index.js';
import { periodOfStamp } from '../../src/form/index.js';
import { say } from '../../src/messages/index.js';
import { exampleForm, exampleSubmission } from '../support/example/index.js';

const definition = (title: string): string => `
id: so_ket
title: "${title}"
sections: [{id: ket_qua, title: Kết quả}]
`;
const given = { outline: 'so_ket', title: 'Sơ kết', version: 1, period: '2026', units: ['xa_a'] };

/** A file stamped for a period, judged by a form for the year 2026. */
function reviewFor(period: string, title = 'Kết quả công tác {{period.label}}') {
  const form = exampleForm(definition(title));
  const stamp = { ...form.stamp, period };
  return check(form, exampleSubmission(form, { returned: {}, also: { identity: { given, stamp } } }));
}

describe('a report for another period', () => {
  test('is headed by its own period, not by the one it was held against', () => {
    const { of } = reviewFor('2025-H1');
    expect(of).toMatchObject({
      title: 'Kết quả công tác 6 tháng đầu năm 2025',
      period: { code: '2025-H1', label: '6 tháng đầu năm 2025' },
    });
  });

  test('has its period behind a title that names none', () => {
    expect(reviewFor('2025-Q2', 'Kết quả công tác').of.title).toBe('Kết quả công tác, quý II năm 2025');
  });

  test('is none where the file or the pack names no period, or the file answers another outline', () => {
    const form = exampleForm(definition('Kết quả công tác'));
    const codes = (stamped: Partial<typeof form.stamp>, pack: Partial<typeof given>): string[] => {
      const identity = { given: { ...given, ...pack }, stamp: { ...form.stamp, ...stamped } };
      return check(form, exampleSubmission(form, { returned: {}, also: { identity } })).findings.map(
        ({ code }) => code,
      );
    };
    expect(codes({ period: '2025' }, {})).toEqual(['period-other']);
    expect(codes({ period: '2025' }, { period: '' })).toEqual([]);
    expect(codes({ period: '' }, {})).toEqual([]);
    expect(codes({ period: '2025', outline: 'ke_hoach' }, {})).toEqual(['outline-other']);
  });

  test('is told in the words of each language, never by codes', () => {
    const [found] = reviewFor('2025-M9').findings;
    expect(found && [say(found, 'vi').what, say(found, 'en').what]).toEqual([
      'Đây là báo cáo 9 tháng năm 2025, không phải báo cáo năm 2026.',
      'This report is for another period: nine months of 2025, not 2026.',
    ]);
  });

  test('may be for a span of days', () => {
    const [found] = reviewFor('2018-01-01/2023-01-31').findings;
    expect(found && say(found, 'vi').what).toContain('Đây là báo cáo từ 01/01/2018 đến 31/01/2023, không phải');
  });
});

test('a report for the period asked for keeps its title', () => {
  expect(reviewFor('2026').of).toMatchObject({ title: 'Kết quả công tác năm 2026', period: { code: '2026' } });
});

test('what a file says of its period and nobody can read changes nothing', () => {
  expect(reviewFor('2026-H7').of).toMatchObject({ title: 'Kết quả công tác năm 2026', period: { code: '2026' } });
  expect(['', '2026-H7', '2026-13', 'a/b', '2026-01-01/2026-02-01/x'].map((code) => periodOfStamp(code, 'vi'))).toEqual(
    [null, null, null, null, null],
  );
});
