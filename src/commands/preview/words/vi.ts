import type { PreviewWords } from './words.js';

export const vi: PreviewWords = {
  about: 'xem trước đề cương: hỏi ai, hỏi gì, hạn nào, mẫu ra sao',
  help: {
    outline: 'tệp đề cương (YAML)',
    units: 'danh sách đơn vị: mẫu xem trước lấy đơn vị đầu của mỗi nhóm',
    period: 'kỳ báo cáo, ví dụ 2026-H1',
    output: 'ghi trang vào tệp này (.html)',
    watch: 'làm lại trang mỗi khi đề cương được lưu; nhấn Ctrl+C để dừng',
  },
  watching: 'Đang chờ đề cương thay đổi; nhấn Ctrl+C để dừng.',
  errors: { 'output-unknown': ({ file }) => `Không ghi được “${file}”: tên tệp sau -o phải có đuôi .html.` },
};
