import type { Language } from '../../../schemas/id.js';
import type { FileReview } from '../../check/index.js';
import { finding } from '../../findings/index.js';
import type { NamedBytes } from '../../outline/index.js';
import type { Judge } from '../../read/index.js';
import { reviewFile, unreadable } from '../../review/index.js';
import { crashReport } from '../command/crash.js';
import type { Io } from '../command/io.js';
import { commandWords } from '../words/index.js';

/** A review, and what is to be told where decuong itself failed over the file; else null. */
export interface OneReview {
  review: FileReview;
  fault: string | null;
}

/** The review of a file that made decuong itself fail, with what the person is told. */
export function failedOver(name: string, error: unknown, language: Language): OneReview {
  const place = { in: 'file' as const, file: name };
  return {
    review: unreadable(name, finding('returned-damaged', null, place, { file: name, part: null })),
    fault: crashReport(error, ['check'], language, process.env.DECUONG_DEBUG === '1'),
  };
}

/** Reviews a file. A fault of decuong met in it must not cost the reviewer the others. */
export function reviewOne(file: NamedBytes, judge: Judge, language: Language): OneReview {
  try {
    return { review: reviewFile(file, judge), fault: null };
  } catch (error) {
    return failedOver(file.name, error, language);
  }
}

/** Tells the person of a fault of decuong met in a file. */
export function tellFault(name: string, fault: string, io: Io): void {
  io.stderr(`${commandWords(io.language).check.bug(name)}\n`);
  io.stderr(fault);
}
