import type { Language } from '../../../schemas/id.js';
import type { BinaryKind } from '../data/definition.js';
import type { Catalogue } from './entry.js';
import { size } from './phrases-definition.js';

const encodingVi = 'Đề nghị mở tệp bằng Notepad, chọn Tệp > Lưu thành…, ở ô Mã hóa (Encoding) chọn UTF-8, rồi lưu lại.';
const encodingEn = 'Please open it in Notepad, choose File > Save As, pick the encoding UTF-8, and save it.';

const kinds: Record<Language, Record<BinaryKind, string>> = {
  vi: {
    word: 'là tệp Word',
    excel: 'là bảng tính Excel',
    powerpoint: 'là tệp PowerPoint',
    pdf: 'là tệp PDF',
    picture: 'là ảnh',
    archive: 'là tệp nén',
    'old-office': 'là tệp Word hoặc Excel dạng cũ',
  },
  en: {
    word: 'is a Word file',
    excel: 'is an Excel workbook',
    powerpoint: 'is a PowerPoint file',
    pdf: 'is a PDF',
    picture: 'is a picture',
    archive: 'is an archive',
    'old-office': 'is a Word or Excel file of the old kind',
  },
};

/** Why a file with a definition could not be read at all. */
export const definitionFileEntries = {
  'file-is-folder': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `“${file}” là thư mục, không phải tệp.`,
      why: 'Ở đây cần một tệp văn bản YAML (tên tệp kết thúc bằng .yaml).',
      todo: 'Đề nghị ghi cả tên tệp trong thư mục đó.',
    }),
    en: ({ file }) => ({
      what: `“${file}” is a folder, not a file.`,
      why: 'What is needed here is a YAML text file (its name ends in .yaml).',
      todo: 'Please give the name of the file in that folder too.',
    }),
  },
  'file-unopened': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Có tệp “${file}” nhưng không mở được.`,
      why: 'Máy không cho phép đọc, hoặc chương trình khác đang giữ tệp.',
      todo: 'Đề nghị đóng tệp trong chương trình khác, hoặc nhờ người quản trị máy cấp quyền đọc.',
    }),
    en: ({ file }) => ({
      what: `There is a file “${file}”, but it cannot be opened.`,
      why: 'It may not be read on this computer, or another program holds it.',
      todo: 'Please close it in the other program, or ask who runs the computer for the right to read it.',
    }),
  },
  'file-not-text': {
    severity: 'error',
    vi: ({ file, kind }) => ({
      what: `Tệp “${file}” ${kinds.vi[kind]}.`,
      why: 'Đề cương và danh sách đơn vị là tệp văn bản YAML (tên tệp kết thúc bằng .yaml).',
      todo: 'Đề nghị chọn tệp .yaml; nếu chưa có thì lệnh “decuong init” tạo sẵn một đề cương mẫu. Muốn kiểm tra báo cáo gửi về thì dùng lệnh “decuong check”.',
    }),
    en: ({ file, kind }) => ({
      what: `The file “${file}” ${kinds.en[kind]}.`,
      why: 'Definitions and lists of units are YAML text files (their names end in .yaml).',
      todo: 'Please choose the .yaml file; where there is none yet, the command “decuong init” makes a starter. To check returned reports, use “decuong check”.',
    }),
  },
  'file-empty': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Tệp “${file}” chưa có nội dung.`,
      why: 'Tệp rỗng hoặc chỉ có dòng ghi chú.',
      todo: 'Đề nghị viết nội dung vào tệp; lệnh “decuong init” tạo sẵn một đề cương mẫu.',
    }),
    en: ({ file }) => ({
      what: `The file “${file}” holds nothing.`,
      why: 'It is empty or has comments only.',
      todo: 'Please write the definition; the command “decuong init” makes a starter.',
    }),
  },
  'file-too-large': {
    severity: 'error',
    vi: ({ file, bytes, limit }) => ({
      what: `Tệp “${file}” quá lớn (${size(bytes, 'vi')}).`,
      why: `Một đề cương chỉ vài chục KB, một danh sách đơn vị vài trăm KB; giới hạn là ${size(limit, 'vi')}.`,
      todo: 'Đề nghị kiểm tra lại xem đã chọn đúng tệp chưa; danh sách dài nên ghi trong bảng tính (.xlsx).',
    }),
    en: ({ file, bytes, limit }) => ({
      what: `The file “${file}” is too large (${size(bytes, 'en')}).`,
      why: `A definition takes a few dozen KB, a list of units some hundred; the limit is ${size(limit, 'en')}.`,
      todo: 'Please check that this is the right file; a long list is better kept in a workbook (.xlsx).',
    }),
  },
  'not-utf8': {
    severity: 'error',
    vi: ({ file, encoding }) => ({
      what: `Tệp “${file}” không lưu ở mã UTF-8${encoding === null ? '' : ` (có vẻ là ${encoding})`}.`,
      why: 'Chữ tiếng Việt có dấu chỉ đọc đúng khi tệp được lưu ở mã UTF-8.',
      todo: encodingVi,
    }),
    en: ({ file, encoding }) => ({
      what: `The file “${file}” is not saved as UTF-8${encoding === null ? '' : ` (it looks like ${encoding})`}.`,
      why: 'Letters with accents are read rightly from UTF-8 only.',
      todo: encodingEn,
    }),
  },
  'byte-order-mark': {
    severity: 'note',
    vi: ({ file }) => ({
      what: `Tệp “${file}” có ký hiệu ẩn (BOM) ở đầu.`,
      why: 'Nội dung vẫn đọc được, nhưng một số công cụ khác có thể không đọc được.',
      todo: 'Không bắt buộc phải sửa; nếu cần, đề nghị lưu lại ở mã “UTF-8” thay cho “UTF-8 with BOM”.',
    }),
    en: ({ file }) => ({
      what: `The file “${file}” begins with a hidden mark (BOM).`,
      why: 'It was read all the same, but other tools may stumble over it.',
      todo: 'Nothing has to be done; to be rid of it, save as “UTF-8” instead of “UTF-8 with BOM”.',
    }),
  },
  'definition-too-large': {
    severity: 'error',
    vi: ({ bytes, limit }) => ({
      what: `Đề cương quá dài để kèm vào mẫu (${size(bytes, 'vi')}).`,
      why: `Mỗi mẫu mang theo đề cương để tự kiểm tra được; phần kèm theo tối đa ${size(limit, 'vi')}.`,
      todo: 'Đề nghị rút gọn lời hướng dẫn, hoặc tách đề cương thành hai báo cáo.',
    }),
    en: ({ bytes, limit }) => ({
      what: `The definition is too long to travel in a form (${size(bytes, 'en')}).`,
      why: `Each form carries it, so that it can be checked alone; ${size(limit, 'en')} is the limit.`,
      todo: 'Please shorten the guidance, or make two reports of it.',
    }),
  },
} satisfies Partial<Catalogue>;
