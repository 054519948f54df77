import { Wording } from '../../text/index.js';
import type { Flow, FlowNode } from '../flow.js';
import { nodesInPlaceOf } from '../in-place-of.js';
import type { Landmark } from '../landmark.js';
import type { Locations } from '../locate/locations.js';
import type { Asked } from './asked.js';
import { isAnyAlike } from './names.js';

/** So many headers of a table on one line are no accident. */
const HEADERS = 2;
/** The first lines with tabs in the place of a table are its own, if any are. */
const LINES = 200;

/**
 * The line in the very place of a table that was not found on which its headers, or one of its rows, stand between tabs: somebody
 * made text of the table. Null where there is none.
 */
export function tabbedAt(lost: Landmark, asked: Asked, locations: Locations, flow: Flow): FlowNode | null {
  const headers = asked.columns.flatMap((column) => column.headers);
  const labels = (asked.rows ?? []).flatMap((row) => row.labels);
  const isOfTable = ({ text }: FlowNode): boolean => {
    const [first = '', ...others] = text.split('\t').filter((cell) => cell.trim() !== '');
    if (others.length === 0) return false;
    if (isAnyAlike(new Wording(first), labels)) return true;
    return [first, ...others].filter((cell) => isAnyAlike(new Wording(cell), headers)).length >= HEADERS;
  };
  const tabbed = nodesInPlaceOf(lost, locations, flow).filter(({ text }) => text.includes('\t'));
  return tabbed.slice(0, LINES).find(isOfTable) ?? null;
}
