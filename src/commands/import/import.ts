import { resolve } from 'node:path';
import { type Draft, guesses, importOutline, printDraft, printSummary, updated } from '../../import/index.js';
import { CommandError, type ExitCode, type Io, outputTo } from '../command/index.js';
import { needed, readSource } from '../definition/index.js';
import { type ConversionArguments, sofficeFor } from '../returned/index.js';
import { type OpenedFile, openFiles } from './files.js';
import { reviewCopy } from './review-copy.js';
import { importWords } from './words/index.js';

export interface ImportArguments extends ConversionArguments {
  /** The plan, with its annexes in the same file or in others. */
  files: readonly string[];
  /** Where the definition goes; to the results where left out. */
  output?: string | undefined;
  /** Which outline is meant where there are several, from 1. */
  which?: number | undefined;
  /** A definition made from the outline before it was corrected. */
  update?: string | undefined;
  /** A copy of the Word file with a comment at each part of the outline. */
  review?: string | undefined;
  /** A definition is proposed from the tasks of a plan without an outline. */
  fromTasks?: boolean | undefined;
}

/** The definition to be brought up to date; null where none was named. */
async function definitionText(name: string | undefined, io: Io): Promise<string | null> {
  if (name === undefined) return null;
  const file = needed(await readSource(resolve(io.cwd, name), name), io, 2);
  return new TextDecoder().decode(file.bytes);
}

/** How an outline is drafted from a plan. */
export type DraftArguments = Omit<ImportArguments, 'output' | 'update' | 'review'>;

/** The definition drafted from the outline a plan holds; ends the command where there is none in what was handed in. */
export const draftFrom = async (asked: DraftArguments, io: Io): Promise<Draft> => (await drafted(asked, io)).draft;

async function drafted(asked: DraftArguments, io: Io): Promise<{ draft: Draft; files: OpenedFile[] }> {
  const { files: names, which, fromTasks } = asked;
  const files = await openFiles(names, await sofficeFor(asked, io), io);
  const made = importOutline(files, { which, fromTasks });
  if (made.draft !== null) return { draft: made.draft, files };
  const { because, outlines, tasks } = made.refusal;
  throw new CommandError(importWords, because, { files: names, outlines, tasks, which: which ?? 1 });
}

/**
 * Drafts a definition from the outline a plan holds. 0 where nothing was guessed, 1 where something is to be looked at, 2
 * where there is no outline in what was handed in, or it could not be read.
 */
export async function importFiles(asked: ImportArguments, io: Io): Promise<ExitCode> {
  const { files: names, output, review } = asked;
  const target = output === undefined ? null : await outputTo(output, 'import', [...names, asked.update], io);
  const copy = review === undefined ? null : await outputTo(review, 'import', [...names, asked.update, output], io);
  const before = await definitionText(asked.update, io);
  const { draft, files } = await drafted(asked, io);
  const noted = copy === null ? null : reviewCopy(draft, files, io);
  const brought = before === null ? null : updated(before, draft);
  if (before !== null && brought === null)
    throw new CommandError(importWords, 'not-updated', { file: asked.update ?? '' });
  const text = brought?.text ?? printDraft(draft, io.language);
  const summary = brought ? importWords[io.language].changes(brought.changes) : printSummary(draft, io.language);
  if (target === null) {
    io.stdout(text);
    io.stderr(summary);
  } else {
    await target.write(text);
    io.stdout(summary);
    io.stderr(`${importWords[io.language].next(target.name, io.program)}\n`);
  }
  if (copy !== null && noted !== null) {
    await copy.write(noted);
    io.stderr(`${importWords[io.language].reviewed(copy.name)}\n`);
  }
  const open = brought ? brought.changes.length : guesses(draft.remarks).length;
  return open === 0 ? 0 : 1;
}
