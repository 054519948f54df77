import type { SeriesColumn } from '../../../schemas/outline.js';

/** A longer row of years is no series somebody fills in. */
const MOST_YEARS = 12;

const FROM_TO =
  /(?:từ|giai đoạn|nhiệm kỳ|from|between|các năm|trong)?\s*(?:năm\s+)?((?:19|20)\d{2})\s*(?:đến|tới|-|–|—|to|and)\s*(?:hết\s+|tháng\s+|năm\s+)*(?:(\d{1,2})\s*[/-]\s*)?((?:19|20)\d{2})(?![\d/-])/iu;
const LIST =
  /(?:19|20)\d{2}(?:\s*[,;]\s*(?:năm\s+)?(?:19|20)\d{2})+(?:\s*(?:,|;|,?\s*và|,?\s*and)\s*(?:năm\s+)?(?:19|20)\d{2})?/u;
const TWO = /(?:năm|years|in|for)\s+((?:19|20)\d{2})\s+(?:và|and)\s+(?:năm\s+)?((?:19|20)\d{2})/iu;

/** A document is called by its years, too: what is named behind one of these is no series. */
const TITLED = /(?:kế hoạch|chương trình|đề án|nghị quyết|chiến lược|quy hoạch|dự án)[^,;.()]*$/iu;

/** The columns of a series over the years a text names: "từ 2021 đến 2025", "2021, 2022, 2023"; null where it names none. */
export function yearsIn(text: string): SeriesColumn[] | null {
  const listed = LIST.exec(text);
  if (listed) return (listed[0].match(/\d{4}/g) ?? []).map(Number);
  const two = TWO.exec(text);
  if (two) return [Number(two[1]), Number(two[2])];
  const span = FROM_TO.exec(text);
  if (!span || TITLED.test(text.slice(0, span.index))) return null;
  const [, first = '', month, last = ''] = span;
  const [from, to] = [Number(first), Number(last)];
  if (to <= from || to - from >= MOST_YEARS) return null;
  const whole = Array.from({ length: to - from + (month === undefined ? 1 : 0) }, (_, at) => from + at);
  return month === undefined
    ? whole
    : [...whole, { key: `${last}_${month.padStart(2, '0')}`, label: `${month.padStart(2, '0')}/${last}` }];
}

const LEADS = '(?:\\s*(?:qua|theo|trong|của|vào|các|từng|những|năm|for|in|of|each|the|years?|of the years))*\\s*';
const LISTED = new RegExp(`${LEADS}(?<![\\d/.-])${LIST.source}(?![\\d/-])`, 'giu');
const TWO_LISTED = new RegExp(`${LEADS}${TWO.source}`, 'giu');

/** A text without the lists of years in it: what is asked by years is named by the words around them. */
export const withoutYears = (text: string): string =>
  text
    .replace(/\(([^()]*)\)/gu, (bracket, inside: string) => (inside.replace(LISTED, '').trim() === '' ? '' : bracket))
    .replace(LISTED, '')
    .replace(TWO_LISTED, '');
