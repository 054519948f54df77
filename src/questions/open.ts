import type { Pack } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import { type Form, periodOfPack, resolve } from '../form/index.js';
import type { Returns } from '../returns/index.js';
import type { Rollup } from '../rollup/index.js';
import { doubtedIn } from './doubted.js';
import { fileQuestion, namedQuestions, otherQuestions } from './files.js';
import { keptOutOf } from './kept-out.js';
import { placeQuestions, type ToldOf } from './places.js';
import type { Question } from './question.js';

/** What was handed in for a pack, as people settled it, and rolled up. */
export interface Asking {
  pack: Pack;
  returns: Returns;
  rollup: Rollup;
}

/**
 * All that is open: files that count for nobody, and of the files that count the places nobody can tell the meaning of,
 * those kept out of the totals, and those that are in them though they were read in doubt. What was settled is not asked
 * again. In the order of the units and of their reports; files of nobody first.
 */
export function openQuestions({ pack, returns, rollup }: Asking): Question[] {
  const period = periodOfPack(pack);
  const formOf = (unit: Unit): Form => resolve({ ...pack, unit, period });
  const [keptOut, doubted] = [keptOutOf(rollup), doubtedIn(rollup)];
  const toldOf = ({ id }: Unit): ToldOf => ({
    keptOut: keptOut.get(id) ?? new Map(),
    doubted: doubted.get(id) ?? new Map(),
  });
  return [
    ...returns.unplaced.flatMap((one) => fileQuestion(one, pack) ?? []),
    ...returns.units.flatMap((one) => [...namedQuestions(one), ...otherQuestions(one)]),
    ...returns.units.flatMap((one) =>
      one.counted === null ? [] : placeQuestions(one.counted, one, toldOf(one.unit), formOf),
    ),
  ];
}
