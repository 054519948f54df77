import { VerticalMergeType } from 'docx';
import type { FormColumn, FormTable } from '../../form/index.js';
import { bookmarkOf } from '../../form/index.js';
import type { Draft } from '../draft/draft.js';
import { Words } from '../markup/line.js';
import { STYLES } from '../markup/style-names.js';
import type { GridCell, GridRow } from './grid.js';

/** Neighbouring columns under one common header; a column without a group stands alone. */
function groupsOf(columns: readonly FormColumn[]): FormColumn[][] {
  const groups: FormColumn[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.group !== null && last[0]?.group === column.group) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** The header of a table: one row, or two where columns are grouped. The first cell carries the table's bookmark. */
export function headerRows(draft: Draft, table: FormTable): GridRow[] {
  const header = (words: string, first: boolean): GridCell => {
    const text = new Words(words);
    const content = first ? draft.anchors.around(bookmarkOf('table', table.id), [text]) : [text];
    return { style: STYLES.tableHeader, content };
  };
  if (table.columns.every((column) => column.group === null)) {
    return [{ header: true, cells: table.columns.map((column, index) => header(column.printed, index === 0)) }];
  }
  const groups = groupsOf(table.columns);
  const upper = groups.map((group, index): GridCell => {
    const [column] = group;
    if (column?.group != null) return { ...header(column.group, index === 0), span: group.length };
    return { ...header(column?.printed ?? '', index === 0), merge: VerticalMergeType.RESTART };
  });
  const lower = table.columns.map((column): GridCell => {
    if (column.group !== null) return header(column.printed, false);
    return { style: STYLES.tableHeader, content: [], merge: VerticalMergeType.CONTINUE };
  });
  return [
    { header: true, cells: upper },
    { header: true, cells: lower },
  ];
}
