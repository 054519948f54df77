import type { UpwardWords } from './words.js';

export const vi: UpwardWords = {
  title: (counted, asked) => `SỐ LIỆU TỔNG HỢP TỪ BÁO CÁO CỦA ${counted}/${asked} ĐƠN VỊ`,
  leftOut: (files) => `Có ${files} tệp chưa tính cho đơn vị nào.`,
  more: (count) => `… và ${count} điều khác; xem bảng tổng hợp.`,
  here: 'Cần xem lại:',
  closing: 'Chỗ nào cần xem lại có chú thích riêng. Xem xong, đề nghị xóa các chú thích trước khi gửi.',
};
