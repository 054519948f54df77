import type { Language } from '../../../schemas/id.js';
import type { CommandWords } from './words.js';

type ReturnsWords = Pick<CommandWords, 'status' | 'remind'>;

/** So many are named. */
const NAMED = 5;

const few = (all: readonly (string | number)[], and: string, more: string): string =>
  all.length <= NAMED ? all.join(', ') : `${all.slice(0, NAMED).join(', ')} ${and} ${all.length - NAMED} ${more}`;

const vi: ReturnsWords = {
  status: {
    about: 'xem đơn vị nào đã gửi báo cáo, đủ đến đâu, đơn vị nào chậm',
    options: {
      format: 'dạng kết quả: text, json, html (một trang để xem bằng trình duyệt) hoặc xlsx',
      output: 'ghi kết quả vào tệp này; đuôi .json, .html, .xlsx cho biết luôn dạng kết quả',
      received: 'thời điểm nhận: file-time (lấy giờ của tệp) hoặc một tệp CSV có cột “tệp” và “thời gian”',
      due: 'hạn gửi, ví dụ 2026-06-20 (mặc định theo đề cương)',
      now: 'tính đến ngày này (mặc định là hôm nay)',
    },
    uncounted: (files) => `${files} tệp không đọc được hoặc không tính cho đơn vị nào; xem trong kết quả.`,
    timesUnread: (file, rows) => `“${file}”: không đọc được thời gian ở dòng ${few(rows, 'và', 'dòng khác')}.`,
    filesUnknown: (file, names) =>
      `“${file}” có tên tệp không thấy trong báo cáo gửi về: ${few(names, 'và', 'tệp khác')}.`,
  },
  remind: {
    about: 'soạn thư đôn đốc cho đơn vị quá hạn, còn thiếu hoặc gửi tệp không đọc được',
    options: {
      output: 'thư mục đặt thư đôn đốc; bắt buộc',
    },
    done: (units, written, folder) =>
      units === 0
        ? 'Không có đơn vị nào cần đôn đốc.'
        : `Đã soạn thư đôn đốc cho ${units} đơn vị trong “${folder}”: ghi ${written} tệp mới hoặc thay đổi.`,
    kept: (files) => `Đã được sửa sau khi soạn nên giữ nguyên: ${few(files, 'và', 'tệp khác')}.`,
    leftOver: (files) => `Còn lại từ lần trước, nay không còn cần: ${few(files, 'và', 'tệp khác')}.`,
    noSender:
      'Đề cương của bộ mẫu chưa ghi cơ quan đề nghị báo cáo nên thư đôn đốc còn trống tên cơ quan ban hành. Đề nghị ghi issued.by trong đề cương, chạy lại decuong build rồi decuong remind.',
    bar: 'Đang soạn thư',
  },
};

const en: ReturnsWords = {
  status: {
    about: 'show which units have sent their reports, how complete they are, and who is late',
    options: {
      format: 'how to print results: text, json, html (one page for a browser) or xlsx',
      output: 'write results to this file; an ending .json, .html or .xlsx says how',
      received: 'when files came: file-time (that of the file), or a CSV with the columns “file” and “time”',
      due: 'the due day, such as 2026-06-20 (that of the outline unless said)',
      now: 'as of this day (today unless said)',
    },
    uncounted: (files) =>
      `${files} ${files === 1 ? 'file is' : 'files are'} unreadable or ${files === 1 ? 'counts' : 'count'} for no unit; the results say which.`,
    timesUnread: (file, rows) => `“${file}”: the time cannot be read in line ${few(rows, 'and', 'more')}.`,
    filesUnknown: (file, names) => `“${file}” names files that were not handed in: ${few(names, 'and', 'more')}.`,
  },
  remind: {
    about: 'write reminders to units whose report is overdue, incomplete or unreadable',
    options: {
      output: 'folder to put the reminders in; must be given',
    },
    done: (units, written, folder) =>
      units === 0
        ? 'No unit needs a reminder.'
        : `Reminders for ${units} ${units === 1 ? 'unit' : 'units'} are in “${folder}”: ${written} ${written === 1 ? 'file' : 'files'} new or changed.`,
    kept: (files) => `Changed since they were written, and left as they are: ${few(files, 'and', 'more')}.`,
    leftOver: (files) => `Left from an earlier run and no longer needed: ${few(files, 'and', 'more')}.`,
    noSender:
      'The outline of the pack does not say who asks for the reports, so the reminders bear no sender. Please add issued.by to the outline, and run decuong build and decuong remind again.',
    bar: 'Writing reminders',
  },
};

/** What the commands about returned files say of their own. */
export const returnsWords: Record<Language, ReturnsWords> = { vi, en };
