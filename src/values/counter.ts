/** The values of the Roman signs, the largest first. */
const ROMAN = { M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 };

/** A count in Roman figures; nothing for 0. */
export function romanOf(count: number): string {
  let left = count;
  let text = '';
  for (const [sign, worth] of Object.entries(ROMAN)) {
    text += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
}

/** A count (from 1) in letters. Past the last one they run on as aa, bb, …, as Word prints them (ECMA-376 17.18.59). */
export const lettersOf = (letters: string, count: number): string =>
  (letters.at((count - 1) % letters.length) ?? '').repeat(Math.ceil(count / letters.length));
