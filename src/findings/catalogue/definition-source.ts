import type { Language } from '../../../schemas/id.js';
import type { YamlTrouble } from '../data/definition.js';
import type { Catalogue, Words } from './entry.js';
import { short } from './phrases.js';
import { didYouMean, expectation, gotten, listOf } from './phrases-definition.js';

type Told = Record<YamlTrouble, Words>;

const troubleVi: Told = {
  colon: {
    what: 'Dòng này có hai dấu hai chấm.',
    why: 'Dấu hai chấm có dấu cách theo sau được hiểu là bắt đầu một mục mới; dòng dưới thụt vào cũng gây lỗi này.',
    todo: 'Đề nghị đặt phần chữ sau dấu hai chấm đầu tiên trong dấu ngoặc kép "…", hoặc sửa lại phần thụt dòng.',
  },
  indent: {
    what: 'Phần thụt đầu dòng không khớp với các dòng xung quanh.',
    why: 'Các mục cùng cấp phải thụt vào bằng nhau.',
    todo: 'Đề nghị sửa số dấu cách đầu dòng cho thẳng với mục cùng cấp.',
  },
  quote: {
    what: 'Dấu ngoặc kép hoặc nháy đơn chưa được đóng đúng chỗ.',
    why: 'Phần chữ phía sau không biết kết thúc ở đâu.',
    todo: 'Đề nghị thêm dấu đóng, hoặc nếu trong câu có dấu nháy thì đặt cả câu trong dấu ngoặc kép "…".',
  },
  bracket: {
    what: 'Dấu ngoặc [ … ] hoặc { … } chưa được đóng.',
    why: 'Danh sách hoặc nhóm mục con không biết kết thúc ở đâu.',
    todo: 'Đề nghị thêm dấu ] hoặc } còn thiếu, và dấu phẩy giữa các mục.',
  },
  start: {
    what: 'Phần chữ không được bắt đầu bằng ký hiệu này.',
    why: 'Các ký hiệu như @, %, & ở đầu có ý nghĩa riêng trong tệp YAML.',
    todo: 'Đề nghị đặt phần chữ trong dấu ngoặc kép "…".',
  },
  escape: {
    what: 'Dấu gạch chéo ngược \\ trong ngoặc kép không đúng cách viết.',
    why: 'Trong ngoặc kép, dấu \\ có ý nghĩa riêng.',
    todo: "Đề nghị viết \\\\ thay cho \\, hoặc dùng dấu nháy đơn '…'.",
  },
  dash: {
    what: 'Dấu gạch đầu dòng “- ” nằm sai chỗ.',
    why: 'Danh sách phải bắt đầu ở dòng mới, dưới tên mục.',
    todo: 'Đề nghị xuống dòng rồi mới ghi “- ”; nếu là chữ bình thường thì đặt trong dấu ngoặc kép "…".',
  },
  tag: {
    what: 'Dấu chấm than “!” ở đầu không dùng được ở đây.',
    why: 'Dấu này có ý nghĩa riêng trong tệp YAML.',
    todo: 'Đề nghị bỏ dấu này, hoặc đặt phần chữ trong dấu ngoặc kép "…".',
  },
  key: {
    what: 'Dòng này không có dạng “tên: giá trị”.',
    why: 'Thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm.',
    todo: 'Đề nghị viết lại thành “tên: giá trị”; câu dài nhiều dòng thì đặt trong dấu ngoặc kép "…".',
  },
  documents: {
    what: 'Tệp có nhiều phần ngăn nhau bằng “---”.',
    why: 'Mỗi tệp chỉ chứa một nội dung.',
    todo: 'Đề nghị tách mỗi phần thành một tệp, hoặc bỏ dòng “---”.',
  },
  deep: {
    what: 'Các mục lồng vào nhau quá sâu.',
    why: 'Không đề cương nào cần sâu đến vậy; thường là do thừa dấu ngoặc hoặc thụt dòng sai.',
    todo: 'Đề nghị kiểm tra lại dấu ngoặc và phần thụt dòng từ chỗ này.',
  },
  character: {
    what: 'Tệp có ký tự ẩn không phải là chữ.',
    why: 'Có thể tệp bị hỏng, hoặc đây không phải là tệp văn bản.',
    todo: 'Đề nghị xóa ký tự này, hoặc kiểm tra lại xem đã chọn đúng tệp chưa.',
  },
  other: {
    what: 'Chỗ này viết chưa đúng cách viết YAML.',
    why: 'Từ chỗ này trở đi không hiểu được nội dung.',
    todo: 'Đề nghị kiểm tra dấu hai chấm, dấu ngoặc và phần thụt dòng ở dòng này và dòng trên.',
  },
};

