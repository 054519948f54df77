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
  cell(column: string, row: number): string;
  /** What was pasted has more columns than there are from there on. */
  tooWide(columns: number): string;
  more(problems: number): string;
  lackingGroups: string;
  /** Groups the outline does not have, with how many units are said to be in each, and a group each may be meant to be. */
  lacking(groups: readonly { label: string; near: string | null; units: number }[]): string;
  lackingHelp: string;
  addGroups(labels: readonly string[]): string;
  groupsAdded(labels: readonly string[]): string;
  none: string;
}
