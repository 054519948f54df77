import conversion from 'vietnamese-conversion';
import { codeAt } from '../text/index.js';
import type { Run } from './document.js';
import { isSuspect } from './garbled.js';
import { becomesVietnamese, type Decoder, decoderFor } from './lost-font.js';
import { vniToUnicode } from './vni.js';

/** Fonts of the TCVN3 code page are called ".VnTime", ".VnArial", …; those ending in H print small letters as capitals. */
const TCVN3_FONT = /^\.vn/i;
const TCVN3_CAPITALS = /^\.vn\w*h$/i;
/** Fonts of the VNI code page, in which a letter and its marks are two signs. */
const VNI_FONT = /^vni[- ]/i;

/** Letters only Unicode has: a run that holds one was typed in Unicode, whatever its font is called. */
const UNICODE_LETTER = /[\u0102-\u01b0\u1ea0-\u1ef9]|\p{M}/u;
/** Signs the old code pages spell letters with. */
const OLD_SIGN = /[\u00a1-\u00ff]/u;

/** What kinds of letters a text has, each a bit: letters only Unicode has, signs of old code pages, what is to be looked at closer. */
const [UNICODE, OLD, OTHER] = [1, 2, 4];
/** And signs one of which is in all text that lost its letters. */
const SUSPECT = 8;

/** Which kind each letter up to U+02FF is of. */
const KINDS = Uint8Array.from({ length: 0x300 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const kind = (UNICODE_LETTER.test(letter) ? UNICODE : 0) | (OLD_SIGN.test(letter) ? OLD : 0);
  return kind | (isSuspect(letter) ? SUSPECT : 0);
});

/** The kind of a letter: those of Vietnamese and the usual signs are composed as they stand, whatever stands beside them. */
function kindOf(code: number): number {
  if (code < 0x300) return KINDS[code] as number;
  if (code >= 0x1ea0 && code <= 0x1ef9) return UNICODE;
  return code >= 0x2010 && code <= 0x2026 && !isSuspect(String.fromCharCode(code)) ? 0 : OTHER | SUSPECT;
}

function kindsIn(text: string): number {
  let kinds = 0;
  for (let at = 0; at < text.length; at += 1) kinds |= kindOf(codeAt(text, at));
  return kinds;
}

type Spelt = Pick<Run, 'text' | 'font'>;

const DOT = 0x2e;
const isTcvn3 = ({ font }: Spelt): boolean => font?.charCodeAt(0) === DOT && TCVN3_FONT.test(font);
const isVni = ({ font }: Spelt): boolean => (font?.[0] === 'V' || font?.[0] === 'v') && VNI_FONT.test(font);

const fromTcvn3: Decoder = (text) => conversion.toUnicode(text, 'tcvn3');

/** The capitals of TCVN3 with marks have fonts of their own: without them a word is "QUả" and means "QUẢ". */
const withCapitals: Decoder = (text) =>
  fromTcvn3(text).replace(/\p{L}+/gu, (word) =>
    /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/u.test(word) ? word.toUpperCase() : word,
  );

/** True for text in a font of VNI that is not Vietnamese by that code page: what it shows is known to a person only. */
export const isUnconverted = (run: Spelt): boolean =>
  isVni(run) && OLD_SIGN.test(run.text) && !UNICODE_LETTER.test(run.text) && !becomesVietnamese(run.text, vniToUnicode);

/**
 * Capitals with marks have no place in a font of small letters: people put them in from another, within the same text.
 * The other words are of the old code page where as such they are Vietnamese, and are not as they stand.
 */
function mixed(text: string): string {
  const decode = decoderFor(text, [fromTcvn3]);
  if (decode === null) return text;
  return text.replace(/\S+/gu, (word) => (UNICODE_LETTER.test(word) ? word : decode(word)));
}

/** How the runs of a paragraph are to be read: each by its font; where that was lost, by what their letters tell. */
export interface Spelling {
  /** Null where each run means what it spells. */
  read: ((run: Run) => string) | null;
  /** What is seen of them, but in old fonts. */
  text: string;
  /** The kinds of its letters. */
  kinds: number;
}

/** What a run shows that is not in an old font; null for one that is. */
const shownBy = (run: Run): string | null => (isTcvn3(run) || isVni(run) ? null : run.hidden ? '' : run.text);

export function spellingOf(runs: readonly Run[]): Spelling {
  let text = '';
  let hasOldFont = false;
  for (const run of runs) {
    const shown = shownBy(run);
    if (shown === null) hasOldFont = true;
    else if (shown !== '') text = text === '' ? shown : text + shown;
  }
  const kinds = kindsIn(text);
  const isOld = (kinds & OLD) !== 0 && (kinds & UNICODE) === 0 && !((kinds & OTHER) !== 0 && UNICODE_LETTER.test(text));
  const lost = isOld ? decoderFor(text, [withCapitals, vniToUnicode]) : null;
  return { read: hasOldFont || lost !== null ? byFont(lost) : null, text, kinds };
}

/** Whether its letters are composed as they stand. */
export const isComposed = ({ kinds }: Spelling): boolean => (kinds & OTHER) === 0;

/** Whether its letters may have been lost. */
export const mayBeGarbled = ({ kinds }: Spelling): boolean => (kinds & SUSPECT) !== 0;

/** Reads runs by their fonts; those in none of an old code page as `lost` says. */
function byFont(lost: Decoder | null): (run: Run) => string {
  return (run) => {
    if (UNICODE_LETTER.test(run.text)) return isTcvn3(run) ? mixed(run.text) : run.text;
    if (isTcvn3(run))
      return TCVN3_CAPITALS.test(run.font ?? '') ? fromTcvn3(run.text).toUpperCase() : fromTcvn3(run.text);
    if (isVni(run)) return isUnconverted(run) ? run.text : vniToUnicode(run.text);
    return lost === null ? run.text : lost(run.text);
  };
}
