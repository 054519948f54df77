import { short } from '../../../findings/index.js';
import type { Change } from '../../../import/index.js';
import { quoted, typed } from '../../command/index.js';
import type { ImportWords } from './words.js';

export const vi: ImportWords = {
  about: 'dựng bản thảo đề cương từ kế hoạch, công văn bằng Word đã có',
  help: {
    files:
      'kế hoạch có đề cương báo cáo, kèm phụ lục nếu để tệp riêng (.docx, .md, .txt; .doc, .odt, .rtf nếu có LibreOffice)',
    output: 'tệp đề cương sẽ ghi (YAML); mặc định in ra màn hình',
    fromTasks: 'văn bản không kèm đề cương thì đề xuất một đề cương theo các nhiệm vụ trong văn bản',
    update: 'đề cương đã có (YAML): giữ mã và chỗ đã sửa tay của phần còn lại, chỉ thay phần văn bản đã đổi',
    review: 'ghi bản sao tệp Word với chú thích bên lề ở từng mục, nội dung, số liệu, bảng và chỗ bỏ qua',
    which: 'lấy đề cương thứ mấy, khi văn bản có nhiều đề cương',
  },
  placeholders: { plan: 'kế-hoạch', number: 'số', copy: 'tệp.docx' },
  reviewed: (file) => `Đã ghi bản sao có chú thích vào “${file}”: mỗi chú thích nói công cụ hiểu chỗ đó là gì.`,
  next: (file, program) =>
    `Đã ghi bản thảo vào “${file}”. Xem lại các dòng bắt đầu bằng “#”, rồi chạy: ${program} validate ${typed(file)}`,
  changes: (list) => {
    const said = ({ what, text, before }: Change): string =>
      ({
        added: `thêm “${short(text)}”`,
        removed: `bỏ “${short(text)}”`,
        renamed: `sửa “${short(before ?? '')}” thành “${short(text)}”`,
        moved: `chuyển “${short(text)}” ra khỏi “${short(before ?? '')}”`,
        head: `văn bản ghi ${short(text)}, đề cương đang ghi ${short(before ?? '') || 'trống'}: giữ theo đề cương`,
      })[what];
    if (list.length === 0) return 'Đề cương không có gì thay đổi.\n';
    return `Thay đổi so với đề cương cũ (${list.length}):\n${list.map((one) => `  – ${said(one)}\n`).join('')}`;
  },
  errors: {
    'review-of-text': ({ file }) =>
      `Đề cương nằm trong “${file}”, không phải tệp Word, nên không ghi được chú thích bên lề. --review chỉ dùng cho tệp Word (.docx; .doc, .odt, .rtf nếu có LibreOffice).`,
    'review-refused': ({ file }) =>
      `Không ghi được chú thích vào bản sao của “${file}”. Đề nghị mở tệp bằng Word, lưu lại dạng .docx rồi chạy lại.`,
    'not-updated': ({ file }) =>
      `“${file}” không phải đề cương (YAML) có sections nên không cập nhật được. Đề nghị chạy decuong validate với tệp đó.`,
    'no-outline': ({ files, tasks }) =>
      `Không thấy đề cương báo cáo trong ${quoted(files)}. decuong tìm tiêu đề như “ĐỀ CƯƠNG BÁO CÁO”, “MẪU BÁO CÁO” hoặc câu “báo cáo theo các nội dung sau:”, và các mục bên dưới. Nếu đề cương ở tệp khác, đề nghị thêm tệp đó vào lệnh.${tasks ? ' Nếu văn bản chỉ yêu cầu báo cáo mà không cho đề cương, thêm --from-tasks để công cụ đề xuất theo các nhiệm vụ trong đó.' : ''}`,
    'no-text': ({ files }) =>
      `Không đọc được chữ nào trong ${quoted(files)}: có thể là bản chụp (scan) hoặc chỉ có hình. Đề nghị dùng bản Word gốc.`,
    which: ({ outlines, which }) =>
      `Không có đề cương thứ ${which}. Các đề cương tìm thấy: ${outlines.map(({ number, title }) => `${number}. “${title}”`).join('; ')}.`,
  },
};
