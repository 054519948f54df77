import { fold, withoutMarks } from '../../text/index.js';
import { dateIn } from '../../values/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Line } from '../lines/index.js';
import { capitalised, type LetterCase } from './letter-case.js';

/** Who asks for the reports, and by which document. */
export interface Issuer {
  parent: string | null;
  by: string | null;
  place: string | null;
  number: string | null;
  date: string | null;
  title: string | null;
  letterhead: string;
}

/** So many lines at the top of a document belong to its head. */
const HEAD_LINES = 30;

const NUMBER =
  /^(?:Số|No\.?)\s*:?\s*([\d….\s_]*[\d….]?\s*[-/]\s*\p{Lu}[\p{Lu}\p{Ll}\d]*(?:\s*[-/]\s*[\p{Lu}\d][\p{L}\d]*)*)/u;
const REFERENCE = /số\s*:?\s*(\d{1,5}(?:\s*[-/]\s*(?:\d{4}|[\p{Lu}\d][\p{L}\d]*))+)/iu;
/** "Circular No. 14". */
const PLAIN_NUMBER = /\bNo\.?\s*(\d{1,5}(?:\/\d{2,4})?)/u;
const PLACE_DATE = /^(\p{Lu}[\p{L}\s.-]{1,40}),\s*ngày\s/u;
const STATE_NUMBER = /^\d+\s*(?:\/\d{4})?\/\p{Lu}/u;
const PARTY_NUMBER = /^\d+\s*-\s*\p{Lu}/u;
const MOTTO = new RegExp(`${anyOf(({ party, state }) => [...party, ...state])}|độc lập|hạnh phúc`, 'u');
const DOCUMENT = new RegExp(`^(?:${anyOf(({ documents }) => documents)})$`, 'u');

/** Since this day documents of the Party are written by Hướng dẫn 05-HD/VPTW. */
const PARTY_RULE_OF_2026 = '2026-05-27';

const dayIn = (text: string): string | null => dateIn(fold(text), 'vi')?.day ?? null;

/** The name of a body that a text gives as its author: "của Ban Thường vụ Huyện ủy". */
function authorIn(text: string): string | null {
  const said = text.replace(/\s*\).*$/u, '').replace(/\s*ban hành$/iu, '');
  for (const { index, 0: word } of said.matchAll(/(?<!\p{L})(?:của|do|by|of)\s+/giu)) {
    const name = said.slice(index + word.length).trim();
    if (/^\p{L}[^,;()\d…]*$/u.test(name)) return name;
  }
  return null;
}

/** A name whose end is shortened to first letters, with those letters written out as the letterhead has them. */
export function writtenOut(name: string, full: string | null): string {
  const short = /\s(\p{Lu}{2,5})$/u.exec(name)?.[1];
  if (short === undefined || full === null) return name;
  const initials = full.split(/\s+/).map((word) => withoutMarks(word.charAt(0)).toUpperCase());
  const at = initials.findIndex((_, from) =>
    [...short].every((letter, nth) => initials[from + nth] === withoutMarks(letter)),
  );
  const rest = full.split(/\s+/).slice(Math.max(0, at)).join(' ');
  return at < 0 ? name : `${name.slice(0, -short.length)}${rest}`;
}

/** "Ban Thường vụ Huyện ủy" of "Huyện ủy Phong Thổ" is that of Phong Thổ. */
function inFull(name: string, full: string | null): string {
  const words = full?.split(' ') ?? [];
  for (let size = words.length - 1; size >= 2; size -= 1) {
    const begins = words.slice(0, size).join(' ');
    if (fold(name).endsWith(fold(begins))) return `${name} ${words.slice(size).join(' ')}`;
  }
  return name;
}

interface Head {
  number: string | null;
  bodies: string[];
  place: string | null;
  date: string | null;
  motto: 'party' | 'state' | null;
  title: string | null;
}

const PARTY = new RegExp(
  anyOf(({ party }) => party),
  'u',
);
const STATE = new RegExp(
  anyOf(({ state }) => state),
  'u',
);

const BODY = new RegExp(`^(?:${anyOf(({ bodies }) => bodies)})(?!\\p{L})`, 'u');
const ENDS_AS_BODY = new RegExp(`(?<!\\p{L})(?:${anyOf(({ bodyEnds }) => bodyEnds)})$`, 'u');

