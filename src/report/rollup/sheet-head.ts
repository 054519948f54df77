import type { Line, Look, Sheet } from '../workbook/index.js';
import type { NamedRollup } from './named-rollup.js';

/** How many lines stand above the headers of each sheet, and the row of the first value below them, counted from 1. */
const HEAD_LINES = 5;
export const HEAD_ROW = HEAD_LINES + 1;
export const FIRST_ROW = HEAD_ROW + 1;

/** What stands above the headers of a sheet: whose it is, what it shows, of which report and period, what it rests on. */
export function headOf({ rollup, words, masthead }: NamedRollup, sheet: string): Line[] {
  const sent = rollup.units.filter(({ state }) => state === 'complete' || state === 'incomplete').length;
  const line = (look: Look, text: string): Line => ({ look, labels: text === '' ? [] : [{ text, from: 0 }] });
  const { board, period, date } = masthead;
  return [
    line('office', board),
    line('heading', sheet.toUpperCase()),
    line('strong', period === '' ? rollup.outline.title : words.titled(rollup.outline.title, period)),
    line('note', words.restsOn(sent, rollup.units.length, date)),
    line('plain', ''),
  ];
}

/** A sheet of a roll-up with its head. */
export const headed = (named: NamedRollup, sheet: Omit<Sheet, 'title'>, title = sheet.name): Sheet => ({
  ...sheet,
  title: headOf(named, title),
});
