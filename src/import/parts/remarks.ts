import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import { bodyKey } from './body-key.js';

/** A table or annex a text points to: what it is called there, and its number or letter; null where it has none. */
export interface SeeMention {
  named: string;
  number: string | null;
}

/** What the brackets of a text and the like say of it, and the text without them. */
export interface Remarked {
  text: string;
  ifAny: boolean;
  /** It may be left out. */
  optional: boolean;
  see: SeeMention | null;
  /** Bodies that are named as those who answer. */
  bodies: string[];
  /** Brackets that say how to answer. */
  guidance: string[];
}

const IF_ANY = anyOf(({ ifAny }) => ifAny);
const IF_ANY_BRACKET = new RegExp(`^(?:${IF_ANY})[.;]?$`, 'u');
const IF_ANY_END = new RegExp(`[,;–-]?\\s*(?:${IF_ANY})\\s*([.;:]?)$`, 'iu');
const TABLE_NAMES = anyOf(({ seeTable }) => seeTable);
const SEE = new RegExp(
  `(?:^|\\s)(${TABLE_NAMES})(?: (?:biểu|mẫu|thống kê|tổng hợp|số liệu))*(?:\\s*(?:số\\s*)?(\\d{1,3}(?:[.\\/-]\\d{1,2})?[a-z]?(?:\\/\\p{L}[\\p{L}\\d]*)*|[ivx]{1,5}|[a-d])(?!\\p{L}|\\d))?`,
  'u',
);
const SENDS_TO = /kèm|theo|xem|đính|tại|ở|see|attached/u;

const BODIES = anyOf(({ bodies }) => bodies);
const MEANT_FOR = anyOf(({ meantFor }) => meantFor);
const FOR = new RegExp(`^(?:${MEANT_FOR})\\s+(.+)$`, 'iu');
const OPTIONAL = new RegExp(`^(?:${anyOf(({ optional }) => optional)})[.;]?$`, 'u');
const REPORTING = anyOf(({ reporting }) => reporting);
const FOR_BODY = new RegExp(
  `^(?:phần\\s+|nội dung\\s+|mục\\s+)?(?:này\\s+)?(?:chỉ\\s+)?(?:${MEANT_FOR})\\s+(?:các\\s+)?(?:khối\\s+|nhóm\\s+)?(?=${BODIES})`,
  'iu',
);
const BODY_REPORTS = new RegExp(
  `^(?:do\\s+|chỉ\\s+)?(${BODIES})(.{0,120}?)\\s+(?:${REPORTING})(?: (?:nội dung|phần|mục|điểm) này)?[.;]?$`,
  'u',
);

/** "các khoa báo cáo", "research stations only": whoever they are, more than one of them reports. */
const SOME_REPORT = new RegExp(
  `^(?:(?:do\\s+|chỉ\\s+)?các\\s+\\p{L}[^,;:]{1,60}?|[a-z][a-z -]{1,60}[^s\\W]s)\\s+(?:${REPORTING})[.;]?$`,
  'u',
);

/** "…, báo cáo thêm" behind the name of a body. */
const ALSO = new RegExp(`,\\s+(?:${REPORTING})(?!\\p{L}).*$`, 'iu');

/** A bracket with the words in it. */
const BRACKET = /\s*[([]([^()[\]]*)[)\]]\s*([.;:,]?)/gu;

/**
 * The bodies a bracket names as those who answer; none where it says something else.
 * @param known who is known to report: by whatever names, they are bodies
 */
export function bodiesIn(said: string, known: readonly string[] = []): string[] {
  const text = said.trim().replace(/[.;:]$/, '');
  const named = FOR.exec(text)?.[1]?.split(/\s*;\s*/u) ?? [];
  const keys = new Set(known.map(bodyKey));
  if (named.length > 0 && named.every((name) => keys.has(bodyKey(name)))) return named;
  const meant = FOR_BODY.exec(fold(text));
  if (meant) return namesIn(text.replace(new RegExp(`^.*?(?:${MEANT_FOR})\\s+`, 'iu'), '').replace(ALSO, ''));
  if (BODY_REPORTS.test(fold(text)) || SOME_REPORT.test(fold(text)))
    return namesIn(text.replace(/^(?:do|chỉ)\s+/iu, '').replace(new RegExp(`\\s+(?:${REPORTING})[^,]*$`, 'iu'), ''));
  return [];
}

