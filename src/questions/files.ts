import type { Pack } from '../../schemas/pack.js';
import type { Return, UnitReturns, Unplaced } from '../returns/index.js';
import type { Question } from './question.js';

/** What is asked of every file in the same way. */
const ofFile = ({ file, sha256, unit }: Return): Omit<Question, 'about' | 'best' | 'why' | 'replies'> => ({
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
  const base = ofFile(back);
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

/**
 * The question whether an earlier file of a unit counts in place of the later one, which answers less: an empty form, an
 * older draft. Null where none answers more, or a person said which counts.
 */
export function fullerQuestion({ unit, counted, others, settled }: UnitReturns): Question | null {
  if (counted === null || counted.status === 'unreadable' || settled !== undefined) return null;
  const { answered } = counted.completeness;
  const [fullest] = others
    .filter(({ is, settled: by }) => is === 'earlier' && by === undefined)
    .map(({ return: one }) => one)
    .filter(({ completeness }) => completeness.answered > answered)
    .sort((a, b) => b.completeness.answered - a.completeness.answered);
  if (fullest === undefined) return null;
  const fuller = { own: fullest.completeness, counted: { ...counted.completeness, file: counted.file } };
  const replies = ['counts', 'not_counted'] as const;
  return { ...ofFile(fullest), unit: unit.id, about: 'counts', best: null, why: 'fuller', fuller, replies };
}
