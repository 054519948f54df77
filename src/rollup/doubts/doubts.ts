import type { Pack } from '../../../schemas/pack.js';
import type { PrintedRollup, RolledFigure } from '../../../schemas/rollup.js';
import type { FigureItem, PointItem, SectionItem, TableItem } from '../../form/index.js';
import type { Code, Finding } from '../../messages/index.js';
import type { UnitReturns } from '../../returns/index.js';
import type { Asked } from '../asked.js';
import type { Contribution } from '../contributor.js';
import { rollupDefinitions } from '../definition.js';
import { rollupOf } from '../kind.js';
import { type Comparing, changes, earlierOf, LARGE_CHANGE, totalChanges } from './earlier.js';
import { exceedingParts, type Whole, wholesOf } from './parts.js';
import { doubtfulReturns } from './returns.js';
import { failedByTotals } from './statements.js';
import { disagreeingTexts, spokenOf, type Telling } from './text.js';
import { doubtfulCells, doubtfulFigures, type RolledItem } from './values.js';

/** What a roll-up is held against beside itself. */
export interface Against {
  /** What was collected for the period before. */
  previous?: Pick<PrintedRollup, 'figures' | 'period'> | undefined;
  /** The share from which a change since then is told: 0.5 for half as much again. */
  change?: number | undefined;
  /** Told after each unit. */
  step?: (() => void) | undefined;
}

/** Something a person should look at in one unit's return, or in all of them (`unit` null). Nothing is corrected. */
export interface Doubt {
  unit: string | null;
  file: string | null;
  finding: Finding;
}

/** What a review found that matters to whoever uses the totals; the rest is for the unit to mend. */
const CARRIED: ReadonlySet<Code> = new Set<Code>([
  'outline-older',
  'outline-newer',
  'unit-guessed',
  'figure-ambiguous',
  'figure-out-of-range',
  'cell-out-of-range',
  'total-wrong',
  'check-failed',
]);

/**
 * What the review of the return already found. That a text is uncertain is carried over; that a figure is, is told in
 * words of its own.
 */
const carried = ({ counted }: Contribution, figures: { has(item: string): boolean }): Finding[] =>
  counted.findings.filter(
    ({ code, item }) => CARRIED.has(code) || (code === 'answer-uncertain' && !figures.has(item ?? '')),
  );

/** Figures with how they are rolled up, and what they are weighted by. */
function rolledItems({ items }: Asked, { outline }: Pack): RolledItem[] {
  const defined = rollupDefinitions(outline).figures;
  const figures = items.filter((item): item is FigureItem => item.kind === 'figure');
  const labels = new Map(figures.map(({ figure }) => [figure.id, figure.label]));
  return figures.map((item) => {
    const definition = defined.get(item.figure.id);
    const rollup = rollupOf({ ...item.figure.rule, rollup: definition?.rollup, weight: definition?.weight });
    const weight = rollup === 'weighted_mean' ? (definition?.weight ?? null) : null;
    return { ...item, rollup, weight: weight === null ? null : { id: weight, label: labels.get(weight) ?? weight } };
  });
}

/** Gathers what a person should look at, unit by unit; then what shows in the totals only. Corrects nothing. */
export class Doubts {
  readonly #pack: Pack;
  readonly #asked: Asked;
  readonly #figures: RolledItem[];
  readonly #known: ReadonlySet<string>;
  readonly #tables: ReadonlyMap<string, TableItem>;
  readonly #wholes: Whole[];
  readonly #telling: Telling;
  readonly #comparing: Comparing;
  readonly #failed = new Set<string>();
  readonly #list: Doubt[] = [];

  constructor(asked: Asked, pack: Pack, { previous, change = LARGE_CHANGE }: Against) {
    this.#pack = pack;
    this.#asked = asked;
    this.#figures = rolledItems(asked, pack);
    this.#known = new Set(this.#figures.map(({ id }) => id));
    const tables = asked.items.filter((item): item is TableItem => item.kind === 'table');
    this.#tables = new Map(tables.map((item) => [item.id, item]));
    this.#wholes = wholesOf(this.#figures, tables);
    const { from, to } = asked.period;
    this.#telling = {
      spoken: spokenOf(this.#figures),
      narratives: asked.items.filter(
        (item): item is SectionItem | PointItem => item.kind === 'section' || item.kind === 'point',
      ),
      language: asked.form.language,
      year: from !== null && from.slice(0, 4) === to?.slice(0, 4) ? from.slice(0, 4) : null,
    };
    this.#comparing = { items: this.#figures, earlier: previous === undefined ? null : earlierOf(previous), change };
  }

  /** Looks at a unit: at its returns as a whole, and at what the one that counts says. */
  look(returns: UnitReturns, one: Contribution | null): void {
    const found = doubtfulReturns(returns);
    if (one !== null) {
      found.push(...carried(one, this.#known), ...doubtfulFigures(one, this.#figures));
      found.push(...doubtfulCells(one, this.#tables), ...exceedingParts(one, this.#wholes));
      found.push(...disagreeingTexts(one, this.#telling), ...changes(one, this.#comparing));
    }
    const file = returns.counted?.file ?? null;
    for (const finding of found) {
      if (finding.code === 'check-failed' && finding.item !== null) this.#failed.add(finding.item);
      this.#list.push({ unit: returns.unit.id, file, finding });
    }
  }

  /** All doubts: those of the totals first. */
  all(figures: readonly RolledFigure[]): Doubt[] {
    const { form } = this.#asked;
    const inAll = (finding: Finding): Doubt => ({ unit: null, file: null, finding });
    const ofTotals = [
      ...totalChanges(figures, this.#comparing),
      ...failedByTotals(form, this.#pack.outline, figures, this.#failed),
    ].map(inAll);
    return ofTotals.concat(this.#list);
  }
}
