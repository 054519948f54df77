import type { FormTable } from '../../form/index.js';
import { likeness } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../flow.js';
import { findColumns } from '../table/columns.js';
import type { Grid } from '../table/grid.js';
import type { TableEvidence } from './table-evidence.js';

/** With the title before it, as much as it takes to be found. */
const LED = 2;

/** No header is left of the table, but it stands under the very title and has as many columns as were asked for. */
const isLed = (grid: Grid, table: FormTable, before: readonly FlowNode[]): boolean =>
  grid.width === table.columns.length &&
  before.some((node) => likeness(node.rest, table.title).how === 'same') &&
  findColumns(grid, table).likeness === 0;

/** What the title before a table adds where its header is gone: its columns are known by their turn, so not for sure. */
export function withTitle(
  found: TableEvidence,
  grid: Grid,
  table: FormTable,
  before: readonly FlowNode[],
): TableEvidence {
  if (found.by !== 'signature' || !isLed(grid, table, before)) return found;
  return { ...found, score: found.score + LED, confidence: Math.max(found.confidence, CONFIDENCE.shortened) };
}
