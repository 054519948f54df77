import { ofLetters } from '../text/index.js';

/**
 * UTF-8 that some program read as Windows-1252 or -1258: "công" as "cÃ´ng", "ố" as "á»‘", "đ" as "Ä‘". None of these
 * pairs occurs in Vietnamese or English.
 */
const MISREAD =
  /á[º»][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|Ã[\u00a1-\u00bf]|Ä[‘\u0091]|Æ[°¡]/u;

/** A sign put where a letter could not be written. */
const LOST = /\ufffd/u;

/** Question marks in place of letters, "c?ng t?c": one alone may be a question typed without a space. */
const QUESTIONED = ofLetters(/\p{L}\?\p{L}/gu);

/**
 * Signs of the TCVN3 code page inside words, "C«ng t¸c", left behind when its font was changed to another one. Signs
 * that have a place of their own beside letters, as in m², 5°C or «trích dẫn», do not count there.
 */
const LEFT_OVER = /\p{L}[¨©ª«¬®µ¶·¸¹»¼½¾¡¢£¤¥¦§]\p{L}|\p{L}[¸¶·¹](?!\p{L})|(?<!\p{L})®[\p{L}µ¶·¸¹»¼½¾]/gu;

/** Signs one of which is in all that is left over. */
const SIGN = /[\u00a1-\u00bf]/;

/** What every one of these kinds holds: text without any, as nearly all is, need not be looked at four times. */
const SUSPECT = /[?\u0091\u00a1-\u00bf\u2018\ufffd]/;

/** How many marks of a kind that occurs in good text too make it certain. */
const CERTAIN = 2;

/** Whether a text may be garbled at all, or a letter be what tells so. */
export const isSuspect = (text: string): boolean => SUSPECT.test(text);

const often = (text: string, pattern: RegExp): boolean => (text.match(pattern)?.length ?? 0) >= CERTAIN;

/** True for text whose letters were lost when it passed from one code page to another: a person must retype it. */
export const isGarbled = (text: string): boolean =>
  isSuspect(text) &&
  (MISREAD.test(text) ||
    LOST.test(text) ||
    (text.includes('?') && often(text, QUESTIONED)) ||
    (SIGN.test(text) && often(text, LEFT_OVER)));
