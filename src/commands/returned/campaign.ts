import { resolve } from 'node:path';
import type { Pack } from '../../../schemas/pack.js';
import type { Decision } from '../../../schemas/settled.js';
import { countReturns, heldAgainst } from '../../campaign/index.js';
import { inParallel } from '../../node/index.js';
import type { Judge } from '../../read/index.js';
import { type Keep, type Return, type Returns, readTypedTime, Sharing, type UnitReturns } from '../../returns/index.js';
import { localDay } from '../../values/index.js';
import { CommandError, type Io } from '../command/index.js';
import { tell } from '../definition/index.js';
import { cachePath, readDecisions, readPack, settledPath } from '../pack-folder/index.js';
import { type ConversionArguments, sofficeFor } from './conversion.js';
import { handedIn, modifiedAt, type OpenedFile, type ReturnedFile } from './files.js';
import { KnownReturns } from './known-returns.js';
import { packAnswers } from './packed-answers.js';
import { readReceivedTable, tellReceived } from './received.js';
import { lostFile, THREAD_MEGABYTES } from './review-file.js';
import { type Reviewed, reviewFiles } from './review-files.js';
import { keepReturn, type ReturnData, type ReturnOutcome, type ReturnTask, returnWork } from './review-return.js';
import { returnedWords } from './words/index.js';

/** What was handed in for a pack, as asked for. */
export interface ReturnedArguments extends ConversionArguments {
  /** The folder of the pack, or its manifest. */
  pack: string;
  /** Files, folders and zips. */
  returned: readonly string[];
  /** `file-time`, or a table of files with the time each was received. */
  received?: string | undefined;
  /** The due day; that of the schedule unless said. */
  due?: string | undefined;
  /** The day it is; that of the clock unless said. */
  now?: string | undefined;
  /** False where files are to be read that were read before, and nothing is to be kept of them. */
  cache?: boolean | undefined;
}

/** All that was handed in, reviewed and held against its pack. */
export interface ReadReturns {
  pack: Pack;
  /** What people decided of returned files. */
  decisions: Decision[];
  /** What the files were held against. */
  judge: Judge;
  /** The file on the disk, or the archive, each report came in, by what the report is called. */
  sources: ReadonlyMap<string, ReturnedFile>;
  returns: Returns;
  /** How many files made decuong itself fail; each was told. */
  crashes: number;
  /** Names of files in folders that no report can be. */
  leftOut: string[];
  /** Something named on the command line is not there. */
  missing: boolean;
  /** How many files could not be read, or count for no unit. */
  uncounted: number;
  /** The day it is. */
  now: string;
}

/** A day as typed on the command line, such as 2026-07-05 or 5/7/2026; undefined where none is. */
function dayTyped(option: string, typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const read = readTypedTime(typed);
  if (read === null) throw new CommandError(returnedWords, 'day-wrong', { option, day: typed });
  return localDay(read);
}

async function* tasksOf(files: AsyncIterable<OpenedFile>, known: KnownReturns | null): AsyncGenerator<ReturnTask> {
  for await (const file of files) yield known === null ? file : await known.taskOf(file);
}

async function* reviewInThreads(
  files: AsyncIterable<OpenedFile>,
  data: ReturnData,
  known: KnownReturns | null,
): AsyncGenerator<ReturnOutcome> {
  const sharing = new Sharing();
  const outcomes = inParallel({
    script: new URL('./review-thread.js', import.meta.url),
    work: returnWork,
    data,
    tasks: tasksOf(files, known),
    megabytes: THREAD_MEGABYTES,
    lost: (file: ReturnTask, error): ReturnOutcome => lostFile(file, error, data, keepReturn(data.keep)),
  });
  try {
    for await (const outcome of outcomes) {
      await known?.remember(outcome);
      yield { ...outcome, kept: packAnswers(outcome.kept, sharing) };
    }
  } finally {
    await known?.close();
  }
}

/** When each file was last changed, by its name. */
async function modifiedTimes(files: readonly ReturnedFile[]): Promise<Map<ReturnedFile, string | null>> {
  const times = new Map<ReturnedFile, string | null>();
  for (const file of files) times.set(file, await modifiedAt(file.path));
  return times;
}

/**
 * Reads a pack and all that was handed in for it. `keep` says how much of each review is kept: answers are needed to
 * put figures together, errors to tell a unit what is missing, and neither for a status.
 */
export async function readReturned(asked: ReturnedArguments, io: Io, keep: Keep = 'all'): Promise<ReadReturns> {
  const pack = await readPack(resolve(io.cwd, asked.pack), asked.pack);
  const decisions = await readDecisions(resolve(io.cwd, asked.pack), asked.pack, pack, io);
  const held = heldAgainst(pack, decisions);
  const { judge, settled } = held;
  const due = dayTyped('--due', asked.due);
  const soffice = await sofficeFor(asked, io);
  const handed = await handedIn(asked.returned, io);
  const times = await modifiedTimes(handed.files);
  const byFileTime = asked.received === 'file-time';
  const table = asked.received === undefined || byFileTime ? null : await readReceivedTable(asked.received, io);
  const data = { judge, settled: settled.places, language: io.language, converts: soffice !== null, keep };
  const reviews: Reviewed<Return>[] = [];
  let crashes = 0;
  const crashed = (): void => {
    crashes += 1;
  };
  const known =
    asked.cache === false
      ? null
      : await KnownReturns.in(cachePath(resolve(io.cwd, asked.pack)), { judge, settled: settled.places });
  const review = (files: AsyncIterable<OpenedFile>) => reviewInThreads(files, data, known);
  for await (const one of reviewFiles(handed, { data, soffice, io, keep: keepReturn(keep), review, crashed }))
    reviews.push(one);
  const returns = reviews.map(({ kept: one, source }): Return => {
    const modified = times.get(source) ?? null;
    const received = byFileTime ? modified : (table?.timeOf(one.file, source.name) ?? null);
    return Object.assign(one, { modified, received });
  });
  if (table !== null) tellReceived(table, asked.received ?? '', io);
  const now = dayTyped('--now', asked.now) ?? localDay(io.now().toISOString());
  const counted = countReturns(held, returns, { now, due, settledName: settledPath(asked.pack) });
  const matched = counted.returns;
  tell(counted.findings, io);
  return {
    pack,
    decisions,
    judge,
    sources: new Map(reviews.map(({ kept: one, source }) => [one.file, source])),
    returns: matched,
    crashes,
    leftOut: handed.leftOut,
    missing: handed.files.some(({ path }) => path === null),
    uncounted:
      matched.unplaced.filter(({ settled: by }) => by === undefined).length + matched.units.flatMap(unreadIn).length,
    now,
  };
}

/** Files of a unit that could not be read. */
const unreadIn = ({ counted, others }: UnitReturns): Return[] =>
  [...(counted === null ? [] : [counted]), ...others.map((other) => other.return)].filter(
    ({ status }) => status === 'unreadable',
  );

/** Tells the person which files no report can be, and how many of the others were left out. */
export function tellLeftOut({ leftOut, uncounted }: ReadReturns, io: Io): void {
  const words = returnedWords[io.language];
  if (leftOut.length > 0) io.stderr(`${words.leftOut(leftOut)}\n`);
  if (uncounted > 0) io.stderr(`${words.uncounted(uncounted)}\n`);
}
