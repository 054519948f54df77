import { check, type FileReview } from '../check/index.js';
import { type Finding, finding } from '../findings/index.js';
import { digest } from '../form/index.js';
import type { NamedBytes } from '../outline/index.js';
import { identify, type Judge, read } from '../read/index.js';
import { type Settlements, settle } from '../settle/index.js';
import { readWord } from '../word/index.js';

/** A file of which nothing can be said but why: it is not there, or could not be taken out of its archive. */
export const unreadable = (file: string, why: Finding): FileReview => ({
  file,
  sha256: '',
  review: null,
  submission: null,
  findings: [why],
});

/** What is said of a file over which decuong itself failed. */
export const failedOver = (file: string): FileReview =>
  unreadable(file, finding('returned-damaged', null, { in: 'file', file }, { file, part: null }));

/**
 * Reviews one returned file: reads it, finds out which form it is, takes what a person settled of it, and judges what it
 * says. Whatever the bytes are, it does not throw; where the file cannot be read, the review is null and a finding says
 * why.
 * @param settled what people decided of places in returned files
 * @param sha256 of the bytes that were handed in, where these were made of them
 */
export function reviewFile(
  file: NamedBytes,
  judge: Judge,
  settled: Settlements['places'] = {},
  sha256 = digest(file.bytes),
): FileReview {
  const seen = { file: file.name, sha256 };
  const { value: document, findings } = readWord(file);
  if (document === null) return { ...seen, review: null, submission: null, findings };
  const identified = identify(document, file.name, judge, sha256);
  const all = [...findings, ...identified.findings];
  if (identified.value === null) return { ...seen, review: null, submission: null, findings: all };
  const { form, identity } = identified.value;
  const submission = settle(read(document, form, identity), settled[sha256] ?? []);
  return { ...seen, review: check(form, submission), submission, findings: all };
}
