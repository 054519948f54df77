import { dirname, resolve } from 'node:path';
import type { Pack } from '../../../schemas/pack.js';
import { finding } from '../../findings/index.js';
import { kindOf, writeAtomic } from '../../node/index.js';
import type { NamedBytes } from '../../outline/index.js';
import { LARGEST_BOOK, type Taken, takeReplies } from '../../questions/index.js';
import { LARGEST_SETTLED, type Merged, putSettled } from '../../settle/index.js';
import { type PartsFailure, readSheets } from '../../sheets/index.js';
import { localMoment } from '../../values/index.js';
import { CommandError, type ExitCode, type Io, onDisk, readNamed, whileLocked } from '../command/index.js';
import { needed, readSource, stopAt, tell } from '../definition/index.js';
import { readPack, settledPath } from '../pack-folder/index.js';
import { settleWords } from './words/index.js';

export interface SettleArguments {
  /** The folder of the pack, or its manifest. */
  pack: string;
  /** A workbook of questions, with replies. */
  book: string;
  /** Who settles it; whoever the workbook names unless said. */
  by?: string | undefined;
}

/** Where the decisions of a pack lie: on the disk, and in messages. */
interface At {
  path: string;
  name: string;
}

/** The replies of a workbook; what keeps them from being taken ends the command. */
async function readReplies({ book, by }: SettleArguments, pack: Pack, io: Io): Promise<Taken> {
  const bytes = await readNamed(book, LARGEST_BOOK, io);
  const refuse = (because: PartsFailure | 'no-questions'): never =>
    stopAt(finding('questions-unread', null, { in: 'file', file: book }, { file: book, because }), io);
  if (bytes === null) return refuse('too-large');
  const sheets = await readSheets({ name: book, bytes });
  if (typeof sheets === 'string') return refuse(sheets);
  const taken = takeReplies(sheets, { pack, by: by?.trim() || null, at: localMoment(io.now()) });
  if (taken === null) return refuse('no-questions');
  if (taken.nameless) throw new CommandError(settleWords, 'name-needed', { file: book });
  return taken;
}

/** The file of decisions as it is; null where there is none yet. */
async function settledFile({ path, name }: At, io: Io): Promise<NamedBytes | null> {
  if ((await onDisk(name, () => kindOf(path))) === null) return null;
  return needed(await readSource(path, name, LARGEST_SETTLED), io, 2);
}

/** Puts decisions into the file of a pack. What would not load any more is not written. */
async function merge({ decisions }: Taken, pack: Pack, at: At, io: Io): Promise<Merged> {
  const file = await settledFile(at, io);
  const merged = needed(putSettled(decisions, { pack, name: at.name, file }), io, 2);
  const bytes = new TextEncoder().encode(merged.text);
  if (merged.added + merged.changed > 0) await onDisk(at.name, () => writeAtomic(at.path, bytes));
  return merged;
}

/**
 * Takes the replies in a workbook of questions into the decisions of a pack; what was decided before stays. 0 where
 * every question has a reply that was taken, 1 where some are open or were not taken, 2 where it could not run.
 */
export async function settle(asked: SettleArguments, io: Io): Promise<ExitCode> {
  const path = resolve(io.cwd, asked.pack);
  const pack = await readPack(path, asked.pack);
  const taken = await readReplies(asked, pack, io);
  const at = { path: settledPath(path), name: settledPath(asked.pack) };
  const { added, changed, same } = await whileLocked(dirname(at.path), asked.pack, () => merge(taken, pack, at, io));
  tell(taken.findings, io);
  const words = settleWords[io.language];
  const { open, findings } = taken;
  const counts = { added, changed, same, open, wrong: findings.length };
  const any = taken.decisions.length + findings.length > 0;
  io.stdout(`${any ? words.done({ ...counts, file: at.name }) : words.nothing(asked.book)}\n`);
  return open + findings.length === 0 ? 0 : 1;
}
