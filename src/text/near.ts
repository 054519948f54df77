import { distance } from 'fastest-levenshtein';

/** Longer words are no typing mistakes of ours, and comparing them costs time. */
const LONGEST = 60;

/**
 * The known word that `word` was most likely meant to be: at most a third of its letters differ, two for short
 * ones. Null where none is that near. Upper and lower case count as the same.
 */
export const nearest = (word: string, known: Iterable<string>): string | null => {
  if (word.length > LONGEST) return null;
  const typed = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const away = distance(typed, candidate.toLowerCase());
    if (away < bestDistance && away < candidate.length) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
};
