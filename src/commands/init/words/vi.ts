import { quoted } from '../../command/index.js';
import type { InitWords } from './words.js';

export const vi: InitWords = {
  about: 'tạo đề cương và danh sách đơn vị mẫu để bắt đầu',
  help: {
    folder: 'thư mục để đặt hai tệp (mặc định là thư mục hiện tại)',
    from: 'dựng đề cương từ kế hoạch, công văn bằng Word này; phụ lục để tệp riêng thì ghi thêm --from',
  },
  done: (files, commands) =>
    `Đã tạo ${quoted(files)}. Mở ra, sửa theo báo cáo của mình, rồi chạy:\n${commands.map((one) => `  ${one}\n`).join('')}`,
  drafted: (files, commands) =>
    `Đã tạo ${quoted(files)}. Xem lại các dòng bắt đầu bằng “#” trong đề cương, ghi các đơn vị vào bảng, rồi chạy:\n${commands.map((one) => `  ${one}\n`).join('')}`,
  errors: {
    'already-there': ({ files }) =>
      `Đã có ${quoted(files)}, nên không ghi đè. Đề nghị chọn thư mục khác hoặc đổi tên tệp cũ.`,
  },
};
