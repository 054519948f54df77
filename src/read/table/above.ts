import type { Flow, FlowNode } from '../lines/flow.js';
import type { Grid } from './grid.js';
import { pointsUp } from './notes-below.js';

/** So many lines above a table may say what it counts in: "Đơn vị tính: triệu đồng". */
const LINES_ABOVE = 3;

/** The lines right above a table, as far as none of them stands in another, or speaks of that. */
export function linesAbove({ table }: Grid, { nodes, nodesOf }: Flow): FlowNode[] {
  const first = nodesOf.get(table)?.[0];
  const from = first?.index ?? 0;
  const above = nodes.slice(Math.max(0, from - LINES_ABOVE), from).reverse();
  const depth = (first?.tables.length ?? 1) - 1;
  const other = above.findIndex(({ tables, text }) => tables.length > depth || pointsUp(text));
  return other < 0 ? above : above.slice(0, other);
}
