import { messageOf } from '../../messages/index.js';
import type { Doubt } from '../../rollup/index.js';
import {
  type Block,
  bold,
  Grid,
  type GridCell,
  italic,
  Line,
  type Pages,
  pageOptions,
  STYLES,
  splitWidth,
  textWidth,
} from '../../write/index.js';
import { type Context, nameOf } from './context.js';
import { LISTED } from './limits.js';
import { noteLine } from './note-line.js';

const cell = (style: string, text: string): GridCell => ({ style, content: text === '' ? [] : [text] });

/** A numbered list of so many columns; what is too long is counted. */
function list(
  context: Context,
  heading: string,
  columns: readonly [string, number][],
  rows: readonly string[][],
): Block[] {
  const { notes } = context.words;
  const head = new Line(STYLES.caption, [heading]);
  if (rows.length === 0) return [head, new Line(STYLES.tableValue, [notes.nothing])];
  const [order, ...others] = [[notes.columns.order, 8] as const, ...columns];
  const width = textWidth(context.draft.letterhead, 'portrait');
  const body = rows.slice(0, LISTED).map((texts, index) => ({
    header: false,
    cells: [cell(STYLES.tableValue, String(index + 1)), ...texts.map((text) => cell(STYLES.tableText, text))],
  }));
  const shares = [order?.[1] ?? 8, ...others.map(([, share]) => share)];
  const header = [order?.[0] ?? '', ...others.map(([name]) => name)].map((name) => cell(STYLES.tableHeader, name));
  return [
    head,
    new Grid(heading, splitWidth(width, shares), [{ header: true, cells: header }, ...body]),
    new Line(STYLES.gap, []),
    ...(rows.length > LISTED ? [noteLine(notes.more(rows.length - LISTED))] : []),
  ];
}

/** A file without the folders it lies in. */
const fileName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

function lackingRows({ rollup, words }: Context): string[][] {
  const toMend = new Set(
    rollup.doubts.flatMap(({ unit, finding }) =>
      finding.code === 'return-incomplete' && finding.data.percent === 100 ? [unit] : [],
    ),
  );
  return rollup.units.flatMap(({ id, name, state, file }) => {
    if (state === 'complete') return [];
    return [[name, words.notes.state[toMend.has(id) ? 'to_mend' : state], fileName(file ?? '')]];
  });
}

/** What an item is called in the report. */
function calledOf({ figures, tables, narratives }: Context, item: string | null): string {
  if (item === null) return '';
  const [first = ''] = item.split('.');
  const figure = figures.get(item) ?? [...figures.values()].find((one) => one.figure === first);
  return figure?.label ?? tables.get(first)?.title ?? narratives.get(first)?.label ?? '';
}

const doubtRow = (context: Context, { unit, finding }: Doubt): string[] => [
  unit === null ? '' : nameOf(context, unit),
  calledOf(context, finding.item),
  messageOf(finding, context.language),
];

/** The last pages of a draft, for whoever edits it: whose reports are lacking, what is to be looked at. */
export function notesPages(context: Context): Pages {
  const { words, rollup, draft } = context;
  const { notes } = words;
  const { unit, state, file, item, matter } = notes.columns;
  const leftOut = rollup.leftOut.map((one) => [fileName(one.return.file), notes.why[one.why] ?? one.why]);
  return {
    ...pageOptions(draft.letterhead, { orientation: 'portrait', restart: false, numberFirst: true }),
    children: [
      new Line(STYLES.tableValue, [bold(notes.title)]),
      new Line(STYLES.tableValue, [italic(notes.about)]),
      ...list(
        context,
        notes.lacking,
        [
          [unit, 42],
          [state, 24],
          [file, 26],
        ],
        lackingRows(context),
      ),
      ...(leftOut.length > 0
        ? list(
            context,
            notes.leftOut,
            [
              [file, 46],
              [state, 46],
            ],
            leftOut,
          )
        : []),
      ...list(
        context,
        notes.doubts,
        [
          [unit, 22],
          [item, 24],
          [matter, 46],
        ],
        rollup.doubts.map((doubt) => doubtRow(context, doubt)),
      ),
    ],
  };
}
