import type { Language } from '../../schemas/id.js';
import type { Unsure } from '../../schemas/submission.js';
import { fold, ofLetters } from '../text/index.js';
import { measureOf, unitOf, type ValueRule } from '../values/index.js';
import { seenOf } from './texts/seen.js';
import { anyOf } from './words/index.js';

/** No unit reports a sum of fewer đồng, but for what one thing costs: what looks so was counted by the thousand, or by the million. */
const LEAST = 100_000;

const BARE = /^[\s\d.,]+$/;
const PRICE = ofLetters(new RegExp(`(?<!\\p{L})${anyOf((words) => words.prices)}(?!\\p{L})`, 'u'));

/** What speaks against so few đồng as a figure of a report, where nobody says that it is đồng: "8.500" of an income. */
export function againstFewDong(
  text: string,
  value: unknown,
  rule: ValueRule,
  labels: readonly string[],
  language: Language,
): Unsure | null {
  if (typeof value !== 'number' || value === 0 || Math.abs(value) >= LEAST || !BARE.test(text)) return null;
  const { of, times } = measureOf(rule);
  if (of !== 'vnd' || times > 1 || labels.some((label) => PRICE.test(fold(label)))) return null;
  return { because: 'measure', seen: seenOf(text.trim()), expected: unitOf(rule, language) || null, best: null };
}
