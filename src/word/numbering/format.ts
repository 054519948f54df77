const ROMAN: readonly [value: number, sign: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Beyond this Word, too, is no longer legible; and no text grows with a number out of a hostile file. */
const LARGEST = 32767;

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
}

/** a … z, aa, bb …: the letter is repeated, not counted on (ECMA-376 17.18.59). */
const letters = (value: number): string =>
  value < 1 ? '' : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

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
      return roman(counted).toUpperCase();
    case 'lowerRoman':
      return roman(counted);
    case 'upperLetter':
      return letters(counted).toUpperCase();
    case 'lowerLetter':
      return letters(counted);
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
