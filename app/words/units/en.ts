import type { UnitsWords } from './words.js';

export const unitsEn: UnitsWords = {
  paste: 'Paste from Excel',
  pasteHelp: 'Select the cells in Excel with their headings, copy them and paste them here.',
  open: 'Open a list (.xlsx, .csv)',
  list: 'List of units',
  keys: 'Keys: arrows choose a cell, Enter or F2 edits, Delete clears, Shift + arrows mark a block, Ctrl + C and Ctrl + V copy and paste with Excel, Ctrl + Z undoes.',
  add: 'Add a unit',
  removeRows: (rows) => (rows === 1 ? 'Remove the row' : `Remove ${rows} rows`),
  removed: (rows) => `${rows} ${rows === 1 ? 'row was' : 'rows were'} removed. “Undo” brings them back.`,
  addColumn: 'Add a column',
  removeColumn: (name) => `Remove the column “${name}”`,
  count: (units) => `${units} ${units === 1 ? 'unit' : 'units'}`,
  cell: (column, row) => `${column}, row ${row}`,
  tooWide: (columns) => `What was pasted is wider than the list: its last ${columns} columns were left out.`,
  more: (problems) => `${problems} more ${problems === 1 ? 'place' : 'places'} to look at.`,
  lackingGroups: 'Groups the outline does not have',
  lacking: (groups) =>
    `The outline does not have ${groups.length === 1 ? 'this group' : 'these groups'}: ${groups
      .map(({ label, near, units }) => `${label} (${units}${near === null ? '' : `; is it “${near}”?`})`)
      .join(', ')}.`,
  lackingHelp:
    'A group that is added is asked all that the outline does not ask of certain groups only; change that in the step Outline, or take it back with Undo. If it is a slip, please mend it in the list.',
  addGroups: (labels) =>
    labels.length === 1
      ? `Add the group “${labels[0]}” to the outline`
      : `Add these ${labels.length} groups to the outline`,
  groupsAdded: (labels) => `Added to the outline: ${labels.join(', ')}.`,
  none: '(empty)',
};
