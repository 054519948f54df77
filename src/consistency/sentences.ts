/** A sentence with a number in it, as written and as it is compared. */
export interface Sentence {
  written: string;
  folded: string;
}

/** A number that a sentence gives a name: as written with the word that multiplies it, and whether it is "about" it. */
export interface Mention {
  typed: string;
  about: boolean;
  scaled: boolean;
  /** Its sentence says that it tells all of it. */
  ofAll?: boolean;
  /** Where in the folded sentence the number and its name end. */
  until: number;
}

const END = /(?<=[.!?;])\s+|\n+/;
const NUMBER = String.raw`\d[\d.,]*(?: \d{3}(?!\d)[\d.,]*)*`;
const TIMES = String.raw`(?: ?%|(?: (?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)){1,2})?(?: đồng| đ(?!\p{L}))?`;
export const ABOUT = '(?:khoảng|gần|trên|hơn|ước|xấp xỉ|about|nearly|almost|over|more than|around)';
const LINK = '(?:là|đạt|có|được|bằng|gồm|tổng cộng|was|were|is|are|reached|totalled)';

/** Where and when, which leaves a name what it is; any other word behind it may narrow it down. */
const PLACE = '(?:xã|phường|đặc khu|tỉnh|huyện|thành phố|đơn vị|địa phương|đảng bộ|cơ quan)';
const AROUND = [
  `trên địa bàn(?: toàn)?(?: ${PLACE})?`,
  `(?:của |trong )?toàn ${PLACE}`,
  `của ${PLACE}`,
  String.raw`(?:trong |của )?năm (?:nay|20\d\d)`,
  'trong kỳ(?: báo cáo)?',
  String.raw`(?:tính )?đến (?:nay|(?:hết )?(?:ngày )?\d{1,2}\/\d{1,2}\/20\d\d)`,
  'hiện nay|hiện tại',
  String.raw`in 20\d\d|this year|so far|to date`,
].join('|');

/** Such words behind a name, up to the word or sign that gives its number: "… trên địa bàn năm 2026 là". */
const AROUND_NAME = new RegExp(
  `^(?: ?,? (?:${AROUND})){1,3}(?= ?[:=]| (?:là|đạt|bằng|được|was|were|is|are|reached|totalled) )`,
  'u',
);
/** A name of which what follows is only a part: "trong số hộ dân có 12 hộ". */
const PART_OF = /(?:^|\s)(?:trong|trên)(?: tổng)? $/u;

/** "… là 12", "…: khoảng 1.200", "… đạt 98,5%", read on from behind the name. */
const BEHIND = new RegExp(
  String.raw`^(?: ?\([^)]*\))? ?(?:[:=-] ?)?(?:${LINK} ){0,2}(?<about>${ABOUT} )?(?<number>${NUMBER})(?<times>${TIMES})(?<next>.{0,3})`,
  'u',
);

/** "khoảng 12 …", read back from before the name. */
const BEFORE = new RegExp(
  String.raw`(?<!\S)(?<last>(?!${ABOUT} )\S+ )?(?<about>${ABOUT} )?(?<number>${NUMBER})(?<times>${TIMES}) (?:\p{L}+ )?$`,
  'u',
);

