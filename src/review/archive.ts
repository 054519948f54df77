import { type Finding, finding } from '../findings/index.js';
import type { NamedBytes } from '../outline/index.js';
import { findingOf, LIMITS } from '../word/index.js';
import { type Entry, entryName, isFailure, isHidden, readDirectory, tooLarge, unpack } from '../word/zip/index.js';

const OF_WORD = ['.docx', '.docm', '.dotx', '.dotm', '.doc', '.dot', '.odt', '.ott', '.rtf', '.wps', '.pages'];
const OF_OTHER_PROGRAMS = ['.pdf', '.xps', '.xlsx', '.xlsm', '.xls', '.ods', '.pptx', '.ppt', '.odp', '.msg', '.eml'];
const OF_SCANS = ['.jpg', '.jpeg', '.png', '.gif', '.bmp', '.tif', '.tiff', '.heic', '.webp'];
const OF_ARCHIVES = ['.zip', '.rar', '.7z'];

/**
 * How the names of files end that people send as reports, also of those that can only be told to be sent again: a unit
 * that sent a picture or a spreadsheet has sent something, and must hear that it cannot be read.
 */
export const REPORT_ENDINGS: readonly string[] = [...OF_WORD, ...OF_OTHER_PROGRAMS, ...OF_SCANS, ...OF_ARCHIVES];

/** Files in one archive. More are no reports but something else. */
const MOST_FILES = 10_000;

/** What all reports of one archive may unpack to; they are unpacked one at a time. */
const LARGEST_TOTAL = 2 * 1024 * 1024 * 1024;

/** A report in an archive: its name with that of the archive before it, and its bytes when asked for. */
export interface ArchivedReport {
  name: string;
  open(): NamedBytes | Finding;
}

const endsIn = (path: string, endings: readonly string[]): boolean =>
  endings.some((ending) => path.toLowerCase().endsWith(ending));

/** Whether a file is one that people send as a report, by its name. */
export const isReport = (path: string): boolean => endsIn(path, REPORT_ENDINGS);

/** A Word file is a zip too, and mail programs rename it so. */
const isWordFile = (entries: readonly Entry[]): boolean => entries.some(({ name }) => name === '[Content_Types].xml');

function isWordPackage(bytes: Uint8Array): boolean {
  const entries = readDirectory(bytes, LIMITS);
  return !isFailure(entries) && isWordFile(entries);
}

function report(archive: NamedBytes, entry: Entry, path: string): ArchivedReport {
  const name = `${archive.name}/${path}`;
  const open = (): NamedBytes | Finding => {
    const bytes = entry.size > LIMITS.fileBytes ? tooLarge(LIMITS.fileBytes) : unpack(archive.bytes, entry);
    if (isFailure(bytes)) return findingOf(bytes, name);
    return endsIn(path, OF_ARCHIVES) && !isWordPackage(bytes)
      ? finding('returned-archive-inside', null, { in: 'file', file: name }, { file: name })
      : { name, bytes };
  };
  return { name, open };
}

/**
 * The reports in a zip, in folders too, sorted by name. Hidden files and lock files are passed over; what no report
 * can be is too, and named to `leftOut`; an archive in an archive is not opened. A Word file that is only called a zip
 * is its own report. Where the archive cannot be read or holds no report, the one finding says so. Never throws.
 */
export function reportsIn(archive: NamedBytes, leftOut: (name: string) => void = () => {}): ArchivedReport[] | Finding {
  const entries = readDirectory(archive.bytes, { ...LIMITS, entries: MOST_FILES, totalBytes: LARGEST_TOTAL });
  if (isFailure(entries)) return findingOf(entries, archive.name);
  if (isWordFile(entries)) return [{ name: archive.name, open: () => archive }];
  const seen = entries.map((entry) => ({ entry, path: entryName(entry) })).filter(({ path }) => !isHidden(path));
  const reports = seen.filter(({ path }) => isReport(path));
  const total = reports.reduce((sum, { entry }) => sum + entry.size, 0);
  if (total > LARGEST_TOTAL) return findingOf(tooLarge(LARGEST_TOTAL), archive.name);
  if (reports.length === 0) {
    const data = { file: archive.name, looksLike: 'ZIP' };
    return finding('returned-not-word', null, { in: 'file', file: archive.name }, data);
  }
  for (const { path } of seen) if (!isReport(path) && !path.endsWith('/')) leftOut(`${archive.name}/${path}`);
  return reports
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(({ entry, path }) => report(archive, entry, path));
}
