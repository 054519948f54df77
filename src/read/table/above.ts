import type { Flow, FlowNode } from '../lines/flow.js';
import type { Grid } from './grid.js';

/** So many lines above a table may say what it counts in: "Đơn vị tính: triệu đồng". */
const LINES_ABOVE = 3;

/** The lines right above a table, as far as none of them stands in another. */
export function linesAbove({ table }: Grid, { nodes, nodesOf }: Flow): FlowNode[] {
  const first = nodesOf.get(table)?.[0];
  const from = first?.index ?? 0;
  const above = nodes.slice(Math.max(0, from - LINES_ABOVE), from).reverse();
  const other = above.findIndex((node) => node.tables.length > (first?.tables.length ?? 1) - 1);
  return other < 0 ? above : above.slice(0, other);
}
