import { firstOf } from '../../command/index.js';
import type { ReturnedWords } from './words.js';

export const vi: ReturnedWords = {
  help: {
    pack: 'thư mục bộ mẫu do decuong build tạo ra',
    returned: 'tệp báo cáo, thư mục hoặc tệp zip, một hoặc nhiều',
    received: 'thời điểm nhận: file-time (lấy giờ của tệp) hoặc một tệp CSV có cột “tệp” và “thời gian”',
    due: 'hạn gửi, ví dụ 2026-06-20 (mặc định theo đề cương)',
    now: 'tính đến ngày này (mặc định là hôm nay)',
    soffice: 'chương trình LibreOffice (soffice) để đọc tệp .doc, .odt, .rtf; mặc định tự tìm trên máy',
    noConvert: 'không đọc tệp .doc, .odt, .rtf qua LibreOffice',
    noCache: 'đọc lại mọi tệp, không dùng và không lưu kết quả đọc trong thư mục bộ mẫu',
  },
  checking: 'Đang kiểm tra',
  converting: 'Đang chuyển tệp cũ bằng LibreOffice',
  leftOut: (files) =>
    `Không kiểm tra ${files.length} tệp không phải là báo cáo: ${firstOf(
      files.map((file) => `“${file}”`),
      3,
      (count) => ` và ${count} tệp khác`,
    )}.`,
  crashed: (file) => `Tệp “${file}” làm decuong gặp lỗi; các tệp khác vẫn được kiểm tra.`,
  uncounted: (files) => `${files} tệp không đọc được hoặc không tính cho đơn vị nào; xem trong kết quả.`,
  timesUnread: (file, rows) =>
    `“${file}”: không đọc được thời gian ở dòng ${firstOf(rows, 5, (count) => ` và ${count} dòng khác`)}.`,
  filesUnknown: (file, names) =>
    `“${file}” có tên tệp không thấy trong báo cáo gửi về: ${firstOf(names, 5, (count) => ` và ${count} tệp khác`)}.`,
  errors: {
    'not-received': ({ file }) =>
      `“${file}” không phải là bảng thời điểm nhận. Đề nghị dùng tệp CSV (UTF-8) có dòng đầu “tệp” và “thời gian”.`,
    'day-wrong': ({ option, day }) =>
      `“${day}” sau ${option} không phải là một ngày. Đề nghị ghi như 2026-06-20 hoặc 20/6/2026.`,
  },
};
