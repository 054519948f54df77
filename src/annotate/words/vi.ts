import type { AnnotationWords } from './words.js';

export const vi: AnnotationWords = {
  summary: 'KẾT QUẢ RÀ SOÁT',
  warning: 'Lưu ý: ',
  list: 'Những chỗ cần bổ sung, sửa:',
  more: (count) => `… và ${count} chỗ khác; xem các chú thích bên lề.`,
  unsigned:
    'Tệp gửi đến có chữ ký số; bản sao có chú thích này không còn chữ ký số hợp lệ, chỉ dùng để sửa. Bản đã ký vẫn là tệp gửi đến.',
  closing:
    'Ở mỗi chỗ có một chú thích bên lề ghi rõ cách sửa. Sửa xong, đề nghị xóa các chú thích (thẻ Xem lại (Review) > Xóa (Delete) > Xóa tất cả chú thích), lưu tệp dạng .docx và gửi lại.',
};
