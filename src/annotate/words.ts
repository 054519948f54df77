import type { Language } from '../../schemas/id.js';

/** What an annotated copy says of its own, beside the findings. */
export interface AnnotationWords {
  summary: string;
  /** Before what is to be looked at but does not make the report incomplete. */
  warning: string;
  list: string;
  more(count: number): string;
  closing: string;
}

const vi: AnnotationWords = {
  summary: 'KẾT QUẢ RÀ SOÁT',
  warning: 'Lưu ý: ',
  list: 'Những chỗ cần bổ sung, sửa:',
  more: (count) => `… và ${count} chỗ khác; xem các chú thích bên lề.`,
  closing:
    'Ở mỗi chỗ có một chú thích bên lề ghi rõ cách sửa. Sửa xong, đề nghị xóa các chú thích (thẻ Xem lại (Review) > Xóa (Delete) > Xóa tất cả chú thích), lưu tệp dạng .docx và gửi lại.',
};

const en: AnnotationWords = {
  summary: 'RESULT OF THE REVIEW',
  warning: 'Note: ',
  list: 'To be completed or mended:',
  more: (count) => `… and ${count} more; see the comments in the margin.`,
  closing:
    'Each place has a comment in the margin that says what to do. When all is done, please delete the comments (Review > Delete > Delete All Comments), save the file as .docx and send it again.',
};

/** The words of an annotated copy in the language of the form. */
export const annotationWords = (language: Language): AnnotationWords => (language === 'vi' ? vi : en);
