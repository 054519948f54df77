import type { Pack } from '../../schemas/pack.js';
import type { Finding } from '../messages/index.js';
import type { Return, UnitReturns, Unplaced } from '../returns/index.js';
import type { Question, Reply } from './question.js';

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

/** What was found where what says whose a file is, or of which period, does not agree. */
const contestIn = ({ findings }: Return, code: 'unit-contested' | 'period-contested'): Finding | undefined =>
  findings.find((one) => one.code === code);

/** The unit that is named where a person reads, else the one candidate there is; null where there are several or none. */
function unitRead({ return: { contested }, units = [] }: Unplaced): string | null {
  const named = contested?.unit?.names.filter((id) => units.includes(id)) ?? [];
  const [only = null, ...more] = named.length > 0 ? named : units;
  return more.length === 0 ? only : null;
}

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
    case 'other_period': {
      const typed = back.contested?.period?.against[0]?.text || null;
      const told = contestIn(back, 'period-contested') ?? why;
      return { ...base, about: 'period', typed, best: pack.period, why: told, replies: ['of_period', 'not_counted'] };
    }
    case 'unreadable':
    case 'unknown_unit': {
      const typed = back.contested?.unit?.against[0]?.text || null;
      const best = unitRead(one);
      const accept = best === null ? [] : (['as_read'] as const);
      const told = contestIn(back, 'unit-contested') ?? why;
      const replies: Reply[] = [...accept, 'of_unit', 'not_counted'];
      return { ...base, unit: null, about: 'unit', typed, best, why: told, replies };
    }
  }
}

/**
 * The questions whether another file of a unit counts in place of the one that does: one that came later and answers less, which
 * may be an empty form or an older draft; one of which nobody knows whether it came later; the report of another body the unit
 * was made of. None once a person said which counts.
 */
export function otherQuestions({ unit, counted, others, settled }: UnitReturns): Question[] {
  if (counted === null) return [];
  const whole = { ...counted.completeness, file: counted.file };
  return others.flatMap(({ return: one, is, decided, settled: by }): Question[] => {
    if (is !== 'emptier' && is !== 'unordered' && is !== 'former') return [];
    if (is === 'emptier' ? settled !== undefined || by !== undefined : decided) return [];
    const fullness = { own: one.completeness, counted: whole };
    const replies = ['counts', 'not_counted'] as const;
    return [{ ...ofFile(one), unit: unit.id, about: 'counts', best: null, why: is, fullness, replies }];
  });
}

/**
 * The question whose a file is that counts for one unit and bears the name of another, in its own name or within. None once a
 * person said so.
 */
export function namedQuestions({ unit, counted, named, settled }: UnitReturns): Question[] {
  if (counted === null || settled !== undefined || counted.sha256 === '') return [];
  const found = counted.findings.find(({ code }) => code === 'unit-named-otherwise');
  const why = named === 'other_unit' ? 'named_otherwise' : found;
  if (why === undefined) return [];
  const replies = ['as_read', 'of_unit', 'not_counted'] as const;
  return [{ ...ofFile(counted), unit: unit.id, about: 'unit', typed: null, best: unit.id, why, replies }];
}
