import type { Wording } from '../../../text/index.js';
import type { FlowNode } from '../../lines/flow.js';
import type { Locations } from '../../locate/locations.js';
import { type Asked, askedTable } from '../asked.js';
import { cellsOf } from '../grid.js';
import { mostNamedIn } from '../rows/rows.js';
import { headsOf } from './column-evidence.js';
import { headerRowsOf } from './header.js';

/** A header says all the words of another: "Giỏi HKII" those of "Giỏi". */
const saysAny = ({ words }: Wording, headers: readonly Wording[]): boolean =>
  headers.some((own) => own.words.length > 0 && own.words.every((word) => words.includes(word)));

/**
 * Where a table that was not found may stand beside another one, whose rows it has: the columns there are as many as both have,
 * called like theirs. Null where none is so.
 */
export function joinedBeside(asked: Asked, { located }: Locations): FlowNode | null {
  const rows = asked.rows ?? [];
  const values = asked.columns.filter(({ is }) => is === 'value');
  if (rows.length === 0 || values.length === 0) return null;
  for (const { landmark, grid, node } of located.values()) {
    if (landmark.is !== 'table' || !grid || mostNamedIn(grid, asked) < rows.length) continue;
    const own = askedTable(landmark.table);
    const headers = headerRowsOf(grid, own.labels);
    const heads = Array.from({ length: grid.width }, (_, at) => headsOf(grid, at, headers));
    const isBeside = values.every((column) => {
      const like = heads.filter((above) => above.some((head) => saysAny(head, column.headers)));
      const theirs = own.columns.filter((other) => other.headers.some((head) => saysAny(head, column.headers)));
      return like.length > theirs.length;
    });
    if (isBeside) return cellsOf(grid.rows[0] ?? [])[0]?.nodes[0] ?? node;
  }
  return null;
}
