/** Signs of symbol fonts, which live in a private range of Unicode, as letters anyone can read. */
const signs: Readonly<Record<number, string>> = {
  183: '•',
  167: '▪',
  168: '☐',
  111: '☐',
  113: '❑',
  110: '■',
  118: '❖',
  216: '➢',
  224: '→',
  232: '➔',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
  81: '☒',
  82: '☑',
  83: '☒',
  163: '☐',
};

/** A character of a symbol font (U+F000 to U+F0FF) as a plain one; others stay as they are. */
export function plainSign(code: number): string {
  if (code >= 0xf000 && code <= 0xf0ff) return signs[code - 0xf000] ?? String.fromCharCode(code);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
}
