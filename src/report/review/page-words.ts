import type { Language } from '../../../schemas/id.js';
import type { ReviewStatus, Severity } from '../../../schemas/review.js';
import type { AnswerState } from '../../../schemas/submission.js';
import { reportWords } from './words.js';

/** What the page of reviews says of its own, beside the findings. */
export interface PageWords {
  title: string;
  summary: string;
  sorting: string;
  columns: Record<'file' | 'unit' | 'status' | 'percent' | 'errors' | 'warnings', string>;
  status: Record<ReviewStatus, string>;
  /** Everything is answered, but something is to be mended. */
  toMend: string;
  unitNotKnown: string;
  filter: string;
  show: string;
  all: string;
  gaps: string;
  search: string;
  open: string;
  close: string;
  none: string;
  back: string;
  wholeDocument: string;
  fields: string;
  /** What a section asks for beside its points, and a section that only holds others. */
  sectionText: string;
  sectionHeading: string;
  /** `optional`: nothing stands where nothing had to; `wrong`: what stands is to be mended. */
  states: Record<AnswerState | 'optional' | 'wrong', string>;
  severities: Record<Severity, string>;
  /** How many of the required cells of a table are filled in. */
  cells(filled: number, asked: number): string;
  percent(share: number): string;
}

const vi: PageWords = {
  title: 'Kết quả kiểm tra báo cáo',
  summary: 'Tổng hợp',
  sorting: 'Bấm vào tên cột để sắp xếp.',
  columns: {
    file: 'Tệp',
    unit: 'Đơn vị',
    status: 'Kết quả',
    percent: 'Mức đầy đủ',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
  },
  status: { complete: 'Đầy đủ', incomplete: 'Còn thiếu', unreadable: 'Không đọc được' },
  toMend: 'Cần sửa',
  unitNotKnown: 'chưa rõ',
  filter: 'Lọc nội dung',
  show: 'Hiển thị:',
  all: 'Tất cả',
  gaps: 'Chỉ chỗ còn thiếu hoặc cần xem',
  search: 'Tìm:',
  open: 'Mở tất cả',
  close: 'Thu gọn tất cả',
  none: 'Không có nội dung nào khớp.',
  back: 'Về bảng tổng hợp',
  wholeDocument: reportWords('vi').wholeDocument,
  fields: 'Thể thức văn bản',
  sectionText: 'Nội dung của mục',
  sectionHeading: 'Đề mục',
  states: {
    answered: 'Đã có',
    nil: 'Ghi không có',
    blank: 'Để trống',
    missing: 'Không thấy',
    unknown: 'Cần xem lại',
    optional: 'Không bắt buộc',
    wrong: 'Cần sửa',
  },
  severities: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Ghi chú' },
  cells: (filled, asked) => `đã điền ${filled}/${asked} ô bắt buộc`,
  percent: (share) => `${share}%`,
};

const en: PageWords = {
  title: 'Review of returned reports',
  summary: 'Summary',
  sorting: 'Click on the name of a column to sort.',
  columns: {
    file: 'File',
    unit: 'Unit',
    status: 'Result',
    percent: 'Complete',
    errors: 'Errors',
    warnings: 'Warnings',
  },
  status: { complete: 'Complete', incomplete: 'Incomplete', unreadable: 'Unreadable' },
  toMend: 'To be corrected',
  unitNotKnown: 'not known',
  filter: 'Filter',
  show: 'Show:',
  all: 'Everything',
  gaps: 'Only what is missing or to be looked at',
  search: 'Find:',
  open: 'Open all',
  close: 'Close all',
  none: 'Nothing matches.',
  back: 'Back to the summary',
  wholeDocument: reportWords('en').wholeDocument,
  fields: 'Parts of the document',
  sectionText: 'Text of the section',
  sectionHeading: 'Heading',
  states: {
    answered: 'Answered',
    nil: 'Says none',
    blank: 'Left empty',
    missing: 'Not found',
    unknown: 'Look at it',
    optional: 'Not required',
    wrong: 'To mend',
  },
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  cells: (filled, asked) => `${filled} of ${asked} required cells filled in`,
  percent: (share) => `${share}%`,
};

/** The page's own words in a language. */
export const pageWords = (language: Language): PageWords => (language === 'vi' ? vi : en);
