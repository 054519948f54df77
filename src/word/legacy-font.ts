import conversion from 'vietnamese-conversion';
import type { Paragraph, Run } from './document.js';

/** Fonts of the TCVN3 code page are called ".VnTime", ".VnArial", …; those ending in H print small letters as capitals. */
const TCVN3_FONT = /^\.vn/i;
const TCVN3_CAPITALS = /^\.vn\w*h$/i;
/** Fonts of the VNI code page, in which a letter and its marks are two signs. */
const VNI_FONT = /^vni[- ]/i;

/** Letters only Unicode has: a run that holds one was typed in Unicode, whatever its font is called. */
const UNICODE_LETTER = /[\u0102-\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/** Text in a font of TCVN3 says something else than it shows; this is what it shows. */
function shownText({ text, font }: Run): string {
  if (font === null || !TCVN3_FONT.test(font) || UNICODE_LETTER.test(text)) return text;
  const unicode = conversion.toUnicode(text, 'tcvn3');
  return TCVN3_CAPITALS.test(font) ? unicode.toUpperCase() : unicode;
}

/** True for text in a font of VNI, which is not converted: what it shows is known to a person only. */
export const isUnconverted = ({ text, font }: Pick<Run, 'text' | 'font'>): boolean =>
  font !== null && VNI_FONT.test(font) && /[^\u0020-\u007e\s]/u.test(text) && !UNICODE_LETTER.test(text);

/** What a person sees in a paragraph, run by run: nothing that is hidden, and old code pages in Unicode. */
export const seenRunsOf = (paragraph: Paragraph): Run[] =>
  paragraph.runs.filter((run) => !run.hidden).map((run) => ({ ...run, text: shownText(run) }));

/** What a person sees in a paragraph, in composed letters. */
export const seenTextOf = (paragraph: Paragraph): string =>
  paragraph.runs
    .filter((run) => !run.hidden)
    .map(shownText)
    .join('')
    .normalize('NFC');
