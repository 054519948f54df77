import { statusPageFiles } from '../../node/index.js';
import {
  type Campaign,
  countsOf,
  printStatus,
  printStatusAsHtml,
  printStatusAsJson,
  printStatusAsWorkbook,
} from '../../report/status/index.js';
import { unpainted } from '../../report/terminal/index.js';
import { CommandError, commandWords, deliver, type ExitCode, type Io, outputTo, paintOf } from '../command/index.js';
import { type ReturnedArguments, readReturned, tellLeftOut } from '../returned/index.js';

export interface StatusArguments extends ReturnedArguments {
  format?: 'text' | 'json' | 'html' | 'xlsx' | undefined;
  output?: string | undefined;
}

type Format = NonNullable<StatusArguments['format']>;

/** By the name of the file that is asked for, where nothing else says it. */
function formatOf({ format, output }: StatusArguments): Format {
  const ending = /\.(json|html|xlsx)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  return format ?? (ending as Format | undefined) ?? 'text';
}

async function printed(campaign: Campaign, format: Format, toFile: boolean, io: Io): Promise<string | Uint8Array> {
  const { language } = io;
  if (format === 'json') return printStatusAsJson(campaign, language);
  if (format === 'html') return printStatusAsHtml(campaign, language, await statusPageFiles());
  if (format === 'xlsx') return printStatusAsWorkbook(campaign, language);
  return printStatus(campaign, language, toFile ? unpainted : paintOf(io));
}

/**
 * Prints who has sent what, how complete, and who is late. 0 where every unit's report is there and complete and every
 * file counts; 1 where something is lacking, late in coming or left out; 2 where it could not run.
 */
export async function status(asked: StatusArguments, io: Io): Promise<ExitCode> {
  const format = formatOf(asked);
  const { output } = asked;
  if (format === 'xlsx' && output === undefined) throw new CommandError(commandWords, 'output-needed', { format });
  const to =
    output === undefined ? null : await outputTo(output, 'status', [asked.pack, ...asked.returned, asked.received], io);
  const read = await readReturned(asked, io, 'states');
  const { pack, returns, now } = read;
  await deliver(await printed({ pack, returns, now }, format, to !== null, io), to, io);
  tellLeftOut(read, io);
  if (read.crashes > 0 || read.missing) return 2;
  const { expected, complete } = countsOf(returns.units);
  return complete === expected && read.uncounted === 0 ? 0 : 1;
}
