import { basename, resolve } from 'node:path';
import { kindOf } from '../../node/index.js';
import { compareOutlines } from '../../report/changes/index.js';
import type { OutlineVersion } from '../../versions/index.js';
import { type ExitCode, type Io, onDisk, paintOf } from '../command/index.js';
import { needed, readDefinition } from '../definition/index.js';
import { readPack } from '../pack-folder/index.js';

export interface DiffArguments {
  /** A definition, or a pack whose forms were made of one. */
  before: string;
  now: string;
}

/** A version of an outline from its file, or from a pack: a board often writes the new one over the old. */
async function versionOf(name: string, io: Io): Promise<OutlineVersion & { name: string }> {
  const path = resolve(io.cwd, name);
  const isPack = basename(path) === 'pack.json' || (await onDisk(name, () => kindOf(path))) === 'folder';
  const version = isPack ? await readPack(path, name) : needed(await readDefinition(name, io), io);
  return { ...version, name };
}

/**
 * Tells what a new version of an outline asks that the old did not, or no longer, or otherwise, and of whom. 0 where nothing
 * is to be mended, 1 where forms change and the version was not raised, or something was found in a definition, 2 where it
 * could not run.
 */
export async function diff({ before, now }: DiffArguments, io: Io): Promise<ExitCode> {
  const versions = { before: await versionOf(before, io), now: await versionOf(now, io) };
  const { text, toMend } = compareOutlines({ ...versions, language: io.language, paint: paintOf(io) });
  io.stdout(text);
  return toMend ? 1 : 0;
}
