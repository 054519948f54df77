import { guesses, importOutline, printDraft, printSummary } from '../../import/index.js';
import { CommandError, type ExitCode, type Io, outputTo } from '../command/index.js';
import { type ConversionArguments, sofficeFor } from '../returned/index.js';
import { openFiles } from './files.js';
import { importWords } from './words/index.js';

export interface ImportArguments extends ConversionArguments {
  /** The plan, with its annexes in the same file or in others. */
  files: readonly string[];
  /** Where the definition goes; to the results where left out. */
  output?: string | undefined;
  /** Which outline is meant where there are several, from 1. */
  which?: number | undefined;
  /** A definition is proposed from the tasks of a plan without an outline. */
  fromTasks?: boolean | undefined;
}

/**
 * Drafts a definition from the outline a plan holds. 0 where nothing was guessed, 1 where something is to be looked at, 2
 * where there is no outline in what was handed in, or it could not be read.
 */
export async function importFiles(asked: ImportArguments, io: Io): Promise<ExitCode> {
  const { files: names, output, which, fromTasks } = asked;
  const target = output === undefined ? null : await outputTo(output, 'import', names, io);
  const files = await openFiles(names, await sofficeFor(asked, io), io);
  const made = importOutline(files, { which, fromTasks });
  if (made.draft === null) {
    const { because, outlines, tasks } = made.refusal;
    throw new CommandError(importWords, because, { files: names, outlines, tasks, which: which ?? 1 });
  }
  const { draft } = made;
  const text = printDraft(draft, io.language);
  const summary = printSummary(draft, io.language);
  if (target === null) {
    io.stdout(text);
    io.stderr(summary);
  } else {
    await target.write(text);
    io.stdout(summary);
    io.stderr(`${importWords[io.language].next(target.name, io.program)}\n`);
  }
  return guesses(draft.remarks).length === 0 ? 0 : 1;
}
