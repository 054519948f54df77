import { itemOfTag } from '../../form/index.js';
import type { Wording } from '../../text/index.js';
import { cellsOf, type Grid, type GridCell } from './grid.js';

/** All that stands in a table, gathered once for everything it is held against. */
export interface Contents {
  /** The tags and bookmarks of its own paragraphs: what stands in a table inside it speaks for that one. */
  tags: ReadonlySet<string>;
  bookmarks: ReadonlySet<string>;
  /** The tables whose cells its tags name. */
  owners: ReadonlySet<string>;
  /** The tags and bookmarks of all paragraphs in its cells. */
  anchors: readonly string[];
  /** The letters of its cells. */
  keys: ReadonlySet<string>;
  /** Cells with a text in them, one of those that say the same. */
  cells: readonly GridCell[];
}

const known = new WeakMap<Grid, Contents>();

export function contentsOf(grid: Grid): Contents {
  const made = known.get(grid) ?? gathered(grid);
  known.set(grid, made);
  return made;
}

function gathered(grid: Grid): Contents {
  const [tags, bookmarks, owners] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [anchors, keys, cells] = [new Set<string>(), new Set<string>(), new Map<Wording, GridCell>()];
  for (const line of grid.rows)
    for (const cell of cellsOf(line)) {
      keys.add(cell.key);
      if (cell.text !== '') cells.set(cell.wording, cell);
      for (const node of cell.nodes) {
        const isOwn = node.tables.at(-1) === grid.table;
        for (const tag of node.tags) {
          anchors.add(tag);
          if (isOwn) tags.add(tag);
        }
        for (const { name } of node.bookmarks) {
          anchors.add(name);
          if (isOwn) bookmarks.add(name);
        }
      }
    }
  for (const tag of tags) {
    const item = itemOfTag('cell', tag);
    if (item) owners.add(item.owner);
  }
  return { tags, bookmarks, owners, anchors: [...anchors], keys, cells: [...cells.values()] };
}
