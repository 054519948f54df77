import type { RollupUnit } from '../../../schemas/rollup.js';
import type { Line, Look, Sheet } from '../workbook/index.js';
import { type Key, keyText } from './key.js';
import type { NamedRollup } from './named-rollup.js';

/** How many lines stand above the headers of each sheet, and the row of the first value below them, counted from 1. */
const HEAD_LINES = 6;
export const HEAD_ROW = HEAD_LINES + 1;
export const FIRST_ROW = HEAD_ROW + 1;

/** What is reported on, and of when. */
const reportOf = ({ rollup, words, masthead: { period } }: NamedRollup): string =>
  period === '' ? rollup.outline.title : words.titled(rollup.outline.title, period);

/** What a sheet says of itself besides what it shows. */
export interface HeadParts {
  /** What of its values is explained. */
  key?: Key;
  /** Where one finds whose reports are lacking: on another sheet, unless it is this one, or goes to people who do not have that. */
  lacking?: 'listed' | 'named' | 'elsewhere';
}

/** What stands above the headers of a sheet: whose it is, what it shows, of which report and period, what it rests on. */
function headOf(of: NamedRollup, sheet: string, { key, lacking: where = 'elsewhere' }: HeadParts): Line[] {
  const { rollup, words, masthead, language } = of;
  const named = (is: RollupUnit['state']): string[] =>
    rollup.units.flatMap(({ state, name }) => (state === is ? [name] : []));
  const [silent, unread] = [named('none'), named('unreadable')];
  const sent = rollup.units.length - silent.length - unread.length;
  const listed = { silent: [], unread: [] };
  const lacking = where === 'elsewhere' ? null : where === 'named' ? { silent, unread } : listed;
  const line = (look: Look, text: string): Line => ({ look, labels: text === '' ? [] : [{ text, from: 0 }] });
  const { parent, board, date } = masthead;
  return [
    line(parent === '' ? 'office' : 'parent', parent || board),
    line('office', parent === '' ? '' : board),
    line('heading', sheet.toUpperCase()),
    line('strong', reportOf(of)),
    line('note', words.restsOn(sent, rollup.units.length, lacking, date)),
    line('key', key === undefined ? '' : keyText(key, words, language, where === 'named')),
  ];
}

/** A sheet of a roll-up with its head, and at the foot of each page what it is. */
export const headed = (
  named: NamedRollup,
  sheet: Omit<Sheet, 'title'>,
  title = sheet.name,
  parts: HeadParts = {},
): Sheet => ({
  ...sheet,
  title: headOf(named, title, parts),
  foot: `${title} – ${reportOf(named)}`,
});
