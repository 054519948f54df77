import { type Form, onceOf } from '../../form/index.js';
import type { Block, Table, WordDocument } from '../../word/index.js';
import { askedOf } from '../asked-of.js';
import { landmarksOf } from '../landmark.js';
import type { Flow } from '../lines/flow.js';
import type { Asked } from '../table/asked.js';
import { HEADER_LIKE } from '../table/columns/header.js';
import { cellsOf, type Grid, gridOf } from '../table/grid.js';

/** The header of a table of the form, by the letters. Tables with the same header share one. */
interface Head {
  /** What may stand at the head of each column. */
  columns: readonly ReadonlySet<string>[];
  /** All that may stand in its rows, and its title above it. */
  said: ReadonlySet<string>;
  /** Of how many tables it is. */
  tables: number;
}

/** A header of fewer columns is told from any other row by too little. */
const LEAST_COLUMNS = 2;

const keysIn = (wordings: readonly { key: string }[]): string[] => wordings.map(({ key }) => key).filter(Boolean);

function headOf({ columns, titled }: Asked): Head {
  const heads = columns.map(({ headers }) => new Set(keysIn(headers)));
  const groups = keysIn(columns.flatMap(({ group }) => group ?? []));
  return {
    columns: heads,
    said: new Set([...heads.flatMap((keys) => [...keys]), ...groups, ...keysIn([titled])]),
    tables: 1,
  };
}

const both = (one: Head, other: Head): Head => ({
  columns: one.columns,
  said: new Set([...one.said, ...other.said]),
  tables: one.tables + other.tables,
});

/** The headers of a form, by each word that may stand in them. */
const headsByKey = onceOf((form: Form): ReadonlyMap<string, ReadonlySet<Head>> => {
  const asked = landmarksOf(form).flatMap((landmark) => askedOf(landmark, form) ?? []);
  const heads = new Map<string, Head>();
  for (const one of asked) {
    const head = headOf(one);
    if (head.columns.length < LEAST_COLUMNS) continue;
    const name = head.columns.map((keys) => [...keys].sort().join('/')).join('|');
    const known = heads.get(name);
    heads.set(name, known ? both(known, head) : head);
  }
  const byKey = new Map<string, Set<Head>>();
  for (const head of heads.values())
    for (const key of head.columns.flatMap((keys) => [...keys]))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(head));
  return byKey;
});

/** How many columns of a header are named by what stands there; 0 where those are too few to be that header. */
function namedIn({ columns }: Head, keys: ReadonlySet<string>): number {
  const named = columns.filter((column) => [...column].some((key) => keys.has(key))).length;
  return named >= Math.max(LEAST_COLUMNS, columns.length * HEADER_LIKE) ? named : 0;
}

const keysAt = (grid: Grid, row: number): ReadonlySet<string> => new Set(keysIn(cellsOf(grid.rows[row] ?? [])));

/** The headers of which a row holds nothing but their words, those with most columns in it alone. */
function headsAt(grid: Grid, row: number, heads: readonly Head[]): Head[] {
  const keys = keysAt(grid, row);
  const named = heads.map((head) => ([...keys].every((key) => head.said.has(key)) ? namedIn(head, keys) : 0));
  const most = Math.max(...named);
  return most === 0 ? [] : heads.filter((_, at) => named[at] === most);
}

/** Where a header begins whose last row is known: its rows of groups and its title belong to it. */
function startOf(grid: Grid, row: number, { said }: Head): number {
  let start = row;
  const isOfHead = (at: number): boolean => {
    const keys = [...keysAt(grid, at)];
    return keys.length > 0 && keys.every((key) => said.has(key));
  };
  while (start > 0 && isOfHead(start - 1)) start -= 1;
  return start;
}

/**
 * The rows at which another table of the form begins, below a header of one. Where two tables have the same header, it is
 * taken for that of the other where it stands again: nothing else tells the two apart.
 */
function beginningsIn(grid: Grid, heads: readonly Head[]): number[] {
  let above: { heads: readonly Head[]; row: number } | null = null;
  const starts: number[] = [];
  for (const row of grid.rows.keys()) {
    const here = headsAt(grid, row, heads);
    const [head] = here;
    if (!head) continue;
    const start = startOf(grid, row, head);
    const isOther = head.tables > 1 || !above?.heads.includes(head);
    if (above && start > above.row && isOther) starts.push(start);
    above = { heads: here, row };
  }
  return starts;
}

/** The headers of which all words stand in a table, where they may be those of two tables; none where they are of one. */
function headsIn(table: Table, flow: Flow, byKey: ReturnType<typeof headsByKey>): Head[] {
  const [once, again] = [new Set<string>(), new Set<string>()];
  const heads = new Set<Head>();
  for (const { key } of flow.nodesOf.get(table) ?? []) {
    const own = byKey.get(key);
    if (!own) continue;
    (once.has(key) ? again : once).add(key);
    for (const head of own) heads.add(head);
  }
  const there = [...heads].filter((head) => namedIn(head, once) > 0);
  const isOfTwo = there.length > 1 || there.some((head) => head.tables > 1 && namedIn(head, again) > 0);
  return isOfTwo ? there : [];
}

/** The rows at which a table is to be parted. */
function startsIn(table: Table, flow: Flow, byKey: ReturnType<typeof headsByKey>): number[] {
  const heads = headsIn(table, flow, byKey);
  return heads.length > 0 ? beginningsIn(gridOf(table, flow), heads) : [];
}

/**
 * The document of a flow with each table of the form as a table of its own: a word processor makes one of two when the
 * line between them is deleted. A table is parted where, below the header of one that is asked for, that of another begins.
 */
export function partedDocument(flow: Flow, form: Form): WordDocument {
  const { document } = flow;
  const byKey = headsByKey(form);
  const parts = document.body.map((block) => (block.type === 'table' ? startsIn(block, flow, byKey) : []));
  if (parts.every((starts) => starts.length === 0)) return document;
  const body = document.body.flatMap((block, at): Block[] => {
    if (block.type !== 'table') return [block];
    const starts = parts[at] as number[];
    return [0, ...starts].map((from, i) => ({ ...block, rows: block.rows.slice(from, starts[i]) }));
  });
  return { ...document, body };
}
