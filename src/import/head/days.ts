import { fold } from '../../text/index.js';
import { dateIn, isCalendarDay, valueWords } from '../../values/index.js';
import { anyOf } from '../lexicon/index.js';

/** A day as a sentence names it: with its year, of every year, or of every month. */
export type Day = { is: 'date'; day: string } | { is: 'month_day'; day: string } | { is: 'day'; day: number };

/** Days named in one go, as "the 10th of April and July", and where they end in the text. */
interface Named {
  days: Day[];
  at: number;
  end: number;
}

const two = (number: number): string => String(number).padStart(2, '0');

const MONTHS = valueWords.en.months.map((month) => month.toLowerCase());
const MONTH = `(?:${MONTHS.join('|')})`;
const NTH = '(?<![\\d/.])(\\d{1,2})(?:st|nd|rd|th)?';

const monthDay = (day: number, month: number): Day[] => {
  const code = `${two(month)}-${two(day)}`;
  return isCalendarDay(`2024-${code}`) ? [{ is: 'month_day', day: code }] : [];
};

/** "ngày 05 của tháng đầu quý sau", "the 7th day of the month after the quarter": one day for each quarter. */
const OF_QUARTERS = new RegExp(
  `${NTH}(?:\\s+day)?\\s+(?:(?:của\\s+)?tháng\\s+(đầu|giữa|cuối)(?:\\s+của)?(?:\\s+mỗi)?\\s+quý(\\s+(?:sau|tiếp|kế))?|of the (first|last)?\\s?month (?:of|in|(after|following))\\s+(?:the|each|every|a) (next |following )?quarter)`,
  'u',
);
/** "within 15 days of the end of each quarter": so many days into the month behind it. */
const BEHIND_QUARTERS =
  /(?<![\d/.])(\d{1,2})\s+(?:ngày\s+(?:sau|kể từ)\s+(?:khi\s+|ngày\s+)?kết thúc\s+(?:mỗi\s+)?quý|(?:calendar\s+)?days\s+(?:of|after|from)\s+(?:the\s+)?(?:end|close)\s+of\s+(?:the|each|every|a)\s+quarter)/u;
/** Every month has so many days. */
const SHORTEST_MONTH = 28;
const MONTH_OF_QUARTER: Readonly<Record<string, number>> = { đầu: 1, first: 1, giữa: 2, cuối: 3, last: 3 };
/** "the 10th of January, April", "ngày 10 các tháng 1, 4, 7". */
const OF_MONTHS = new RegExp(
  `${NTH}(?:\\s+day)?\\s+(?:of\\s+)?(${MONTH}(?:(?:\\s*,\\s*|\\s*,?\\s*and\\s+)${MONTH})*)(?![a-z])(?!\\s*,?\\s*\\d{4})`,
  'u',
);
const IN_MONTHS =
  /(?<![\d/.])(\d{1,2})\s+(?:của\s+)?(?:các\s+)?tháng\s+(\d{1,2}(?:(?:\s*,\s*|\s*,?\s*và\s+)(?:tháng\s+)?\d{1,2})+)(?!\s*\/?\s*\d)/u;
const MONTH_FIRST = new RegExp(
  `(?<![a-z])(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d/])(?!\\s*,?\\s*(?:19|20)\\d{2})`,
  'u',
);
const MONTH_DAY = /(?<!\d|\/)(\d{1,2})\s*(?:\/|-|\s+tháng\s+)\s*(\d{1,2})(?![\d/-])/u;
const DAY = new RegExp(
  `${NTH}(?![\\d/%-])(?=(?:\\s+day)?\\s*(?:hằng|hàng|mỗi|từng|đầu|cuối|of|each|every|$|[,.;)])|(?<=ngày\\s+\\d+)\\s*(?:của|tháng))`,
  'u',
);

const monthsIn = (text: string): number[] =>
  (text.match(/[a-z]{3,}|\d{1,2}/gu) ?? [])
    .filter((month) => month !== 'and')
    .map((month) => (/^\d/.test(month) ? Number(month) : MONTHS.indexOf(month) + 1));

function quarterly(found: RegExpExecArray): Day[] {
  const [, day = '', vietnamese, nextOne, english, after, next] = found;
  const month = MONTH_OF_QUARTER[vietnamese ?? english ?? 'first'] ?? 1;
  const later = nextOne || after || next ? 3 : 0;
  return [0, 3, 6, 9].flatMap((start) => monthDay(Number(day), ((start + month + later - 1) % 12) + 1));
}

