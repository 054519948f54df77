import type { Language } from '../../../schemas/id.js';
import type { Catalogue } from './entry.js';
import { short } from './phrases.js';
import { didYouMean, expectation, listOf } from './phrases-definition.js';

/** How long the periods of a schedule are. */
const cadence: Record<Language, Readonly<Record<string, string>>> = {
  vi: { month: 'tháng', quarter: 'quý', half_year: '6 tháng', nine_months: '9 tháng', year: 'năm' },
  en: { month: 'a month', quarter: 'a quarter', half_year: 'half a year', nine_months: 'nine months', year: 'a year' },
};

/** What is wrong where a definition meets letterheads, periods and the list of units. */
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
  'units-not-yaml': {
    severity: 'error',
    vi: ({ file, kind }) => ({
      what: `Danh sách đơn vị “${file}” ở dạng .${kind}.`,
      why: 'Hiện danh sách đơn vị chỉ đọc được từ tệp YAML (.yaml).',
      todo: 'Đề nghị chép danh sách sang tệp .yaml, mỗi đơn vị một mục “- {id: …, name: …, group: …}” dưới “units:”; lệnh “decuong init” tạo sẵn một tệp mẫu.',
    }),
    en: ({ file, kind }) => ({
      what: `The list of units “${file}” is a .${kind} file.`,
      why: 'For now, lists of units are read from YAML files (.yaml) only.',
      todo: 'Please copy the list to a .yaml file, each unit an entry “- {id: …, name: …, group: …}” under “units:”; the command “decuong init” makes one to start from.',
    }),
  },
  'unit-id-duplicate': {
    severity: 'error',
    vi: ({ id, firstLine }) => ({
      what: `Mã đơn vị “${id}” đã dùng ở dòng ${firstLine}.`,
      why: 'Mỗi đơn vị có một mẫu riêng, đặt tên theo mã đơn vị.',
      todo: 'Đề nghị đặt mã khác cho một trong hai đơn vị, hoặc bỏ dòng trùng.',
    }),
    en: ({ id, firstLine }) => ({
      what: `The unit id “${id}” is already used in line ${firstLine}.`,
      why: 'Each unit has a form of its own, named by its id.',
      todo: 'Please give one of them another id, or take the repeated one out.',
    }),
  },
  'unit-group-missing': {
    severity: 'error',
    vi: ({ unit, known }) => ({
      what: `Đơn vị “${unit}” chưa ghi thuộc nhóm nào.`,
      why: 'Đề cương hỏi mỗi nhóm những nội dung khác nhau.',
      todo: `Đề nghị thêm “group”, một trong: ${listOf(known, 'vi')}.`,
    }),
    en: ({ unit, known }) => ({
      what: `The unit “${unit}” does not say which group it is in.`,
      why: 'The definition asks different things of each group.',
      todo: `Please add “group”, one of ${listOf(known, 'en')}.`,
    }),
  },
  'prefill-unknown': {
    severity: 'error',
    vi: ({ unit, figure, near }) => ({
      what: `Đề cương không có “${figure}” để điền sẵn cho đơn vị “${unit}”.`,
      why: 'Chỉ điền sẵn được số liệu và bảng có trong đề cương; số liệu nhiều cột ghi thêm cột, ví dụ so_tin.2021.',
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại mã hoặc bỏ đi.`,
    }),
    en: ({ unit, figure, near }) => ({
      what: `The definition has no “${figure}” to fill in beforehand for “${unit}”.`,
      why: 'Only its figures and tables can be; one with several columns names its column, as in so_tin.2021.',
      todo: `${didYouMean(near, 'en')}Please mend the id or take it out.`,
    }),
  },
  'prefill-unsuited': {
    severity: 'error',
    vi: ({ unit, figure, written, expected, near }) => ({
      what: `Giá trị “${short(written)}” điền sẵn cho “${figure}” của đơn vị “${unit}” không dùng được.`,
      why: `Theo đề cương, ở đây cần ${expectation(expected, 'vi')}.`,
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại giá trị hoặc bỏ đi để đơn vị tự điền.`,
    }),
    en: ({ unit, figure, written, expected, near }) => ({
      what: `“${short(written)}” cannot be filled in beforehand for “${figure}” of “${unit}”.`,
      why: `What the definition asks for there is ${expectation(expected, 'en')}.`,
      todo: `${didYouMean(near, 'en')}Please mend the value, or take it out and let the unit fill it in.`,
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
