import type { Language } from '../../../schemas/id.js';
import type { Catalogue } from './entry.js';
import { didYouMean, listOf } from './phrases-definition.js';

/** How long the periods of a schedule are. */
const cadence: Record<Language, Readonly<Record<string, string>>> = {
  vi: { month: 'tháng', quarter: 'quý', half_year: '6 tháng', nine_months: '9 tháng', year: 'năm' },
  en: { month: 'a month', quarter: 'a quarter', half_year: 'half a year', nine_months: 'nine months', year: 'a year' },
};

/** What is wrong where a definition meets letterheads, periods and units. */
export const definitionBuildEntries = {
  'letterhead-unknown': {
    severity: 'error',
    vi: ({ letterhead, near, known }) => ({
      what: `Không có thể thức nào tên là “${letterhead}”.`,
      why: `Các thể thức có sẵn: ${listOf(known, 'vi')}.`,
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại tên, hoặc ghi đường dẫn đến tệp thể thức của đơn vị mình.`,
    }),
    en: ({ letterhead, near, known }) => ({
      what: `There is no letterhead “${letterhead}”.`,
      why: `Those there are: ${listOf(known, 'en')}.`,
      todo: `${didYouMean(near, 'en')}Please mend the name, or give the path to a letterhead file of your own.`,
    }),
  },
  'letterhead-secondary': {
    severity: 'note',
    vi: ({ letterhead, document }) => ({
      what: `Thể thức “${letterhead}” chưa được đối chiếu với văn bản gốc (${document}).`,
      why: 'Các thông số lấy từ tài liệu giới thiệu lại văn bản đó.',
      todo: 'Đề nghị so bản in thử với văn bản gốc trước khi gửi mẫu đi.',
    }),
    en: ({ letterhead, document }) => ({
      what: `The letterhead “${letterhead}” was not held against its source (${document}).`,
      why: 'Its values come from what others wrote of it.',
      todo: 'Please compare a printed form with the source before sending forms out.',
    }),
  },
  'period-needed': {
    severity: 'error',
    vi: ({ every }) => ({
      what: 'Chưa nói báo cáo cho kỳ nào.',
      why: `Đây là báo cáo lặp lại (${every}), mỗi kỳ có một bộ mẫu riêng.`,
      todo: 'Đề nghị thêm --period vào lệnh, ví dụ --period 2026-H1, hoặc ghi “period” trong “schedule”.',
    }),
    en: ({ every }) => ({
      what: 'Which period is reported on is not said.',
      why: `This report comes again (${every}), with forms of its own for each period.`,
      todo: 'Please add --period to the command, such as --period 2026-H1, or “period” under “schedule”.',
    }),
  },
  'period-unsuited': {
    severity: 'warning',
    vi: ({ period, every, suited }) => ({
      what: `Kỳ “${period}” không phải là kỳ ${cadence.vi[every] ?? every} như lịch báo cáo của đề cương.`,
      why: `Đề cương ghi “every: ${every}”; mẫu vẫn được tạo và ghi đúng kỳ “${period}”.`,
      todo: `Nếu không phải chủ ý, đề nghị ghi lại kỳ, ví dụ: ${listOf(suited, 'vi')}.`,
    }),
    en: ({ period, every, suited }) => ({
      what: `The period “${period}” is not ${cadence.en[every] ?? every}, as the schedule of the definition has it.`,
      why: `The definition says “every: ${every}”; forms are made for “${period}” all the same.`,
      todo: `If that is not what was meant, please write the period as one of ${listOf(suited, 'en')}.`,
    }),
  },
  'unit-unknown': {
    severity: 'error',
    vi: ({ unit, near }) => ({
      what: `Không có đơn vị nào mang mã “${unit}”.`,
      why: 'Đơn vị phải có trong danh sách đơn vị.',
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại mã đơn vị.`,
    }),
    en: ({ unit, near }) => ({
      what: `There is no unit “${unit}”.`,
      why: 'It must be in the list of units.',
      todo: `${didYouMean(near, 'en')}Please mend its id.`,
    }),
  },
} satisfies Partial<Catalogue>;
