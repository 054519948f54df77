import type { Form, FormTable } from '../../src/form/index.js';
import { type Flow, flowOf } from '../../src/read/lines/flow.js';
import { type Asked, askedTable } from '../../src/read/table/asked.js';
import { cellsOf, type Grid, gridOf } from '../../src/read/table/grid.js';
import type { Line } from '../../src/read/table/rows/lines.js';
import { smallForm, type TypedTable, table, typedDocument } from './typed.js';

/** The tables of a document somebody typed, as the reader lays them out, and the document. */
export function laidOut(...blocks: Parameters<typeof typedDocument>[0]): { grids: Grid[]; flow: Flow } {
  const flow = flowOf(typedDocument(blocks));
  return { grids: flow.tables.map((one) => gridOf(one, flow)), flow };
}

/** One table as the reader lays it out, its first rows marked as headers. */
export function gridTyped(rows: Parameters<typeof table>[0], headerRows = 0): Grid {
  const { grids } = laidOut(table(rows, headerRows) satisfies TypedTable);
  const [grid] = grids;
  if (!grid) throw new Error('no table');
  return grid;
}

/** A row of a table, called by its first cell. */
export function lineTyped(...cells: Parameters<typeof table>[0][number]): Line {
  const grid = gridTyped([cells]);
  const all = cellsOf(grid.rows[0] ?? []);
  return { at: 0, cells: all, label: all[0], anchor: undefined };
}

const formTableIn = ({ sections: [section] }: Form): FormTable => {
  const [first] = section?.tables ?? [];
  if (!first) throw new Error('no table is asked for');
  return first;
};

/** A table of a form, by what a definition says of it. */
export const formTable = (said: Record<string, unknown>): FormTable =>
  formTableIn(
    smallForm({
      sections: [{ id: 'ket_qua', title: 'Kết quả', tables: [{ id: 'bieu', title: 'Các chỉ tiêu', ...said }] }],
    }),
  );

const integer = { type: 'integer', min: 0 };

/** Two printed rows, each with two whole numbers. */
export const TWO_BY_TWO = {
  rows: [
    { id: 'hop', label: 'Hội nghị' },
    { id: 'lop', label: 'Lớp học' },
  ],
  columns: [
    { id: 'so', label: 'Số lượng', ...integer },
    { id: 'nguoi', label: 'Số người', ...integer },
  ],
};

let made = 0;

/** What is asked in a table, by what a definition says of it; made anew, as nothing is kept of another test. */
export function askedIn(said: Record<string, unknown>): Asked {
  const turn = made++;
  const table = formTable(said);
  return askedTable({ ...table, columns: table.columns.map((column) => ({ ...column, turn })) });
}
