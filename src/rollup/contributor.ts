import type { Answer } from '../../schemas/submission.js';
import type { Unit } from '../../schemas/units.js';
import type { Return, Returns } from '../returns/index.js';
import { groupOf } from './asked.js';

/** A unit whose return counts, with what it says. */
export interface Contributor {
  unit: Unit;
  group: string | null;
  counted: Return;
  /** Counts up with the time of receipt; in the order of the units where that is the same or unknown. */
  turn: number;
}

/** One contributor at work, its answers by item. */
export interface Contribution extends Contributor {
  answers: ReadonlyMap<string, Answer>;
}

/** The units whose returns count, by id: those that can be read, also incomplete ones. */
export function contributorsOf({ units }: Returns): Map<string, Contributor> {
  const all = units.flatMap(({ unit, counted }) =>
    counted === null || counted.status === 'unreadable' ? [] : [{ unit, group: groupOf(unit), counted, turn: 0 }],
  );
  const when = ({ counted }: Contributor): string => counted.received ?? counted.modified ?? '';
  const sent = [...all].sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
  for (const [turn, one] of sent.entries()) one.turn = turn;
  return new Map(all.map((one) => [one.unit.id, one]));
}

/** A contributor with its answers at hand. */
export const atWork = (one: Contributor): Contribution => ({
  ...one,
  answers: new Map(one.counted.answers.map((answer) => [answer.item, answer])),
});

/** Something the units were asked for, in the making: takes in one of them after the other. */
export interface Roll<Rolled> {
  add(one: Contribution): void;
  rolled(): Rolled;
}
