import { implausibleYears } from '../consistency/index.js';
import { askedColumns, cellItem, fixedRowsOf, type ValueRule } from '../form/index.js';
import { FAR, isScaled, isSummable, type OutOfLine, outOfLine } from '../values/index.js';
import type { Asked } from './asked.js';
import type { Contribution } from './contributor.js';
import type { PlannedFigure } from './definition.js';
import { groupedBy, numberOf, type RollAnswer } from './value.js';

type Contributions = readonly (Contribution | null)[];

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

/** Which units' values of an item are out of line: against their own kind where there are enough of it, else against all. */
function amongUnits(all: Contributions, item: string, rule: ValueRule): Map<string, OutOfLine> {
  const scaled = isScaled(rule);
  const given = all.flatMap((one) => {
    const value = one === null ? null : numberOf(one.answers.get(item));
    return one === null || value === null || value <= 0 ? [] : [{ unit: one.unit.id, group: one.group ?? '', value }];
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

/**
 * The same contributions with values left out that are off by a factor of a thousand or so: against those of the other
 * units, or against the other years of their own unit. What a person settled or accepted counts as it stands.
 */
export function plausible(
  all: Contributions,
  asked: Asked,
  planned: ReadonlyMap<string, PlannedFigure>,
  accepted: (unit: string, item: string) => boolean,
): Contributions {
  const out = new Map<string, Map<string, OutOfLine>>();
  const note = (unit: string, item: string, how: OutOfLine): void => {
    out.set(unit, (out.get(unit) ?? new Map<string, OutOfLine>()).set(item, how));
  };
  for (const [item, rule] of comparableItems(asked))
    for (const [unit, how] of amongUnits(all, item, rule)) note(unit, item, how);
  const figures = [...planned.values()];
  for (const one of all) {
    if (one === null) continue;
    for (const { item, at, usual } of implausibleYears(figures, one.answers, numberOf))
      note(one.unit.id, item.id, { at, usual });
  }
  return all.map((one) => {
    const items = one && out.get(one.unit.id);
    if (!one || !items) return one;
    const answers = new Map<string, RollAnswer>(one.answers);
    for (const [item, { usual }] of items) {
      const answer = answers.get(item);
      if (answer === undefined || answer.settled !== undefined || accepted(one.unit.id, item)) continue;
      answers.set(item, { ...answer, leftOut: 'implausible', usual });
    }
    return { ...one, answers };
  });
}
