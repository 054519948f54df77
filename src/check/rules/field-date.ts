import type { Language } from '../../../schemas/id.js';
import { short } from '../../findings/index.js';
import { writeDate } from '../../values/index.js';
import { isWritten, typedIn } from '../answers.js';
import { answered } from '../context.js';
import { ONE_SECTION as outline } from '../example.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'field-wrong-date': { typed: string };
  /** `from`: the day on which the period begins, as each language writes it. */
  'field-early-date': { typed: string; from: Record<Language, string> };
}

const { codes, finding } = codesOf<Data>({
  'field-wrong-date': {
    severity: 'error',
    summary: { vi: 'Ngày của văn bản chưa đầy đủ', en: 'The date of the document is not a full date' },
    vi: ({ typed }) => ({
      what: `Ngày của văn bản đang ghi “${short(typed)}”, chưa phải là một ngày đầy đủ.`,
      why: 'Ngày ký dùng để biết báo cáo có gửi đúng hạn hay không.',
      todo: 'Đề nghị ghi đủ ngày, tháng, năm, ví dụ “ngày 19 tháng 5 năm 2026”.',
    }),
    en: ({ typed }) => ({
      what: `The date of the document says “${short(typed)}”, which is not a full date.`,
      why: 'The date tells whether the report was sent in time.',
      todo: 'Please write day, month and year, such as 19/5/2026.',
    }),
  },
  'field-early-date': {
    severity: 'warning',
    summary: {
      vi: 'Ngày của văn bản trước khi kỳ báo cáo bắt đầu',
      en: 'The document is dated before its period begins',
    },
    vi: ({ typed, from }) => ({
      what: `Ngày của văn bản đang ghi “${short(typed)}”, trước ngày kỳ báo cáo bắt đầu (${from.vi}).`,
      why: 'Có thể ghi nhầm năm, hoặc đây là văn bản của kỳ trước.',
      todo: 'Đề nghị xem lại ngày của văn bản; nếu là báo cáo kỳ trước thì gửi lại báo cáo của kỳ này.',
    }),
    en: ({ typed, from }) => ({
      what: `The date of the document says “${short(typed)}”, before its period begins (${from.en}).`,
      why: 'The year may be mistyped, or it is a document of an earlier period.',
      todo: 'Please look at the date again, or send the report for this period.',
    }),
  },
});

/** The date of the document must be a day of the calendar, and no report of a time is signed before that begins. */
export const fieldDate: Rule<Data> = {
  codes,
  run: (context) =>
    answered(context, 'field').flatMap(({ item, answer }) => {
      if (item.field.id !== 'date' || !isWritten(answer)) return [];
      const [place, typed] = [placeOf(context, item.id), typedIn(answer)];
      if (answer.value === null) return [finding('field-wrong-date', item.id, place, { typed })];
      const { from } = context.form.period;
      const { stamp, contested } = context.submission.identity;
      const isOfThis = !contested?.period && (stamp === null || stamp.period === context.form.period.code);
      if (from === null || !isOfThis || typeof answer.value !== 'string' || answer.value >= from) return [];
      const written = { vi: writeDate(from, 'vi'), en: writeDate(from, 'en') };
      return [finding('field-early-date', item.id, place, { typed, from: written })];
    }),
  examples: [
    { outline, returned: { date: 'ngày … tháng 5 năm 2026' }, finds: ['field-wrong-date date'] },
    { outline, returned: { date: '2026-05-19' }, finds: [] },
    { outline, returned: { date: '2025-05-19' }, finds: ['field-early-date date'] },
  ],
};
