import type { Answer } from '../../schemas/submission.js';
import { check } from '../../src/check/index.js';
import type { Finding } from '../../src/messages/index.js';
import { identify, read } from '../../src/read/index.js';
import { readWord } from '../../src/word/index.js';
import type { Subject } from './subjects.js';

/** What decuong says of a returned file; null where it could not be read, `thrown` where it broke. */
export interface Verdict {
  answers: Answer[];
  /** Findings of severity error that name an item. */
  errors: Finding[];
  /** What else a person is told of a place. */
  told: Finding[];
  thrown: string | null;
}

const unread = (thrown: string | null): Verdict => ({ answers: [], errors: [], told: [], thrown });

/** Reads and judges a file as `decuong check --outline --unit` does. */
export function verdictOn(bytes: Uint8Array, subject: Subject): Verdict {
  try {
    const { value: document } = readWord({ name: 'returned.docx', bytes });
    if (!document) return unread('not readable');
    const { value } = identify(document, 'returned.docx', { given: subject.judge, unit: subject.form.stamp.unit });
    if (!value) return unread('no definition');
    const review = check(value.form, read(document, value.form, value.identity));
    const named = review.findings.filter(({ item }) => item !== null);
    const errors = named.filter(({ severity }) => severity === 'error');
    return { answers: review.answers, errors, told: named.filter((one) => !errors.includes(one)), thrown: null };
  } catch (error) {
    return unread(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
