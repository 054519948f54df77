import type { Pack } from '../../schemas/pack.js';
import type { PrintedRollup, RolledFigure, RolledNarrative, RollupUnit } from '../../schemas/rollup.js';
import { groupLabels, ownerOf } from '../form/index.js';
import type { Returns, UnitReturns, Unplaced } from '../returns/index.js';
import { type Asked, askedBy, groupOf } from './asked.js';
import { type Contribution, contributionsOf, type Roll } from './contributor.js';
import { definedColumns, type PlannedFigure, plannedFigures } from './definition.js';
import { type Against, type Doubt, doubtsOf } from './doubts/doubts.js';
import { figureRoll } from './figures.js';
import { narrativeRoll } from './narratives.js';
import { plausible } from './plausible.js';
import { type TableRoll, tableRoll } from './tables.js';
import type { AskedCounts } from './totals.js';
import { groupedBy } from './value.js';

/** Many submissions put together, each value with its provenance. Plain data, without words. */
export interface Rollup extends Omit<PrintedRollup, 'doubts' | 'left_out'> {
  doubts: Doubt[];
  leftOut: Unplaced[];
}

function unitOf({ unit, state, counted, others, settled }: UnitReturns): RollupUnit {
  const parts = others.flatMap(({ is, return: { file, sha256 } }) => (is === 'part' ? [{ file, sha256 }] : []));
  return {
    id: unit.id,
    name: unit.name,
    group: groupOf(unit),
    state,
    file: counted?.file ?? null,
    sha256: counted?.sha256 ?? null,
    received: counted?.received ?? null,
    ...(counted !== null && parts.length > 0 && { parts }),
    ...(settled && { settled }),
  };
}

/** How many units of each group are asked for an item; groups that are not asked are left out. */
function countsOf(asked: Asked, { units }: Pack): (item: string) => AskedCounts {
  const sizes = new Map(asked.groups.map((group) => [group, units.filter((one) => groupOf(one) === group).length]));
  return (item) => new Map([...sizes].filter(([group]) => asked.of(group, item)));
}

/** Everything the units were asked for, in the making. */
interface Rolls {
  figures: Roll<RolledFigure>[];
  tables: Map<string, TableRoll>;
  narratives: Roll<RolledNarrative>[];
}

function rollsOf(asked: Asked, planned: ReadonlyMap<string, PlannedFigure>, pack: Pack): Rolls {
  const columns = definedColumns(pack.outline);
  const countsFor = countsOf(asked, pack);
  const { language } = asked.form;
  const rolls: Rolls = { figures: [], tables: new Map(), narratives: [] };
  let under = '';
  for (const item of asked.items) {
    const counts = countsFor(item.id);
    const figure = planned.get(item.id);
    if (figure) rolls.figures.push(figureRoll(figure, under, language, counts));
    if (item.kind === 'section' || item.kind === 'point') {
      under = item.id;
      if (item.part.asksText) rolls.narratives.push(narrativeRoll(item, counts));
    } else if (item.kind === 'table') {
      const below = item.table.place === 'section' ? under : null;
      rolls.tables.set(item.id, tableRoll(item.table, below, columns, language, counts));
    }
  }
  return rolls;
}

function takeIn(one: Contribution, rolls: Rolls, asked: Asked): void {
  for (const roll of [...rolls.figures, ...rolls.narratives]) roll.add(one);
  const cells = [...one.answers.values()].filter(({ kind }) => kind === 'cell');
  for (const [table, own] of groupedBy(cells, ({ item }) => ownerOf(item)))
    if (asked.of(one.group, table)) rolls.tables.get(table)?.add(one, own);
}

/**
 * Puts what all units of a pack handed in together: each figure, table and text with the totals its definition asks
 * for, over all units and over each group, and every value with where it comes from. Only the return that counts for a
 * unit is taken; an incomplete one counts as well. What is unsure or cannot be read goes into no total and is a doubt.
 * `against` names what was collected the time before, for what changed since. The order in which files were handed in does not matter: units are told in the order of the pack.
 */
export function rollUp(pack: Pack, returns: Returns, against: Against = {}): Rollup {
  const asked = askedBy(pack);
  const planned = plannedFigures(asked, pack.outline);
  const rolls = rollsOf(asked, planned, pack);
  const doubts = doubtsOf(asked, planned, pack.outline, against);
  const accepted = against.accepted ?? (() => false);
  const contributionOf = contributionsOf(returns, asked, accepted);
  // Made twice and let go each time: thousands of contributions take as much room as what becomes of them.
  const values = plausible(asked, planned, accepted);
  for (const unit of returns.units) {
    const one = contributionOf(unit);
    if (one !== null) values.look(one);
  }
  const judged = values.told();
  for (const unit of returns.units) {
    const made = contributionOf(unit);
    const one = made && judged(made);
    if (one !== null) takeIn(one, rolls, asked);
    doubts.look(unit, one);
    against.step?.();
  }
  const figures = rolls.figures.map((figure) => figure.rolled());
  const tables = [...rolls.tables.values()].map((table) => table.rolled());
  const { id, version } = pack.outline;
  return {
    decuong_rollup: 1,
    outline: { id, version, title: asked.form.title },
    period: asked.period.code,
    groups: Object.entries(groupLabels(pack.outline)).map(([group, name]) => ({ id: group, name })),
    units: returns.units.map(unitOf),
    figures,
    tables,
    narratives: rolls.narratives.map((narrative) => narrative.rolled()),
    doubts: doubts.all(figures, tables),
    leftOut: returns.unplaced,
  };
}
