import type { Language } from '../../../schemas/id.js';
import { numeral } from '../../values/index.js';
import type { DefinitionFindingData } from '../data/definition.js';
import type { Catalogue } from './entry.js';
import { short } from './phrases.js';
import { didYouMean, listOf } from './phrases-definition.js';

type Because = DefinitionFindingData['units-unread']['because'];

const because: Record<Language, Record<Because, readonly [why: string, todo: string]>> = {
  vi: {
    encrypted: ['Tệp có đặt mật khẩu.', 'Đề nghị mở tệp bằng Excel, bỏ mật khẩu rồi lưu lại.'],
    damaged: ['Tệp bị hỏng hoặc tải về chưa đủ.', 'Đề nghị mở bằng Excel rồi lưu lại thành tệp mới (.xlsx).'],
    'not-workbook': [
      'Tên tệp kết thúc như bảng tính, nhưng bên trong không phải bảng tính Excel.',
      'Đề nghị kiểm tra lại xem đã chọn đúng tệp chưa, hoặc mở bằng Excel rồi lưu thành .xlsx.',
    ],
    'too-large': [
      'Mở ra, tệp lớn hơn nhiều so với một danh sách đơn vị.',
      'Đề nghị chép riêng danh sách sang một tệp mới, bỏ hình ảnh và các trang tính khác.',
    ],
  },
  en: {
    encrypted: ['It is locked with a password.', 'Please open it in Excel, take the password off and save it.'],
    damaged: [
      'It is damaged, or was not downloaded whole.',
      'Please open it in Excel and save it as a new .xlsx file.',
    ],
    'not-workbook': [
      'It is called as a workbook is, but is none inside.',
      'Please check that this is the right file, or open it in Excel and save it as .xlsx.',
    ],
    'too-large': [
      'Opened, it is much larger than a list of units.',
      'Please copy the list alone to a new file, without pictures and other sheets.',
    ],
  },
};

