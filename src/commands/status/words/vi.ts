import type { StatusWords } from './words.js';

/** What `decuong status` says in Vietnamese. */
export const vi: StatusWords = {
  about: 'xem đơn vị nào đã gửi báo cáo, đủ đến đâu, đơn vị nào chậm',
  arguments: {},
  options: {
    format: 'dạng kết quả: text, json, html (một trang để xem bằng trình duyệt) hoặc xlsx',
    output: 'ghi kết quả vào tệp này; đuôi .json, .html, .xlsx cho biết luôn dạng kết quả',
  },
};
