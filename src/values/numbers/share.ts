import { phrasesOf } from '../tokens/phrases.js';
import type { Token } from '../tokens/tokens.js';
import { spokenInAny } from '../words/index.js';
import { placesOf } from './decimal.js';
import type { Numerals } from './numbers.js';
import type { Place } from './place.js';

const OUT_OF = phrasesOf(['/', 'of', ...spokenInAny((words) => words.outOf)]);

/** So many out of so many, in percents, and where that ends. */
interface Share {
  percent: number;
  to: number;
}

/** "190/200 hộ", "12 of 15": what is counted may be named behind either of them. */
export function sharesAt(tokens: readonly Token[], at: number, numerals: Numerals, place: Place): Share[] {
  const behind = (to: number): number[] => [to, ...[place.nouns.at(tokens, to)].flatMap((end) => end ?? [])];
  const countedAt = (from: number) => numerals.at(from).filter(({ mark, value }) => mark === 'sure' && value >= 0);
  return countedAt(at).flatMap((part) =>
    behind(part.to)
      .flatMap((end) => OUT_OF.at(tokens, end))
      .flatMap(({ to }) => countedAt(to))
      .flatMap((whole) =>
        whole.value > 0 && part.value <= whole.value
          ? behind(whole.to).map((to) => ({ percent: (100 * part.value) / whole.value, to }))
          : [],
      ),
  );
}

/** Whether a number of percents is a share, rounded to as many decimals as it has. */
export const isRounded = (said: number, { percent }: Share): boolean =>
  Math.abs(said - percent) <= 0.5 * 10 ** -placesOf(said) + 1e-9;
