import type { Language } from '../../../schemas/id.js';
import type { FieldId, ValueType } from '../../../schemas/outline.js';
import { numeral } from '../../values/index.js';
import type { Called, RowName, UnreadKind } from '../data/submission.js';

/** A unit or an outline by its name; its id stands in brackets where it has none. */
export const called = ({ id, name }: Called): string => (name === null ? `(${id})` : `“${name}”`);

/** A row as the unit sees it. */
export function rowName({ label, at }: RowName, language: Language): string {
  const vi = language === 'vi';
  if (label !== null && label.trim() !== '') return vi ? `dòng “${label.trim()}”` : `the row “${label.trim()}”`;
  if (at === null) return vi ? 'dòng tổng cộng' : 'the total row';
  return vi ? `dòng thứ ${at}` : `row ${at}`;
}

const kinds: Record<Language, Record<ValueType, string>> = {
  vi: {
    text: 'chữ',
    integer: 'một số nguyên, ví dụ 12',
    decimal: 'một số, ví dụ 12,5',
    percent: 'một tỷ lệ phần trăm, ví dụ 85%',
    money: 'một số tiền, ví dụ 1.250.000',
    date: 'một ngày, ví dụ 19/5/2026',
    choice: 'một trong các lựa chọn đã cho',
    yes_no: '“Có” hoặc “Không”',
  },
  en: {
    text: 'text',
    integer: 'a whole number, such as 12',
    decimal: 'a number, such as 12.5',
    percent: 'a percentage, such as 85%',
    money: 'an amount of money, such as 1,250,000',
    date: 'a date, such as 19/5/2026',
    choice: 'one of the choices offered',
    yes_no: '“Yes” or “No”',
  },
};

/** What kind of value is asked for, with the choices spelled out where there are any. */
export function kindOfValue(type: ValueType, options: string[], language: Language): string {
  if (type !== 'choice' || options.length === 0) return kinds[language][type];
  const list = options.map((option) => `“${option}”`).join(', ');
  return language === 'vi' ? `một trong các lựa chọn ${list}` : `one of ${list}`;
}

const fields: Record<Language, Record<FieldId, string>> = {
  vi: { number: 'số văn bản', place: 'địa danh', date: 'ngày, tháng, năm', signatory: 'họ tên người ký' },
  en: { number: 'number', place: 'place', date: 'date', signatory: 'name of the signatory' },
};

/** A place of the document itself, as it is called. */
export const fieldName = (field: FieldId, language: Language): string => fields[language][field];

const unread: Record<Language, Record<UnreadKind, string>> = {
  vi: {
    'text-box': 'hộp văn bản',
    picture: 'hình ảnh',
    'inserted-file': 'tệp chèn vào văn bản',
    'old-font': 'chữ gõ bằng phông VNI',
  },
  en: {
    'text-box': 'text boxes',
    picture: 'pictures',
    'inserted-file': 'files inserted into the text',
    'old-font': 'text in a VNI font',
  },
};

/** Content that is not read as text, as a list. */
export const unreadKinds = (list: UnreadKind[], language: Language): string =>
  list.map((kind) => unread[language][kind]).join(', ');

/** A text as it is quoted: without its full stop, and cut at a word where it is long. */
export function short(text: string, limit = 90): string {
  const flat = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[^.])\.$/, '');
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  return `${cut.slice(0, cut.lastIndexOf(' ') > limit / 2 ? cut.lastIndexOf(' ') : limit)}…`;
}

/** A figure followed by its noun, in the singular for one. */
export const count = (n: number, one: string, many: string): string => `${numeral(n, 'en')} ${n === 1 ? one : many}`;
