import type { Form } from '../../form/index.js';
import { fold } from '../../text/index.js';
import { askedOf } from '../asked-of.js';
import { ROW_COMPARISONS } from '../limits.js';
import { type Flow, firstIn } from '../lines/flow.js';
import { saysOnlyOtherTime } from '../names/only-time.js';
import { linesAbove } from '../table/above.js';
import type { Asked } from '../table/asked.js';
import { findColumns, mostHeadsIn } from '../table/columns/columns.js';
import { facing } from '../table/facing.js';
import { cellsOf, type Grid } from '../table/grid.js';
import { namedRowsIn } from '../table/rows/rows.js';
import { saidAbove } from '../table/said-above.js';
import { otherAbove } from '../table/said-otherwise.js';
import { isBlank } from '../texts/blank.js';
import { PrintedWording } from '../texts/wordings.js';
import { anyOf } from '../words/index.js';
import type { Copies, Located, Locations } from './locations.js';
import { soughtOf } from './sought.js';
import { isStrange } from './table.js';

/** Nobody fills in the same table more often. */
const MOST = 8;

/** This share of the headers makes it the same table. */
export const HEADERS_ALIKE = 0.75;

/** A landmark found in rows and columns. */
interface Sought {
  located: Located;
  asked: Asked;
}

/** How much a table is like one that is asked, by its words alone: 0 where it is another one. */
export function likenessTo(grid: Grid, asked: Asked): number {
  const own = facing(grid, asked);
  if (mostHeadsIn(own, asked) < asked.columns.length * HEADERS_ALIKE) return 0;
  const { likeness } = findColumns(own, asked);
  if (likeness < HEADERS_ALIKE) return 0;
  if (asked.rows === null) return likeness;
  const { named } = namedRowsIn(own, asked);
  return named === 0 ? 0 : likeness + named;
}

const OTHERS = new RegExp(`(?<!\\p{L})${anyOf((words) => words.otherBodies)}(?!\\p{L})`, 'u');

/** Whether the line right above a table says that it is another's, or of another time: "Số liệu của cơ quan chủ quản:". */
function isOfOthers(grid: Grid, { titled }: Asked, flow: Flow, { period }: Form): boolean {
  const line = linesAbove(grid, flow).find(({ text }) => text.trim() !== '');
  if (line === undefined || line.wording.rest.key === titled.key) return false;
  return OTHERS.test(fold(line.text)) || saysOnlyOtherTime(line.wording.rest, period);
}

/** Whether nothing stands in a table but what its form prints there. */
const isUntouched = (grid: Grid, { language }: Form): boolean =>
  grid.rows.every((line) =>
    cellsOf(line).every(({ wording, text }) => wording instanceof PrintedWording || isBlank(text, language)),
  );

/** Where the table itself was left empty and one copy of it was filled in, that is the table. */
export function inFilledCopies(locations: Locations, flow: Flow, form: Form): Locations {
  if (locations.copies.size === 0) return locations;
  const [located, copies] = [new Map(locations.located), new Map(locations.copies)];
  for (const [index, [copy, ...more]] of locations.copies) {
    const own = located.get(index);
    if (!own?.grid || !copy || more.length > 0 || !isUntouched(own.grid, form) || isUntouched(copy, form)) continue;
    located.set(index, { ...own, node: firstIn(copy.table, flow), grid: copy });
    copies.set(index, [own.grid]);
  }
  return { ...locations, located, copies };
}

const NONE: Copies = new Map();

/**
 * Tables that stand in a document beside one that was found, and have its headers and rows: somebody put in the same table
 * twice, and may have filled in each of them. Those that are said to be of another time, another's or of a part are none.
 */
export function copiesIn(locations: Omit<Locations, 'copies'>, flow: Flow, form: Form): Copies {
  const { located, grids } = locations;
  const taken = new Set([...located.values()].map(({ grid }) => grid));
  const { names } = soughtOf(form);
  const free = grids.filter((grid) => !taken.has(grid) && !isStrange(grid, names));
  if (free.length === 0) return NONE;
  const sought = [...located.values()].flatMap((one): Sought[] => {
    const asked = one.grid && askedOf(one.landmark, form);
    return asked ? [{ located: one, asked }] : [];
  });
  const copies = new Map<number, Grid[]>();
  let left = ROW_COMPARISONS;
  for (const grid of free) {
    left -= grid.rows.length * sought.length;
    if (left < 0) break;
    const before = flow.nodesOf.get(grid.table)?.[0]?.index ?? 0;
    let [best, most] = [null as Sought | null, 0];
    for (const one of sought) {
      const likeness = likenessTo(grid, one.asked);
      // Of several that are called the same it is a copy of the last before it.
      if (likeness > most || (likeness === most && likeness > 0 && one.located.node.index < before))
        [best, most] = [one, likeness];
    }
    if (best === null) continue;
    const { asked, located: own } = best;
    const facingIt = facing(grid, asked);
    const said = saidAbove(facingIt, asked, own.landmark, flow, locations);
    if (otherAbove(said, asked, form) !== null || isOfOthers(grid, asked, flow, form)) continue;
    const { index } = own.landmark;
    const known = copies.get(index) ?? [];
    if (known.length < MOST) copies.set(index, [...known, grid]);
  }
  return copies;
}