/** The ways days are named, in folded texts; a match that names no day of the calendar is passed over. */
const WAYS: readonly ((text: string) => Named | null)[] = [
  (text) => matched(OF_QUARTERS, text, quarterly),
  (text) =>
    matched(BEHIND_QUARTERS, text, ([, day]) =>
      Number(day) > SHORTEST_MONTH ? [] : [4, 7, 10, 1].flatMap((month) => monthDay(Number(day), month)),
    ),
  (text) => {
    const date = dateIn(text, 'vi');
    if (!date?.day) return null;
    const at = text.indexOf(date.written);
    return { days: [{ is: 'date', day: date.day }], at, end: at + date.written.length };
  },
  (text) =>
    matched(OF_MONTHS, text, ([, day, months = '']) =>
      monthsIn(months).flatMap((month) => monthDay(Number(day), month)),
    ),
  (text) =>
    matched(IN_MONTHS, text, ([, day, months = '']) =>
      monthsIn(months).flatMap((month) => monthDay(Number(day), month)),
    ),
  (text) => matched(MONTH_FIRST, text, ([, month = '', day]) => monthDay(Number(day), MONTHS.indexOf(month) + 1)),
  (text) => matched(MONTH_DAY, text, ([, day, month]) => monthDay(Number(day), Number(month))),
  (text) =>
    matched(DAY, text, ([, day]) => (Number(day) >= 1 && Number(day) <= 31 ? [{ is: 'day', day: Number(day) }] : [])),
];

function matched(pattern: RegExp, text: string, read: (found: RegExpExecArray) => Day[]): Named | null {
  const found = pattern.exec(text);
  const days = found ? read(found) : [];
  return found && days.length > 0 ? { days, at: found.index, end: found.index + found[0].length } : null;
}

/** The first days a folded text names: of those that begin at one place the ones that say most. */
export function daysIn(folded: string): Named | null {
  const found = WAYS.flatMap((way) => way(folded) ?? []);
  return found.reduce<Named | null>((best, one) => (best === null || one.at < best.at ? one : best), null);
}

/** The days a folded text lists behind one another, with semicolons between them. */
export const daysListed = (folded: string): Day[] => folded.split(';').flatMap((part) => daysIn(part)?.days ?? []);

const BEFORE = new RegExp(`(?<!\\p{L})(?:${anyOf(({ before }) => before)})(?!\\p{L})`, 'gu');
const SENDS = new RegExp(`(?<!\\p{L})(?:${anyOf(({ sends }) => sends)})(?!\\p{L})`, 'u');
/** Where no word says "by": a day right behind one of these, in a sentence about sending. */
const ON = /(?:\s(?:vào|ngày|on)|:)\s+(?:ngày\s+|the\s+)?(?=\d)/gu;
const OF_EVERY_MONTH = new RegExp(
  `${NTH}(?:\\s+day)?\\s+(?:(?:hằng|hàng|mỗi|từng)\\s+tháng|of\\s+(?:each|every|the)\\s+month)`,
  'gu',
);
/** A document is named by its number and its day. */
const REFERENCE =
  /\d+\s*[-/]\s*(?:\d{4}\s*\/\s*)?\p{L}[\p{L}\d]*(?:\s*[-/]\s*[\p{L}\d]+)*\s*,?\s*ngày\s+[\d/.-]+(?:\s+tháng\s+\d+)?(?:\s+năm\s+\d+)?/gu;

/** So far behind a word such as "trước" its day may stand; so far one listed behind another. */
const REACH = 45;
const REACH_OF_NEXT = 14;
/** "hằng tháng" behind a day is of that day. */
const AGAIN = /^\s*(?:(?:của\s+)?(?:hằng|hàng|mỗi|từng)\s+\p{L}+|(?:of\s+)?(?:each|every)\s+\p{L}+)/u;
const MORE =
  /^\s*(?:\([^)]*\))?\s*(?:,|;|và|hoặc|and|or|đối với[^,;.]{0,40})\s*(?:trước\s+)?(?:ngày\s+|the\s+)?(?=\d)/u;

/** A day by which something must have come, and where in the sentence it is named. */
export interface Due {
  days: Day[];
  at: number;
  end: number;
}

/** The days by which something must have come, in their order: also those listed behind the first, "20/6 và 10/12". */
export function dueDays(sentence: string): Due[] {
  const folded = fold(sentence).replace(REFERENCE, (reference) => ' '.repeat(reference.length));
  const places = [...folded.matchAll(BEFORE)].map(({ index, 0: word }) => index + word.length);
  const due = behind(folded, places);
  if (due.length > 0) return due;
  const monthly = [...folded.matchAll(OF_EVERY_MONTH)].map(({ index }) => index);
  if (monthly.length > 0) return behind(folded, monthly);
  const sent = SENDS.exec(folded);
  if (!sent) return [];
  return behind(
    folded,
    [...folded.matchAll(ON)].map(({ index, 0: word }) => index + word.length).filter((at) => at > sent.index),
    0,
  );
}

/** The days that stand behind some places of a text. */
function behind(folded: string, places: readonly number[], away = REACH): Due[] {
  const due: Due[] = [];
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    let at = place;
    let reach = REACH;
    for (;;) {
      const next = daysIn(folded.slice(at, at + reach + REACH_OF_NEXT));
      if (next === null || next.at > (reach === REACH ? away : reach)) break;
      const end = at + next.end + (AGAIN.exec(folded.slice(at + next.end))?.[0].length ?? 0);
      due.push({ days: next.days, at: at + next.at, end });
      at = end;
      from = at;
      const more = MORE.exec(folded.slice(at, at + REACH));
      if (more === null) break;
      at += more[0].length;
      reach = REACH_OF_NEXT;
    }
  }
  return due;
}