/** "đã ban hành khoảng 77 …", read on from behind what was done. */
const DONE = new RegExp(`^ (?:được )?(?<about>${ABOUT} )?(?<number>${NUMBER})(?<times>) `, 'u');
/** What is counted is named there, and the clause ends behind it. */
const COUNTED = /^(\p{L}+(?: \p{L}+)*)(?:[.;,)]|$)/u;
/** Who did it, and the whole time it was done in: so begins a sentence that tells all of it, and no part. */
export const OF_ALL = new RegExp(
  `^(?:(?:(?:toàn )?${PLACE}|đã|có|ta|we|have|,) ?)*(?:(?:${AROUND}|từ đầu năm|trong năm|during the (?:year|period)|tổng cộng|tất cả|cả thảy|in (?:total|all)|altogether|overall) ?)(?:(?:(?:toàn )?${PLACE}|đã|có|ta|we|have|,) ?)*$`,
  'u',
);
/** What parts a clause from the next, which speaks of another number. */
const NEXT_CLAUSE = /[,;]|\((?=[^()]*\d)/;

/** Nothing behind a name narrows it down. */
const CLAUSE_END = new RegExp(`^(?: (?:${AROUND}))?(?:[.;,)]|$)`, 'u');

/** Words before a number that make it the name of something: a day, a year, a resolution. */
export const NAMES_SOMETHING = /(?:năm|tháng|ngày|quý|số|khóa|lần thứ|no\.|year|article|điều) $/u;
/** What makes a number part of a date, a range or a sign: 12/5, 12-14, 12-NQ. */
const PART_OF_MORE = /^ ?(?:\/|-\s?[\p{L}\d])/u;

/** Of a plan, or of a time before: another number than the figure's. */
export const OF_ANOTHER =
  /kế hoạch|(?:kỳ|năm|quý|tháng) trước|cùng kỳ|năm ngoái|so với|mỗi|bình quân|luỹ kế|cộng dồn|planned|target|previous|last (?:year|period|quarter|month)|each|average|cumulative/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The years a sentence names. */
export const yearsIn = (folded: string): ReadonlySet<string> => new Set(folded.match(YEAR) ?? []);
/** Whether a sentence speaks of another year than the one of the report. */
export const ofOtherYear = (folded: string, year: string | null): boolean =>
  [...yearsIn(folded)].some((one) => one !== year);

/** The sentences of a text. */
export const clausesOf = (text: string): string[] => text.split(END).flatMap((one) => one.trim() || []);

/** The sentences of a text that hold a number. */
export const sentencesOf = (text: string, fold: (text: string) => string): Sentence[] =>
  /\d/.test(text)
    ? clausesOf(text)
        .filter((sentence) => /\d/.test(sentence))
        .map((written) => ({ written, folded: fold(written) }))
    : [];

const trimmed = (number: string): string => number.replace(/(?<![.,])[.,]+$/, '');

/** The clause a number stands in, with all that is said before it: "so với" behind it compares another number. */
export const clauseOf = ({ folded }: Sentence, { until }: Mention): string =>
  folded.slice(0, until) + (folded.slice(until).split(NEXT_CLAUSE)[0] ?? '');

/** @param from where in its sentence a match begins */
function mentionOf(match: RegExpExecArray | null, from: number): Mention | null {
  const { about, number, times = '', next = '', last = '' } = match?.groups ?? {};
  if (number === undefined || PART_OF_MORE.test(next) || NAMES_SOMETHING.test(`${last}`)) return null;
  const stop = times === '' ? number.length - trimmed(number).length : 0;
  return {
    typed: `${trimmed(number)}${times}`,
    about: about !== undefined,
    scaled: /\p{L}/u.test(times.replace('đồng', '')),
    until: from + (match?.[0].length ?? 0) - next.length - stop,
  };
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The number right beside a name in a sentence: behind it, or before it where `before` allows. */
export function mentionBeside(sentence: Sentence, name: string, before: boolean): Mention | null {
  const { folded } = sentence;
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (isLetter(folded[at - 1]) || isLetter(folded[end]) || PART_OF.test(folded.slice(0, at))) continue;
    const around = AROUND_NAME.exec(folded.slice(end, end + 200))?.[0].length ?? 0;
    const behind = end + around;
    const mention =
      mentionOf(BEHIND.exec(folded.slice(behind, end + 200)), behind) ??
      (before ? mentionOf(BEFORE.exec(folded.slice(Math.max(0, at - 60), at)), at) : null);
    if (mention !== null) return mention;
  }
  return null;
}

/**
 * The number between what was done and what is counted, where the clause ends behind it: "đã ban hành 77 văn bản".
 * @param isCounted whether words name what is counted
 */
export function mentionBetween(
  { folded }: Sentence,
  done: string,
  isCounted: (words: string) => boolean,
): Mention | null {
  for (let at = folded.indexOf(`${done} `); at >= 0; at = folded.indexOf(`${done} `, at + 1)) {
    if (isLetter(folded[at - 1])) continue;
    const from = at + done.length;
    const behind = folded.slice(from, from + 120);
    const match = DONE.exec(behind);
    const words = match && COUNTED.exec(behind.slice(match[0].length))?.[1];
    const mention = words != null && isCounted(words) ? mentionOf(match, from) : null;
    if (mention !== null) return { ...mention, ofAll: OF_ALL.test(folded.slice(0, at)) };
  }
  return null;
}

/** The number right before a name behind which the clause ends: "đã mở 14 phiên giao dịch việc làm." */
export function mentionBefore({ folded }: Sentence, name: string): Mention | null {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    if (isLetter(folded[at - 1]) || !CLAUSE_END.test(folded.slice(at + name.length))) continue;
    const from = Math.max(0, at - 60);
    const mention = mentionOf(BEFORE.exec(folded.slice(from, at)), at);
    if (mention !== null) return mention;
  }
  return null;
}

/** How far a number in a sentence may be from the figure: rounded as sentences are. */
export function slack({ about, scaled, typed }: Pick<Mention, 'about' | 'scaled' | 'typed'>, value: number): number {
  const decimals = /[.,](\d{1,2})(?!\d)/.exec(typed)?.[1]?.length ?? 0;
  const rounding = decimals > 0 || !Number.isInteger(value) ? 0.5 * 10 ** -decimals : 0;
  return Math.max(about ? Math.abs(value) * 0.1 : 0, scaled ? Math.abs(value) * 0.05 : 0, rounding) + 1e-9;
}
