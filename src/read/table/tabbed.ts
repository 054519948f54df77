import { Wording } from '../../text/index.js';
import type { Landmark } from '../landmark.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import type { Locations } from '../locate/locations.js';
import { isAnyAlike } from '../names/names.js';
import { nodesInPlaceOf } from '../regions/in-place-of.js';
import type { Asked } from './asked.js';

/** So many headers of a table on one line are no accident. */
const HEADERS = 2;
/** The first lines with tabs in the place of a table are its own, if any are. */
const LINES = 200;
/** What stands between the cells of a row that became a line: tabs, or the bars that programs type for them. */
const BETWEEN = /\t| *\| */;

/** The cells of lines that were rows, first of all those with tabs or bars between. */
const rowsAmong = (nodes: readonly FlowNode[]): { node: FlowNode; first: string; others: string[] }[] =>
  nodes
    .filter(({ text }) => text.includes('\t') || text.includes('|'))
    .slice(0, LINES)
    .flatMap((node) => {
      const [first = '', ...others] = node.text.split(BETWEEN).filter((cell) => cell.trim() !== '');
      return others.length === 0 ? [] : [{ node, first, others }];
    });

/** The line on which a row of a table stands that is called so, between tabs or bars. Null where there is none. */
export const rowAmong = (nodes: readonly FlowNode[], labels: readonly Wording[]): FlowNode | null =>
  rowsAmong(nodes).find(({ first }) => isAnyAlike(new Wording(first), labels))?.node ?? null;

/**
 * The line in the very place of a table that was not found on which its headers, or one of its rows, stand between tabs or bars:
 * somebody made text of the table. Null where there is none.
 */
export function tabbedAt(lost: Landmark, asked: Asked, locations: Locations, flow: Flow): FlowNode | null {
  const headers = asked.columns.flatMap((column) => column.headers);
  const labels = (asked.rows ?? []).flatMap((row) => row.labels);
  const found = rowsAmong(nodesInPlaceOf(lost, locations, flow)).find(
    ({ first, others }) =>
      isAnyAlike(new Wording(first), labels) ||
      [first, ...others].filter((cell) => isAnyAlike(new Wording(cell), headers)).length >= HEADERS,
  );
  return found?.node ?? null;
}
