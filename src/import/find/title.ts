import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Block, Line } from '../lines/index.js';

/** How plainly a line says that an outline begins behind it. */
export type Strength = 'titled' | 'form' | 'introduced' | 'listed' | 'named' | 'bare';

const ANNEX = `(?:(?:${anyOf(({ annexes }) => annexes)})(?:\\s+(?:số\\s*)?[\\divxa-z]{1,4}(?:[-./][\\da-z]{1,4}){0,3})?\\s*[.:–-]*\\s*)?`;
const OUTLINE = anyOf(({ outlines }) => outlines);
const REPORT = anyOf(({ reports }) => reports);

const OUTLINE_OF_REPORT = anyOf(({ outlinesOfReports }) => outlinesOfReports);
const BARE_REPORT = anyOf(({ bareReports }) => bareReports);
const WHOLE = anyOf(({ wholeTitles }) => wholeTitles);

/** "Đề cương báo cáo", "Phụ lục I: Mẫu đề cương báo cáo", "Report outline". */
const TITLE = new RegExp(
  `^${ANNEX}(?:${WHOLE}(?!\\p{L})|(?:${OUTLINE})[\\s:–-]*(?:${REPORT})(?!\\p{L})|(?:${OUTLINE_OF_REPORT})\\s+(?:${BARE_REPORT})(?!\\p{L}))`,
  'u',
);
const CONTENTS = new RegExp(`^(?:${anyOf(({ contentsOf }) => contentsOf)})\\s+(?:${BARE_REPORT})(?!\\p{L})`, 'u');
/** "Đề cương" with what it is of on the next line. */
const ALONE = new RegExp(
  `^${ANNEX}(?:${OUTLINE})(?:\\s+(?:số\\s*|no\\.?\\s*)?(?:\\d{1,2}|[ivx]{1,4}|[a-d]))?(?:\\s*\\([^)]*\\))?[:.]?$`,
  'u',
);
const FIRST = new RegExp(`^(?:${REPORT})(?!\\p{L})`, 'u');
const FORM = new RegExp(`^(?:${anyOf(({ bareReports }) => bareReports)})(?!\\p{L})`, 'u');
/** "Mẫu số 1" over the title of a report, "(mẫu)" behind it. */
const NAMED_FORM = new RegExp(`^${ANNEX}$`, 'u');
const IS_FORM = new RegExp(`\\((?:${anyOf(({ outlinesOfReports }) => outlinesOfReports)}|form)\\)$`, 'u');
const INTRODUCES = new RegExp(
  anyOf(({ introduces }) => introduces),
  'u',
);

/** A title is no longer than this, and no sentence. */
const LONGEST_TITLE = 400;

const isSentence = ({ text, look }: Line): boolean => !look.caps && /[.;]$/.test(text) && !look.bold && !look.centred;

/** Whether a line is the title of an outline; `next` is the line behind it. */
export function isOutlineTitle(line: Line, next: Line | null): boolean {
  if (line.text.length > LONGEST_TITLE || line.mark?.kind.startsWith('bullet') || isSentence(line)) return false;
  const folded = fold(line.mark ? line.rest : line.text);
  if (TITLE.test(folded)) return !SPOKEN_OF.test(folded);
  // "Nội dung báo cáo" is a heading of a plan as well: only where it stands as a title it is one.
  if (CONTENTS.test(folded) && line.mark === null && line.look.caps && line.look.centred) return true;
  const bare = new RegExp(`^(?:${BARE_REPORT})(?!\\p{L})`, 'u');
  if (bare.test(folded) && IS_FORM.test(folded)) return true;
  if (next === null) return false;
  if (NAMED_FORM.test(folded) && next.look.caps && bare.test(fold(next.text))) return true;
  const heads = (line.look.caps || line.look.centred) && next.mark !== null;
  return ALONE.test(folded) && (heads || FIRST.test(fold(next.text)) || next.look.centred || next.look.caps);
}

/** A sentence that begins with the words of a title only speaks of an outline. */
const SPOKEN_OF = new RegExp(`^[^(]*(?:${anyOf(({ speaksOf }) => speaksOf)})`, 'u');

/** "BÁO CÁO" alone, as at the head of a form that is to be filled in. */
export const isFormTitle = ({ text, look, mark }: Line): boolean =>
  mark === null && (look.caps || look.level === 0) && FORM.test(fold(text));

const HANDED_IN = new RegExp(`(?<!\\p{L})(?:${anyOf(({ handedIn }) => handedIn)})(?!\\p{L})`, 'u');
const OTHER = new RegExp(
  `^${ANNEX}(?:${anyOf(({ otherDocuments, subjects }) => [...otherDocuments, ...subjects])})(?!\\p{L})`,
  'u',
);

/** A longer line is no title by its look alone. */
const LONGEST_NAME = 200;

/** A title by its look, or by the name of an annex before it, that names what is handed in, wherever in it: "PHỤ LỤC SỐ LIỆU", "Quarterly progress report". */
export function isNamedTitle({ text, rest, look, mark }: Line, before: Line | null): boolean {
  if (text.length > LONGEST_NAME || /[.;:]$/.test(text) || /^[([]/.test(text)) return false;
  if (mark !== null && !mark.kind.startsWith('division')) return false;
  const looks = look.caps || look.centred || look.titled || look.bold || (look.level !== null && look.level < 2);
  if (!looks && !(before !== null && NAMED_FORM.test(fold(before.text)))) return false;
  const folded = fold(rest);
  return HANDED_IN.test(folded) && !OTHER.test(folded);
}

/** Whether a line has to do with what is handed in. */
export const speaksOfReports = ({ text }: Line): boolean => HANDED_IN.test(fold(text));

const lastSentence = (text: string): string => text.split(/(?<=[.;])\s+(?=\p{Lu})/u).at(-1) ?? text;

/** A sentence behind which a report's contents are listed: "báo cáo theo các nội dung sau:". */
export const introducesContents = ({ rest }: Line): boolean =>
  INTRODUCES.test(fold(rest)) || INTRODUCES.test(fold(lastSentence(rest)));

/** A sentence about reports that leaves off at a colon: what is listed behind it may be what they are to hold. */
export const introducesList = ({ rest }: Line): boolean => /:$/u.test(rest) && HANDED_IN.test(fold(lastSentence(rest)));

/** A sentence that leads to contents, and no line that only leaves room for a name: "Đơn vị báo cáo:". */
export const leadsToContents = (line: Line): boolean =>
  line.mark === null &&
  /:$/u.test(line.text) &&
  (introducesContents(line) || (introducesList(line) && line.text.split(' ').length > WORDS_OF_LABEL));
const WORDS_OF_LABEL = 6;

/** What a title says behind the words that only call it an outline. */
export function titleBehind(text: string): string {
  if (NAMED_FORM.test(fold(text))) return '';
  const found = CALLED.exec(text);
  return found ? text.slice(found[0].length).trim() : text;
}

const CALLED = new RegExp(
  `^${ANNEX}(?:${WHOLE}|(?:${OUTLINE})(?:\\s+(?:số\\s*|no\\.?\\s*)?(?:\\d{1,2}|[ivx]{1,4}|[a-d])(?![\\p{L}\\d]))?(?:[\\s:–-]*(?:${BARE_REPORT})(?!\\p{L}))?|(?:${OUTLINE_OF_REPORT}|${anyOf(({ contentsOf }) => contentsOf)})\\s+(?:${BARE_REPORT})(?!\\p{L}))[\\s:–-]*`,
  'iu',
);

export const isLine = (block: Block | undefined): block is Line => block?.is === 'line';
