import type { ValueType } from '../../../schemas/outline.js';
import { numeral } from '../../values/index.js';
import type { WordsOf } from '../finding.js';
import { dayOfYear, short } from '../phrases.js';
import { vi as phrases } from '../words/vi.js';
import type { OutlineFindingData } from './data.js';

const expression: Record<OutlineFindingData['expression-wrong']['problem'], string> = {
  syntax: 'Không hiểu được từ chỗ này: thiếu một vế, thiếu dấu ngoặc, hoặc dùng = thay cho ==.',
  too_long: 'Phép so sánh dài quá 1.000 ký tự.',
  not_yes_no: 'Phép này cho ra một con số hoặc chữ, trong khi cần một câu đúng hoặc sai.',
  kinds_differ: 'Hai vế khác loại, ví dụ so sánh con số với chữ.',
  not_offered: 'Cách viết hoặc hàm này không dùng được ở đây.',
  reserved: 'Từ này có ý nghĩa riêng, không dùng làm tên số liệu được.',
};

const template: Record<OutlineFindingData['template-wrong']['problem'], string> = {
  syntax: 'Dấu {{ và }} không khớp nhau, hoặc {{#if …}} thiếu {{/if}}.',
  too_long: 'Phần chữ dài quá 5.000 ký tự.',
  not_offered: 'Chỉ dùng được {{tên}}, {{#if tên}}…{{/if}} và {{#unless tên}}…{{/unless}}.',
};

/** How long the periods of a schedule are. */
const cadence: Readonly<Record<string, string>> = {
  month: 'tháng',
  quarter: 'quý',
  half_year: '6 tháng',
  nine_months: '9 tháng',
  year: 'năm',
};

const kinds: Record<OutlineFindingData['mapping-unknown']['kind'], string> = {
  figure: 'số liệu',
  table: 'bảng',
  row: 'dòng',
  column: 'cột',
  part: 'mục',
};

const types: Record<ValueType, string> = {
  text: 'chữ',
  integer: 'số nguyên',
  decimal: 'số thập phân',
  percent: 'tỷ lệ',
  money: 'số tiền',
  date: 'ngày',
  choice: 'lựa chọn',
  yes_no: 'có hoặc không',
};

const RESERVED: Record<OutlineFindingData['id-reserved']['for'], string> = {
  word: 'Từ này có ý nghĩa riêng trong các phép so sánh.',
  total: 'Từ này là tên của dòng tổng cộng trong bảng.',
  added: 'Các dòng do đơn vị thêm vào bảng có tên là r1, r2, r3…',
  item: 'Từ này là tên chung của các mục văn bản (số, ngày, người ký) và của các phép so sánh.',
  row: 'Trong phép so sánh của bảng, từ này chỉ dòng đang xét.',
};

