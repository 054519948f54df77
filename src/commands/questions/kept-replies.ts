import { resolve } from 'node:path';
import { kindOf } from '../../node/index.js';
import { LARGEST_BOOK, takeReplies } from '../../questions/index.js';
import { among } from '../../settle/index.js';
import { readSheets } from '../../sheets/index.js';
import { type Io, onDisk, readNamed } from '../command/index.js';
import { decisionsOf, readPack } from '../pack-folder/index.js';

/** Who and when of replies that are only looked at. */
const ANYBODY = { by: '?', at: '1970-01-01' };

/**
 * How many replies the workbook of that name holds that are not among the decisions of the pack; null where a file of
 * that name is no workbook of questions. 0 where there is none.
 */
export async function keptReplies(name: string, packName: string, io: Io): Promise<number | null> {
  if ((await onDisk(name, () => kindOf(resolve(io.cwd, name)))) === null) return 0;
  const bytes = await readNamed(name, LARGEST_BOOK, io);
  const sheets = bytes && (await readSheets({ name, bytes }));
  if (sheets === null || typeof sheets === 'string') return null;
  const path = resolve(io.cwd, packName);
  const pack = await readPack(path, packName);
  const taken = takeReplies(sheets, { pack, ...ANYBODY });
  if (taken === null) return null;
  const isTaken = among((await decisionsOf(path, packName, pack)).value ?? []);
  return taken.findings.length + taken.decisions.filter(({ decision }) => !isTaken(decision)).length;
}
