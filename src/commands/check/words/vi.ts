import { firstOf, quoted } from '../../command/index.js';
import type { CheckWords } from './words.js';

export const vi: CheckWords = {
  about: 'kiểm tra báo cáo gửi về còn thiếu gì, ở đâu, sửa thế nào',
  help: {
    pack: 'kiểm tra theo bộ mẫu trong thư mục này',
    outline: 'kiểm tra theo đề cương này',
    units: 'danh sách đơn vị, đi cùng --outline',
    unit: 'mã đơn vị gửi báo cáo, khi trong tệp không còn ghi',
    format: 'dạng kết quả: text, json hoặc html (một trang để xem bằng trình duyệt)',
    output: 'ghi kết quả vào tệp này',
    annotate: 'đặt vào thư mục này bản sao của mỗi tệp còn chỗ phải sửa, có chú thích ở từng chỗ',
  },
  keptCopy: (kept, made) => `“${kept}” đã được sửa sau khi ghi nên giữ nguyên; bản mới là “${made}”.`,
  annotated: (copies, folder) =>
    copies === 0
      ? 'Không có tệp nào cần chú thích.'
      : `Đã đặt ${copies} bản có chú thích vào “${folder}”; tệp gốc giữ nguyên.`,
  superseded: (reports, commented) =>
    `Cùng một đơn vị gửi nhiều lần: ${firstOf(
      reports.map(({ file, by }) => `“${file}” đã có bản sau là “${by}”`),
      3,
      (count) => `; và ${count} tệp khác`,
      '; ',
    )}. Bản trước vẫn được kiểm tra, nhưng khi tổng hợp chỉ tính bản sau${commented ? '; bản trước không có bản chú thích' : ''}.`,
  copy: 'gop-y',
  errors: {
    'nothing-to-check': ({ names }) =>
      `Không có báo cáo nào trong ${quoted(names)}. Đề nghị chọn thư mục có tệp Word (.docx) gửi về.`,
    'units-alone': () => '--units phải đi cùng --outline. Đề nghị thêm --outline, hoặc dùng --pack thay cho cả hai.',
  },
};
