import { short } from '../../findings/index.js';
import { isWritten, typedIn } from '../answers.js';
import { answered } from '../context.js';
import { ONE_SECTION as outline } from '../example.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'field-wrong-date': { typed: string };
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
});

/** The date of the document must be a day of the calendar. */
export const fieldDate: Rule<Data> = {
  codes,
  run: (context) =>
    answered(context, 'field').flatMap(({ item, answer }) =>
      item.field.id === 'date' && isWritten(answer) && answer.value === null
        ? [finding('field-wrong-date', item.id, placeOf(context, item.id), { typed: typedIn(answer) })]
        : [],
    ),
  examples: [
    { outline, returned: { date: 'ngày … tháng 5 năm 2026' }, finds: ['field-wrong-date date'] },
    { outline, returned: { date: '2026-05-19' }, finds: [] },
  ],
};
