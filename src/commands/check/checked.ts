import { basename, extname } from 'node:path';
import type { Language } from '../../../schemas/language.js';
import type { Pack } from '../../../schemas/pack.js';
import { annotate, needsAnnotation } from '../../annotate/index.js';
import type { FileReview } from '../../check/index.js';
import type { Finding } from '../../findings/index.js';
import { type FileView, fileView, printReview, printReviewAsJson } from '../../report/review/index.js';
import { type FileNames, fileNamesOf, type Return, returnOf } from '../../returns/index.js';
import { isConverted } from '../../review/index.js';
import { paintOf } from '../command/index.js';
import { type KeepReview, type ReviewData, reviewEach } from '../returned/index.js';
import { checkWords } from './words/index.js';

/** What reviews are printed as. */
export type Format = 'text' | 'json' | 'html';

/** What files are checked by, and what is wanted of each. */
export interface CheckData extends ReviewData {
  format: Format;
  /** The forms of the pack, whose names files go by. */
  forms: Pack['forms'];
  /** Whether texts are coloured. */
  colour: boolean;
  /** The moment under comments in copies, in UTC; null where no copies are wanted. */
  commentedAt: string | null;
}

/** A copy of a file with comments, or why there is none; and what it is to be called. */
export interface Commented {
  bytes: Uint8Array | null;
  findings: Finding[];
  stem: string;
  ending: string;
}

/** A file as it was checked: what is printed of it, and what the others are held against. Plain data. */
export interface Checked {
  /** As text and JSON what is printed; of a page what it shows. */
  printed: string | FileView;
  brief: Return;
  /** Whose report was judged; null where none was, or of nobody. */
  unit: string | null;
  /** Which report it is: of which unit, for which outline and period; null where it says no unit, or is a supplement. */
  report: string | null;
  /** Null where none is wanted, or there is nothing to tell its unit. */
  copy: Commented | null;
}

/** So much of a name is kept that what stands behind it is not cut. */
const LONGEST_STEM = 70;

function commented(review: FileReview, bytes: Uint8Array, at: string, language: Language): Commented | null {
  if (review.review !== null && !needsAnnotation(review)) return null;
  const { value, findings } = annotate(bytes, review, at);
  const suffix = checkWords[review.review?.form.language ?? language].copy;
  const short = [...basename(review.file, extname(review.file))].slice(0, LONGEST_STEM).join('');
  const ending = isConverted(review) ? '.docx' : extname(review.file);
  return { bytes: value, findings, stem: `${short}-${suffix}`, ending };
}

function reportOf({ review }: FileReview): string | null {
  if (review === null || review.of.unit === null || review.form.stamp.only !== undefined) return null;
  const { outline, period, unit } = review.of;
  return JSON.stringify([outline.id, period.code, unit.id]);
}

function printed(review: FileReview, { format, language, colour }: CheckData): string | FileView {
  if (format === 'json') return printReviewAsJson(review, language);
  if (format === 'html') return fileView(review, language);
  return printReview(review, language, paintOf({ colour }));
}

/** Says of a file that cannot be read whose it is, as a status does: by what a person decided, else by its name. */
function namedBy({ judge: { given, belongs }, forms }: CheckData): (review: FileReview) => FileReview {
  const units = given?.units ?? [];
  let names: FileNames | null = null;
  return (review) => {
    if (review.review !== null || units.length === 0) return review;
    names ??= fileNamesOf({ units, forms });
    const id = belongs?.[review.sha256]?.unit ?? names.unit(review.file);
    const unit = units.find((one) => one.id === id);
    return unit === undefined ? review : { ...review, named: { id: unit.id, name: unit.name } };
  };
}

/** Keeps of a review what is printed of it, so that thousands of them need no more room than one. */
export const keepChecked = (data: CheckData): KeepReview<Checked> => {
  const named = namedBy(data);
  return (review, bytes) => ({
    printed: printed(named(review), data),
    brief: returnOf(review, null, 'states'),
    unit: review.review?.of.unit?.id ?? null,
    report: reportOf(review),
    copy:
      bytes === null || data.commentedAt === null ? null : commented(review, bytes, data.commentedAt, data.language),
  });
};

/** Checks one file after the other. Runs in threads. */
export const checkWork = (data: CheckData) => reviewEach(data, keepChecked(data));
