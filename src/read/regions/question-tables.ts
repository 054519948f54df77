import type { Paragraph, Row, Table } from '../../word/index.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import type { Locations } from '../locate/locations.js';

/** Tables in which somebody set questions beside their answers: all rows have two cells, and no table of the form is among them. */
export interface QuestionTables {
  /** What stands in the left cells, where the questions do, with its row. */
  questions: ReadonlyMap<Paragraph, Row>;
  tables: ReadonlySet<Table>;
}

export function questionTablesIn({ tables }: Flow, { located, copies, emptied }: Locations): QuestionTables {
  const asked = new Set<Table>(emptied);
  for (const { grid } of located.values())
    for (const table of grid ? [grid.table, ...grid.continued] : []) asked.add(table);
  for (const { table } of [...copies.values()].flat()) asked.add(table);
  const own = tables.filter((table) => !asked.has(table) && table.rows.every(({ cells }) => cells.length === 2));
  const questions = new Map<Paragraph, Row>();
  for (const { rows } of own)
    for (const row of rows)
      for (const block of row.cells[0]?.blocks ?? []) if (block.type === 'paragraph') questions.set(block, row);
  return { tables: new Set(own), questions };
}

/** The table of questions a paragraph stands in, be it in a table of its own within that; null where it stands in none. */
export const questionTableOf = ({ tables: [table] }: FlowNode, { tables }: QuestionTables): Table | null =>
  table && tables.has(table) ? table : null;
