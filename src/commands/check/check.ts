import type { FileReview } from '../../check/index.js';
import { reviewPageFiles } from '../../node/index.js';
import { printReviews, printReviewsAsHtml, printReviewsAsJson, verdictOf } from '../../report/review/index.js';
import { unpainted } from '../../report/terminal/index.js';
import { voidDecisions } from '../../settle/index.js';
import { CommandError, deliver, type ExitCode, type Io, outputTo, paintOf } from '../command/index.js';
import { tell } from '../definition/index.js';
import { settledPath } from '../pack-folder/index.js';
import { type ConversionArguments, handedIn, returnedWords, reviewFiles, sofficeFor } from '../returned/index.js';
import { AnnotatedCopies } from './annotated-copies.js';
import { type GivenArguments, readGiven } from './given.js';
import { supersededIn } from './superseded-reports.js';
import { checkWords } from './words/index.js';

export interface CheckArguments extends GivenArguments, ConversionArguments {
  format?: 'text' | 'json' | 'html' | undefined;
  output?: string | undefined;
  annotate?: string | undefined;
}

async function printed(reviews: readonly FileReview[], { format, output }: CheckArguments, io: Io): Promise<string> {
  const { language } = io;
  if (format === 'json') return printReviewsAsJson(reviews, language);
  if (format === 'html') return printReviewsAsHtml(reviews, language, await reviewPageFiles());
  return printReviews(reviews, language, output === undefined ? paintOf(io) : unpainted);
}

/**
 * Reviews returned files, folders and zips, and prints what each lacks. 0 where all are complete, 1 where something is
 * missing or one cannot be read, 2 where it could not run: nothing to check, or a file that was named is not there.
 */
export async function check(names: readonly string[], asked: CheckArguments, io: Io): Promise<ExitCode> {
  const { output, annotate, pack, outline, units } = asked;
  const to = output === undefined ? null : await outputTo(output, 'check', [...names, pack, outline, units], io);
  const { judge, settled, decisions } = await readGiven(asked, io);
  const soffice = await sofficeFor(asked, io);
  const returned = await handedIn(names, io);
  const { files, leftOut } = returned;
  if (files.length === 0) throw new CommandError(checkWords, 'nothing-to-check', { names: [...names] });
  const copies = annotate === undefined ? null : await AnnotatedCopies.into(annotate, files, io);
  const { reviews: reviewed, crashes } = await reviewFiles(returned, {
    judge,
    settled,
    soffice,
    io,
    keep: (review) => review,
    reviewed: async (review, bytes) => copies?.add(bytes, review),
  });
  const reviews = reviewed.map(({ kept }) => kept);
  await deliver(await printed(reviews, asked, io), to, io);
  const handed = reviews.map(({ file, sha256, review }) => {
    return { file, sha256, unit: review?.of.unit?.id ?? null, counts: true };
  });
  tell(voidDecisions(decisions, handed, settledPath(asked.pack ?? '')), io);
  const superseded = await supersededIn(reviews, files);
  await copies?.withdraw(superseded.map(({ file }) => file));
  copies?.tell();
  if (superseded.length > 0) io.stderr(`${checkWords[io.language].superseded(superseded, copies !== null)}\n`);
  if (leftOut.length > 0) io.stderr(`${returnedWords[io.language].leftOut(leftOut)}\n`);
  if (crashes > 0 || files.some(({ path }) => path === null)) return 2;
  return reviews.every((one) => verdictOf(one) === 'complete') ? 0 : 1;
}
