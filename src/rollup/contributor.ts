import type { Answer } from '../../schemas/submission.js';
import type { Unit } from '../../schemas/units.js';
import type { Return, Returns, UnitReturns } from '../returns/index.js';
import { groupOf } from './asked.js';

/** A unit whose return counts, with what it says. */
export interface Contribution {
  unit: Unit;
  group: string | null;
  counted: Return;
  /** Counts up with the time of receipt; in the order of the units where that is the same or unknown. */
  turn: number;
  /** By item. */
  answers: ReadonlyMap<string, Answer>;
}

/** What makes the contribution of a unit; null where it has none that can be read. An incomplete return counts too. */
export function contributionsOf({ units }: Returns): (of: UnitReturns) => Contribution | null {
  const when = ({ counted }: UnitReturns): string => counted?.received ?? counted?.modified ?? '';
  const sent = units.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
  const turns = new Map(sent.map(({ unit }, turn) => [unit.id, turn]));
  return ({ unit, counted }) => {
    if (counted === null || counted.status === 'unreadable') return null;
    const answers = new Map(counted.answers.map((answer) => [answer.item, answer]));
    return { unit, group: groupOf(unit), counted, turn: turns.get(unit.id) ?? 0, answers };
  };
}

/** Something the units were asked for, in the making: takes in one of them after the other. */
export interface Roll<Rolled> {
  add(one: Contribution): void;
  rolled(): Rolled;
}
