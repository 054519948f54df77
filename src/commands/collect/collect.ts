import type { Language } from '../../../schemas/language.js';
import type { UnitState } from '../../../schemas/review.js';
import { PrintedRollup } from '../../../schemas/rollup.js';
import { messageOf } from '../../messages/index.js';
import { writeConsolidated } from '../../report/consolidated/index.js';
import {
  lineCount,
  printRollupAsCsv,
  printRollupAsJson,
  printRollupAsXlsx,
  sourceCount,
  TOTALS_COLUMNS,
} from '../../report/rollup/index.js';
import { type Doubt, type Rollup, rollUp } from '../../rollup/index.js';
import { sumOf } from '../../values/index.js';
import {
  CommandError,
  commandWords,
  type ExitCode,
  type Io,
  type Output,
  outputTo,
  readNamed,
  withProgress,
} from '../command/index.js';
import {
  needReturned,
  type ReadReturns,
  type ReturnedArguments,
  readReturned,
  returnedWords,
} from '../returned/index.js';
import { type UpperReportArguments, writeUpperReport } from './upper-report.js';
import { collectWords } from './words/index.js';

export interface CollectArguments extends ReturnedArguments, Partial<UpperReportArguments> {
  /** Of the workbook, where `--lang` says so; that of the outline where it does not. */
  language?: Language | undefined;
  /** What was collected for the period before: a file as `collect` writes it. */
  previousRollup?: string | undefined;
  /** The share from which a change since then is told. */
  change?: number | undefined;
  /** The columns of the sheet of totals that are printed. */
  columns?: readonly string[] | undefined;
}

/** The kinds of files a roll-up is written as, by how their names end. */
const COLLECTED = ['xlsx', 'csv', 'json', 'docx'] as const;
type Collected = (typeof COLLECTED)[number];

/** What was collected from some thousand units. */
const LARGEST_ROLLUP = 512 * 1024 * 1024;

/** The kind of file a name is for; null where it is none of them. */
const collectedAs = (name: string): Collected | null =>
  COLLECTED.find((kind) => name.toLowerCase().endsWith(`.${kind}`)) ?? null;

/** The figures of an earlier roll-up, and its period; they alone are compared. */
async function readPrevious(
  name: string | undefined,
  io: Io,
): Promise<Pick<PrintedRollup, 'figures' | 'period'> | undefined> {
  if (name === undefined) return undefined;
  const bytes = await readNamed(name, LARGEST_ROLLUP, io);
  try {
    const read: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
    return PrintedRollup.pick({ figures: true, period: true }).loose().parse(read);
  } catch {
    throw new CommandError(collectWords, 'not-a-rollup', { file: name });
  }
}

/** What was collected, for which pack, and what went wrong on the way. */
interface Made extends Pick<ReadReturns, 'pack' | 'crashes' | 'leftOut' | 'now'> {
  sheets: Language;
  columns: readonly string[] | undefined;
  rollup: Rollup;
}

/** The columns as they were named; a name that no column and no group has is told. */
function columnsOf({ columns }: CollectArguments, { outline }: ReadReturns['pack']): readonly string[] | undefined {
  const known = [...TOTALS_COLUMNS, ...Object.keys(outline.groups ?? {})];
  const column = columns?.find((one) => !known.includes(one));
  if (column !== undefined) throw new CommandError(collectWords, 'column-unknown', { column, known });
  return columns;
}

/** Reads and rolls up. What was read besides is let go here: thousands of returns take as much room as their roll-up. */
async function made(asked: CollectArguments, io: Io): Promise<Made> {
  const previous = await readPrevious(asked.previousRollup, io);
  const { pack, returns, crashes, leftOut, now } = await readReturned(asked, io);
  if (previous !== undefined && pack.period !== '' && previous.period === pack.period)
    io.stderr(`${collectWords[io.language].samePeriod(asked.previousRollup ?? '')}\n`);
  const rollup = await withProgress(io, pack.units.length, collectWords[io.language].collecting, (step) =>
    rollUp(pack, returns, { previous, change: asked.change, step }),
  );
  const sheets = asked.language ?? pack.outline.language;
  return { pack, rollup, sheets, columns: columnsOf(asked, pack), crashes, leftOut, now };
}

/** So much text goes to the disk at once. */
const BLOCK = 1 << 18;

/** Pieces of a long text in blocks of some size, so that a file is not written in thousands of small steps. */
function* inBlocks(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < BLOCK) continue;
    yield encoder.encode(gathered.join(''));
    gathered = [];
    length = 0;
  }
  yield encoder.encode(gathered.join(''));
}

