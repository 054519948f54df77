import { basename, dirname, relative, resolve } from 'node:path';
import { OwnFiles } from '../../node/index.js';
import { openQuestions, type Question } from '../../questions/index.js';
import { writeQuestions } from '../../report/questions/index.js';
import { rollUp } from '../../rollup/index.js';
import { CommandError, commandWords, type ExitCode, type Io, onDisk, withProgress } from '../command/index.js';
import {
  needReturned,
  type ReadReturns,
  type ReturnedArguments,
  readReturned,
  tellLeftOut,
} from '../returned/index.js';
import { keptReplies } from './kept-replies.js';
import { questionsWords } from './words/index.js';

export interface QuestionsArguments extends ReturnedArguments {
  output?: string | undefined;
}

/** Where the workbook goes: a file nobody else made, and none with replies that were not taken yet. */
async function outputOf({ output, pack }: QuestionsArguments, io: Io): Promise<string> {
  if (output === undefined) throw new CommandError(commandWords, 'output-needed', { format: 'xlsx' });
  if (!/\.xlsx$/i.test(output)) throw new CommandError(questionsWords, 'output-unknown', { file: output });
  const replies = await keptReplies(output, pack, io);
  if (replies === null) throw new CommandError(questionsWords, 'not-ours', { file: output });
  if (replies > 0) throw new CommandError(questionsWords, 'replies-waiting', { file: output, replies });
  return output;
}

/** The file of the disk a returned file is, or lies in as in an archive, as a spreadsheet beside `output` calls it. */
function linkFrom(output: string, { cwd }: Io): (file: string) => string | null {
  const folder = dirname(resolve(cwd, output));
  return (file) => {
    const archive = /^(.*?\.zip)(?:\/|$)/i.exec(file)?.[1] ?? file;
    return relative(folder, resolve(cwd, archive)).replaceAll('\\', '/') || null;
  };
}

async function write(questions: readonly Question[], { pack }: ReadReturns, output: string, io: Io): Promise<void> {
  const book = { pack, questions, language: io.language, linkTo: linkFrom(output, io) };
  const bytes = await writeQuestions(book);
  const path = resolve(io.cwd, output);
  await onDisk(output, async () => (await OwnFiles.of(dirname(path))).write(basename(path), 'questions', bytes));
}

/**
 * Writes all that is open as a workbook of questions; nothing where nothing is. 0 where nothing is open and every file
 * was looked at, 1 where something is, 2 where it could not run.
 */
export async function questions(asked: QuestionsArguments, io: Io): Promise<ExitCode> {
  const output = await outputOf(asked, io);
  const words = questionsWords[io.language];
  await needReturned(asked.returned, io);
  const read = await readReturned(asked, io);
  const { pack, returns } = read;
  const rollup = await withProgress(io, pack.units.length, words.about, (step) => rollUp(pack, returns, { step }));
  const open = openQuestions({ pack, returns, rollup });
  if (open.length > 0) await write(open, read, output, io);
  const counts = { files: 0, open: 0, doubtful: 0 };
  for (const { list } of open) counts[list] += 1;
  io.stdout(
    `${open.length === 0 ? words.nothing : words.done({ counts, file: output, pack: asked.pack, program: io.program })}\n`,
  );
  tellLeftOut(read, io);
  if (read.crashes > 0) return 2;
  return open.length === 0 ? 0 : 1;
}
