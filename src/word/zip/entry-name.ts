import type { Entry } from './directory.js';

/** The characters 0x80 to 0xFF of code page 437, the alphabet of zips that say nothing else (APPNOTE, appendix D). */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

const inCodePage = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_437[byte - 0x80])).join('');

function decode({ rawName, utf8 }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8 }).decode(rawName);
  } catch {
    return inCodePage(rawName);
  }
}

/**
 * The name of an entry as a path with slashes, in composed letters. Many programs write UTF-8 without saying so; what
 * is none is code page 437. Steps out of the archive are taken away, as are control characters.
 */
export const entryName = (entry: Entry): string =>
  decode(entry)
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '_')
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
