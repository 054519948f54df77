import { useState } from 'preact/hooks';
import { copiedCells, type Grid, pastedCells } from '../../model/index.js';
import { usePage } from '../../page/index.js';
import { blockOf, type Cell, cleared, HEADINGS, type Selection, stepped, textIn, textsIn, withTexts } from './cells.js';
import type { Seen } from './use-seen.js';

const same = (one: Cell, other: Cell): boolean => one.row === other.row && one.column === other.column;

/** The cell, or the one nearest to it, while rows are taken away. */
const within = ({ header, rows }: Grid, { row, column }: Cell): Cell => ({
  row: Math.min(row, rows.length),
  column: Math.max(0, Math.min(column, header.length - 1)),
});

/** Working in a grid as in a spreadsheet: what is marked, what is typed in, and what keys, copying and pasting do. */
export function useGrid(grid: Grid, { place, page, show }: Seen, onChange: (grid: Grid) => void) {
  const { say, words } = usePage();
  const [kept, setSelection] = useState<Selection>({ at: { row: 0, column: 0 }, from: { row: 0, column: 0 } });
  /** The text the editor of the cell begins with; null while none is open. */
  const [editing, setEditing] = useState<string | null>(null);
  const selection = { at: within(grid, kept.at), from: within(grid, kept.from) };
  const { at } = selection;
  const block = blockOf(selection);

  const choose = (to: Cell, extends_ = false): void => {
    setSelection({ at: to, from: extends_ ? selection.from : to });
    show(to.row, to.column);
  };

  function done(text: string | null, then?: { key: string }): void {
    setEditing(null);
    if (text !== null && text.trim() !== textIn(grid, at)) onChange(withTexts(grid, at, [[text.trim()]]));
    if (text === null || then) place.current?.focus();
    if (then) choose(stepped({ ...grid, rows: [...grid.rows, []] }, at, { ...then, ctrl: false, page }) ?? at);
  }

  function press(event: KeyboardEvent): void {
    const { key, shiftKey, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (altKey) return;
    const to = stepped(grid, at, { key, ctrl, page });
    if (to !== null) choose(to, shiftKey);
    else if (ctrl && key.toLowerCase() === 'a')
      setSelection({ from: { row: 0, column: 0 }, at: { row: grid.rows.length - 1, column: grid.header.length - 1 } });
    else if (ctrl) return;
    else if (key === 'Enter' || key === 'F2') setEditing(textIn(grid, at));
    else if (key === 'Delete' || key === 'Backspace') onChange(cleared(grid, block));
    else if (key === 'Escape') choose(at);
    else if (key.length === 1 || key === 'Process') {
      // The letter itself goes into the editor, which opens before the browser puts it in.
      setEditing('');
      return;
    } else return;
    event.preventDefault();
  }

  function copy(event: ClipboardEvent, cuts = false): void {
    if (editing !== null) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', copiedCells(textsIn(grid, block)));
    if (cuts) onChange(cleared(grid, block));
  }

  function paste(event: ClipboardEvent): void {
    if (editing !== null) return;
    event.preventDefault();
    const pasted = pastedCells(event.clipboardData?.getData('text/plain') ?? '');
    const [[only = ''] = []] = pasted;
    const isOne = pasted.length === 1 && pasted[0]?.length === 1;
    const texts = isOne ? textsIn(grid, block).map((row) => row.map(() => only)) : pasted;
    const corner = { row: block.top, column: block.left };
    const wide = Math.max(...texts.map((row) => row.length));
    const beyond = corner.column + wide - grid.header.length;
    onChange(withTexts(grid, corner, texts));
    if (beyond > 0) say(words.units.tooWide(beyond));
    const last = {
      row: corner.row + texts.length - 1,
      column: Math.min(grid.header.length - 1, corner.column + wide - 1),
    };
    setSelection({ from: corner, at: last });
  }

  function point(to: Cell, { shiftKey }: { shiftKey: boolean }): void {
    const again = same(to, at) && !shiftKey && editing === null && document.activeElement === place.current;
    place.current?.focus();
    if (again) setEditing(textIn(grid, at));
    else choose(to, shiftKey);
  }

  /** Opens the first cell of the empty row below the list. */
  function begin(): void {
    choose({ row: grid.rows.length, column: 0 });
    setEditing('');
  }

  return { at, block, editing, choose, done, press, copy, paste, point, begin, isHeading: at.row === HEADINGS };
}
