import type { Pack } from '../../schemas/pack.js';
import type { Unplaced } from '../returns/index.js';
import type { Question } from './question.js';

/** What is asked of every file in the same way. */
const ofFile = ({
  return: { file, sha256, unit },
}: Unplaced): Omit<Question, 'about' | 'best' | 'why' | 'replies'> => ({
  list: 'files',
  file,
  sha256,
  unit,
  item: null,
  trail: [],
  label: '',
  measure: '',
  typed: null,
});

/**
 * The question about a file that counts for no unit; null where nothing can be settled: it is of another outline, or
 * nobody could open it, or a person said that it does not count.
 */
export function fileQuestion(one: Unplaced, pack: Pack): Question | null {
  const { return: back, why } = one;
  if (back.sha256 === '' || one.settled !== undefined) return null;
  const base = ofFile(one);
  switch (why) {
    case 'other_outline':
      return null;
    case 'other_period':
      return { ...base, about: 'period', best: pack.period, why, replies: ['of_period', 'not_counted'] };
    case 'unreadable':
    case 'unknown_unit':
      return { ...base, unit: null, about: 'unit', best: null, why, replies: ['of_unit', 'not_counted'] };
  }
}