const troubleEn: Told = {
  colon: {
    what: 'There are two colons in this line.',
    why: 'A colon with a space after it begins a new entry; so does an indented line below a value.',
    todo: 'Please put the text after the first colon in quotation marks "…", or mend the indentation.',
  },
  indent: {
    what: 'The indentation does not fit the lines around it.',
    why: 'Entries of one level must begin in the same column.',
    todo: 'Please line it up with the entries of its level.',
  },
  quote: {
    what: 'A quotation mark is not closed where it should be.',
    why: 'Where the text ends cannot be told.',
    todo: 'Please add the closing mark, or put the whole text in quotation marks "…".',
  },
  bracket: {
    what: 'A bracket [ … ] or { … } is not closed.',
    why: 'Where the list or group ends cannot be told.',
    todo: 'Please add the missing ] or }, and commas between the entries.',
  },
  start: {
    what: 'A text may not begin with this character.',
    why: 'Characters such as @, % and & at the start have a meaning of their own in YAML.',
    todo: 'Please put the text in quotation marks "…".',
  },
  escape: {
    what: 'A backslash \\ between quotation marks is not written rightly.',
    why: 'Between double quotation marks it has a meaning of its own.',
    todo: "Please write \\\\ instead of \\, or use single quotation marks '…'.",
  },
  dash: {
    what: 'The dash “- ” stands in the wrong place.',
    why: 'A list begins on a new line below its name.',
    todo: 'Please begin a new line before “- ”, or put the text in quotation marks "…".',
  },
  tag: {
    what: 'The exclamation mark “!” at the start cannot be used here.',
    why: 'It has a meaning of its own in YAML.',
    todo: 'Please take it out, or put the text in quotation marks "…".',
  },
  key: {
    what: 'This line is not of the form “name: value”.',
    why: 'A colon is missing, or the space after it.',
    todo: 'Please write “name: value”; put a text of several lines in quotation marks "…".',
  },
  documents: {
    what: 'The file has several parts set apart by “---”.',
    why: 'A file holds one thing only.',
    todo: 'Please make a file of each part, or take out the line “---”.',
  },
  deep: {
    what: 'The entries stand too deep inside each other.',
    why: 'No definition needs that; most often there are brackets too many.',
    todo: 'Please check the brackets and the indentation from here on.',
  },
  character: {
    what: 'The file holds a hidden character that is no letter.',
    why: 'It may be damaged, or no text file at all.',
    todo: 'Please delete the character, or check that this is the right file.',
  },
  other: {
    what: 'This is not written as YAML is.',
    why: 'What follows cannot be made out.',
    todo: 'Please check colons, brackets and indentation in this line and the one above.',
  },
};

const missing: Record<Language, (key: string) => string> = {
  vi: (key) => (key === '' ? 'Thiếu nội dung ở đây.' : `Thiếu mục “${key}”.`),
  en: (key) => (key === '' ? 'Something is missing here.' : `The entry “${key}” is missing.`),
};

