import type { FoundBy } from '../../../schemas/submission.js';
import type { Form } from '../../form/index.js';
import { bitsOf, mostBits } from '../../match/index.js';
import type { Table } from '../../word/index.js';
import type { Landmark } from '../landmark.js';
import { type Flow, type FlowNode, firstIn } from '../lines/flow.js';
import { once } from '../once.js';
import type { Grid } from '../table/grid.js';
import type { Match } from './locations.js';
import type { Owner } from './owner.js';
import type { Weights } from './scales.js';
import { linesBefore } from './sought.js';
import {
  compareFigures,
  compareTable,
  glanceAtFigures,
  glanceAtTable,
  isHopelessFigures,
  isHopelessTable,
  possibleOfFigures,
  possibleOfTable,
  type TableLevels,
} from './table.js';

/** From these odds on it is rather so than not. */
export const RATHER = 0;

/** A table that may be a landmark's, before it is known whose line stands above it: its odds go by that. */
export interface TablePair {
  landmark: Landmark;
  grid: Grid;
  first: FlowNode;
  /** What its odds come to at the most, told at a glance: most tables need not be looked at closer. */
  most: (under: Owner) => number;
  closely: () => { by: FoundBy; bits: (under: Owner) => number } | null;
}

/** A table that may be a landmark's, where it is known whose line stands above it. */
export interface BoundTable extends TablePair {
  under: Owner;
  /** Its odds at the most. */
  bits: number;
}

/** A table looked at closely; null where nothing speaks for it then. */
export function tableMatch({ landmark, grid, first, under, closely }: BoundTable): Match | null {
  const found = closely();
  const [asked, bits] = [landmark.index, found?.bits(under) ?? 0];
  return found && { asked, found: first.index, bits, by: found.by, grid, inclusive: false };
}

interface Scene {
  form: Form;
  flow: Flow;
  titles: ReadonlySet<string>;
  weights: Weights;
}

/** By what a table was found. */
export const byAnchor = ({ tag, bookmark }: Pick<TableLevels, 'tag' | 'bookmark'>): FoundBy =>
  tag === 'own' ? 'tag' : bookmark === 'own' ? 'bookmark' : 'signature';

/** Each table of a document, held against what a landmark asks; none where it is a line. */
export function tablePairs(
  landmark: Landmark,
  grids: readonly Grid[],
  { form, flow, titles, weights }: Scene,
): TablePair[] {
  if (landmark.is !== 'table' && landmark.is !== 'figures') return [];
  const { words } = form.letterhead;
  const places = grids.length;
  return grids.map((grid): TablePair => {
    const first = firstIn(grid.table, flow);
    if (landmark.is === 'figures') {
      const { figures } = landmark;
      const most = once(() => {
        const possible = possibleOfFigures(grid, figures, words, glanceAtFigures(grid, figures, words));
        return mostBits(weights.figures, possible, places);
      });
      const closely = once(() => {
        const levels = compareFigures(grid, figures, words);
        if (isHopelessFigures(levels)) return null;
        const bits = bitsOf(weights.figures, levels, places);
        return { by: byAnchor(levels), bits: (under: Owner): number => bits + weights.figures.weights.under[under] };
      });
      return { landmark, grid, first, closely, most: (under) => most() + weights.figures.weights.under[under] };
    }
    const { table } = landmark;
    const before = linesBefore(first, flow);
    const most = once(() => {
      const possible = possibleOfTable(grid, table, glanceAtTable(grid, table, before, titles));
      return mostBits(weights.table, possible, places);
    });
    const closely = once(() => {
      const levels = compareTable(grid, table, before, titles);
      if (isHopelessTable(levels)) return null;
      const bits = bitsOf(weights.table, levels, places);
      return { by: byAnchor(levels), bits: (under: Owner): number => bits + weights.table.weights.under[under] };
    });
    return { landmark, grid, first, closely, most: (under) => most() + weights.table.weights.under[under] };
  });
}

/** The tables that are rather those of the form than not, whoever's line stands above them: the likeliest are looked at first. */
export function askedTables(pairs: readonly TablePair[]): Set<Table> {
  const asked = new Set<Table>();
  const likely = pairs.map((pair) => ({ pair, most: pair.most('none') })).filter(({ most }) => most > RATHER);
  for (const { pair } of likely.sort((one, other) => other.most - one.most))
    if (!asked.has(pair.grid.table) && (pair.closely()?.bits('none') ?? RATHER) > RATHER) asked.add(pair.grid.table);
  return asked;
}