export const vi: WordsOf<OutlineFindingData> = {
  'id-wrong': ({ id, like }) => ({
    what: `Mã “${id}” chưa đúng cách viết.`,
    why: 'Mã được dùng trong tệp Word, bảng tính và phép so sánh nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ, tối đa 30 ký tự.',
    todo:
      like === undefined
        ? 'Đề nghị đặt lại, ví dụ: so_hoi_nghi.'
        : `Đề nghị để trống ô này, khi đó mã lấy theo tên đơn vị; hoặc đặt lại, ví dụ: ${like}.`,
  }),
  'id-reserved': ({ id, for: kept }) => ({
    what: `Không dùng được mã “${id}”.`,
    why: RESERVED[kept],
    todo: `Đề nghị đặt mã khác, ví dụ: ${id}_1.`,
  }),
  'id-duplicate': ({ id, firstLine }) => ({
    what: `Mã “${id}” đã dùng ở dòng ${firstLine}.`,
    why: 'Mỗi phần, nội dung, số liệu và bảng phải có mã riêng thì mới biết câu trả lời thuộc về đâu.',
    todo: 'Đề nghị đặt mã khác cho một trong hai chỗ.',
  }),
  'group-unknown': ({ group, near, known, lines = [] }) => ({
    what: `Không có nhóm đơn vị “${group}”${lines.length > 1 ? ` (${numeral(lines.length, 'vi')} đơn vị ghi nhóm này)` : ''}.`,
    why:
      known.length === 0
        ? 'Đề cương chưa khai báo nhóm nào ở mục “groups”.'
        : `Các nhóm đã khai báo: ${phrases.listOf(known)}.`,
    todo: `${phrases.didYouMean(near)}Đề nghị sửa tên nhóm, hoặc thêm nhóm vào mục “groups” của đề cương.`,
  }),
  'see-unknown': ({ id, near }) => ({
    what: `Không có bảng nào mang mã “${id}”.`,
    why: 'Mục “see” phải trỏ đến một bảng hoặc phụ lục trong chính đề cương này.',
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại mã.`,
  }),
  'asks-nothing': () => ({
    what: 'Đề cương chưa hỏi gì: không có phần (sections), bảng (tables) hay phụ lục (appendices) nào.',
    why: 'Mẫu báo cáo sẽ trống.',
    todo: 'Đề nghị thêm ít nhất một phần, một bảng hoặc một phụ lục.',
  }),
  'rows-without-key': () => ({
    what: 'Bảng có dòng in sẵn và dòng đơn vị tự thêm nhưng không có cột nào mang “key: true”.',
    why: 'Đơn vị không có chỗ ghi tên dòng tự thêm.',
    todo: 'Đề nghị ghi “key: true” ở cột chứa tên dòng.',
  }),
  'crossed-unknown': ({ column, near }) => ({
    what: `Bảng này không có cột nào mang mã “${column}”.`,
    why: 'Mục “crossed” ghi mã các cột mà dòng này không phải điền.',
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại mã cột.`,
  }),
  'due-before-cutoff': ({ due, cutoff }) => ({
    what: `Hạn gửi (${due}) sớm hơn ngày chốt số liệu (${cutoff}).`,
    why: 'Đơn vị không thể gửi báo cáo khi chưa chốt số liệu.',
    todo: 'Đề nghị sửa lại “due” hoặc “cutoff”.',
  }),
  'month-day-two-ways': ({ text, days }) => {
    const [one, other] = days.map((day) => dayOfYear(day, 'vi'));
    return {
      what: `“${text}” có thể là ngày ${one}, cũng có thể là ngày ${other}.`,
      why: 'Hiểu nhầm thì hạn gửi hoặc ngày chốt số liệu sẽ sai nhiều tháng.',
      todo: 'Đề nghị ghi theo ngày/tháng, ví dụ 10/12, hoặc ghi cả năm, ví dụ 2026-12-10.',
    };
  },
  'due-count': ({ every, given, wanted }) => ({
    what: `Có ${given} ngày, nhưng báo cáo “${every}” cần ${wanted} ngày trong một năm.`,
    why: 'Mỗi kỳ trong năm phải có một ngày, ghi theo thứ tự các kỳ.',
    todo: 'Đề nghị ghi đủ, ví dụ hai kỳ: [06-20, 12-10].',
  }),
  'bounds-reversed': ({ min, max }) => ({
    what: `Giới hạn dưới (${min}) lớn hơn giới hạn trên (${max}).`,
    why: 'Không giá trị nào thỏa mãn được.',
    todo: 'Đề nghị sửa lại một trong hai giới hạn.',
  }),
  'bound-unsuited': ({ key, type }) => ({
    what: `Giới hạn “${key}” không hợp với kiểu “${type}”.`,
    why: 'Kiểu ngày (date) cần giới hạn là ngày, kiểu số cần giới hạn là số, các kiểu khác không có giới hạn.',
    todo: 'Đề nghị sửa giới hạn hoặc kiểu.',
  }),
  'options-missing': () => ({
    what: 'Kiểu “choice” chưa có danh sách lựa chọn.',
    why: 'Đơn vị phải có các lựa chọn để chọn.',
    todo: 'Đề nghị thêm, ví dụ: options: [Báo in, Phát thanh].',
    onPage: 'Đề nghị ghi các lựa chọn, cách nhau bằng dấu chấm phẩy.',
  }),
  'options-unused': ({ type }) => ({
    what: `Có danh sách lựa chọn nhưng kiểu là “${type}”.`,
    why: 'Danh sách lựa chọn chỉ dùng với kiểu “choice”.',
    todo: 'Đề nghị ghi type: choice, hoặc bỏ “options”.',
  }),
  'option-repeated': ({ option }) => ({
    what: `Lựa chọn “${option}” được ghi hai lần.`,
    why: 'Word không cho phép hai lựa chọn giống nhau trong một danh sách.',
    todo: 'Đề nghị bỏ một trong hai.',
  }),
  'money-only': ({ key, type }) => ({
    what: `“${key}” chỉ dùng với số tiền, nhưng kiểu là “${type}”.`,
    why: 'Loại tiền và đơn vị nghìn, triệu, tỷ không có nghĩa với kiểu này.',
    todo: `Đề nghị ghi type: money, hoặc bỏ “${key}”.`,
  }),
  'keys-two-ways': () => ({
    what: 'Số liệu này vừa có “series” vừa có “compare”.',
    why: 'Mỗi số liệu chỉ chia cột theo một cách.',
    todo: 'Đề nghị bỏ một trong hai, hoặc tách thành hai số liệu.',
  }),
  'key-repeated': ({ key }) => ({
    what: `Cột “${key}” được ghi hai lần.`,
    why: 'Không biết số liệu nào thuộc cột nào.',
    todo: 'Đề nghị bỏ một trong hai.',
  }),
  'weight-missing': () => ({
    what: 'Bình quân gia quyền (weighted_mean) chưa nói tính theo số liệu nào.',
    why: 'Cần một số liệu làm quyền số, ví dụ số đảng viên.',
    todo: 'Đề nghị thêm “weight: mã của số liệu”.',
  }),
  'weight-unsuited': ({ figure, keys }) => ({
    what: `Không lấy được “${figure}” làm quyền số.`,
    why:
      keys.length === 0
        ? 'Số liệu này không phải là con số.'
        : `Số liệu này có nhiều giá trị (${phrases.listOf(keys)}), không rõ lấy giá trị nào.`,
    todo: 'Đề nghị chọn một số liệu khác, là một con số.',
  }),
  'figure-unknown': ({ figure, near }) => ({
    what: `Không có số liệu nào mang mã “${figure}”.`,
    why: 'Mục này phải trỏ đến một số liệu trong chính đề cương này.',
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại mã.`,
  }),
  'rule-unknown': ({ rule, near }) => ({
    what: `Không có quy tắc kiểm tra nào tên là “${rule}”.`,
    why: 'Mục “rules” chỉ đổi mức hoặc tắt những quy tắc có sẵn.',
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại tên quy tắc; lệnh “decuong rules” liệt kê đầy đủ.`,
    onPage: `${phrases.didYouMean(near)}Đề nghị sửa lại tên quy tắc.`,
  }),
  'expression-wrong': ({ expression: that, problem }) => ({
    what: `Phép so sánh “${short(that)}” chưa dùng được.`,
    why: expression[problem],
    todo: 'Đề nghị viết lại, ví dụ: so_hoi_nghi == 0 || so_luot > 0.',
  }),
  'expression-name-unknown': ({ name, near, keyed }) => ({
    what: `Không có số liệu “${name}” để so sánh.`,
    why: keyed
      ? 'Số liệu này có nhiều cột nên phải ghi rõ cột, ví dụ: so_tin["2021"] hoặc chi.plan.'
      : 'Phép so sánh chỉ dùng mã số liệu của đề cương; trong bảng thì ghi row. rồi đến mã cột.',
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại tên.`,
  }),
  'template-wrong': ({ problem }) => ({
    what: 'Phần chữ có {{…}} chưa đúng cách viết.',
    why: template[problem],
    todo: 'Đề nghị sửa lại, ví dụ: "Đặc điểm của {{unit.name}}".',
  }),
  'template-name-unknown': ({ name, near, known }) => ({
    what: `Không có nội dung nào tên là “${name}” để điền vào chữ.`,
    why: `Dùng được: ${phrases.listOf(known)}.`,
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại tên trong {{…}}.`,
  }),
  'letterhead-unknown': ({ letterhead, near, known }) => ({
    what: `Không có thể thức nào tên là “${letterhead}”.`,
    why: `Các thể thức có sẵn: ${phrases.listOf(known)}.`,
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại tên, hoặc ghi đường dẫn đến tệp thể thức của đơn vị mình.`,
  }),
  'opening-without-appendix': () => ({
    what: 'Báo cáo có phụ lục mà câu mở đầu (“opening”) và các đề mục không nhắc đến.',
    why: 'Phần lời của văn bản phải nhắc đến phụ lục kèm theo. Câu hỏi thì xóa trước khi ký.',
    todo: 'Đề nghị thêm vào câu mở đầu, ví dụ “… báo cáo kết quả (kèm theo Phụ lục) như sau:”.',
  }),
  'letterhead-secondary': ({ letterhead, document }) => ({
    what: `Thể thức “${letterhead}” chưa được đối chiếu với văn bản gốc (${document}).`,
    why: 'Các thông số lấy từ tài liệu giới thiệu lại văn bản đó.',
    todo: 'Đề nghị so bản in thử với văn bản gốc trước khi gửi mẫu đi.',
  }),
  'period-needed': ({ every }) => ({
    what: 'Chưa nói báo cáo cho kỳ nào.',
    why: `Đây là báo cáo lặp lại (kỳ ${cadence[every] ?? every}), mỗi kỳ có một bộ mẫu riêng.`,
    todo: 'Đề nghị thêm --period vào lệnh, ví dụ --period 2026-H1, hoặc ghi “period” trong “schedule”.',
    onPage: 'Đề nghị ghi vào ô “Kỳ báo cáo”, ví dụ: 2026-H1 (6 tháng đầu năm).',
  }),
  'period-unsuited': ({ period, every, suited }) => ({
    what: `Kỳ “${period}” không phải là kỳ ${cadence[every] ?? every} như lịch báo cáo của đề cương.`,
    why: `Mẫu vẫn được tạo và ghi đúng kỳ “${period}”.`,
    todo: `Nếu không phải chủ ý, đề nghị ghi lại kỳ, ví dụ: ${phrases.listOf(suited)}.`,
  }),
  'unit-unknown': ({ unit, near }) => ({
    what: `Không có đơn vị nào mang mã “${unit}”.`,
    why: 'Đơn vị phải có trong danh sách đơn vị.',
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại mã đơn vị.`,
  }),
  'mapping-unknown': ({ id, level, kind, near }) => ({
    what: `Đề cương của ${level === 'upper' ? 'cấp trên' : 'cấp mình'} không có ${kinds[kind]} nào mang mã “${id}”.`,
    why: 'Mỗi dòng viết “mã của cấp trên: mã của cấp mình”; cả hai mã phải có trong đề cương của cấp đó.',
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại mã.`,
  }),
  'mapping-unsuited': ({ above, below, asked, found }) => ({
    what: `Không lấy “${below}” để điền vào “${above}” được.`,
    why: `“${above}” là ${types[asked]}, còn “${below}” là ${types[found]}.`,
    todo: 'Đề nghị chọn số liệu cùng loại, hoặc bỏ dòng này.',
  }),
};