/** The name behind "đối với", whoever it is; null where a text says something else. */
export const bodyFor = (text: string): string | null =>
  namesIn(FOR.exec(text.trim())?.[1]?.replace(ALSO, '') ?? '')[0] ?? null;

/** What says by when or how is no name. */
const SAYS_MORE = /\d|(?<!\p{L})(?:gửi|ngày|trước|chậm nhất|số liệu|send|submit|by)(?!\p{L})/iu;

/** One body is named, or several with "và", ";" between them. */
const namesIn = (text: string): string[] =>
  text
    .split(/\s*;\s*/u)
    .map((one) => one.trim())
    .filter((one) => one !== '' && one.length <= 120 && !SAYS_MORE.test(one));

export function seeIn(said: string): SeeMention | null {
  const folded = fold(said);
  const found = SEE.exec(folded);
  if (!found || (!SENDS_TO.test(folded) && folded.trim().length > (found[0].trim().length ?? 0) + 4)) return null;
  return { named: found[1] ?? '', number: found[2] ?? null };
}

/** What is left of a bracket: the sign behind it, else the room between two words. */
const behind = (sign: string): string => (sign === '' ? ' ' : sign);

/** Takes from a text what its brackets say: "(nếu có)", "(có biểu kèm theo)", "(dành cho cấp huyện)". */
export function remarked(raw: string, known: readonly string[] = []): Remarked {
  const found: Remarked = { text: raw, ifAny: false, optional: false, see: null, bodies: [], guidance: [] };
  let text = raw.replace(BRACKET, (whole: string, inside: string, sign: string, at: number) => {
    const folded = fold(inside);
    if (IF_ANY_BRACKET.test(folded)) {
      const ofWhole = !/[;.]\s/u.test(raw.slice(0, at));
      found.ifAny ||= ofWhole;
      return ofWhole ? behind(sign) : whole;
    }
    if (OPTIONAL.test(folded)) {
      found.optional = true;
      return behind(sign);
    }
    const bodies = bodiesIn(inside, known);
    if (bodies.length > 0) {
      found.bodies.push(...bodies);
      return behind(sign);
    }
    const see = seeIn(inside);
    if (see && (see.number !== null || SENDS_TO.test(folded))) {
      found.see ??= see;
      return behind(sign);
    }
    return whole;
  });
  if (IF_ANY_END.test(text) && !/[;.:].*[\s,]/u.test(text.replace(IF_ANY_END, '')) && !found.ifAny) {
    found.ifAny = true;
    text = text.replace(IF_ANY_END, '$1');
  }
  if (found.see === null) found.see = seeAtEnd(text);
  return {
    ...found,
    text: text
      .replace(/\s+([.;:,])/gu, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** "… theo biểu số 02 kèm theo." without brackets. */
function seeAtEnd(text: string): SeeMention | null {
  const folded = fold(text);
  const found = new RegExp(`(?:theo|xem|tại|see|in)\\s+(?:${TABLE_NAMES}).{0,60}$`, 'u').exec(folded);
  if (!found || /(?:kế hoạch|công văn|văn bản)/u.test(found[0])) return null;
  const see = SEE.exec(found[0]);
  return see && (see[2] !== undefined || /kèm|đính|attached|below|sau|dưới/u.test(found[0]))
    ? { named: see[1] ?? '', number: see[2] ?? null }
    : null;
}

const GUIDES = new RegExp(`^[*(\\[]*\\s*(?:${anyOf(({ guidance }) => guidance)})(?!\\p{L})`, 'u');

/** "Đối với các đảng bộ doanh nghiệp, báo cáo thêm:": a line without a mark that begins what one body is asked. */
export const asksOneBody = (text: string): boolean => /:$/u.test(text) && FOR_BODY.test(fold(text));

/** Whether a line without a mark says how to answer rather than what is asked. */
export function isGuidance(text: string, italic: boolean): boolean {
  const bracketed = /^[([].*[)\]][.;]?$/u.test(text);
  return GUIDES.test(fold(text)) || bracketed || (italic && text.length > 0);
}
