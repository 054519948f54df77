import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type Finding, finding } from '../../findings/index.js';
import { contentsOf, type FolderEntry, kindOf, OwnFiles, readFile, systemCode } from '../../node/index.js';
import type { NamedBytes } from '../../outline/index.js';
import { isReport, reportsIn } from '../../review/index.js';
import { findingOf, LIMITS } from '../../word/index.js';
import { tooLarge } from '../../word/zip/index.js';
import { CommandError, commandWords, type Io, onDisk } from '../command/index.js';

/** An archive holds the reports of many units. */
const LARGEST_ARCHIVE = 1024 * 1024 * 1024;

/** A file to be reviewed; `name` is how the person calls it. */
export interface ReturnedFile {
  name: string;
  /** Null where there is no such file. */
  path: string | null;
  /** A folder that the system does not let be looked into. */
  closed: boolean;
}

/** What was handed in: the files to be reviewed, and the names of those in folders that no report can be. */
export interface HandedIn {
  files: ReturnedFile[];
  leftOut: string[];
}

/** A file that was opened, or the finding that says why it could not be. */
export type OpenedFile = { name: string; file: NamedBytes | Finding };

const isArchive = (name: string): boolean => name.toLowerCase().endsWith('.zip');

/** With slashes, as people quote it and as it looks the same on every system. */
const shown = (path: string): string => path.replaceAll('\\', '/');

/** What decuong itself works with: nobody sends it as a report. */
const isOurs = (path: string): boolean => basename(path) === 'pack.json' || /\.ya?ml$/i.test(path);

/** Whether a file is one decuong wrote of its own, such as a copy with comments or a workbook, and nobody changed since. */
function ownFiles(): (path: string) => Promise<boolean> {
  const folders = new Map<string, Promise<OwnFiles>>();
  return async (path) => {
    const folder = dirname(path);
    const own = folders.get(folder) ?? OwnFiles.of(folder);
    folders.set(folder, own);
    return (await own).holds(basename(path));
  };
}

/** What a folder holds; the folder itself where the system does not let it be looked into. */
async function entriesOf(path: string): Promise<readonly FolderEntry[]> {
  try {
    return await contentsOf(path);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return [{ path, kind: 'closed folder' }];
  }
}

async function filesBehind(name: string, cwd: string): Promise<{ entries: readonly FolderEntry[]; there: boolean }> {
  const path = resolve(cwd, name);
  const kind = await onDisk(name, () => kindOf(path));
  if (kind === 'folder') return { entries: await entriesOf(path), there: true };
  return { entries: [{ path, kind: 'file' }], there: kind !== null };
}

/**
 * Ends a command before it writes anything others go by, where a name on the command line stands for nothing: a folder
 * spelled otherwise would make letters to units that have reported, and a report of none.
 */
export async function needReturned(names: readonly string[], { cwd }: Io): Promise<void> {
  for (const name of names)
    if ((await onDisk(name, () => kindOf(resolve(cwd, name)))) === null)
      throw new CommandError(commandWords, 'not-found', { file: name });
}

/** When a file was last changed; null where there is none, or nothing says so. */
export async function modifiedAt(path: string | null): Promise<string | null> {
  const seen = path === null ? null : await stat(path).catch(() => null);
  return seen?.mtime.toISOString() ?? null;
}

/**
 * The files behind the names on the command line: those of a folder sorted by name, none twice, and none that decuong wrote
 * there itself.
 */
export async function handedIn(names: readonly string[], { cwd }: Io): Promise<HandedIn> {
  const files = new Map<string, ReturnedFile>();
  const leftOut = new Set<string>();
  const isOwn = ownFiles();
  for (const name of names) {
    const { entries, there } = await filesBehind(name, cwd);
    for (const { path, kind } of entries) {
      const inside = relative(resolve(cwd, name), path);
      const called = inside === '' ? name : shown(join(name, inside));
      const closed = kind === 'closed folder';
      if (inside !== '' && !closed && (await onDisk(called, () => isOwn(path)))) continue;
      if (inside !== '' && !closed && !isReport(path)) {
        if (!isOurs(path)) leftOut.add(called);
      } else if (!files.has(path)) files.set(path, { name: called, path: there ? path : null, closed });
    }
  }
  return { files: [...files.values()], leftOut: [...leftOut] };
}

async function bytesOf(name: string, path: string): Promise<NamedBytes | Finding> {
  const limit = isArchive(name) ? LARGEST_ARCHIVE : LIMITS.fileBytes;
  try {
    const { bytes } = await onDisk(name, () => readFile(path, limit));
    return bytes === null ? findingOf(tooLarge(limit), name) : { name, bytes };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return finding('returned-unopened', null, { in: 'file', file: name }, { file: name });
  }
}

/**
 * Opens a file, or all reports of an archive one after another. What cannot be opened is a finding; the names of files
 * in an archive that no report can be go to `leftOut`.
 */
export async function* open(
  { name, path, closed }: ReturnedFile,
  leftOut: (name: string) => void,
): AsyncGenerator<OpenedFile> {
  if (path === null) {
    yield { name, file: finding('file-not-found', null, { in: 'file', file: name }, { file: name }) };
    return;
  }
  if (closed) {
    yield { name, file: finding('folder-unopened', null, { in: 'file', file: name }, { folder: name }) };
    return;
  }
  const file = await bytesOf(name, path);
  const reports = 'bytes' in file && isArchive(name) ? reportsIn(file, leftOut) : file;
  if (!Array.isArray(reports)) yield { name, file: reports };
  else for (const report of reports) yield { name: report.name, file: report.open() };
}