/** What keeps a list of units in a sheet from being read, or a part of it. */
export const definitionSheetEntries = {
  'units-other-format': {
    severity: 'error',
    vi: ({ file, kind }) => ({
      what: `Danh sách đơn vị “${file}” ở dạng .${kind}.`,
      why: 'Danh sách đơn vị đọc được từ bảng tính Excel (.xlsx), tệp .csv hoặc tệp YAML (.yaml).',
      todo: 'Đề nghị mở tệp đó rồi lưu thành .xlsx; lệnh “decuong init” tạo sẵn một bảng mẫu.',
    }),
    en: ({ file, kind }) => ({
      what: `The list of units “${file}” is a .${kind} file.`,
      why: 'Lists of units are read from Excel workbooks (.xlsx), .csv files and YAML files (.yaml).',
      todo: 'Please open it and save it as .xlsx; the command “decuong init” makes one to start from.',
    }),
  },
  'units-unread': {
    severity: 'error',
    vi: (data) => ({
      what: `Không đọc được danh sách đơn vị “${data.file}”.`,
      why: because.vi[data.because][0],
      todo: because.vi[data.because][1],
    }),
    en: (data) => ({
      what: `The list of units “${data.file}” cannot be read.`,
      why: because.en[data.because][0],
      todo: because.en[data.because][1],
    }),
  },
  'units-heading-missing': {
    severity: 'error',
    vi: ({ known }) => ({
      what: 'Không tìm thấy dòng tiêu đề của danh sách đơn vị.',
      why: 'Phải có một dòng, trong 20 dòng đầu, ghi tên các cột; thiếu dòng này thì không biết cột nào là gì.',
      todo: `Đề nghị thêm dòng tiêu đề, ví dụ: ${listOf(
        known.map(({ vi }) => vi),
        'vi',
      )}. Lệnh “decuong init” tạo sẵn một bảng mẫu.`,
    }),
    en: ({ known }) => ({
      what: 'There is no row of headings.',
      why: 'One of the first 20 rows must name the columns; without it nobody can tell which is what.',
      todo: `Please add one, such as ${listOf(
        known.map(({ en }) => en),
        'en',
      )}. The command “decuong init” makes a sheet to start from.`,
    }),
  },
  'units-column-missing': {
    severity: 'error',
    vi: ({ heading, like }) => ({
      what: `Danh sách thiếu cột “${heading.vi}”.`,
      why: 'Không có cột này thì không tạo được mẫu cho các đơn vị.',
      todo: like
        ? `Nếu cột “${short(like)}” chính là cột đó, đề nghị đổi tiêu đề thành “${heading.vi}”; nếu không, đề nghị thêm cột “${heading.vi}”.`
        : `Đề nghị thêm cột “${heading.vi}” (hoặc ghi lại tiêu đề nếu cột đã có dưới tên khác).`,
    }),
    en: ({ heading, like }) => ({
      what: `The list has no column “${heading.en}”.`,
      why: 'Without it no forms can be made for the units.',
      todo: like
        ? `If the column “${short(like)}” is meant, please call it “${heading.en}”; if not, please add a column “${heading.en}”.`
        : `Please add a column “${heading.en}”, or mend its heading if it is there under another name.`,
    }),
  },
  'units-heading-unknown': {
    severity: 'warning',
    vi: ({ heading, near, keyed }) => ({
      what: `Không biết cột “${short(heading)}” là gì, nên không đọc cột này.`,
      why: 'Tiêu đề cột là một trong các tên đã quy định, hoặc mã, tên của một số liệu trong đề cương.',
      todo: keyed
        ? `Số liệu này có nhiều giá trị, mỗi giá trị một cột. Đề nghị ghi rõ trong tiêu đề: ${listOf(keyed, 'vi')}.`
        : `${didYouMean(near, 'vi')}Nếu cột này không cần cho mẫu thì cứ để nguyên.`,
    }),
    en: ({ heading, near, keyed }) => ({
      what: `What the column “${short(heading)}” is for is not known; it was not read.`,
      why: 'A heading is one of the agreed names, or the id or label of a figure of the definition.',
      todo: keyed
        ? `This figure has several values, each in a column of its own. Please say in the heading which: ${listOf(keyed, 'en')}.`
        : `${didYouMean(near, 'en')}If the forms do not need it, nothing has to be done.`,
    }),
  },
  'units-heading-repeated': {
    severity: 'error',
    vi: ({ heading, first }) => ({
      what: `Cột “${short(heading)}” có hai lần: ở đây và ở ô ${first}.`,
      why: 'Không biết phải lấy cột nào.',
      todo: 'Đề nghị bỏ một cột, hoặc đổi tiêu đề của một cột.',
    }),
    en: ({ heading, first }) => ({
      what: `The column “${short(heading)}” is there twice: here and at ${first}.`,
      why: 'Which of them counts cannot be told.',
      todo: 'Please take one out, or give it another heading.',
    }),
  },
  'units-none': {
    severity: 'error',
    vi: () => ({
      what: 'Danh sách chưa có đơn vị nào.',
      why: 'Dưới dòng tiêu đề phải có ít nhất một dòng ghi một đơn vị.',
      todo: 'Đề nghị ghi các đơn vị, mỗi đơn vị một dòng.',
    }),
    en: () => ({
      what: 'There are no units in the list.',
      why: 'At least one row with a unit must stand below the headings.',
      todo: 'Please write the units, each in a row of its own.',
    }),
  },
  'units-too-many': {
    severity: 'error',
    vi: ({ limit }) => ({
      what: `Danh sách dài hơn ${numeral(limit, 'vi')} dòng.`,
      why: 'Dài như vậy thường là chọn nhầm tệp, hoặc trang tính có định dạng kéo xuống tận cuối.',
      todo: 'Đề nghị kiểm tra lại tệp; nếu đúng là nhiều đơn vị như vậy, đề nghị chia thành nhiều danh sách.',
    }),
    en: ({ limit }) => ({
      what: `The list is longer than ${numeral(limit, 'en')} rows.`,
      why: 'That is mostly the wrong file, or a sheet filled down to its end.',
      todo: 'Please check the file; if there are so many units, please make several lists of them.',
    }),
  },
  'cell-broken': {
    severity: 'error',
    vi: ({ text }) => ({
      what: `Ô này báo lỗi công thức (${text}).`,
      why: 'Không có giá trị nào để lấy.',
      todo: 'Đề nghị sửa công thức, hoặc ghi thẳng giá trị vào ô.',
    }),
    en: ({ text }) => ({
      what: `This cell shows a mistake of its formula (${text}).`,
      why: 'There is no value to take.',
      todo: 'Please mend the formula, or write the value itself.',
    }),
  },
} satisfies Partial<Catalogue>;
