import { inParallel } from '../../node/index.js';
import { type Handed, voidDecisions } from '../../settle/index.js';
import { CommandError, deliverPieces, type ExitCode, type Io, outputTo } from '../command/index.js';
import { tell } from '../definition/index.js';
import { settledPath } from '../pack-folder/index.js';
import {
  type ConversionArguments,
  type HandedIn,
  handedIn,
  lostFile,
  type OpenedFile,
  type Outcome,
  type Reviewed,
  returnedWords,
  reviewFiles,
  sofficeFor,
  THREAD_MEGABYTES,
} from '../returned/index.js';
import { AnnotatedCopies } from './annotated-copies.js';
import { type CheckData, type Checked, checkWork, type Format, keepChecked } from './checked.js';
import { type GivenArguments, readGiven } from './given.js';
import { printChecked } from './print-checked.js';
import { type Sent, supersededIn } from './superseded-reports.js';
import { checkWords } from './words/index.js';

export interface CheckArguments extends GivenArguments, ConversionArguments {
  format?: Format | undefined;
  output?: string | undefined;
  annotate?: string | undefined;
}

const checkInThreads = (files: AsyncIterable<OpenedFile>, data: CheckData): AsyncGenerator<Outcome<Checked>> =>
  inParallel({
    script: new URL('./check-thread.js', import.meta.url),
    work: checkWork,
    data,
    tasks: files,
    megabytes: THREAD_MEGABYTES,
    lost: (file: OpenedFile, error) => lostFile(file, error, data, keepChecked(data)),
  });

/** What is remembered of the files that were checked when each was printed. */
class Seen {
  readonly handed: Handed[] = [];
  readonly sent: Sent[] = [];
  incomplete = 0;
  crashes = 0;

  /** Gives on what was checked, once its copy with comments is there. */
  async *all(reviewed: AsyncIterable<Reviewed<Checked>>, copies: AnnotatedCopies | null): AsyncGenerator<Checked> {
    for await (const { kept } of reviewed) {
      const { brief, unit, report, copy } = kept;
      this.handed.push({ file: brief.file, sha256: brief.sha256, unit, counts: true });
      this.sent.push({ brief, report });
      if (brief.status !== 'complete') this.incomplete += 1;
      if (copy !== null) await copies?.add(brief.file, copy);
      yield kept;
    }
  }
}

/** Says of which reports there are later ones, and what could not be looked at. */
async function tellBesides(
  { sent }: Seen,
  { files, leftOut }: HandedIn,
  copies: AnnotatedCopies | null,
  io: Io,
): Promise<void> {
  const superseded = await supersededIn(sent, files);
  await copies?.withdraw(superseded.map(({ file }) => file));
  copies?.tell();
  if (superseded.length > 0) io.stderr(`${checkWords[io.language].superseded(superseded, copies !== null)}\n`);
  if (leftOut.length > 0) io.stderr(`${returnedWords[io.language].leftOut(leftOut)}\n`);
}

/**
 * Reviews returned files, folders and zips, and prints what each lacks. 0 where all are complete, 1 where something is
 * missing or one cannot be read, 2 where it could not run: nothing to check, or a file that was named is not there.
 */
export async function check(names: readonly string[], asked: CheckArguments, io: Io): Promise<ExitCode> {
  const { output, annotate, pack, outline, units, format = 'text' } = asked;
  const to = output === undefined ? null : await outputTo(output, 'check', [...names, pack, outline, units], io);
  const { judge, settled, decisions, forms } = await readGiven(asked, io);
  const soffice = await sofficeFor(asked, io);
  const returned = await handedIn(names, io);
  if (returned.files.length === 0) throw new CommandError(checkWords, 'nothing-to-check', { names: [...names] });
  const copies = annotate === undefined ? null : await AnnotatedCopies.into(annotate, returned.files, io);
  const data: CheckData = {
    ...{ judge, settled, forms, language: io.language, converts: soffice !== null },
    ...{ format, colour: io.colour && to === null },
    commentedAt: copies === null ? null : `${io.now().toISOString().slice(0, 19)}Z`,
  };
  const seen = new Seen();
  const reviewed = reviewFiles(returned, {
    ...{ data, soffice, io, keep: keepChecked(data) },
    review: (files) => checkInThreads(files, data),
    crashed: () => {
      seen.crashes += 1;
    },
  });
  await deliverPieces(printChecked(seen.all(reviewed, copies), data), to, io);
  tell(voidDecisions(decisions, seen.handed, settledPath(asked.pack ?? '')), io);
  await tellBesides(seen, returned, copies, io);
  if (seen.crashes > 0 || returned.files.some(({ path }) => path === null)) return 2;
  return seen.incomplete === 0 ? 0 : 1;
}
