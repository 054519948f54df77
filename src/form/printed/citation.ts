import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import { writeDate, writeDay } from '../../values/index.js';
import { begun } from './begun.js';

/** How a text refers to the document by which reports were asked for. */
export interface Citation {
  short: string;
  /** With what it is about: as whoever issued it names it the first time. */
  whole: string;
  /** With who issued it too: as those name it who were asked. */
  full: string;
}

/** What a document without a kind of its own among its letters is: an official letter. */
const LETTER = { vi: 'Công văn', en: 'Letter' } as const;

const asSentence = (capitals: string): string => capitals.charAt(0) + capitals.slice(1).toLowerCase();

/** "Kế hoạch" of "302-KH/HU" and of "15/KH-UBND". */
function kindOf(number: string, { types }: Letterhead, language: Outline['language']): string {
  const letters = number.split(/[-/]/).find((part) => Object.hasOwn(types, part.trim()));
  return letters === undefined ? LETTER[language] : asSentence(types[letters.trim()] ?? '');
}

/** What it is about, as it goes on behind its number: "về sơ kết …" of "Kế hoạch sơ kết …". */
function aboutIn(title: string, kind: string): string {
  const rest = title.toLowerCase().startsWith(kind.toLowerCase()) ? title.slice(kind.length).trim() : title;
  const about = begun(rest, 'lower').replace(/^v\/v:?\s+/iu, 'về việc ');
  return /^về\s/iu.test(about) ? about : `về ${about}`;
}

/**
 * The document by which reports were asked for, as its number and day name it: "Kế hoạch số 302-KH/HU, ngày 19/5/2023" in
 * papers of the Party, "Kế hoạch số 15/KH-UBND ngày 19 tháng 5 năm 2023" in those of the State. Null where it has no number.
 */
export function citationOf({ issued, language }: Outline, letterhead: Letterhead): Citation | null {
  const { number, date, title } = issued?.document ?? {};
  const by = issued?.by;
  if (number === undefined) return null;
  const kind = kindOf(number, letterhead, language);
  if (language === 'en') {
    const short = `${kind} No. ${number}${date === undefined ? '' : ` of ${writeDate(date, 'en')}`}`;
    const about = title === undefined ? '' : `, “${title}”`;
    return { short, whole: `${short}${about}`, full: `${short}${by === undefined ? '' : ` from ${by}`}${about}` };
  }
  const party = letterhead.id.startsWith('vn-party');
  const day =
    date && (party ? `, ${writeDay(date, 'ngày {d}/{m}/{y}')}` : ` ${writeDay(date, 'ngày {d} tháng {m} năm {y}')}`);
  const short = `${kind} số ${number}${day ?? ''}`;
  const about = title === undefined ? '' : ` ${aboutIn(title, kind)}`;
  return { short, whole: `${short}${about}`, full: `${short}${by === undefined ? '' : ` của ${by}`}${about}` };
}
