import { resolve } from 'node:path';
import type { FileReview } from '../../check/index.js';
import { reviewPageFiles, writeAtomic } from '../../node/index.js';
import {
  type Paint,
  printReviews,
  printReviewsAsHtml,
  printReviewsAsJson,
  unpainted,
  verdictOf,
} from '../../report/index.js';
import { onDisk, Trouble } from '../command/error.js';
import type { ExitCode, Io } from '../command/io.js';
import { paintOf } from '../command/paint.js';
import { handedIn } from '../returned/files.js';
import { type OfficeArguments, officeFor } from '../returned/office.js';
import { reviewAll } from '../returned/review-all.js';
import { commandWords } from '../words/index.js';
import { Copies } from './copies.js';
import { type JudgeArguments, readJudge } from './judge.js';
import { supersededIn } from './superseded.js';

/** `decuong check`, as asked for. */
export interface CheckArguments extends JudgeArguments, OfficeArguments {
  format?: 'text' | 'json' | 'html' | undefined;
  output?: string | undefined;
  annotate?: string | undefined;
}

async function printed(
  reviews: readonly FileReview[],
  format: CheckArguments['format'],
  paint: Paint,
  { language }: Io,
): Promise<string> {
  if (format === 'json') return printReviewsAsJson(reviews, language);
  if (format === 'html') return printReviewsAsHtml(reviews, language, await reviewPageFiles());
  return printReviews(reviews, language, paint);
}

async function print(reviews: readonly FileReview[], { format, output }: CheckArguments, io: Io): Promise<void> {
  const text = await printed(reviews, format, output === undefined ? paintOf(io) : unpainted, io);
  if (output === undefined) return io.stdout(text);
  await onDisk(output, () => writeAtomic(resolve(io.cwd, output), text));
  io.stderr(`${commandWords(io.language).check.written(output)}\n`);
}

/**
 * Reviews returned files, folders and zips, and prints what each lacks. 0 where all are complete, 1 where something is
 * missing or one cannot be read, 2 where it could not run: nothing to check, or a file that was named is not there.
 */
export async function check(names: readonly string[], asked: CheckArguments, io: Io): Promise<ExitCode> {
  const judge = await readJudge(asked, io);
  if (judge === null) return 2;
  const soffice = await officeFor(asked, io);
  const returned = await handedIn(names, io);
  const { files, leftOut } = returned;
  if (files.length === 0) throw new Trouble('nothing-to-check', { names: [...names] });
  const copies = asked.annotate === undefined ? null : new Copies(asked.annotate, files, io);
  const { reviews, faults } = await reviewAll(returned, { judge, copies, soffice, io });
  await print(reviews, asked, io);
  const superseded = await supersededIn(reviews, files);
  await copies?.withdraw(superseded.map(({ file }) => file));
  copies?.tell();
  if (superseded.length > 0) io.stderr(`${commandWords(io.language).check.superseded(superseded, copies !== null)}\n`);
  if (leftOut.length > 0) io.stderr(`${commandWords(io.language).check.leftOut(leftOut)}\n`);
  if (faults > 0 || files.some(({ path }) => path === null)) return 2;
  return reviews.every((one) => verdictOf(one) === 'complete') ? 0 : 1;
}
