import type { FileReview } from '../check/index.js';
import { type Code, type FindingData, finding } from '../findings/index.js';

/** A format that another program can turn into .docx. */
export type OldFormat = FindingData['returned-converted']['from'];

const FORMATS: Partial<Record<Code, OldFormat>> = {
  'returned-legacy-doc': 'doc',
  'returned-odt': 'odt',
  'returned-rtf': 'rtf',
};

/** Which older format kept a file from being read; null where that is not what kept it. */
export const oldFormatOf = ({ review, findings }: FileReview): OldFormat | null =>
  review === null && findings.length === 1 && findings[0] ? (FORMATS[findings[0].code] ?? null) : null;

/**
 * The review of a file that was read as what it was converted to: it names the file that was sent, with the sha256 of
 * its own bytes, and says so in a note.
 * @param sent the review of the file as it came
 * @param read the review of the .docx made of it
 */
export function asConverted(sent: FileReview, read: FileReview, from: OldFormat): FileReview {
  const { file, sha256 } = sent;
  const note = finding('returned-converted', null, { in: 'file', file }, { file, from });
  return { ...read, file, sha256, findings: [note, ...read.findings] };
}

/** The review of a file that could not be read, with why converting it did not help. */
export function asNotConverted(
  sent: FileReview,
  because: FindingData['returned-not-converted']['because'],
): FileReview {
  const { file } = sent;
  const why = finding('returned-not-converted', null, { in: 'file', file }, { file, because });
  return { ...sent, findings: [...sent.findings, why] };
}

/** Whether a file was read as what it was converted to. */
export const isConverted = ({ findings }: FileReview): boolean =>
  findings.some(({ code }) => code === 'returned-converted');
