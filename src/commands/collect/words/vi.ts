import { firstOf, joined, unlessNone } from '../../command/index.js';
import type { CollectWords } from './words.js';

const item = (text: string): string => `\n  - ${text}`;

export const vi: CollectWords = {
  about: 'tổng hợp báo cáo của các đơn vị thành bảng tính, bảng số liệu hoặc dự thảo báo cáo',
  help: {
    output: 'tệp kết quả: .xlsx, .csv, .json hoặc .docx (dự thảo báo cáo tổng hợp); bắt buộc',
    previousRollup: 'kết quả tổng hợp kỳ trước (.json), để đối chiếu số liệu hai kỳ',
    change: 'nêu số liệu thay đổi quá mức này so với kỳ trước: 0.5 (mặc định) hoặc 50%',
    columns:
      'các cột của “Biểu tổng hợp” được in: measure (đơn vị tính), all (tổng số), groups (tổng theo từng nhóm) hoặc mã các nhóm, given, asked, not_counted (số đơn vị có số liệu, được hỏi, chưa tính), method (cách tính); không ghi thì in tất cả',
    as: 'mã của đơn vị mình trong danh sách của cấp trên; đi cùng --into',
    into: 'đề cương của cấp trên (.yaml), hoặc mẫu báo cáo cấp trên đã gửi (.docx): số liệu tổng hợp được điền vào đó',
    mapping: 'tệp chỉ rõ số liệu nào của cấp mình điền vào mục nào của cấp trên; cùng mã thì không cần',
    units: 'danh sách đơn vị của cấp trên',
  },
  done: ({ counted, asked, incomplete, doubts, file }) => {
    const still = unlessNone(incomplete, (count) => ` (${count} báo cáo chưa đầy đủ)`);
    const look = unlessNone(doubts, (count) => ` Có ${count} điều cần xem lại.`);
    return `Đã tổng hợp ${counted}/${asked} đơn vị${still} vào “${file}”.${look}`;
  },
  doubts: (told, more) =>
    `Cần xem lại:${told.map(item).join('')}${more > 0 ? `\n  Còn ${more} điều nữa; chạy lại với -o tên-tệp.xlsx để xem đủ ở trang “Cần xem lại”.` : ''}`,
  leftOut: ({ silent, unread, unplaced, others, values }) =>
    `Chưa được tính: ${joined([
      unlessNone(silent, (count) => `${count} đơn vị chưa gửi`),
      unlessNone(unread, (count) => `${count} đơn vị gửi tệp không đọc được`),
      unlessNone(unplaced, (count) => `${count} tệp không rõ của đơn vị nào hoặc của kỳ, đề cương khác`),
      unlessNone(others, (count) => `${count} tệp khác của đơn vị đã có tệp được tính, cần xác nhận`),
      unlessNone(values, (count) => `${count} giá trị chưa chắc hoặc không đọc được`),
    ])}.`,
  collecting: 'Đang tổng hợp',
  writing: 'Đang ghi',
  filled: (answered, unit, file) => `Đã điền ${answered} mục vào báo cáo của ${unit}: ${file}`,
  commented: (comments) =>
    `Báo cáo có ${comments} chú thích bên lề về những điểm cần xem lại; đề nghị xem rồi xóa trước khi gửi.`,
  open: (labels) =>
    `Còn ${labels.length} mục chưa có số liệu tổng hợp, đề nghị điền trực tiếp:${firstOf(labels.map(item), 12, (count) => item(`và ${count} mục khác`), '')}`,
  tooLong: ({ label, rows, max }) =>
    `Bảng “${label}” có ${rows} dòng, mẫu của cấp trên chỉ nhận ${max} dòng; đề nghị gộp hoặc bớt trước khi gửi.`,
  samePeriod: (file) =>
    `“${file}” là kết quả tổng hợp của chính kỳ này, không phải của kỳ trước; các điểm so với kỳ trước không đúng. Đề nghị chọn đúng tệp.`,
  errors: {
    'output-unknown': ({ file, endings }) => `Không ghi được “${file}”: tên tệp sau -o phải có đuôi ${endings}.`,
    'column-unknown': ({ column, known }) =>
      `“Biểu tổng hợp” không có cột nào là “${column}”. Đề nghị chọn trong: ${known.join(', ')}.`,
    'not-a-rollup': ({ file }) =>
      `“${file}” không phải kết quả tổng hợp do decuong ghi (.json), hoặc đã bị sửa hỏng. Đề nghị chọn đúng tệp.`,
    'not-a-form': ({ file }) =>
      `${file} không phải mẫu báo cáo do decuong tạo, hoặc mẫu đã mất thông tin về đề cương. Đề nghị dùng tệp mẫu cấp trên đã gửi, hoặc tệp đề cương.`,
    'other-form': ({ file, found, wanted }) =>
      `${file} là mẫu của ${found}, không phải của đơn vị mang mã “${wanted}”. Đề nghị kiểm tra lại mã sau --as, hoặc bỏ --as.`,
  },
};
