import type { Language } from '../../../schemas/id.js';
import type { CommandWords } from './words.js';

const list = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');
const some = (count: number, said: (count: number) => string): string | null => (count === 0 ? null : said(count));

const vi: CommandWords['collect'] = {
  about: 'tổng hợp báo cáo của các đơn vị thành bảng tính, bảng số liệu hoặc dự thảo báo cáo',
  options: {
    output: 'tệp kết quả: .xlsx, .csv, .json hoặc .docx (dự thảo báo cáo tổng hợp); bắt buộc',
    previousRollup: 'kết quả tổng hợp kỳ trước (.json), để đối chiếu số liệu hai kỳ',
    change: 'nêu số liệu thay đổi quá mức này so với kỳ trước: 0.5 (mặc định) hoặc 50%',
  },
  done: ({ counted, asked, incomplete, doubts, file }) => {
    const still = some(incomplete, (count) => ` (${count} báo cáo chưa đầy đủ)`) ?? '';
    const look = some(doubts, (count) => ` Có ${count} điều cần xem lại.`) ?? '';
    return `Đã tổng hợp ${counted}/${asked} đơn vị${still} vào “${file}”.${look}`;
  },
  doubts: (told, more) =>
    `Cần xem lại:${told.map((one) => `\n  - ${one}`).join('')}${more > 0 ? `\n  Còn ${more} điều nữa; chạy lại với -o tên-tệp.xlsx để xem đủ ở trang “Cần xem lại”.` : ''}`,
  leftOut: ({ silent, unread, unplaced, values }) =>
    `Chưa được tính: ${list([
      some(silent, (count) => `${count} đơn vị chưa gửi`),
      some(unread, (count) => `${count} đơn vị gửi tệp không đọc được`),
      some(unplaced, (count) => `${count} tệp không rõ của đơn vị nào hoặc của kỳ, đề cương khác`),
      some(values, (count) => `${count} giá trị chưa chắc hoặc không đọc được`),
    ])}.`,
  collecting: 'Đang tổng hợp',
  writing: 'Đang ghi',
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const en: CommandWords['collect'] = {
  about: 'put the reports of all units together: a workbook, a table of figures, or a draft report',
  options: {
    output: 'the file to write: .xlsx, .csv, .json or .docx (a draft of the consolidated report); needed',
    previousRollup: 'what was collected for the period before (.json), to compare the figures',
    change: 'tell figures that changed by more than this since then: 0.5 (the default) or 50%',
  },
  done: ({ counted, asked, incomplete, doubts, file }) => {
    const still = some(incomplete, (count) => ` (${plural(count, 'report is', 'reports are')} incomplete)`) ?? '';
    const look = some(doubts, (count) => ` ${plural(count, 'thing', 'things')} to look at.`) ?? '';
    return `Collected ${counted} of ${plural(asked, 'unit', 'units')}${still} into “${file}”.${look}`;
  },
  doubts: (told, more) =>
    `To look at:${told.map((one) => `\n  - ${one}`).join('')}${more > 0 ? `\n  ${more} more; run again with -o name.xlsx to see all on the sheet “To look at”.` : ''}`,
  leftOut: ({ silent, unread, unplaced, values }) =>
    `Not counted: ${list([
      some(silent, (count) => `${plural(count, 'unit', 'units')} that sent nothing`),
      some(unread, (count) => `${plural(count, 'unit', 'units')} whose file cannot be read`),
      some(
        unplaced,
        (count) => `${plural(count, 'file', 'files')} of an unknown unit, or of another period or outline`,
      ),
      some(values, (count) => `${plural(count, 'value', 'values')} in doubt or not readable`),
    ])}.`,
  collecting: 'Collecting',
  writing: 'Writing',
};

/** What `decuong collect` says in a language. */
export const collectWords: Record<Language, CommandWords['collect']> = { vi, en };
