import type { CommandWords } from './words.js';

export const vi: CommandWords = {
  placeholders: {
    outline: 'đề-cương',
    returned: 'báo-cáo',
    folder: 'thư-mục',
    file: 'tệp',
    id: 'mã',
    period: 'kỳ',
    format: 'dạng-tệp',
    command: 'lệnh',
    pack: 'bộ-mẫu',
    day: 'ngày',
    name: 'tên',
  },
  written: (file) => `Đã ghi kết quả vào “${file}”.`,
  crash: (report) =>
    `decuong gặp lỗi ngoài dự kiến; dữ liệu của anh/chị không bị thay đổi. Đề nghị gửi dòng này cho người cài đặt công cụ: ${report}`,
  errors: {
    'not-found': ({ file }) => `Không tìm thấy “${file}”. Đề nghị kiểm tra lại tên và thư mục.`,
    'no-access': ({ file }) =>
      `Không được phép đọc hoặc ghi “${file}”. Đề nghị chọn nơi khác hoặc nhờ người quản trị máy.`,
    'in-use': ({ file }) => `“${file}” đang mở trong chương trình khác. Đề nghị đóng lại rồi chạy lệnh lần nữa.`,
    'disk-full': ({ file }) => `Ổ đĩa đã đầy nên không ghi được “${file}”. Đề nghị giải phóng chỗ trống rồi chạy lại.`,
    'name-too-long': ({ file }) =>
      `Đường dẫn “${file}” quá dài. Đề nghị đặt tên ngắn hơn, hoặc làm việc trong một thư mục gần ổ đĩa gốc hơn.`,
    'not-a-folder': ({ file }) => `“${file}” không phải là thư mục. Đề nghị chọn tên khác.`,
    'is-a-folder': ({ file }) => `“${file}” là thư mục, không phải tệp. Đề nghị chọn tên khác.`,
    'disk-other': ({ file, code }) => `Không đọc hoặc ghi được “${file}” (hệ thống báo ${code}). Đề nghị thử nơi khác.`,
    'not-a-pack': ({ file }) =>
      `“${file}” không phải bộ mẫu: không có pack.json trong đó. Đề nghị ghi đúng thư mục đã đặt sau -o khi chạy decuong build.`,
    'pack-damaged': ({ file }) =>
      `pack.json của bộ mẫu “${file}” đã hỏng hoặc do bản decuong khác ghi ra. Đề nghị lấy lại bản sao của tệp này; nếu không có thì xóa đi rồi chạy lại decuong build với đúng đề cương và danh sách đơn vị đã phát mẫu.`,
    'folder-busy': ({ folder }) => `Một lần chạy khác đang ghi vào “${folder}”. Đề nghị đợi lần đó xong rồi chạy lại.`,
    'option-alone': ({ option, needs }) => `${option} phải đi cùng ${needs}. Đề nghị thêm ${needs}.`,
    'output-is-input': ({ file }) =>
      `“${file}” là tệp lệnh này đang đọc nên không ghi đè lên. Đề nghị chọn tên khác sau -o.`,
    'output-taken': ({ file }) =>
      `Đã có “${file}”, không phải do decuong ghi ra hoặc đã được sửa sau khi ghi, nên không ghi đè lên. Đề nghị chọn tên khác sau -o, hoặc chuyển tệp đó sang nơi khác.`,
    'output-needed': ({ format }) => `Dạng ${format} phải ghi vào tệp. Đề nghị thêm -o và tên tệp.`,
    'page-not-built': ({ page }) =>
      `Bản cài đặt này chưa có trang ${page}. Đề nghị cài lại decuong, hoặc chạy npm run app.`,
    'period-wrong': ({ period }) =>
      `“${period}” không phải là kỳ báo cáo. Đề nghị ghi như 2026, 2026-H1, 2026-M9, 2026-Q3 hoặc 2026-05.`,
  },
};
