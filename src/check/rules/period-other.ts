import type { Language } from '../../../schemas/id.js';
import { NOWHERE } from '../../../schemas/place.js';
import type { Identity, WitnessKind } from '../../read/index.js';
import { periodInSentence } from '../../values/index.js';
import { GIVEN, WITH_ID as outline, STAMP } from '../example.js';
import { periodName } from '../period.js';
import { codesOf, type Rule } from '../rule.js';
import { witnessesIn } from '../witnesses.js';

type Named = Record<Language, string>;

export interface Data {
  /** Periods as each language calls them. */
  'period-other': { found: Named; expected: Named };
  /** `made`: it carries the stamp of a form for the period it was taken for. */
  'period-contested': { taken: Named; made: boolean; seen: Named[]; by: WitnessKind[] };
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
  'period-contested': {
    severity: 'warning',
    summary: {
      vi: 'Các dấu hiệu cho biết kỳ báo cáo không khớp nhau',
      en: 'What says of which period the report is does not agree',
    },
    vi: ({ taken, made, seen, by }) => ({
      what: `Tệp này được ${made ? 'làm từ mẫu' : 'coi là báo cáo'} ${taken.vi}, nhưng ${witnessesIn(by, 'vi')} lại ghi ${seen.map(({ vi }) => vi).join(', ')}.`,
      why: 'Chưa rõ số liệu của kỳ nào nên chưa tính cho kỳ nào.',
      todo: 'Đề nghị xác định báo cáo của kỳ nào; nếu dùng nhầm mẫu kỳ trước, đề nghị gửi lại bằng mẫu của kỳ này.',
    }),
    en: ({ taken, made, seen, by }) => ({
      what: `This file was ${made ? 'made from the form for' : 'taken to be for'} ${periodInSentence(taken.en, 'en')}, but ${witnessesIn(by, 'en')} ${seen.map(({ en }) => en).join(', ')}.`,
      why: 'It cannot be told of which period its figures are, so they count for none yet.',
      todo: 'Please settle of which period it is, or send it again in the form for this period.',
    }),
  },
});

const given = { ...GIVEN, period: '2026-H1' };
const stamp = { ...STAMP, period: '2025-H2' };

const contested: Identity['contested'] = {
  unit: null,
  period: {
    claim: '2025-H2',
    by: 'property',
    against: [{ by: 'title', text: '6 tháng đầu năm 2026', names: ['2026-H1'] }],
    names: ['2026-H1'],
  },
};

/** The file is for another period than the one being gathered, or what says so does not agree. */
export const periodOther: Rule<Data> = {
  codes,
  run: ({ form, submission: { identity } }) => {
    const named = (code: string) => ({ vi: periodName(code, form, 'vi'), en: periodName(code, form, 'en') });
    const contest = identity.contested?.period;
    if (contest) {
      const { claim, by, against, names } = contest;
      const data = {
        taken: named(claim),
        made: by !== 'option',
        seen: names.map(named),
        by: against.map((one) => one.by),
      };
      return [finding('period-contested', null, NOWHERE, data)];
    }
    const found = identity.belongs?.period ?? identity.stamp?.period ?? '';
    const expected = identity.given?.period ?? '';
    if (found === '' || expected === '' || found === expected) return [];
    if (identity.stamp?.outline !== identity.given?.outline) return [];
    return [finding('period-other', null, NOWHERE, { found: named(found), expected: named(expected) })];
  },
  examples: [
    { outline, returned: {}, also: { identity: { given, stamp } }, finds: ['period-other'] },
    { outline, returned: {}, also: { identity: { given, stamp: { ...stamp, period: '2026-H1' } } }, finds: [] },
    { outline, returned: {}, also: { identity: { given, stamp, contested } }, finds: ['period-contested'] },
  ],
};
