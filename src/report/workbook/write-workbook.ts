import { ZipStream } from '../../word/zip/index.js';
import { blankWorkbook, type Frame, LAST_ROW, stylesFrom } from './blank-workbook.js';
import { Lists } from './lists.js';
import { sheetNames } from './names.js';
import { fitted } from './page-setup.js';
import type { Sheet, Workbook } from './workbook.js';
import { writeSheet } from './write-sheet.js';

const CONTENT_TYPES = '[Content_Types].xml';
const pathOf = (sheet: number): string => `xl/worksheets/sheet${sheet + 1}.xml`;

/** The sheets with the names they will have, the options of drop-downs behind them. */
const planned = (book: Workbook): { sheet: Sheet; frame: Frame }[] => {
  const sheets = book.sheets.map((sheet) => ({ ...sheet, columns: fitted(sheet.columns) }));
  const names = sheetNames([...sheets.map(({ name }) => name), 'lists']);
  const lists = new Lists(names.at(-1) ?? '');
  const framed = (sheet: Sheet, name: string) => {
    const { rows: _, choices, below: __, ...rest } = sheet;
    return { sheet, frame: { ...rest, name, lists: lists.of(choices) } };
  };
  const plans = sheets.map((sheet, at) => framed(sheet, names[at] ?? ''));
  const options = lists.asSheet();
  return options === null ? plans : [...plans, framed(options, options.name)];
};

/** The frames of all parts: a sheet that goes on has one more under a name of its own for each. */
const continued = (frames: readonly Frame[], parts: readonly number[]): Frame[] => {
  const more = frames.flatMap(({ name }, at) => Array.from({ length: (parts[at] ?? 1) - 1 }, () => name));
  const names = sheetNames([...frames.map(({ name }) => name), ...more]).slice(frames.length);
  return frames.flatMap((frame, at) => [
    frame,
    ...names.splice(0, (parts[at] ?? 1) - 1).map((name) => ({ ...frame, name })),
  ]);
};

/**
 * Writes a workbook (.xlsx, ECMA-376 part 1, 18). Rows are taken from their sheet one by one and never kept, so a sheet
 * of any length may come from a generator; one that goes past `lastRow` goes on in a sheet of its own. The same workbook
 * gives the same bytes.
 */
export async function writeWorkbook(book: Workbook, lastRow = LAST_ROW): Promise<Uint8Array> {
  const plans = planned(book);
  const frames = plans.map(({ frame }) => frame);
  const blank = await blankWorkbook(book, frames);
  const archive = new ZipStream();
  const contents = archive.open(CONTENT_TYPES);
  const parts: number[] = [];
  let written = 0;
  plans.forEach(({ sheet }, at) => {
    const frame = blank.get(pathOf(at)) ?? '';
    const styles = stylesFrom(frame, sheet.columns);
    const first = written;
    const count = writeSheet(archive, sheet, { frame, styles, lastRow, pathOf: (part) => pathOf(first + part) });
    parts.push(count);
    written += count;
  });
  const whole = written === plans.length ? blank : await blankWorkbook(book, continued(frames, parts));
  contents.write(whole.get(CONTENT_TYPES) ?? '');
  contents.end();
  for (const [path, text] of whole) {
    if (path === CONTENT_TYPES || path.startsWith('xl/worksheets/')) continue;
    const part = archive.open(path);
    part.write(text);
    part.end();
  }
  return archive.bytes();
}
