import { join, relative, resolve } from 'node:path';
import { REPORT_ENDINGS, reportsIn } from '../archive.js';
import { type Finding, finding } from '../findings/index.js';
import { findFiles, kindOf, readFile } from '../node/index.js';
import type { NamedBytes } from '../outline/index.js';
import { findingOf, LIMITS, tooLarge } from '../word/index.js';
import type { Io } from './io.js';
import { onDisk, Trouble } from './trouble.js';

/** An archive holds the reports of many units. */
const LARGEST_ARCHIVE = 1024 * 1024 * 1024;

/** A file to be reviewed; `name` is how the person calls it. */
export interface Returned {
  name: string;
  /** Null where there is no such file. */
  path: string | null;
}

/** A file that was opened, or the finding that says why it could not be. */
export type Opened = { name: string; file: NamedBytes | Finding };

const isArchive = (name: string): boolean => name.toLowerCase().endsWith('.zip');

/** With slashes, as people quote it and as it looks the same on every system. */
const shown = (path: string): string => path.replaceAll('\\', '/');

/** The files behind the names on the command line: those of a folder sorted by name, none twice. */
export async function returnedFiles(names: readonly string[], io: Io): Promise<Returned[]> {
  const found = new Map<string, Returned>();
  for (const name of names) {
    const path = resolve(io.cwd, name);
    const kind = await onDisk(name, () => kindOf(path));
    const inside = kind === 'folder' ? await onDisk(name, () => findFiles(path, REPORT_ENDINGS)) : [path];
    for (const one of inside) {
      const called = kind === 'folder' ? shown(join(name, relative(path, one))) : name;
      if (!found.has(one)) found.set(one, { name: called, path: kind === null ? null : one });
    }
  }
  return [...found.values()];
}

async function bytesOf(name: string, path: string): Promise<NamedBytes | Finding> {
  const limit = isArchive(name) ? LARGEST_ARCHIVE : LIMITS.fileBytes;
  try {
    const { bytes } = await onDisk(name, () => readFile(path, limit));
    return bytes === null ? findingOf(tooLarge(limit), name) : { name, bytes };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return finding('returned-unopened', null, { in: 'file', file: name }, { file: name });
  }
}

/** Opens a file, or all reports of an archive one after another. What cannot be opened is a finding. */
export async function* open({ name, path }: Returned): AsyncGenerator<Opened> {
  if (path === null) {
    yield { name, file: finding('file-not-found', null, { in: 'file', file: name }, { file: name }) };
    return;
  }
  const file = await bytesOf(name, path);
  const reports = 'bytes' in file && isArchive(name) ? reportsIn(file) : file;
  if (!Array.isArray(reports)) yield { name, file: reports };
  else for (const report of reports) yield { name: report.name, file: report.open() };
}
