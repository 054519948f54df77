export { asksWhoReports } from './describing.js';
export type { ColumnDraft, RowDraft, TableDraft } from './draft.js';
export { tableOf } from './table.js';
export { type Unrolled, unrolled } from './unrolled.js';
