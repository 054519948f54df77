import type { Language } from '../../../schemas/id.js';
import type { Completeness } from '../../../schemas/review.js';

/** How many files of each kind a report is about. */
export interface Tally {
  files: number;
  complete: number;
  incomplete: number;
  unreadable: number;
}

/** What a report of reviews says of its own, beside the findings. */
export interface ReportWords {
  /** The report as people call it; `unit` is null where it is not known whose it is. */
  report(title: string, unit: string | null): string;
  complete(done: Completeness): string;
  /** `wrong`: how many places are filled in and must be mended. */
  incomplete(done: Completeness, wrong: number): string;
  unreadable: string;
  /** What a finding about no section is headed by. */
  wholeDocument: string;
  summary(tally: Tally): string;
}

const vi: ReportWords = {
  report: (title, unit) => `báo cáo “${title}” ${unit === null ? '(chưa rõ đơn vị)' : `của ${unit}`}`,
  complete: ({ required, answered }) => `đầy đủ ${answered}/${required} nội dung`,
  incomplete: ({ required, answered, percent }, wrong) => {
    const mend = `${wrong} chỗ cần sửa`;
    if (answered === required) return `đủ ${answered}/${required} nội dung nhưng còn ${mend}`;
    const lacking = `còn thiếu ${required - answered}/${required} nội dung (${percent}%)`;
    return wrong === 0 ? lacking : `${lacking}, ${mend}`;
  },
  unreadable: 'không đọc được',
  wholeDocument: 'Toàn văn bản',
  summary: ({ files, complete, incomplete, unreadable }) =>
    `${files} tệp: ${complete} đầy đủ, ${incomplete} còn thiếu, ${unreadable} không đọc được.`,
};

const en: ReportWords = {
  report: (title, unit) => `report “${title}” ${unit === null ? '(unit not known)' : `of ${unit}`}`,
  complete: ({ required, answered }) => `complete, ${answered} of ${required} items`,
  incomplete: ({ required, answered, percent }, wrong) => {
    const mend = `${wrong} ${wrong === 1 ? 'place' : 'places'} to correct`;
    if (answered === required) return `all ${required} items answered, but ${mend}`;
    const lacking = `${required - answered} of ${required} items missing (${percent}%)`;
    return wrong === 0 ? lacking : `${lacking}, ${mend}`;
  },
  unreadable: 'cannot be read',
  wholeDocument: 'The whole document',
  summary: ({ files, complete, incomplete, unreadable }) =>
    `${files} ${files === 1 ? 'file' : 'files'}: ${complete} complete, ${incomplete} incomplete, ${unreadable} unreadable.`,
};

/** The report's own words in a language. */
export const reportWords = (language: Language): ReportWords => (language === 'vi' ? vi : en);
