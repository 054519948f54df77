import type { Catalogue } from './entry.js';
import { didYouMean, listOf } from './phrases-definition.js';

/** What in a definition contradicts itself or names what is not there. */
export const definitionMeaningEntries = {
  'id-wrong': {
    severity: 'error',
    vi: ({ id }) => ({
      what: `Mã “${id}” chưa đúng cách viết.`,
      why: 'Mã được dùng trong tệp Word, bảng tính và phép so sánh nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ, tối đa 30 ký tự.',
      todo: 'Đề nghị đặt lại, ví dụ: so_hoi_nghi.',
    }),
    en: ({ id }) => ({
      what: `The id “${id}” is not written as ids are.`,
      why: 'Ids serve in Word files, spreadsheets and comparisons: small letters, digits and underscores, a letter first, 30 characters at most.',
      todo: 'Please write it like so_hoi_nghi.',
    }),
  },
  'id-reserved': {
    severity: 'error',
    vi: ({ id }) => ({
      what: `Không dùng được mã “${id}”.`,
      why: 'Từ này có ý nghĩa riêng trong các phép so sánh.',
      todo: `Đề nghị đặt mã khác, ví dụ: ${id}_1.`,
    }),
    en: ({ id }) => ({
      what: `The id “${id}” cannot be used.`,
      why: 'The word has a meaning of its own in comparisons.',
      todo: `Please choose another, such as ${id}_1.`,
    }),
  },
  'id-duplicate': {
    severity: 'error',
    vi: ({ id, firstLine }) => ({
      what: `Mã “${id}” đã dùng ở dòng ${firstLine}.`,
      why: 'Mỗi phần, nội dung, số liệu và bảng phải có mã riêng thì mới biết câu trả lời thuộc về đâu.',
      todo: 'Đề nghị đặt mã khác cho một trong hai chỗ.',
    }),
    en: ({ id, firstLine }) => ({
      what: `The id “${id}” is already used in line ${firstLine}.`,
      why: 'Each section, point, figure and table needs its own, so that answers find their place.',
      todo: 'Please give one of them another id.',
    }),
  },
  'group-unknown': {
    severity: 'error',
    vi: ({ group, near, known }) => ({
      what: `Không có nhóm đơn vị “${group}”.`,
      why:
        known.length === 0
          ? 'Đề cương chưa khai báo nhóm nào ở mục “groups”.'
          : `Các nhóm đã khai báo: ${listOf(known, 'vi')}.`,
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa tên nhóm, hoặc thêm nhóm vào mục “groups” của đề cương.`,
    }),
    en: ({ group, near, known }) => ({
      what: `There is no group “${group}”.`,
      why:
        known.length === 0
          ? 'The definition names no groups under “groups”.'
          : `The groups are ${listOf(known, 'en')}.`,
      todo: `${didYouMean(near, 'en')}Please mend the name, or add the group under “groups” of the definition.`,
    }),
  },
  'see-unknown': {
    severity: 'error',
    vi: ({ id, near }) => ({
      what: `Không có bảng nào mang mã “${id}”.`,
      why: 'Mục “see” phải trỏ đến một bảng hoặc phụ lục trong chính đề cương này.',
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại mã.`,
    }),
    en: ({ id, near }) => ({
      what: `There is no table with the id “${id}”.`,
      why: '“see” must point to a table or appendix of this definition.',
      todo: `${didYouMean(near, 'en')}Please mend the id.`,
    }),
  },
  'due-before-cutoff': {
    severity: 'error',
    vi: ({ due, cutoff }) => ({
      what: `Hạn gửi (${due}) sớm hơn ngày chốt số liệu (${cutoff}).`,
      why: 'Đơn vị không thể gửi báo cáo khi chưa chốt số liệu.',
      todo: 'Đề nghị sửa lại “due” hoặc “cutoff”.',
    }),
    en: ({ due, cutoff }) => ({
      what: `The report is due (${due}) before its figures are cut off (${cutoff}).`,
      why: 'Nobody can report figures that are still open.',
      todo: 'Please mend “due” or “cutoff”.',
    }),
  },
  'due-count': {
    severity: 'error',
    vi: ({ every, given, wanted }) => ({
      what: `Có ${given} ngày, nhưng báo cáo “${every}” cần ${wanted} ngày trong một năm.`,
      why: 'Mỗi kỳ trong năm phải có một ngày, ghi theo thứ tự các kỳ.',
      todo: 'Đề nghị ghi đủ, ví dụ hai kỳ: [06-20, 12-10].',
    }),
    en: ({ every, given, wanted }) => ({
      what: `There are ${given} days, but “${every}” needs ${wanted} a year.`,
      why: 'Each period of the year needs one, in their order.',
      todo: 'Please give them all, such as [06-20, 12-10] for two periods.',
    }),
  },
  'bounds-reversed': {
    severity: 'error',
    vi: ({ min, max }) => ({
      what: `Giới hạn dưới (${min}) lớn hơn giới hạn trên (${max}).`,
      why: 'Không giá trị nào thỏa mãn được.',
      todo: 'Đề nghị sửa lại một trong hai giới hạn.',
    }),
    en: ({ min, max }) => ({
      what: `The lower bound (${min}) is above the upper one (${max}).`,
      why: 'No value can satisfy both.',
      todo: 'Please mend one of them.',
    }),
  },
  'bound-unsuited': {
    severity: 'error',
    vi: ({ key, type }) => ({
      what: `Giới hạn “${key}” không hợp với kiểu “${type}”.`,
      why: 'Kiểu ngày (date) cần giới hạn là ngày, kiểu số cần giới hạn là số, các kiểu khác không có giới hạn.',
      todo: 'Đề nghị sửa giới hạn hoặc kiểu.',
    }),
    en: ({ key, type }) => ({
      what: `The bound “${key}” does not suit the type “${type}”.`,
      why: 'A date is bounded by days, a number by numbers, and other types have no bounds.',
      todo: 'Please mend the bound or the type.',
    }),
  },
  'options-missing': {
    severity: 'error',
    vi: () => ({
      what: 'Kiểu “choice” chưa có danh sách lựa chọn.',
      why: 'Đơn vị phải có các lựa chọn để chọn.',
      todo: 'Đề nghị thêm, ví dụ: options: [Báo in, Phát thanh].',
    }),
    en: () => ({
      what: 'A “choice” has no options.',
      why: 'There must be something to choose from.',
      todo: 'Please add them, as in options: [Yes, In part, No].',
    }),
  },
  'options-unused': {
    severity: 'error',
    vi: ({ type }) => ({
      what: `Có danh sách lựa chọn nhưng kiểu là “${type}”.`,
      why: 'Danh sách lựa chọn chỉ dùng với kiểu “choice”.',
      todo: 'Đề nghị ghi type: choice, hoặc bỏ “options”.',
    }),
    en: ({ type }) => ({
      what: `There are options, but the type is “${type}”.`,
      why: 'Options go with the type “choice” only.',
      todo: 'Please write type: choice, or take “options” out.',
    }),
  },
  'option-repeated': {
    severity: 'error',
    vi: ({ option }) => ({
      what: `Lựa chọn “${option}” được ghi hai lần.`,
      why: 'Word không cho phép hai lựa chọn giống nhau trong một danh sách.',
      todo: 'Đề nghị bỏ một trong hai.',
    }),
    en: ({ option }) => ({
      what: `The option “${option}” is there twice.`,
      why: 'Word does not allow two equal choices in one list.',
      todo: 'Please take one of them out.',
    }),
  },
  'money-only': {
    severity: 'error',
    vi: ({ key, type }) => ({
      what: `“${key}” chỉ dùng với số tiền, nhưng kiểu là “${type}”.`,
      why: 'Loại tiền và đơn vị nghìn, triệu, tỷ không có nghĩa với kiểu này.',
      todo: `Đề nghị ghi type: money, hoặc bỏ “${key}”.`,
    }),
    en: ({ key, type }) => ({
      what: `“${key}” goes with money only, but the type is “${type}”.`,
      why: 'A currency or scale means nothing there.',
      todo: `Please write type: money, or take “${key}” out.`,
    }),
  },
  'keys-two-ways': {
    severity: 'error',
    vi: () => ({
      what: 'Số liệu này vừa có “series” vừa có “compare”.',
      why: 'Mỗi số liệu chỉ chia cột theo một cách.',
      todo: 'Đề nghị bỏ một trong hai, hoặc tách thành hai số liệu.',
    }),
    en: () => ({
      what: 'This figure has both “series” and “compare”.',
      why: 'A figure has its columns in one way only.',
      todo: 'Please take one of them out, or make two figures.',
    }),
  },
  'key-repeated': {
    severity: 'error',
    vi: ({ key }) => ({
      what: `Cột “${key}” được ghi hai lần.`,
      why: 'Không biết số liệu nào thuộc cột nào.',
      todo: 'Đề nghị bỏ một trong hai.',
    }),
    en: ({ key }) => ({
      what: `The column “${key}” is there twice.`,
      why: 'Which value belongs to which could not be told.',
      todo: 'Please take one of them out.',
    }),
  },
  'weight-missing': {
    severity: 'error',
    vi: () => ({
      what: 'Bình quân gia quyền (weighted_mean) chưa nói tính theo số liệu nào.',
      why: 'Cần một số liệu làm quyền số, ví dụ số đảng viên.',
      todo: 'Đề nghị thêm “weight: mã của số liệu”.',
    }),
    en: () => ({
      what: 'A weighted mean does not say by which figure.',
      why: 'It needs one to weigh by, such as the number of members.',
      todo: 'Please add “weight: id of the figure”.',
    }),
  },
  'figure-unknown': {
    severity: 'error',
    vi: ({ figure, near }) => ({
      what: `Không có số liệu nào mang mã “${figure}”.`,
      why: 'Mục này phải trỏ đến một số liệu trong chính đề cương này.',
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại mã.`,
    }),
    en: ({ figure, near }) => ({
      what: `There is no figure with the id “${figure}”.`,
      why: 'This must point to a figure of this definition.',
      todo: `${didYouMean(near, 'en')}Please mend the id.`,
    }),
  },
  'rule-unknown': {
    severity: 'error',
    vi: ({ rule, near }) => ({
      what: `Không có quy tắc kiểm tra nào tên là “${rule}”.`,
      why: 'Mục “rules” chỉ đổi mức hoặc tắt những quy tắc có sẵn; lệnh “decuong rules” liệt kê đầy đủ.',
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại tên quy tắc.`,
    }),
    en: ({ rule, near }) => ({
      what: `There is no rule “${rule}”.`,
      why: '“rules” grades or switches off rules there are; the command “decuong rules” lists them.',
      todo: `${didYouMean(near, 'en')}Please mend its name.`,
    }),
  },
} satisfies Partial<Catalogue>;
