/** What ends a line, here or there; several of them are shown as one. */
const LINE_ENDS = /[\r\n\v\f\u0085\u2028\u2029]+/g;

/** What a terminal obeys, and what turns the order of letters around. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** The pictures Unicode has of the control characters of ASCII begin here. */
const PICTURES = 0x2400;

function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x7f) return '\u2421';
  if (code < 0x20) return String.fromCodePoint(PICTURES + code);
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/**
 * A name or a quoted text as it can stand in one line: what a terminal would obey, what turns the order of letters
 * around, and ends of lines are shown, never sent. What has none of these stays as it is.
 */
export const visible = (text: string): string =>
  text.replace(LINE_ENDS, '⏎').replaceAll('\t', ' ').replace(OBEYED, pictureOf);

/** JSON in which such characters are escaped: the same data, and nothing a terminal obeys. */
export const visibleJson = (json: string): string =>
  json.replace(OBEYED, (one) =>
    one < '\u007f' ? one : `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

/** Colours and faces of letters, as decuong itself asks a terminal for them. */
const PAINT = new RegExp(`(${String.fromCharCode(0x1b)}\\[\\d{1,2}m)`);

/** Lines for a terminal: as `visible`, but lines and tabs stay, and colours where `painted` says that they are ours. */
export function visibleLines(text: string, painted: boolean): string {
  const plain = (part: string): string =>
    part.replace(OBEYED, (one) => (one === '\n' || one === '\t' ? one : pictureOf(one)));
  if (!painted) return plain(text);
  return text
    .split(PAINT)
    .map((part) => (PAINT.test(part) ? part : plain(part)))
    .join('');
}
