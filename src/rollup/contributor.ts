import type { Answer } from '../../schemas/submission.js';
import type { Unit } from '../../schemas/units.js';
import { type AskedValue, askedValues } from '../form/index.js';
import type { Code } from '../messages/index.js';
import type { Return, Returns, UnitReturns } from '../returns/index.js';
import { inTermsOf, type Versions, versionsOf } from '../versions/index.js';
import { type Asked, groupOf } from './asked.js';
import type { RollAnswer } from './value.js';

/** A unit whose return counts, with what it says. */
export interface Contribution {
  unit: Unit;
  group: string | null;
  counted: Return;
  /** Counts up with the time of receipt; in the order of the units where that is the same or unknown. */
  turn: number;
  /** By item, in what the pack asks. */
  answers: ReadonlyMap<string, RollAnswer>;
  /** How what its form asked stands to what the pack asks; null where it is the form of the pack. */
  versions: Versions | null;
}

/** Holds the forms that are not those of the pack against these; forms of one version ask the same of all units of a group. */
function comparing({ formOf }: Asked): (own: readonly AskedValue[], unit: Unit) => Versions {
  const known = new Map<readonly AskedValue[], Map<string | null, Versions>>();
  return (own, unit) => {
    const byGroup = known.get(own) ?? new Map<string | null, Versions>();
    const found =
      byGroup.get(groupOf(unit)) ?? versionsOf(own, new Map(askedValues(formOf(unit)).map((one) => [one.item, one])));
    known.set(own, byGroup.set(groupOf(unit), found));
    return found;
  };
}

/** What a review finds of a value that is beyond the bounds the definition gives it: 985 of a hundred. */
const BEYOND: ReadonlySet<Code> = new Set<Code>(['figure-out-of-range', 'cell-out-of-range']);

/**
 * What makes the contribution of a unit; null where it has none that can be read. An incomplete return counts too. A
 * value beyond its bounds waits for a person; what one settled or accepted counts as it stands.
 */
export function contributionsOf(
  { units }: Returns,
  asked: Asked,
  accepted: (unit: string, item: string) => boolean,
): (of: UnitReturns) => Contribution | null {
  const when = ({ counted }: UnitReturns): string => counted?.received ?? counted?.modified ?? '';
  const sent = units.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
  const turns = new Map(sent.map(({ unit }, turn) => [unit.id, turn]));
  const compare = comparing(asked);
  return ({ unit, counted }) => {
    if (counted === null || counted.status === 'unreadable') return null;
    const versions = counted.asked === undefined ? null : compare(counted.asked, unit);
    const beyond = new Set(counted.findings.flatMap(({ code, item }) => (BEYOND.has(code) ? [item] : [])));
    const inTerms = (answer: Answer): RollAnswer => {
      const ofNow: RollAnswer = versions === null ? answer : inTermsOf(versions, answer);
      const isBeyond = beyond.has(answer.item) && ofNow.leftOut === undefined;
      const told: RollAnswer = isBeyond ? { ...ofNow, leftOut: 'out_of_range' } : ofNow;
      const accepts = answer.settled !== undefined || accepted(unit.id, answer.item);
      return told.leftOut !== undefined && accepts ? (isBeyond ? ofNow : answer) : told;
    };
    const answers = counted.answers.map(inTerms);
    const byItem = new Map(answers.map((answer) => [answer.item, answer]));
    return { unit, group: groupOf(unit), counted, turn: turns.get(unit.id) ?? 0, answers: byItem, versions };
  };
}

/** Something the units were asked for, in the making: takes in one of them after the other. */
export interface Roll<Rolled> {
  add(one: Contribution): void;
  rolled(): Rolled;
}
