import type { Language } from './checked.js';

interface CheckerWords {
  title: string;
  about: string;
  /** The name of the other language, in it. */
  other: string;
  drop: string;
  dropHelp: string;
  choose: string;
  reading(file: string): string;
  stop: string;
  broken(file: string): string;
  result: string;
  report(title: string, unit: string | null): string;
  unreadable: string;
  unchecked: string;
  /** Of a file that carries no form to be checked by. */
  formless: string;
  complete: string;
  /** Of a complete report in which something may be asked back. */
  askedBack: string;
  incomplete: string;
  severity: Record<'error' | 'warning' | 'note', string>;
  whole: string;
  copy: string;
  copyHelp: string;
  noCopy: string;
  /** What stands behind the name of the copy. */
  copyName: string;
}

/** All the page says of its own. What is found is told in the library's words. */
export const checkerWords: Record<Language, CheckerWords> = {
  vi: {
    title: 'Kiểm tra báo cáo trước khi gửi',
    about: 'Trang này chạy ngay trên máy, không cần mạng. Báo cáo chỉ được đọc trên máy này, không gửi đi đâu.',
    other: 'English',
    drop: 'Thả báo cáo đã điền (tệp .docx) vào đây',
    dropHelp: 'Dùng đúng tệp mẫu đã nhận: mẫu mang theo đề cương để kiểm tra.',
    choose: 'Chọn tệp báo cáo…',
    reading: (file) => `Đang đọc “${file}”…`,
    stop: 'Dừng',
    broken: (file) =>
      `Chưa kiểm tra được “${file}”. Tệp có thể đã bị hỏng, quá lớn hoặc đang được chương trình khác giữ. Đề nghị đóng tệp trong Word rồi thử lại.`,
    result: 'Kết quả kiểm tra',
    report: (title, unit) => (unit === null ? `“${title}”` : `“${title}” của ${unit}`),
    unreadable: 'Không đọc được tệp',
    unchecked: 'Chưa kiểm tra được tệp này',
    formless:
      'Tệp không mang theo mẫu để kiểm tra: tệp không được điền từ mẫu đã nhận, hoặc phần mềm soạn thảo đã làm mất thông tin của mẫu. Đề nghị chép nội dung vào tệp mẫu đã nhận rồi kiểm tra lại.',
    complete: 'Báo cáo có thể gửi.',
    askedBack: 'Báo cáo có thể gửi, nhưng nên xem lại các chỗ dưới đây trước để nơi nhận không phải hỏi lại.',
    incomplete: 'Đề nghị bổ sung, sửa các chỗ dưới đây, lưu lại rồi kiểm tra lần nữa.',
    severity: { error: 'Cần sửa', warning: 'Cần xem lại', note: 'Nên xem lại' },
    whole: 'Toàn văn bản',
    copy: 'Tải bản sao có chú thích (.docx)',
    copyHelp: 'Mở bằng Word: mỗi chỗ còn thiếu có một chú thích bên lề. Tệp gốc được giữ nguyên.',
    noCopy: 'Không tạo được bản sao có chú thích cho tệp này; đề nghị sửa theo danh sách trên.',
    copyName: 'có chú thích',
  },
  en: {
    title: 'Check a report before it is sent',
    about: 'This page works on this computer, without a network. The report is read here only and is sent nowhere.',
    other: 'Tiếng Việt',
    drop: 'Drop the filled-in report (.docx) here',
    dropHelp: 'Use the form that was received: it carries the outline it is checked by.',
    choose: 'Choose the report…',
    reading: (file) => `Reading “${file}”…`,
    stop: 'Stop',
    broken: (file) =>
      `“${file}” could not be checked. It may be damaged, too large, or held by another program. Please close it in Word and try again.`,
    result: 'What was found',
    report: (title, unit) => (unit === null ? `“${title}”` : `“${title}” of ${unit}`),
    unreadable: 'The file cannot be read',
    unchecked: 'This file could not be checked',
    formless:
      'The file carries no form to be checked by: it was not filled in from the form that was received, or a program lost what the form carries. Please copy the text into that form and check it again.',
    complete: 'The report can be sent.',
    askedBack: 'The report can be sent, but better look at the places below first, so that nobody has to ask back.',
    incomplete: 'Please complete or mend the places below, save the file, and check it once more.',
    severity: { error: 'To mend', warning: 'To look at', note: 'Better look' },
    whole: 'Whole document',
    copy: 'Download a copy with comments (.docx)',
    copyHelp: 'Open it in Word: each place that lacks something has a comment beside it. Your file stays as it is.',
    noCopy: 'No copy with comments can be made of this file; please go by the list above.',
    copyName: 'with comments',
  },
};
