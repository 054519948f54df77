import { lettersOf, romanOf } from '../../values/index.js';

/** Beyond this Word, too, is no longer legible; and no text grows with a number out of a hostile file. */
const LARGEST = 32767;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** A counter as `w:numFmt` prints it; formats of other scripts are printed as plain numbers. */
export function formatNumber(value: number, format: string): string {
  const counted = Math.min(Math.max(value, 0), LARGEST);
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'upperRoman':
      return romanOf(counted);
    case 'lowerRoman':
      return romanOf(counted).toLowerCase();
    case 'upperLetter':
      return lettersOf(LETTERS, counted).toUpperCase();
    case 'lowerLetter':
      return lettersOf(LETTERS, counted);
    case 'decimalZero':
      return String(counted).padStart(2, '0');
    case 'ordinal':
      return ordinal(counted);
    case 'numberInDash':
      return `- ${counted} -`;
    default:
      return String(counted);
  }
}
