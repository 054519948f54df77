/** What the room of the units says. */
export interface UnitsWords {
  paste: string;
  pasteHelp: string;
  open: string;
  list: string;
  keys: string;
  add: string;
  removeRows(rows: number): string;
  removed(rows: number): string;
  addColumn: string;
  removeColumn(name: string): string;
  count(units: number): string;
  unread: string;
  cell(column: string, row: number): string;
  /** What was pasted has more columns than there are from there on. */
  tooWide(columns: number): string;
  more(problems: number): string;
  none: string;
}