/** What is wrong with the way a definition is written: its YAML, its keys, its values. */
export const definitionSourceEntries = {
  'yaml-syntax': {
    severity: 'error',
    vi: ({ trouble }) => troubleVi[trouble],
    en: ({ trouble }) => troubleEn[trouble],
  },
  'tab-indent': {
    severity: 'error',
    vi: () => ({
      what: 'Dòng này thụt đầu dòng bằng phím Tab.',
      why: 'Tệp YAML chỉ dùng dấu cách để thụt dòng.',
      todo: 'Đề nghị thay mỗi Tab bằng hai dấu cách.',
    }),
    en: () => ({
      what: 'This line is indented with a tab.',
      why: 'YAML allows spaces only.',
      todo: 'Please put two spaces in place of each tab.',
    }),
  },
  'yaml-alias': {
    severity: 'error',
    vi: ({ name }) => ({
      what: `Không dùng được cách viết tắt “${name}” (dấu & và *).`,
      why: 'Người đọc đề cương phải thấy đủ nội dung tại chỗ.',
      todo: 'Đề nghị ghi lại nội dung đầy đủ; nếu là chữ bình thường thì đặt trong dấu ngoặc kép "…".',
    }),
    en: ({ name }) => ({
      what: `The shorthand “${name}” (with & and *) cannot be used.`,
      why: 'Whoever reads the definition must see everything in its place.',
      todo: 'Please write it out, or put it in quotation marks "…" if it is plain text.',
    }),
  },
  'yaml-merge-key': {
    severity: 'error',
    vi: () => ({
      what: 'Không dùng được mục “<<”.',
      why: 'Người đọc đề cương phải thấy đủ nội dung tại chỗ.',
      todo: 'Đề nghị ghi lại các mục đầy đủ ở đây.',
    }),
    en: () => ({
      what: 'The entry “<<” cannot be used.',
      why: 'Whoever reads the definition must see everything in its place.',
      todo: 'Please write the entries out here.',
    }),
  },
  'braces-unquoted': {
    severity: 'error',
    vi: () => ({
      what: 'Phần chữ có {{…}} chưa được đặt trong dấu ngoặc kép.',
      why: 'Dấu { ở đầu được hiểu là một nhóm mục con chứ không phải là chữ.',
      todo: 'Đề nghị đặt cả câu trong dấu ngoặc kép, ví dụ: "Đặc điểm của {{unit.name}}".',
    }),
    en: () => ({
      what: 'A text with {{…}} is not in quotation marks.',
      why: 'A { at the start is taken for a group of entries and not for text.',
      todo: 'Please put the whole text in quotation marks, as in "About {{unit.name}}".',
    }),
  },
  'comma-unquoted': {
    severity: 'note',
    vi: ({ text }) => ({
      what: `Dấu phẩy trong “${short(text)}” được hiểu là một phần của chữ.`,
      why: 'Giữa hai dấu { } dấu phẩy thường ngăn cách các mục; phần sau dấu phẩy ở đây không có dạng “tên: giá trị”.',
      todo: 'Đề nghị đặt cả phần chữ trong dấu ngoặc kép "…" cho rõ.',
    }),
    en: ({ text }) => ({
      what: `The comma in “${short(text)}” was taken as part of the text.`,
      why: 'Between { and } a comma sets entries apart; what follows it here is not of the form “name: value”.',
      todo: 'Please put the whole text in quotation marks "…" to make it plain.',
    }),
  },
  'key-duplicate': {
    severity: 'error',
    vi: ({ key }) => ({
      what: `Mục “${key}” được ghi hai lần.`,
      why: 'Không biết phải dùng giá trị nào.',
      todo: 'Đề nghị bỏ một trong hai.',
    }),
    en: ({ key }) => ({
      what: `The entry “${key}” is there twice.`,
      why: 'Which one counts cannot be told.',
      todo: 'Please take one of them out.',
    }),
  },
  'key-unknown': {
    severity: 'error',
    vi: ({ key, near, allowed }) => ({
      what: `Không có mục nào tên là “${key}” ở đây.`,
      why: `Các mục dùng được: ${listOf(allowed, 'vi')}.`,
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa tên mục hoặc bỏ đi.`,
    }),
    en: ({ key, near, allowed }) => ({
      what: `There is no entry “${key}” here.`,
      why: `What can stand here: ${listOf(allowed, 'en')}.`,
      todo: `${didYouMean(near, 'en')}Please mend its name or take it out.`,
    }),
  },
  'value-missing': {
    severity: 'error',
    vi: ({ key }) => ({
      what: missing.vi(key),
      why: 'Đây là mục bắt buộc.',
      todo: key === '' ? 'Đề nghị bổ sung.' : `Đề nghị thêm “${key}: …” vào đây.`,
    }),
    en: ({ key }) => ({
      what: missing.en(key),
      why: 'It is required.',
      todo: key === '' ? 'Please add it.' : `Please add “${key}: …” here.`,
    }),
  },
  'value-wrong': {
    severity: 'error',
    vi: ({ key, expected, got, near }) => ({
      what: `${key === '' ? 'Giá trị' : `Mục “${key}”`} chưa đúng: ${gotten(got, 'vi')}.`,
      why: `Ở đây cần ${expectation(expected, 'vi')}.`,
      todo:
        expected.is === 'text' && (got.kind === 'number' || got.kind === 'yes_no')
          ? 'Đề nghị đặt phần chữ trong dấu ngoặc kép "…".'
          : `${didYouMean(near, 'vi')}Đề nghị sửa lại.`,
    }),
    en: ({ key, expected, got, near }) => ({
      what: `${key === '' ? 'The value' : `“${key}”`} is not right: ${gotten(got, 'en')}.`,
      why: `What is needed here is ${expectation(expected, 'en')}.`,
      todo:
        expected.is === 'text' && (got.kind === 'number' || got.kind === 'yes_no')
          ? 'Please put the text in quotation marks "…".'
          : `${didYouMean(near, 'en')}Please mend it.`,
    }),
  },
} satisfies Partial<Catalogue>;