/** Names a document, and no body. */
const PAPER = new RegExp(
  `^(?:${anyOf(({ otherDocuments, annexes }) => [...otherDocuments, ...annexes])})(?!\\p{L})|(?<!\\p{L})(?:${anyOf(({ handedIn }) => handedIn)})(?!\\p{L})`,
  'u',
);

/** Where no number and day mark the end of the head: how many of the first lines are names of bodies. */
function leading(top: readonly Line[]): number {
  const named = top.some(({ text, look }) => BODY.test(fold(text)) && look.caps);
  const end = top.findIndex(({ text, mark, look }) => {
    const folded = fold(text);
    const likely = ENDS_AS_BODY.test(folded) || (named && look.caps);
    return mark !== null || !(BODY.test(folded) || (likely && !PAPER.test(folded))) || text.length > 80;
  });
  return end < 0 ? top.length : end;
}

/** What the first lines of a document say of whose it is. */
function headOf(lines: readonly Line[], letters: LetterCase): Head {
  const top = lines.slice(0, HEAD_LINES);
  const at = top.findIndex(({ text }) => NUMBER.test(text) || PLACE_DATE.test(text));
  const bodies = top
    .slice(0, at < 0 ? leading(top) : at)
    .filter(
      ({ text, look, mark }) => (look.caps || at < 0) && mark === null && !MOTTO.test(fold(text)) && text.length < 120,
    )
    .map(({ text }) => text);
  const folded = fold(top.map(({ text }) => text).join('\n'));
  const kind = top.findIndex(({ text }) => DOCUMENT.test(fold(text)));
  const name = kind < 0 ? null : top[kind + 1]?.text;
  const number = top.flatMap(({ text }) => NUMBER.exec(text)?.[1] ?? [])[0];
  const placed = top.find(({ text }) => PLACE_DATE.test(text));
  return {
    number: number === undefined || !/^\d/.test(number) ? null : number.replace(/\s+/g, ''),
    bodies: bodies.map((body) => letters.name(body)),
    place: (placed && PLACE_DATE.exec(placed.text)?.[1]) ?? null,
    date: placed ? dayIn(placed.text) : null,
    motto: PARTY.test(folded) ? 'party' : STATE.test(folded) ? 'state' : null,
    title:
      name === undefined || name === null
        ? null
        : `${letters.sentence(top[kind]?.text ?? '')} ${lowerFirst(letters.sentence(name))}`,
  };
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The look of a report by the day on which it is written, at the latest known. */
export const onDay = (letterhead: string, day: string | null): string =>
  letterhead === 'vn-party-2018' && day !== null && day >= PARTY_RULE_OF_2026 ? 'vn-party-2026' : letterhead;

function letterheadOf(number: string | null, motto: Head['motto']): string {
  const party = motto === 'party' || (motto === null && number !== null && PARTY_NUMBER.test(number));
  if (party) return 'vn-party-2018';
  return motto === 'state' || (number !== null && STATE_NUMBER.test(number)) ? 'vn-state-2020' : 'plain';
}

/**
 * Who asks, by the head of the plan and by the brackets under the outline's title, which name the plan.
 * @param attached "kèm theo Kế hoạch số 302-KH/HU, ngày 19/5/2023 của Ban Thường vụ HU"
 */
export function issuerOf(lines: readonly Line[], attached: string | null, letters: LetterCase): Issuer {
  const head = headOf(lines, letters);
  const said = attached ?? '';
  const number = REFERENCE.exec(said)?.[1]?.replace(/\s+/g, '') ?? PLAIN_NUMBER.exec(said)?.[1] ?? head.number;
  const sameDocument = head.number === null || number === head.number;
  const date = dayIn(said) ?? (sameDocument ? head.date : null);
  const full = head.bodies.at(-1) ?? null;
  const author = authorIn(said);
  const by = author === null ? full : inFull(writtenOut(author, full), full);
  return {
    parent: head.bodies.length > 1 ? (head.bodies.at(-2) ?? null) : null,
    by: by === null ? null : capitalised(by),
    place: head.place,
    number,
    date,
    title: sameDocument ? head.title : null,
    letterhead: onDay(letterheadOf(number, head.motto), date),
  };
}
