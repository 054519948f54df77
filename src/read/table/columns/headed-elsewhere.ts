import type { Form } from '../../../form/index.js';
import { askedOf } from '../../asked-of.js';
import type { FlowNode } from '../../lines/flow.js';
import type { Locations } from '../../locate/locations.js';
import type { Asked } from '../asked.js';
import { contentsOf } from '../contents.js';
import { cellsOf, type Grid, type GridCell } from '../grid.js';
import { headerRowsOf } from './header.js';

/** So many headers of a table together, and so large a share of them, are no accident. */
const [HEADERS, ALIKE] = [2, 0.75];

/** The first cell of a grid, from one of its rows on, that says one of some words; null where it does not say most of them. */
function headIn({ rows }: Grid, from: number, keys: ReadonlySet<string>, needed: number): GridCell | null {
  const said = rows.slice(from).flatMap((row) => cellsOf(row).filter(({ key }) => keys.has(key)));
  return new Set(said.map(({ key }) => key)).size >= needed ? (said[0] ?? null) : null;
}

/**
 * The place in another table, or in one that may be meant for it or not, where the headers of a table stand that was not found:
 * it was moved, or the line between the two was deleted. Null where they stand nowhere, or where another table of the form has
 * the same.
 */
export function headedElsewhere(asked: Asked, { located, grids }: Locations, form: Form): FlowNode | null {
  const keys = new Set(
    asked.columns.flatMap(({ is, headers }) => (is === 'value' ? headers.map(({ key }) => key) : [])),
  );
  const needed = Math.max(HEADERS, Math.ceil(keys.size * ALIKE));
  const owners = new Map([...located.values()].flatMap((one) => (one.grid ? [[one.grid, one.landmark] as const] : [])));
  for (const grid of grids) {
    const all = contentsOf(grid).keys;
    if ([...keys].filter((key) => all.has(key)).length < needed) continue;
    const owner = owners.get(grid);
    const own = owner && askedOf(owner, form);
    const [node] = headIn(grid, own ? headerRowsOf(grid, own.labels) : 0, keys, needed)?.nodes ?? [];
    if (node) return node;
  }
  return null;
}
