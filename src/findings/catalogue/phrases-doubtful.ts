import type { Language } from '../../../schemas/id.js';

type Why = 'mark' | 'nearly' | 'measure' | 'day';

const REASONS: Record<Language, Record<Why, { why: string; todo: string }>> = {
  vi: {
    mark: {
      why: 'Cách ghi này có thể hiểu theo nhiều cách.',
      todo: 'Đề nghị kiểm tra lại; nếu chưa đúng thì ghi số không có dấu phân cách.',
    },
    nearly: {
      why: 'Chữ đứng trước cho thấy đây là số ước lượng, trong khi số liệu tổng hợp cần con số cụ thể.',
      todo: 'Đề nghị kiểm tra lại và chỉ ghi con số chính xác.',
    },
    measure: {
      why: 'Con số đã ghi có thể chưa theo đơn vị tính của mẫu.',
      todo: 'Đề nghị kiểm tra lại và chỉ ghi con số, tính theo đúng đơn vị tính in trong mẫu.',
    },
    day: {
      why: 'Cách ghi này có thể hiểu theo nhiều cách.',
      todo: 'Đề nghị kiểm tra lại; nếu chưa đúng thì ghi đủ ngày, tháng, năm, ví dụ “ngày 19 tháng 5 năm 2026”.',
    },
  },
  en: {
    mark: {
      why: 'It can be read in more than one way.',
      todo: 'Please check it, and write the number without separators if it was read wrongly.',
    },
    nearly: {
      why: 'The words before it say that it is an estimate; totals need the number itself.',
      todo: 'Please check it, and write the exact number alone.',
    },
    measure: {
      why: 'It may not be counted in the unit of measure the form asks for.',
      todo: 'Please check it, and write the number alone, in the unit of measure printed in the form.',
    },
    day: {
      why: 'It can be read in more than one way.',
      todo: 'Please check it, and write day, month and year in full if it was read wrongly.',
    },
  },
};

/** Why a text can be read in more than one way, and what to do about it. */
export const doubtful = (because: Why, language: Language): { why: string; todo: string } => REASONS[language][because];
