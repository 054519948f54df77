import { implausibleYears } from '../consistency/index.js';
import { askedColumns, cellItem, fixedRowsOf, type ValueRule } from '../form/index.js';
import { FAR, farFromAll, isScaled, isSummable, type OutOfLine, outOfLine } from '../values/index.js';
import type { Asked } from './asked.js';
import type { Contribution } from './contributor.js';
import type { PlannedFigure } from './definition.js';
import { groupedBy, numberOf, type RollAnswer } from './value.js';

/** So many units of one kind, or of all, must agree with each other. */
const UNITS = 3;

/** What can be held against each other over all units: values of figures, and cells of fixed rows. */
const comparableItems = ({ items }: Asked): [item: string, rule: ValueRule][] =>
  items.flatMap((one): [string, ValueRule][] => {
    if (one.kind === 'figure') return isSummable(one.figure.rule) ? [[one.id, one.figure.rule]] : [];
    if (one.kind !== 'table') return [];
    return fixedRowsOf(one.table).flatMap((row) =>
      askedColumns(one.table, row.id)
        .filter(({ rule }) => isSummable(rule))
        .map(({ id, rule }): [string, ValueRule] => [cellItem(one.id, row.id, id), rule]),
    );
  });

/** The values of one item, and by which of the units that were looked at they were given. */
interface Given {
  values: number[];
  units: number[];
}

/** Which units' values of an item are out of line: against their own kind where there are enough of it, else against all. */
function amongUnits(
  { values, units }: Given,
  looked: readonly Pick<Contribution, 'unit' | 'group'>[],
  rule: ValueRule,
): Map<string, OutOfLine> {
  const scaled = isScaled(rule);
  const given = values.flatMap((value, at) => {
    const one = looked[units[at] ?? -1];
    return one === undefined ? [] : [{ unit: one.unit.id, group: one.group ?? '', value }];
  });
  const found = new Map<string, OutOfLine>();
  const judge = (list: typeof given, far: number, of: (group: string) => boolean): void => {
    for (const out of outOfLine(
      list.map(({ value }) => value),
      { scaled, far, fewest: UNITS },
    )) {
      const one = list[out.at];
      if (one !== undefined && of(one.group)) found.set(one.unit, out);
    }
  };
  const enough = new Set<string>();
  for (const [group, list] of groupedBy(given, (one) => one.group)) {
    if (list.length <= UNITS) continue;
    enough.add(group);
    judge(list, scaled ? FAR.alike : FAR.others, () => true);
  }
  judge(given, FAR.others, (group) => !enough.has(group));
  return found;
}

/** Which units' values of an item count and are far from all others of their kind, which agree closely. */
function farAmongUnits(
  { values, units }: Given,
  looked: readonly Pick<Contribution, 'unit' | 'group'>[],
  rule: ValueRule,
): [unit: string, how: OutOfLine][] {
  const given = values.flatMap((value, at) => {
    const one = looked[units[at] ?? -1];
    return one === undefined ? [] : [{ unit: one.unit.id, group: one.group ?? '', value }];
  });
  return [...groupedBy(given, ({ group }) => group).values()].flatMap((list): [string, OutOfLine][] => {
    const far = farFromAll(
      list.map(({ value }) => value),
      { scaled: isScaled(rule) },
    );
    const one = far && list[far.at];
    return far && one ? [[one.unit, far]] : [];
  });
}

/** Looks at contributions one after the other, and then tells which of their values are out of line. */
export interface Plausible {
  look(one: Contribution): void;
  /**
   * What makes of a contribution the same with values noted that are far from all others of their kind, and values left out that are off by a factor of a thousand or so: against those of
   * the other units that were looked at, or against the other years of their own unit. What a person settled or accepted
   * counts as it stands.
   */
  told(): (one: Contribution) => Contribution;
}

/** Holds the values of units against each other; of each contribution no more is kept than its numbers. */
export function plausible(
  asked: Asked,
  planned: ReadonlyMap<string, PlannedFigure>,
  accepted: (unit: string, item: string) => boolean,
): Plausible {
  const figures = [...planned.values()];
  const compared = comparableItems(asked).map(([item, rule]) => ({
    item,
    rule,
    given: { values: [], units: [] } as Given,
  }));
  const looked: Pick<Contribution, 'unit' | 'group'>[] = [];
  const ofYears: { unit: string; item: string; how: OutOfLine }[] = [];
  return {
    look({ unit, group, answers }) {
      for (const { item, given } of compared) {
        const value = numberOf(answers.get(item));
        if (value === null || value <= 0) continue;
        given.values.push(value);
        given.units.push(looked.length);
      }
      looked.push({ unit, group });
      for (const { item, at, usual } of implausibleYears(figures, answers, numberOf))
        ofYears.push({ unit: unit.id, item: item.id, how: { at, usual } });
    },
    told() {
      const out = new Map<string, Map<string, OutOfLine>>();
      const far = new Map<string, Map<string, OutOfLine>>();
      const noteIn = (list: typeof out, unit: string, item: string, how: OutOfLine): void => {
        list.set(unit, (list.get(unit) ?? new Map<string, OutOfLine>()).set(item, how));
      };
      const note = (unit: string, item: string, how: OutOfLine): void => noteIn(out, unit, item, how);
      for (const { item, rule, given } of compared)
        for (const [unit, how] of farAmongUnits(given, looked, rule)) noteIn(far, unit, item, how);
      for (const { item, rule, given } of compared)
        for (const [unit, how] of amongUnits(given, looked, rule)) note(unit, item, how);
      for (const { unit, item, how } of ofYears) note(unit, item, how);
      return (one) => {
        const [items, unusual] = [out.get(one.unit.id) ?? [], far.get(one.unit.id) ?? []];
        if (out.get(one.unit.id) === undefined && far.get(one.unit.id) === undefined) return one;
        const answers = new Map<string, RollAnswer>(one.answers);
        for (const [item, { usual }] of items) {
          const answer = answers.get(item);
          if (answer === undefined || answer.settled !== undefined || accepted(one.unit.id, item)) continue;
          answers.set(item, { ...answer, leftOut: 'implausible', usual });
        }
        for (const [item, { usual }] of unusual) {
          const answer = answers.get(item);
          if (answer === undefined || answer.settled !== undefined || answer.leftOut !== undefined) continue;
          if (!accepted(one.unit.id, item)) answers.set(item, { ...answer, unusual: usual });
        }
        return { ...one, answers };
      };
    },
  };
}
