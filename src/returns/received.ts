import { readTypedTime } from './typed-time.js';

/** When files came, as a table says: its rows from the first one on, each a list of cells. */
export interface ReceivedTable {
  /** When a file came; null where no row names it. `archive` is the zip it was found in, else the file itself. */
  timeOf(file: string, archive: string): string | null;
  /** Rows, counted from 1, whose time cannot be read. */
  unread: number[];
  /** Names of files no one asked the time of so far. */
  unused(): string[];
}

const FILE = /^(?:ten)?(?:tep|taptin|file|filename|baocao|report|dinhkem|attachment)(?:ten|tin|name|baocao|dinhkem)?$/u;
const CAME =
  /^(?:thoigian|thoidiem|ngay|gio|luc|date|time|day)+(?:nhan|den|received|gui|sent)|^(?:nhan|den)(?:luc|ngay|vao)|^received|^arriv/u;
const WHEN = /^(?:thoigian|thoidiem|ngay|gio|ngaygio|luc|time|date|datetime|day|moment)$/u;

/** A heading as it is compared: small letters without marks, and nothing else. */
const headingOf = (cell: string): string =>
  cell
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}]+/gu, '');

/** The columns that say which file is meant and when it came; a table without headings has one of each. */
function columnsOf(rows: readonly (readonly string[])[]): { first: number; file: number; when: number[] } | null {
  const headings = (rows[0] ?? []).map(headingOf);
  const file = headings.findIndex((heading) => FILE.test(heading));
  const at = (test: RegExp): number[] => headings.flatMap((heading, column) => (test.test(heading) ? [column] : []));
  const when = at(CAME).length > 0 ? at(CAME) : at(WHEN);
  if (file >= 0 && when.length > 0) return { first: 1, file, when };
  const [name = '', time = '', ...more] = rows[0] ?? [];
  const bare = name !== '' && more.every((cell) => cell === '') && readTypedTime(time) !== null;
  return bare ? { first: 0, file: 0, when: [1] } : null;
}

/** A path as it is compared: with slashes, composed, without capitals. */
const pathOf = (name: string): string => name.normalize('NFC').trim().toLowerCase().replaceAll('\\', '/');

/** The name of a file with less and less of its folders. */
const tailsOf = (path: string): string[] => {
  const parts = pathOf(path).split('/');
  return parts.map((_, at) => parts.slice(at).join('/'));
};

/**
 * Reads a table of files and the times they came. Null where no column names files, or none says when. Files may be
 * named with or without their folders and ending; of two rows about one file the later row counts.
 */
export function readReceived(rows: readonly (readonly string[])[]): ReceivedTable | null {
  const columns = columnsOf(rows);
  if (columns === null) return null;
  const times = new Map<string, { time: string; name: string }>();
  const unread: number[] = [];
  rows.forEach((cells, at) => {
    const name = (cells[columns.file] ?? '').trim();
    if (at < columns.first || name === '') return;
    const typed = columns.when.map((column) => cells[column] ?? '').join(' ');
    const time = readTypedTime(typed);
    if (time === null) unread.push(at + 1);
    else times.set(pathOf(name), { time, name });
  });
  const used = new Set<string>();
  const find = (path: string): string | null => {
    for (const tail of tailsOf(path))
      for (const key of [tail, tail.replace(/\.[^./]*$/, '')]) {
        const found = times.get(key);
        if (found === undefined) continue;
        used.add(found.name);
        return found.time;
      }
    return null;
  };
  return {
    timeOf: (file, archive) => find(file) ?? find(archive),
    unread,
    unused: () => [...times.values()].flatMap(({ name }) => (used.has(name) ? [] : [name])),
  };
}
