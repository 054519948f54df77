import { type ReceivedTable, readReceived } from '../../returns/index.js';
import { CommandError, type Io, readNamed } from '../command/index.js';
import { returnedWords } from './words/index.js';

/** A table of some thousand files stays far below. */
const LARGEST = 16 * 1024 * 1024;

const SEPARATORS = [';', '\t', ','];

/** What stands between the values of a line: the sign that is found most often outside of quotes. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counts = SEPARATORS.map((sign) => line.replace(/"[^"]*"/g, '').split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function rowsIn(bytes: Uint8Array): Promise<string[][] | null> {
  const { parseCsv } = await import('hucre/csv');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const said = /^sep=(.)\r?\n/i.exec(text);
    const body = said ? text.slice(said[0].length) : text;
    const rows = parseCsv(body, { delimiter: said?.[1] ?? separatorOf(body) });
    return rows.map((row) => row.map((cell) => String(cell ?? '')));
  } catch {
    return null;
  }
}

/** Reads the table of `--received` (values separated by commas, semicolons or tabs, in UTF-8). */
export async function readReceivedTable(name: string, io: Io): Promise<ReceivedTable> {
  const bytes = await readNamed(name, LARGEST, io);
  const rows = bytes && (await rowsIn(bytes));
  const table = rows && readReceived(rows);
  if (!table) throw new CommandError(returnedWords, 'not-received', { file: name });
  return table;
}

/** Tells the person which rows of the table could not be used. */
export function tellReceived(table: ReceivedTable, name: string, io: Io): void {
  const words = returnedWords[io.language];
  if (table.unread.length > 0) io.stderr(`${words.timesUnread(name, table.unread)}\n`);
  const unused = table.unused();
  if (unused.length > 0) io.stderr(`${words.filesUnknown(name, unused)}\n`);
}
