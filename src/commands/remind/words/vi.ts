import { firstOf } from '../../command/index.js';
import type { RemindWords } from './words.js';

const few = (files: readonly string[]): string => firstOf(files, 5, (count) => ` và ${count} tệp khác`);

export const vi: RemindWords = {
  about: 'soạn thư đôn đốc cho đơn vị quá hạn, còn thiếu hoặc gửi tệp không đọc được',
  help: {
    output: 'thư mục đặt thư đôn đốc; bắt buộc',
    eml: 'soạn thêm cho mỗi đơn vị một thư điện tử (.eml) kèm công văn, mở bằng Outlook, Thunderbird là gửi được',
  },
  done: (units, written, folder) =>
    units === 0
      ? 'Không có đơn vị nào cần đôn đốc.'
      : `Đã soạn thư đôn đốc cho ${units} đơn vị trong “${folder}”: ghi ${written} tệp mới hoặc thay đổi.`,
  kept: (files) => `Đã được sửa sau khi soạn nên giữ nguyên: ${few(files)}.`,
  leftOver: (files) => `Còn lại từ lần trước, nay không còn cần: ${few(files)}.`,
  noSender:
    'Đề cương của bộ mẫu chưa ghi cơ quan đề nghị báo cáo nên thư đôn đốc còn trống tên cơ quan ban hành. Đề nghị ghi issued.by trong đề cương, chạy lại decuong build rồi decuong remind.',
  noAddress: (units) =>
    `Danh sách chưa có địa chỉ thư điện tử của ${firstOf(units, 5, (count) => ` và ${count} đơn vị khác`)}; thư để trống người nhận.`,
  bar: 'Đang soạn thư',
  errors: {
    'folder-needed': () => 'Lệnh còn thiếu thư mục để đặt thư đôn đốc. Đề nghị thêm -o và tên thư mục.',
  },
};
