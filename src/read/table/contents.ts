import { itemOfTag } from '../../form/index.js';
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
  const cells = grid.rows.flatMap(cellsOf);
  const nodes = cells.flatMap((cell) => cell.nodes);
  const own = nodes.filter((node) => node.tables.at(-1) === grid.table);
  const tags = new Set(own.flatMap((node) => [...node.tags]));
  return {
    tags,
    bookmarks: new Set(own.flatMap((node) => node.bookmarks.map(({ name }) => name))),
    owners: new Set([...tags].flatMap((tag) => itemOfTag('cell', tag)?.owner ?? [])),
    anchors: [...new Set(nodes.flatMap((node) => [...node.tags, ...node.bookmarks.map(({ name }) => name)]))],
    keys: new Set(cells.map(({ key }) => key)),
    cells: [...new Map(cells.map((cell) => [cell.wording, cell])).values()].filter(({ text }) => text !== ''),
  };
}
