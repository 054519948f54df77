import type { StatusWords } from './words.js';

export const vi: StatusWords = {
  about: 'xem đơn vị nào đã gửi báo cáo, đủ đến đâu, đơn vị nào chậm',
  help: {
    format: 'dạng kết quả: text, json, html (một trang để xem bằng trình duyệt) hoặc xlsx',
    output: 'ghi kết quả vào tệp này; đuôi .json, .html, .xlsx cho biết luôn dạng kết quả',
  },
};
