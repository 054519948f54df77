import { type Finding, finding } from './findings/index.js';
import type { NamedBytes } from './outline/index.js';
import { type Entry, findingOf, isFailure, LIMITS, readDirectory, tooLarge, unpack } from './word/index.js';
import { zipName } from './zip-name.js';

/** How the names of files end that people send as reports, also of those that can only be told to be sent again. */
export const REPORT_ENDINGS = ['.docx', '.docm', '.dotx', '.doc', '.odt', '.rtf', '.pdf', '.zip', '.rar', '.7z'];

/** Files in one archive. More are no reports but something else. */
const MOST_FILES = 10_000;

/** What all reports of one archive may unpack to; they are unpacked one at a time. */
const LARGEST_TOTAL = 2 * 1024 * 1024 * 1024;

/** A report in an archive: its name with that of the archive before it, and its bytes when asked for. */
export interface ArchivedReport {
  name: string;
  open(): NamedBytes | Finding;
}

const isReport = (path: string): boolean => {
  const parts = path.split('/');
  const hidden = parts.some((part) => part.startsWith('.') || part.startsWith('~$') || part === '__MACOSX');
  return !hidden && REPORT_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));
};

/** A Word file is a zip too, and mail programs rename it so. */
const isWordFile = (entries: readonly Entry[]): boolean => entries.some(({ name }) => name === '[Content_Types].xml');

function report(archive: NamedBytes, entry: Entry, path: string): ArchivedReport {
  const name = `${archive.name}/${path}`;
  const open = (): NamedBytes | Finding => {
    const bytes = entry.size > LIMITS.fileBytes ? tooLarge(LIMITS.fileBytes) : unpack(archive.bytes, entry);
    return isFailure(bytes) ? findingOf(bytes, name) : { name, bytes };
  };
  return { name, open };
}

/**
 * The reports in a zip, in folders too, sorted by name. What no report can be, hidden files and lock files are passed
 * over; an archive in an archive is not opened. A Word file that is only called a zip is its own report. Where the
 * archive cannot be read or holds no report, the one finding says so. Never throws.
 */
export function reportsIn(archive: NamedBytes): ArchivedReport[] | Finding {
  const entries = readDirectory(archive.bytes, { ...LIMITS, entries: MOST_FILES });
  if (isFailure(entries)) return findingOf(entries, archive.name);
  if (isWordFile(entries)) return [{ name: archive.name, open: () => archive }];
  const reports = entries.map((entry) => ({ entry, path: zipName(entry) })).filter(({ path }) => isReport(path));
  const total = reports.reduce((sum, { entry }) => sum + entry.size, 0);
  if (total > LARGEST_TOTAL) return findingOf(tooLarge(LARGEST_TOTAL), archive.name);
  if (reports.length === 0) {
    const data = { file: archive.name, looksLike: 'ZIP' };
    return finding('returned-not-word', null, { in: 'file', file: archive.name }, data);
  }
  return reports
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(({ entry, path }) => report(archive, entry, path));
}
