import type { Pack } from '../../schemas/pack.js';
import type { PrintedRollup, RollupUnit } from '../../schemas/rollup.js';
import type { Answer } from '../../schemas/submission.js';
import { type Item, ownerOf } from '../form/index.js';
import type { Returns, UnitReturns, Unplaced } from '../returns/index.js';
import { type Asked, askedBy, groupOf } from './asked.js';
import { atWork, type Contribution, contributorsOf } from './contributor.js';
import { rollupDefinitions } from './definition.js';
import { type Against, type Doubt, Doubts } from './doubts/doubts.js';
import { FigureRoll } from './figures.js';
import { NarrativeRoll } from './narratives.js';
import { TableRoll } from './tables.js';
import type { AskedCounts } from './totals.js';

/** Many submissions put together, each value with its provenance. Plain data, without words. */
export interface Rollup extends Omit<PrintedRollup, 'doubts' | 'left_out'> {
  doubts: Doubt[];
  leftOut: Unplaced[];
}

const unitOf = ({ unit, state, counted }: UnitReturns): RollupUnit => ({
  id: unit.id,
  name: unit.name,
  group: groupOf(unit),
  state,
  file: counted?.file ?? null,
  sha256: counted?.sha256 ?? null,
  received: counted?.received ?? null,
});

/** How many units of each group are asked for an item; groups that are not asked are left out. */
function countsOf(asked: Asked, { units }: Pack): (item: string) => AskedCounts {
  const sizes = new Map(asked.groups.map((group) => [group, units.filter((one) => groupOf(one) === group).length]));
  return (item) => new Map([...sizes].filter(([group]) => asked.of(group, item)));
}

/** Everything the units were asked for, in the making. */
interface Rolls {
  figures: FigureRoll[];
  tables: Map<string, TableRoll>;
  narratives: NarrativeRoll[];
}

function rollsOf(asked: Asked, pack: Pack): Rolls {
  const defined = rollupDefinitions(pack.outline);
  const counts = countsOf(asked, pack);
  const rolls: Rolls = { figures: [], tables: new Map(), narratives: [] };
  let under = '';
  const open = (item: Item): void => {
    if (item.kind === 'section' || item.kind === 'point') {
      under = item.id;
      if (item.part.asksText) rolls.narratives.push(new NarrativeRoll(item, counts(item.id)));
    } else if (item.kind === 'figure') {
      rolls.figures.push(new FigureRoll(item, under, asked, defined, counts(item.id)));
    } else if (item.kind === 'table') {
      const { table } = item;
      const below = table.place === 'appendix' ? null : under;
      rolls.tables.set(table.id, new TableRoll(table, below, asked, defined, counts(item.id)));
    }
  };
  for (const item of asked.items) open(item);
  return rolls;
}

/** The cells among the answers, by table. */
function cellsByTable(answers: readonly Answer[]): Map<string, Answer[]> {
  const cells = new Map<string, Answer[]>();
  for (const answer of answers) {
    if (answer.kind !== 'cell') continue;
    const table = ownerOf(answer.item);
    const held = cells.get(table);
    if (held === undefined) cells.set(table, [answer]);
    else held.push(answer);
  }
  return cells;
}

function takeIn(one: Contribution, rolls: Rolls, asked: Asked): void {
  for (const figure of rolls.figures) figure.add(one);
  for (const narrative of rolls.narratives) narrative.add(one);
  for (const [table, cells] of cellsByTable(one.counted.answers))
    if (asked.of(one.group, table)) rolls.tables.get(table)?.add(one, cells);
}

/**
 * Puts what all units of a pack handed in together: each figure, table and text with the totals its definition asks
 * for, over all units and over each group, and every value with where it comes from. Only the return that counts for a
 * unit is taken; an incomplete one counts as well. What is unsure or cannot be read goes into no total and is a doubt.
 * `against` names what was collected the time before, for what changed since. The order in which files were handed in does not matter: units are told in the order of the pack.
 */
export function rollUp(pack: Pack, returns: Returns, against: Against = {}): Rollup {
  const asked = askedBy(pack);
  const rolls = rollsOf(asked, pack);
  const doubts = new Doubts(asked, pack, against);
  const contributors = contributorsOf(returns);
  for (const unit of returns.units) {
    const contributor = contributors.get(unit.unit.id);
    const one = contributor === undefined ? null : atWork(contributor);
    if (one !== null) takeIn(one, rolls, asked);
    doubts.look(unit, one);
    against.step?.();
  }
  const figures = rolls.figures.map((figure) => figure.rolled());
  const { id, version, groups } = pack.outline;
  return {
    decuong_rollup: 1,
    outline: { id, version, title: asked.form.title },
    period: asked.period.code,
    groups: Object.entries(groups ?? {}).map(([group, name]) => ({ id: group, name })),
    units: returns.units.map(unitOf),
    figures,
    tables: [...rolls.tables.values()].map((table) => table.rolled()),
    narratives: rolls.narratives.map((narrative) => narrative.rolled()),
    doubts: doubts.all(figures),
    leftOut: returns.unplaced,
  };
}
