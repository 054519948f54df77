import { ownerOf } from '../../form/index.js';
import { messageOf } from '../../messages/index.js';
import { baseName, whyUnplaced } from '../../returns/index.js';
import type { Doubt } from '../../rollup/index.js';
import { type Block, bold, Grid, italic, Line, type Pages, STYLES, textWidth } from '../../write/index.js';
import { countedNote, withFileNames } from '../doubts/index.js';
import { NOTHING } from '../signs/index.js';
import { columnWidths } from './column-widths.js';
import { type Context, nameOf, noteLine, textCell } from './context.js';
import { LISTED } from './limits.js';
import type { ConsolidatedWords } from './words/index.js';

type Column = keyof ConsolidatedWords['notes']['columns'];

/** A numbered list of columns, by the names of their headers; what is too long is counted. */
function list(context: Context, heading: string, columns: readonly Column[], rows: readonly string[][]): Block[] {
  const { notes } = context.words;
  const head = [new Line(STYLES.gap, []), new Line(STYLES.caption, [heading])];
  if (rows.length === 0) return [...head, new Line(STYLES.tableValue, [notes.nothing])];
  const width = textWidth(context.draft.letterhead, 'portrait');
  const body = rows.slice(0, LISTED).map((texts, index) => ({
    header: false,
    cells: [
      textCell(STYLES.tableValue, String(index + 1)),
      ...texts.map((text) => textCell(STYLES.tableText, text || NOTHING)),
    ],
  }));
  const headers = (['order', ...columns] as const).map((name) => notes.columns[name]);
  const header = headers.map((text) => textCell(STYLES.tableHeader, text));
  return [
    ...head,
    new Grid(heading, columnWidths(context.draft.letterhead, width, headers, body), [
      { header: true, cells: header },
      ...body,
    ]),
    ...(rows.length > LISTED ? [noteLine(notes.more(rows.length - LISTED))] : []),
  ];
}

function lackingRows({ rollup, words }: Context): string[][] {
  const toMend = new Set(
    rollup.doubts.flatMap(({ unit, finding }) =>
      finding.code === 'return-incomplete' && finding.data.percent === 100 ? [unit] : [],
    ),
  );
  return rollup.units.flatMap(({ id, name, state, file }) => {
    if (state === 'complete') return [];
    return [[name, words.notes.state[toMend.has(id) ? 'to_mend' : state], baseName(file ?? '')]];
  });
}

/** What an item is called in the report. */
function calledOf({ figures, tables, narratives }: Context, item: string | null): string {
  if (item === null) return '';
  const owner = ownerOf(item);
  const figure = figures.get(item) ?? [...figures.values()].find((one) => one.figure === owner);
  return figure?.label ?? tables.get(owner)?.title ?? narratives.get(owner)?.label ?? '';
}

function doubtRow(context: Context, doubt: Doubt): string[] {
  const { unit, finding } = doubt;
  const message = messageOf(withFileNames(finding), context.language);
  return [
    unit === null ? '' : nameOf(context, unit),
    calledOf(context, finding.item),
    `${message} ${countedNote(context.inDoubt, doubt, context.language)}`.trim(),
  ];
}

/** The last pages of a draft, for whoever edits it: whose reports are lacking, what is to be looked at. */
export function notesPages(context: Context): Pages {
  const { words, rollup } = context;
  const { notes } = words;
  const leftOut = rollup.leftOut.map((one) => [baseName(one.return.file), notes.why[whyUnplaced(one)]]);
  const doubts = rollup.doubts.map((doubt) => doubtRow(context, doubt));
  const children = [
    new Line(STYLES.tableValue, [bold(notes.title)]),
    new Line(STYLES.tableValue, [italic(notes.about)]),
    ...list(context, notes.lacking, ['unit', 'state', 'file'], lackingRows(context)),
    ...(leftOut.length > 0 ? list(context, notes.leftOut, ['file', 'state'], leftOut) : []),
    ...list(context, notes.doubts, ['unit', 'item', 'matter'], doubts),
  ];
  // Behind a table at the foot of the last page a gap would begin another, with nothing on it.
  return { numberFirst: true, children: [...children, new Line(STYLES.end, [])] };
}
