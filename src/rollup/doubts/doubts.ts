import type { Outline } from '../../../schemas/outline.js';
import type { PrintedRollup, RolledFigure, RolledTable } from '../../../schemas/rollup.js';
import { disagreeingTexts, exceedingParts, settledIn, tellingOf, wholesOf } from '../../consistency/index.js';
import { ownerOf } from '../../form/index.js';
import { type Code, type Finding, finding } from '../../messages/index.js';
import type { UnitReturns } from '../../returns/index.js';
import type { Asked } from '../asked.js';
import type { Contribution } from '../contributor.js';
import { definedColumns, type PlannedFigure } from '../definition.js';
import { numberOf } from '../value.js';
import { reportsAlike } from './alike.js';
import { callingIn } from './called.js';
import { type Comparing, changes, earlierOf, LARGE_CHANGE, totalChanges } from './earlier.js';
import { unknownLasts } from './last.js';
import { namesakes } from './namesakes.js';
import { repeatedRows } from './repeated.js';
import { doubtfulReturns } from './returns.js';
import { failedByTotals } from './statements.js';
import { doubtfulCells, doubtfulFigures } from './values.js';
import { acrossVersions, answersToOtherForms } from './versions.js';

/** What a roll-up is held against beside itself. */
export interface Against {
  /** What was collected for the period before. */
  previous?: Pick<PrintedRollup, 'figures' | 'period'> | undefined;
  /** The share from which a change since then is told: 0.5 for half as much again. */
  change?: number | undefined;
  /** Told after each unit. */
  step?: (() => void) | undefined;
  /** Whether a person decided that a value left out of totals counts as it stands. */
  accepted?: ((unit: string, item: string) => boolean) | undefined;
}

/** Something a person should look at in one unit's return, or in all of them (`unit` null). Nothing is corrected. */
export interface Doubt {
  unit: string | null;
  file: string | null;
  finding: Finding;
}

/**
 * What a review found that matters to whoever uses the totals: what makes a value doubtful, and what a unit wrote that counts
 * nowhere. The rest is for the unit to mend.
 */
const CARRIED: ReadonlySet<Code> = new Set<Code>([
  'outline-older',
  'outline-newer',
  'unit-guessed',
  'unit-named-otherwise',
  'figure-ambiguous',
  'total-wrong',
  'check-failed',
  'label-changed',
  'table-header-changed',
  'table-row-added',
  'section-unasked',
  'second-report',
  'typed-outside',
  'content-unread',
]);

/**
 * What the review of the return already found. That a text is uncertain is carried over; of a value that is told in words of
 * its own (`isTold`).
 */
const carried = ({ counted }: Contribution, isTold: (item: string | null) => boolean): Finding[] =>
  counted.findings.filter(({ code, item }) => CARRIED.has(code) || (code === 'answer-uncertain' && !isTold(item)));

/** What is told of a value, or of the row, column or table it stands in, and no longer once a person settled that. */
const UNTIL_SETTLED: ReadonlySet<Code> = new Set<Code>([
  'figure-ambiguous',
  'label-changed',
  'none-counted',
  'table-header-changed',
  'table-twice',
  'table-unsure',
  'text-disagrees',
  'value-unsure',
  'value-unusual',
]);

/** Which further file of a report an item stands in, or the cells of a table; null where it is none. */
function filesOf(one: Contribution | null): (item: string | null) => string | null {
  const files = new Map<string, string>();
  for (const { item, kind, from } of one?.answers.values() ?? []) {
    if (from === undefined) continue;
    files.set(item, from.file);
    if (kind === 'cell') files.set(ownerOf(item), from.file);
  }
  return (item) => (item === null ? null : (files.get(item) ?? files.get(ownerOf(item)) ?? null));
}

/** Gathers what a person should look at, unit by unit; then what shows in the totals only. Corrects nothing. */
export function doubtsOf(
  { form, items, period }: Asked,
  planned: ReadonlyMap<string, PlannedFigure>,
  outline: Outline,
  { previous, change = LARGE_CHANGE }: Against,
) {
  const figures = [...planned.values()];
  const tables = new Map(items.flatMap((item) => (item.kind === 'table' ? [[item.id, item] as const] : [])));
  const columns = definedColumns(outline);
  const wholes = wholesOf(items);
  const called = callingIn(items);
  const telling = tellingOf(items, period, form);
  const rules = new Map(figures.map(({ id, figure: { rule } }) => [id, rule]));
  const earlier = previous === undefined ? null : earlierOf(previous, rules);
  const comparing: Comparing = { items: figures, earlier, change };
  const failed = new Set<string>();
  const list: Doubt[] = [];
  const units = new Map<string, { name: string; file: string | null; received: string | null }>();
  const versions = acrossVersions();
  return {
    /** Looks at a unit: at its returns as a whole, and at what the one that counts says. */
    look(returns: UnitReturns, one: Contribution | null): void {
      const found = doubtfulReturns(returns, called);
      if (one !== null) {
        versions.look(one);
        const ofValues = [...doubtfulFigures(one, figures), ...doubtfulCells(one, tables, columns)];
        const lost = new Set(ofValues.flatMap(({ code, item }) => (code === 'value-not-counted' ? [item] : [])));
        const isTold = (item: string | null): boolean => lost.has(item) || planned.has(item ?? '');
        found.push(...carried(one, isTold), ...answersToOtherForms(one), ...ofValues);
        for (const { answer, data } of exceedingParts(one.answers, wholes, numberOf))
          found.push(finding('parts-exceed-whole', answer.item, answer.place, data));
        for (const { answer, data } of disagreeingTexts(one.answers, telling, numberOf))
          found.push(finding('text-disagrees', answer.item, answer.place, data));
        found.push(...changes(one, comparing));
      }
      const file = returns.counted?.file ?? null;
      units.set(returns.unit.id, { name: returns.unit.name, file, received: returns.counted?.received ?? null });
      const fileOf = filesOf(one);
      const isSettled = settledIn([...(one?.answers.values() ?? [])]);
      for (const finding of found) {
        if (UNTIL_SETTLED.has(finding.code) && isSettled(finding.item)) continue;
        if (finding.code === 'check-failed' && finding.item !== null) failed.add(finding.item);
        list.push({ unit: returns.unit.id, file: fileOf(finding.item) ?? file, finding });
      }
    },
    /** All doubts: those of the totals first. */
    all(rolled: readonly RolledFigure[], tables: readonly RolledTable[]): Doubt[] {
      const ofTotals = [
        ...versions.all(),
        ...totalChanges(rolled, comparing),
        ...failedByTotals(form, outline, rolled, failed),
        ...unknownLasts(rolled, tables, (unit) => units.get(unit)?.received ?? null),
      ];
      const names = new Map([...units].map(([unit, { name }]) => [unit, name]));
      const fileOf = (unit: string): string | null => units.get(unit)?.file ?? null;
      const ofRows = [...repeatedRows(tables, names), ...namesakes(tables)].map((one) => ({
        ...one,
        file: one.file ?? fileOf(one.unit),
      }));
      const alike = reportsAlike(rolled, tables, names).map((one) => ({ ...one, file: fileOf(one.unit) }));
      return [...ofTotals.map((finding) => ({ unit: null, file: null, finding })), ...list, ...alike, ...ofRows];
    },
  };
}
