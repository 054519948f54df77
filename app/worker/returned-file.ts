import type { FileReview } from '../../src/index.js';
import {
  type ArchivedReport,
  annotate,
  failedOver,
  type Held,
  isHidden,
  needsAnnotation,
  type Return,
  reportsIn,
  returnOf,
  reviewFile,
  unreadable,
} from '../../src/index.js';
import type { ReturnedFile } from '../model/index.js';
import type { ArchivePart } from './protocol.js';

/** A report with its bytes where it has any: one file is one report, an archive holds several. */
interface Report {
  review: FileReview;
  bytes: Uint8Array | null;
}

/**
 * The reports in a file; an archive that cannot be opened is one, of which only this can be said. What programs leave beside
 * the files of people comes along with a folder, and is none, as for the command line.
 */
function sentIn(file: ReturnedFile): readonly ArchivedReport[] {
  const { name } = file;
  if (isHidden(name)) return [];
  const reports = /\.zip$/i.test(name) ? reportsIn(file) : [{ name, open: () => file }];
  return Array.isArray(reports) ? reports : [{ name, open: () => reports }];
}

/** A fault of decuong met in a file must not cost the others. */
function reviewed(file: ReturnedFile, { judge, settled }: Held): FileReview {
  try {
    return reviewFile(file, judge, settled.places);
  } catch {
    return failedOver(file.name);
  }
}

function reportOf({ name, open }: ArchivedReport, held: Held): Report {
  const opened = open();
  return 'bytes' in opened
    ? { review: reviewed(opened, held), bytes: opened.bytes }
    : { review: unreadable(name, opened), bytes: null };
}

/** A part of the reports in a file, in brief. */
export function returnsIn(file: ReturnedFile, part: ArchivePart, held: Held): Return[] {
  const sent = sentIn(file);
  const from = Math.ceil((part.at * sent.length) / part.of);
  const to = Math.ceil(((part.at + 1) * sent.length) / part.of);
  return sent.slice(from, to).map((one) => returnOf(reportOf(one, held).review, null));
}

/** A report by what it is called, of the file it came in; null where it is not in it. */
export function reportIn(file: ReturnedFile, held: Held, name: string): Report | null {
  const sent = sentIn(file).find((one) => one.name === name);
  return sent === undefined ? null : reportOf(sent, held);
}

/** The report with comments at the places to be mended; null where there are none, or it cannot have any. */
export const commentedCopy = ({ review, bytes }: Report, day: string): Uint8Array | null =>
  bytes === null || !/\.docx$/i.test(review.file) || !needsAnnotation(review)
    ? null
    : annotate(bytes, review, `${day}T00:00:00Z`).value;
