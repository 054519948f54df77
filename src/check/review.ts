import type { Completeness } from '../../schemas/review.js';
import type { Answer } from '../../schemas/submission.js';
import type { Finding } from '../findings/index.js';
import type { Form, Item } from '../form/index.js';
import type { Submission } from '../read/index.js';
import type { Count } from './completeness.js';
import type { RuleFinding } from './rules/index.js';

/** A submission judged. Plain data. */
export interface Review {
  status: 'complete' | 'incomplete';
  completeness: Completeness;
  /** What that is counted over: the places to fill in, by item. */
  counts: Count[];
  /** Places in which a person wrote something, also such as need not be filled in. */
  given: string[];
  /** The answers of the submission; what an answer "none" releases is no longer required. */
  answers: Answer[];
  /** Graded by the rules of the form, in the order of the form. */
  findings: RuleFinding[];
  /** What it was judged by. */
  form: Form;
  /** Everything that form asks for, in its order. */
  items: readonly Item[];
  /** What was judged, as people call it. */
  of: {
    outline: { id: string; version: number };
    /** Such as "Báo cáo sơ kết …"; a title that names the period names the one the file says it is for. */
    title: string;
    unit: { id: string; name: string } | null;
    /** The one the file says it is for. */
    period: Form['period'];
  };
}

/** One file handed in: its review, or the findings that say why it could not be read. */
export interface FileReview {
  file: string;
  /** Of the bytes of the file, in hex; empty where there were none to read. */
  sha256: string;
  /** Null where the file is unreadable. */
  review: Review | null;
  submission: Submission | null;
  /** Of a file that cannot be read the unit its name is of, by its id and as it is called; absent where that is nobody's. */
  named?: { id: string; name: string };
  /** What was found while opening the file. */
  findings: Finding[];
}
