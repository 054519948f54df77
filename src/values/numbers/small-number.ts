import type { Phrase } from '../tokens/phrases.js';
import type { Token } from '../tokens/tokens.js';

/** A number in words that is said without thousands and millions. */
export interface Small extends Phrase<number> {
  /**
   * A lone digit, which behind a larger number is said in two ways in Vietnamese ("một nghìn hai" is rather 1,200); or one
   * that begins with "lẻ", which is only said behind a larger one.
   */
  alone?: 'digit' | 'odd';
}

/** All that begins at a token. */
export type SmallReader = (tokens: readonly Token[], at: number) => Small[];

/** A number that ends where this phrase does; `toneless` where words before it were. */
export const small = (
  value: number,
  { to, toneless }: Pick<Phrase<unknown>, 'to' | 'toneless'>,
  before = false,
): Small => ({
  value,
  to,
  toneless: toneless || before,
});

/** "không năm", "two five": digits said one by one, as decimals are. */
export function digitByDigit(tokens: readonly Token[], at: number, digit: SmallReader): Small[] {
  const found: Small[] = [];
  let said = '';
  let last = digit(tokens, at)[0];
  while (last !== undefined) {
    said += String(last.value);
    found.push(small(Number(`0.${said}`), last, found.at(-1)?.toneless));
    last = digit(tokens, last.to)[0];
  }
  return found;
}
