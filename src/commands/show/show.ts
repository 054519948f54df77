import { printAnnex, writeAnnex } from '../../report/annex/index.js';
import { CommandError, deliver, type ExitCode, type Io, type Output, outputTo } from '../command/index.js';
import { needed, periodShown, readDefinition } from '../definition/index.js';
import { showWords } from './words/index.js';

export interface ShowArguments {
  outline: string;
  output?: string | undefined;
  period?: string | undefined;
}

async function outputOf({ outline, output }: ShowArguments, io: Io): Promise<Output | null> {
  if (output === undefined) return null;
  if (!/\.(?:docx|md)$/i.test(output)) throw new CommandError(showWords, 'output-unknown', { file: output });
  return outputTo(output, 'show', [outline], io);
}

/**
 * Writes an outline as the annex of its plan: as a .docx, or as Markdown, which is printed where no file is named. 0 where
 * it was written, 1 where something was found in the definition, 2 where it could not run.
 */
export async function show(asked: ShowArguments, io: Io): Promise<ExitCode> {
  const output = await outputOf(asked, io);
  const { outline, letterhead } = needed(await readDefinition(asked.outline, io), io);
  const annex = { outline, letterhead, period: periodShown(outline, asked.period) };
  const asWord = output !== null && /\.docx$/i.test(output.name);
  await deliver(asWord ? await writeAnnex(annex) : printAnnex(annex), output, io);
  return 0;
}
