import type { Language } from '../../../schemas/id.js';
import type { YamlTrouble } from '../data/definition.js';
import type { Words } from './entry.js';

type Told = Record<YamlTrouble, Words>;

const vi: Told = {
  colon: {
    what: 'Trong phần chữ này có thêm một dấu hai chấm.',
    why: 'Dấu hai chấm có dấu cách theo sau được hiểu là bắt đầu một mục mới.',
    todo: 'Đề nghị đặt cả phần chữ trong dấu ngoặc kép, ví dụ: title: "Dư luận: những vấn đề nổi lên".',
  },
  indent: {
    what: 'Phần thụt đầu dòng không khớp với các dòng xung quanh.',
    why: 'Các mục cùng cấp phải thụt vào bằng nhau.',
    todo: 'Đề nghị sửa số dấu cách đầu dòng cho thẳng với mục cùng cấp.',
  },
  'indent-more': {
    what: 'Dòng này thụt vào sâu hơn dòng trên, trong khi dòng trên đã có giá trị.',
    why: 'Các mục cùng cấp phải thụt vào bằng nhau; chỉ dưới một tên còn để trống mới được thụt sâu hơn.',
    todo: 'Đề nghị sửa số dấu cách đầu dòng này, hoặc dòng trên, cho thẳng cột với nhau; nếu đây là phần chữ viết tiếp thì đặt cả câu trong dấu ngoặc kép "…".',
  },
  'indent-less': {
    what: 'Dòng này thụt vào chưa đủ so với các mục cùng cấp ở trên.',
    why: 'Các mục của cùng một nhóm phải thẳng cột với mục đầu tiên, kể cả khi mục đầu đứng sau dấu “- ”.',
    todo: 'Đề nghị thêm dấu cách đầu dòng cho thẳng cột với mục ở trên.',
  },
  'dash-space': {
    what: 'Thiếu dấu cách sau dấu gạch đầu dòng “-”.',
    why: 'Mỗi mục của danh sách bắt đầu bằng dấu gạch và một dấu cách; viết liền thì được hiểu là chữ.',
    todo: 'Đề nghị thêm dấu cách sau dấu gạch, ví dụ: - {id: han_che, title: Hạn chế}.',
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
  many: {
    what: 'Tệp có quá nhiều mục.',
    why: 'Không đề cương hay danh sách đơn vị nào cần nhiều đến thế; có thể tệp bị hỏng hoặc một đoạn bị dán lặp nhiều lần.',
    todo: 'Đề nghị xem lại tệp từ dòng này; nếu danh sách thật sự dài như vậy thì chia thành nhiều tệp.',
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

const en: Told = {
  colon: {
    what: 'There is one more colon in this text.',
    why: 'A colon with a space after it begins a new entry.',
    todo: 'Please put the whole text in quotation marks, as in title: "Opinion: what people say".',
  },
  indent: {
    what: 'The indentation does not fit the lines around it.',
    why: 'Entries of one level must begin in the same column.',
    todo: 'Please line it up with the entries of its level.',
  },
  'indent-more': {
    what: 'This line is indented further than the one above, which has its value already.',
    why: 'Entries of one level begin in the same column; only below a name without a value is there more indentation.',
    todo: 'Please line this line and the one above up; put a text of several lines in quotation marks "…".',
  },
  'indent-less': {
    what: 'This line is not indented as far as the entries of its level above.',
    why: 'Entries of one group begin in the column of the first one, also where that stands after “- ”.',
    todo: 'Please add spaces at its start to line it up with them.',
  },
  'dash-space': {
    what: 'There is no space after the dash “-”.',
    why: 'Each entry of a list begins with a dash and a space; without it, it is taken for text.',
    todo: 'Please add a space after the dash, as in - {id: gaps, title: Gaps}.',
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
  many: {
    what: 'The file holds too many entries.',
    why: 'No definition or list of units needs so many; the file may be damaged, or a part of it was pasted over and over.',
    todo: 'Please look at the file from this line on; a list that is really as long as this goes into several files.',
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

/** What is wrong with the way a YAML file is written, in the words of an office. */
export const yamlTroubles: Record<Language, Told> = { vi, en };
