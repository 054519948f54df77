import type { FileReview } from '../../src/index.js';
import {
  annotate,
  type Held,
  needsAnnotation,
  type Return,
  reportsIn,
  returnOf,
  reviewFile,
  unreadable,
} from '../../src/index.js';
import type { ReturnedFile } from '../model/index.js';

/** A report with its bytes where it has any: one file is one report, an archive holds several. */
interface Report {
  review: FileReview;
  bytes: Uint8Array | null;
}

/** Reviews the reports in a file that came back; `wanted` says which of an archive. */
export function reviewsOf(
  { name, bytes }: ReturnedFile,
  { judge, settled }: Held,
  wanted: (name: string) => boolean = () => true,
): Report[] {
  const reports = /\.zip$/i.test(name) ? reportsIn({ name, bytes }) : { name, bytes };
  const one = (file: { name: string; bytes: Uint8Array }): Report => ({
    review: reviewFile(file, judge, settled.places),
    bytes: file.bytes,
  });
  if (!Array.isArray(reports))
    return ['bytes' in reports ? one(reports) : { review: unreadable(name, reports), bytes: null }];
  return reports
    .filter((report) => wanted(report.name))
    .map((report) => {
      const opened = report.open();
      return 'bytes' in opened ? one(opened) : { review: unreadable(report.name, opened), bytes: null };
    });
}

/** The same in brief. */
export const returnsIn = (file: ReturnedFile, held: Held): Return[] =>
  reviewsOf(file, held).map(({ review }) => returnOf(review, null));

/** A report by what it is called, of the file it came in; null where it is not in it. */
export const reportIn = (file: ReturnedFile, held: Held, name: string): Report | null =>
  reviewsOf(file, held, (one) => one === name).find(({ review }) => review.file === name) ?? null;

/** The report with comments at the places to be mended; null where there are none, or it cannot have any. */
export const commentedCopy = ({ review, bytes }: Report, day: string): Uint8Array | null =>
  bytes === null || !/\.docx$/i.test(review.file) || !needsAnnotation(review)
    ? null
    : annotate(bytes, review, `${day}T00:00:00Z`).value;
