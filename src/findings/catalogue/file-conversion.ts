import type { Language } from '../../../schemas/id.js';
import type { FileFindingData } from '../data/file.js';
import type { Catalogue } from './entry.js';

/** What LibreOffice is asked to read. */
const oldFormat: Record<Language, Record<FileFindingData['returned-converted']['from'], string>> = {
  vi: { doc: 'Word cũ (.doc)', odt: 'OpenDocument (.odt)', rtf: 'RTF (.rtf)' },
  en: { doc: 'the old Word format (.doc)', odt: 'the OpenDocument format (.odt)', rtf: 'the RTF format (.rtf)' },
};

/** What became of a returned file of an older format that LibreOffice was to read. */
export const conversionEntries = {
  'returned-converted': {
    severity: 'note',
    vi: ({ file, from }) => ({
      what: `Tệp “${file}” ở dạng ${oldFormat.vi[from]} nên được đọc qua LibreOffice.`,
      why: 'Khi chuyển sang .docx, dấu vết sửa đổi, chú thích và chỗ điền của mẫu có thể bị mất. Tệp gốc giữ nguyên.',
      todo: 'Đề nghị xem lại tệp gốc nếu có kết quả chưa hợp lý; lần sau đề nghị đơn vị gửi tệp Word dạng .docx.',
    }),
    en: ({ file, from }) => ({
      what: `The file “${file}” is in ${oldFormat.en[from]} and was read through LibreOffice.`,
      why: 'Tracked changes, comments and the places to fill in may have been lost on the way to .docx. The file itself is as it was.',
      todo: 'Please look at the file itself where a result seems odd, and ask the unit to send .docx next time.',
    }),
  },
  'returned-not-converted': {
    severity: 'warning',
    vi: ({ file, because }) => ({
      what: `LibreOffice chưa chuyển được tệp “${file}” sang .docx.`,
      why: {
        refused: 'LibreOffice không mở được tệp, thường do tệp bị hỏng hoặc có đặt mật khẩu.',
        hung: 'LibreOffice chạy quá lâu với tệp này nên đã bị dừng.',
        'not-started': 'LibreOffice trên máy này không khởi động được.',
        disk: 'Không ghi được tệp tạm, thường do ổ đĩa đã đầy.',
      }[because],
      todo: 'Đề nghị tự mở tệp và lưu thành kiểu Word Document (*.docx), hoặc yêu cầu đơn vị gửi lại.',
    }),
    en: ({ file, because }) => ({
      what: `LibreOffice could not turn the file “${file}” into .docx.`,
      why: {
        refused: 'It does not open the file; most often that is damaged or protected by a password.',
        hung: 'It took too long over this file and was stopped.',
        'not-started': 'It does not start on this computer.',
        disk: 'No file could be put aside for it; most often the disk is full.',
      }[because],
      todo: 'Please open the file yourself and save it as the type Word Document (*.docx), or have it sent again.',
    }),
  },
} satisfies Partial<Catalogue>;
