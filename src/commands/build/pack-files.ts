import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inParallel, nullOn, sweep } from '../../node/index.js';
import { digest, type MadeFile } from '../../pack/index.js';
import { bytesIfThere, CommandError, onDisk, type Progress } from '../command/index.js';
import type { FindMade } from './pack-memory.js';
import { type BuildData, type BuildTask, buildWork } from './task.js';
import { buildWords } from './words/index.js';

/** A form is some tens of kilobytes; one that was filled in may hold pictures. */
const LARGEST_FORM = 100 * 1024 * 1024;

/** Forms a thread has at once: while one goes to the disk, which is waited for, the next is made. */
const AT_ONCE = 3;

/** The files of a pack that are wanted, and how the folder is called in messages. */
export interface PackFiles {
  tasks: readonly BuildTask[];
  data: BuildData;
  name: string;
  find: FindMade;
  progress(total: number): Progress;
}

/** Every file wanted, in the order of the tasks, and how many of them had to be written. */
export interface WrittenFiles {
  made: MadeFile[];
  written: number;
}

/** The files that are there of those wanted. */
async function present({ tasks, data, name }: PackFiles): Promise<Set<string>> {
  const found = new Set<string>();
  for (const folder of new Set(tasks.map(({ file }) => dirname(file)))) {
    const path = join(data.folder, folder);
    await onDisk(join(name, folder), () => sweep(path));
    const names = await onDisk(join(name, folder), () => readdir(path).catch(nullOn('ENOENT')));
    for (const one of names ?? []) found.add(`${folder}/${one}`);
  }
  return found;
}

async function* made({ data, name, progress: begin }: PackFiles, tasks: readonly BuildTask[]) {
  const script = new URL('./pack-thread.js', import.meta.url);
  const progress = begin(tasks.length);
  const outcomes = inParallel({ script, work: buildWork, data, tasks, each: AT_ONCE });
  try {
    for (const { file } of tasks) {
      const next = await onDisk(join(name, file), () => outcomes.next());
      if (next.done === true) return;
      yield next.value;
      progress.step();
    }
  } finally {
    progress.done();
    await outcomes.return(undefined);
  }
}

/** What lies in the folder under the names of the files wanted. */
interface Found {
  /** Up to date: nothing is to be done. */
  fresh: Map<string, MadeFile>;
  /** Not made by decuong, as far as it remembers. */
  foreign: Map<string, string>;
}

async function look(files: PackFiles): Promise<Found> {
  const { tasks, data, name, find } = files;
  const there = await present(files);
  const found: Found = { fresh: new Map(), foreign: new Map() };
  for (const { file, madeFrom } of tasks) {
    if (!there.has(file)) continue;
    const bytes = await bytesIfThere(join(data.folder, file), LARGEST_FORM, join(name, file));
    const sha256 = bytes === null ? '' : digest(bytes);
    const known = find(file, sha256);
    if (known === null) found.foreign.set(file, sha256);
    else if (known.made_from === madeFrom) found.fresh.set(file, known);
  }
  return found;
}

/** Files that nothing is remembered of are ours all the same where they are what would be made; else someone changed them. */
async function recognise(files: PackFiles, { fresh, foreign }: Found): Promise<void> {
  if (foreign.size === 0) return;
  const tasks = files.tasks.filter(({ file }) => foreign.has(file)).map((task) => ({ ...task, onlyLook: true }));
  const edited: string[] = [];
  for await (const one of made(files, tasks)) {
    if (foreign.get(one.file) === one.sha256) fresh.set(one.file, one);
    else edited.push(one.file);
  }
  if (edited.length > 0) throw new CommandError(buildWords, 'forms-edited', { files: edited });
}

/**
 * Writes the files of a pack that are missing or stale, several at once, each whole or not at all. Refuses before
 * anything is written where one in the folder was changed since it was made.
 */
export async function writeFiles(files: PackFiles): Promise<WrittenFiles> {
  const found = await look(files);
  await recognise(files, found);
  const { fresh } = found;
  const wanting = files.tasks.filter(({ file }) => !fresh.has(file));
  const written = new Map<string, MadeFile>();
  try {
    for await (const one of made(files, wanting)) written.set(one.file, one);
  } finally {
    for (const folder of new Set(wanting.map(({ file }) => dirname(file))))
      await sweep(join(files.data.folder, folder)).catch(() => undefined);
  }
  return {
    made: files.tasks.flatMap(({ file }) => fresh.get(file) ?? written.get(file) ?? []),
    written: written.size,
  };
}
