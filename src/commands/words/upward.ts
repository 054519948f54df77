import type { Language } from '../../../schemas/id.js';

/** What is said where a roll-up answers the form of the level above. */
export interface UpwardWords {
  options: Record<'as' | 'into' | 'mapping' | 'units', string>;
  /** So many values, texts and tables are answered in a form of that unit. */
  filled(answered: number, unit: string, file: string): string;
  /** What the form asks for and nothing is known of, as the form prints it. */
  open(labels: readonly string[]): string;
}

/** Labels in one message. */
const SHOWN = 12;

const list = (labels: readonly string[], more: (count: number) => string): string =>
  [...labels.slice(0, SHOWN), ...(labels.length > SHOWN ? [more(labels.length - SHOWN)] : [])]
    .map((label) => `\n  - ${label}`)
    .join('');

const vi: UpwardWords = {
  options: {
    as: 'mã của đơn vị mình trong danh sách của cấp trên; đi cùng --into',
    into: 'đề cương của cấp trên (.yaml), hoặc mẫu báo cáo cấp trên đã gửi (.docx): số liệu tổng hợp được điền vào đó',
    mapping: 'tệp chỉ rõ số liệu nào của cấp mình điền vào mục nào của cấp trên; cùng mã thì không cần',
    units: 'danh sách đơn vị của cấp trên',
  },
  filled: (answered, unit, file) => `Đã điền ${answered} mục vào báo cáo của ${unit}: ${file}`,
  open: (labels) =>
    `Còn ${labels.length} mục chưa có số liệu tổng hợp, đề nghị điền trực tiếp:${list(labels, (count) => `và ${count} mục khác`)}`,
};

const en: UpwardWords = {
  options: {
    as: 'your id in the list of units of the level above; goes with --into',
    into: 'the definition of the level above (.yaml), or the form it sent (.docx): what was rolled up is filled in there',
    mapping: 'a file that says which of your figures answers what above; not needed where ids are the same',
    units: 'the list of units of the level above',
  },
  filled: (answered, unit, file) => `Filled in ${answered} items of the report of ${unit}: ${file}`,
  open: (labels) =>
    `${labels.length} items could not be filled in from what was rolled up; please write them yourself:${list(labels, (count) => `and ${count} more`)}`,
};

/** The words in a language. */
export const upwardWords = (language: Language): UpwardWords => (language === 'vi' ? vi : en);