/** What stands under the name that was asked for: whole, or as it was before. */
async function write(
  { pack, rollup, sheets, columns, now }: Made,
  output: Output,
  kind: Collected,
  io: Io,
): Promise<void> {
  const { language } = io;
  const length = (kind === 'json' ? lineCount : sourceCount)(rollup);
  const printed = {
    xlsx: (step: () => void) => printRollupAsXlsx(rollup, sheets, { pack, date: now, columns, step }),
    csv: (step: () => void) => inBlocks(printRollupAsCsv(rollup, language, step)),
    json: (step: () => void) => inBlocks(printRollupAsJson(rollup, language, step)),
    docx: () => writeConsolidated({ pack, rollup, asOf: now }),
  }[kind];
  await withProgress(io, length, collectWords[language].writing, async (step) => output.write(await printed(step)));
}

/** Doubts of values that went into no total. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['value-not-counted', 'asked-otherwise', 'value-implausible']);

/** Other files of a unit that may have to count, of which a doubt tells. */
const otherFilesIn = ({ finding: { code, data } }: Doubt): number =>
  code === 'return-of-former' || code === 'return-order-unknown' ? data.others.length : 0;

/** Doubts shown in the terminal. */
const SHOWN = 20;

/** What is to be looked at, for people: of which unit, and what. */
function doubtsOf({ doubts, units }: Rollup, { language }: Io): string[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return doubts.slice(0, SHOWN).map(({ unit, finding }) => {
    const name = unit === null ? undefined : names.get(unit);
    return `${name === undefined ? '' : `${name}: `}${messageOf(finding, language)}`;
  });
}

/** Says what was collected, and where the file does not list it (`listed`), what is to be looked at; last of all what was left out, and whether anything was. */
function tellOutcome({ rollup, crashes, leftOut }: Made, output: string, listed: boolean, io: Io): ExitCode {
  const words = collectWords[io.language];
  const count = (state: UnitState): number => rollup.units.filter((unit) => unit.state === state).length;
  const [silent, unread, incomplete] = [count('none'), count('unreadable'), count('incomplete')];
  const asked = rollup.units.length;
  const values = rollup.doubts.filter(({ finding }) => NOT_COUNTED.has(finding.code)).length;
  const lacking = {
    silent,
    unread,
    unplaced: rollup.leftOut.filter(({ settled }) => settled === undefined).length,
    others: sumOf(rollup.doubts.map(otherFilesIn)),
    values,
  };
  const counted = asked - silent - unread;
  io.stdout(`${words.done({ counted, asked, incomplete, doubts: rollup.doubts.length, file: output })}\n`);
  const { length } = rollup.doubts;
  if (!listed && length > 0) io.stderr(`${words.doubts(doubtsOf(rollup, io), Math.max(0, length - SHOWN))}\n`);
  if (leftOut.length > 0) io.stderr(`${returnedWords[io.language].leftOut(leftOut)}\n`);
  const any = Object.values(lacking).some((number) => number > 0);
  if (any) io.stderr(`${words.leftOut(lacking)}\n`);
  if (crashes > 0) return 2;
  return any || incomplete > 0 ? 1 : 0;
}

/** What is written where: a file of a known kind, which a form of the level above must be as well. */
function targetOf({ output, into, columns, ...asked }: CollectArguments): { output: string; kind: Collected } {
  const alone = (['as', 'mapping', 'units'] as const).find((option) => asked[option] !== undefined);
  if (into === undefined && alone !== undefined)
    throw new CommandError(commandWords, 'option-alone', { option: `--${alone}`, needs: '--into' });
  const kind = output === undefined ? null : collectedAs(output);
  const kinds = into === undefined ? COLLECTED : (['docx'] as const);
  if (output === undefined) throw new CommandError(commandWords, 'output-needed', { format: kinds.join(', ') });
  if (kind === null || !kinds.some((one) => one === kind))
    throw new CommandError(collectWords, 'output-unknown', {
      file: output,
      endings: kinds.map((one) => `.${one}`).join(', '),
    });
  if (columns !== undefined && kind !== 'xlsx')
    throw new CommandError(commandWords, 'option-alone', { option: '--columns', needs: '-o *.xlsx' });
  return { output, kind };
}

/**
 * Puts what all units of a pack handed in together and writes it as a workbook, a long table, JSON, a draft of the
 * report, or the form of the level above. 0 where every unit's report is there, complete and counted; 1 where one is
 * lacking or something was left out, which the last line says; 2 where it could not run.
 */
export async function collect(asked: CollectArguments, io: Io): Promise<ExitCode> {
  const { output, kind } = targetOf(asked);
  const { pack, returned, received, previousRollup, into, mapping, units } = asked;
  const to = await outputTo(output, 'collect', [pack, ...returned, received, previousRollup, into, mapping, units], io);
  await needReturned(returned, io);
  const collected = await made(asked, io);
  let upper: ExitCode = 0;
  if (into === undefined) await write(collected, to, kind, io);
  else upper = await writeUpperReport({ ...asked, into, output }, collected, io);
  const listed = into === undefined && kind !== 'csv';
  return tellOutcome(collected, output, listed, io) || upper;
}
