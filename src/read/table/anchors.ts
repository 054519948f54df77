import type { Asked, Spot } from './asked.js';
import { cellsOf, type Grid, type GridCell } from './grid.js';

/** What the tags of a cell name, of one table that is asked. */
export function taggedSpots({ nodes }: GridCell, { spotOf }: Asked): Spot[] {
  const spots: Spot[] = [];
  for (const { tags } of nodes)
    for (const tag of tags) {
      const spot = spotOf(tag);
      if (spot) spots.push(spot);
    }
  return spots;
}

function markedSpots({ nodes }: GridCell, { spotOf }: Asked): Spot[] {
  const spots: Spot[] = [];
  for (const { bookmarks } of nodes)
    for (const { name } of bookmarks) {
      const spot = spotOf(name);
      if (spot) spots.push(spot);
    }
  return spots;
}

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
  const most = new Map<number, Anchor>();
  for (const [at, ids] of counts) {
    let [named, weight] = ['', 0];
    for (const [id, own] of ids) if (own > weight) [named, weight] = [id, own];
    most.set(at, { id: named, firm: weight >= FIRM });
  }
  return most;
}

/** What the anchors in each row and each column of a grid name, by most of its cells. */
export function anchoredIn(grid: Grid, asked: Asked): Anchored {
  const rows = new Map<number, Map<string, number>>();
  const columns = new Map<number, Map<string, number>>();
  grid.rows.forEach((line, at) => {
    for (const cell of cellsOf(line)) {
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
