import type { Language } from '../../../schemas/id.js';
import { numeral } from '../../values/index.js';
import type { Expected, Got } from '../data/definition.js';
import { range } from './phrases-range.js';

/** "Có phải ý là “x”?" where a near word is known. */
export const didYouMean = (near: string | null, language: Language): string => {
  if (near === null) return '';
  return language === 'vi' ? `Có phải ý là “${near}”? ` : `Did you mean “${near}”? `;
};

const LISTED = 12;

/** Words in quotes, the first dozen. */
export const listOf = (words: readonly string[], language: Language): string => {
  const shown = words.slice(0, LISTED).map((word) => `“${word}”`);
  if (words.length <= LISTED) return shown.join(', ');
  return `${shown.join(', ')}${language === 'vi' ? '…' : ', …'}`;
};

/** A size of a file in words. */
export const size = (bytes: number, language: Language): string => {
  const [unit, value] = bytes >= 1_048_576 ? ['MB', bytes / 1_048_576] : ['KB', bytes / 1024];
  return `${numeral(Math.round(value * 10) / 10, language)} ${unit}`;
};

const simple: Record<Language, Record<string, string>> = {
  vi: {
    id: 'mã viết bằng chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ, tối đa 30 ký tự (ví dụ so_hoi_nghi)',
    letterhead_id: 'tên viết bằng chữ thường không dấu, chữ số và dấu gạch nối (ví dụ vn-party-2018)',
    key: 'một năm (ví dụ 2021) hoặc tên cột viết liền không dấu, tối đa 20 ký tự',
    color: 'màu gồm 6 chữ số hệ 16 (ví dụ C00000)',
    yes_no: 'true (có) hoặc false (không)',
    map: 'một nhóm các mục con, mỗi mục có dạng “tên: giá trị”',
    date: 'một ngày có thật, viết năm-tháng-ngày (ví dụ 2026-05-19)',
    month_day: 'một ngày trong năm, viết tháng-ngày (ví dụ 06-20)',
    period: 'một kỳ báo cáo: 2026, 2026-H1 (6 tháng), 2026-M9 (9 tháng), 2026-Q3 (quý) hoặc 2026-05 (tháng)',
    scale: '1 (đồng), 1000 (nghìn đồng), 1000000 (triệu đồng) hoặc 1000000000 (tỷ đồng)',
    other: 'giá trị dùng được ở mục này',
  },
  en: {
    id: 'an id of small letters, digits and underscores that begins with a letter, 30 characters at most (such as so_luot)',
    letterhead_id: 'a name of small letters, digits and hyphens (such as vn-party-2018)',
    key: 'a year (such as 2021) or a word of letters, digits and underscores, 20 characters at most',
    color: 'a colour of 6 hexadecimal digits (such as C00000)',
    yes_no: 'true or false',
    map: 'a group of entries, each written “name: value”',
    date: 'a day that exists, written year-month-day (such as 2026-05-19)',
    month_day: 'a day of the year, written month-day (such as 06-20)',
    period: 'a period: 2026, 2026-H1 (half a year), 2026-M9 (nine months), 2026-Q3 or 2026-05',
    scale: '1, 1000 (thousands), 1000000 (millions) or 1000000000 (billions)',
    other: 'a value this entry can have',
  },
};

const bounded = (words: string, min: number | undefined, max: number | undefined, language: Language): string =>
  min === undefined && max === undefined ? words : `${words} ${range(min ?? null, max ?? null, language)}`;

/** What a value should have been, in words. */
export const expectation = (expected: Expected, language: Language): string => {
  const vi = language === 'vi';
  switch (expected.is) {
    case 'text':
      if (expected.max === undefined) return vi ? 'chữ (không để trống)' : 'text that is not empty';
      return vi ? `chữ, từ 1 đến ${expected.max} ký tự` : `text of 1 to ${expected.max} characters`;
    case 'number':
      return bounded(vi ? 'một số' : 'a number', expected.min, expected.max, language);
    case 'whole':
      return bounded(vi ? 'một số nguyên' : 'a whole number', expected.min, expected.max, language);
    case 'list': {
      const words = vi
        ? 'một danh sách (mỗi mục một dòng, bắt đầu bằng “- ”)'
        : 'a list (one entry a line, each after “- ”)';
      if (expected.max !== undefined)
        return vi ? `${words} có nhiều nhất ${expected.max} mục` : `${words} with at most ${expected.max}`;
      if (expected.min === undefined) return words;
      return vi ? `${words} có ít nhất ${expected.min} mục` : `${words} with at least ${expected.min}`;
    }
    case 'one_of':
      if (expected.options.length === 1) return listOf(expected.options, language);
      return vi ? `một trong: ${listOf(expected.options, language)}` : `one of ${listOf(expected.options, language)}`;
    case 'any_of':
      return expected.of.map((each) => expectation(each, language)).join(vi ? '; hoặc ' : '; or ');
    case 'containing':
      return vi ? `chữ có chứa “${expected.text}”` : `text that holds “${expected.text}”`;
    default:
      return simple[language][expected.is] ?? '';
  }
};

const kinds: Record<Language, Record<Got['kind'], string>> = {
  vi: {
    text: 'chữ',
    number: 'số',
    yes_no: 'có/không',
    list: 'một danh sách',
    map: 'một nhóm mục con',
    nothing: 'trống',
  },
  en: {
    text: 'text',
    number: 'a number',
    yes_no: 'yes or no',
    list: 'a list',
    map: 'a group of entries',
    nothing: 'nothing',
  },
};

/** What stood there instead, quoted where it is short. */
export const gotten = ({ kind, text }: Got, language: Language): string => {
  if (kind === 'nothing') return language === 'vi' ? 'đang để trống' : 'nothing is there';
  const what = text === null ? kinds[language][kind] : `“${text}”`;
  return language === 'vi' ? `đang ghi ${what}` : `${what} is there`;
};
