import { dirname, resolve } from 'node:path';
import type { Pack } from '../../../schemas/pack.js';
import { finding } from '../../findings/index.js';
import { periodOfPack } from '../../form/index.js';
import { kindOf, writeAtomic } from '../../node/index.js';
import { LARGEST_BOOK, type Taken, takeReplies } from '../../questions/index.js';
import { LARGEST_SETTLED, loadSettled, type Merged, mergeDecisions } from '../../settle/index.js';
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

/** The file of decisions as it is; null where there is none yet. What is wrong with it ends the command. */
async function settledText(path: string, name: string, pack: Pack, io: Io): Promise<string | null> {
  if ((await onDisk(name, () => kindOf(path))) === null) return null;
  const source = needed(await readSource(path, name, LARGEST_SETTLED), io, 2);
  needed(loadSettled(source, pack), io, 2);
  return new TextDecoder().decode(source.bytes);
}

/** Puts decisions into the file of a pack. What would not load any more is not written. */
async function merge({ decisions }: Taken, pack: Pack, at: { path: string; name: string }, io: Io): Promise<Merged> {
  const { title, language } = pack.outline;
  const head = settleWords[language].head(title, periodOfPack(pack).label);
  const merged = mergeDecisions(await settledText(at.path, at.name, pack, io), decisions, head);
  const bytes = new TextEncoder().encode(merged.text);
  const errors = loadSettled({ name: at.name, bytes }, pack).findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first !== undefined) return stopAt(first, io);
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
