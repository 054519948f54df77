import type { Asked, Spot } from './asked.js';
import type { Grid, GridCell } from './grid.js';

/** What the tags of a cell name, of one table that is asked. */
export const taggedSpots = ({ nodes }: GridCell, { spotOf }: Asked): Spot[] =>
  nodes.flatMap((node) => [...node.tags].flatMap((tag) => spotOf(tag) ?? []));

const markedSpots = ({ nodes }: GridCell, { spotOf }: Asked): Spot[] =>
  nodes.flatMap((node) => node.bookmarks.flatMap(({ name }) => spotOf(name) ?? []));

/** A bookmark alone may have slipped there from a neighbour; two of them have not, nor a tag. */
const WEIGHT = { tag: 2, bookmark: 1 } as const;
const FIRM = 2;

/** What is asked where the anchors are, and whether they cannot have slipped there. */
export interface Anchor {
  id: string;
  firm: boolean;
}

/** Which rows or columns of a grid hold the anchors of which rows or columns that are asked, most of them first. */
export interface Anchored {
  rows: ReadonlyMap<number, Anchor>;
  columns: ReadonlyMap<number, Anchor>;
}

const add = (counts: Map<number, Map<string, number>>, at: number, id: string, weight: number): void => {
  const own = counts.get(at) ?? new Map<string, number>();
  own.set(id, (own.get(id) ?? 0) + weight);
  counts.set(at, own);
};

function mostOf(counts: ReadonlyMap<number, ReadonlyMap<string, number>>): Map<number, Anchor> {
  const most = [...counts].map(([at, ids]) => ({ at, most: [...ids].sort(([, one], [, other]) => other - one)[0] }));
  return new Map(most.flatMap(({ at, most: [id, weight] = ['', 0] }) => [[at, { id, firm: weight >= FIRM }]]));
}

/** What the anchors in each row and each column of a grid name, by most of its cells. */
export function anchoredIn(grid: Grid, asked: Asked): Anchored {
  const rows = new Map<number, Map<string, number>>();
  const columns = new Map<number, Map<string, number>>();
  grid.rows.forEach((line, at) => {
    for (const cell of new Set(line)) {
      if (!cell) continue;
      const tags = taggedSpots(cell, asked);
      const weight = tags.length > 0 ? WEIGHT.tag : WEIGHT.bookmark;
      for (const { row, column } of tags.length > 0 ? tags : markedSpots(cell, asked)) {
        add(rows, at, row, weight);
        add(columns, cell.column, column, weight);
      }
    }
  });
  return { rows: mostOf(rows), columns: mostOf(columns) };
}
