import type { Language } from '../../../schemas/id.js';
import { NOWHERE } from '../../../schemas/place.js';
import { GIVEN, WITH_ID as outline, STAMP } from '../example.js';
import { periodName } from '../period.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  /** Periods as each language calls them. */
  'period-other': { found: Record<Language, string>; expected: Record<Language, string> };
}

const { codes, finding } = codesOf<Data>({
  'period-other': {
    severity: 'error',
    summary: { vi: 'Báo cáo của kỳ khác', en: 'The report is for another period' },
    vi: ({ found, expected }) => ({
      what: `Đây là báo cáo ${found.vi}, không phải báo cáo ${expected.vi}.`,
      why: 'Số liệu của kỳ khác không dùng để tổng hợp cho kỳ này được.',
      todo: `Đề nghị gửi báo cáo ${expected.vi}.`,
    }),
    en: ({ found, expected }) => ({
      what: `This report is for another period: ${found.en}, not ${expected.en}.`,
      why: 'Figures of another period cannot be added to this one.',
      todo: `Please send the report for the period asked for: ${expected.en}.`,
    }),
  },
});

const given = { ...GIVEN, period: '2026-H1' };
const stamp = { ...STAMP, period: '2025-H2' };

/** The file is for another period than the one being gathered. */
export const periodOther: Rule<Data> = {
  codes,
  run: ({ form, submission: { identity } }) => {
    const found = identity.stamp?.period ?? '';
    const expected = identity.given?.period ?? '';
    if (found === '' || expected === '' || found === expected) return [];
    if (identity.stamp?.outline !== identity.given?.outline) return [];
    const named = (code: string) => ({ vi: periodName(code, form, 'vi'), en: periodName(code, form, 'en') });
    return [finding('period-other', null, NOWHERE, { found: named(found), expected: named(expected) })];
  },
  examples: [
    { outline, returned: {}, also: { identity: { given, stamp } }, finds: ['period-other'] },
    { outline, returned: {}, also: { identity: { given, stamp: { ...stamp, period: '2026-H1' } } }, finds: [] },
  ],
};
