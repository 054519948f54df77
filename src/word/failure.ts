import type { Code, Finding, FindingData } from '../findings/index.js';
import { finding } from '../findings/index.js';
import { megabytes } from './limits.js';

/** Why a file cannot be read, before it has words. */
export type Failure =
  | { because: 'empty' | 'encrypted' | 'legacy-doc' | 'pdf' | 'odt' | 'rtf' }
  | { because: 'not-word'; looksLike: string | null }
  | { because: 'damaged'; part: string | null }
  | { because: 'too-large'; limit: string };

export const damaged = (part: string | null): Failure => ({ because: 'damaged', part });

/** `bytes` is the limit that was passed. */
export const tooLarge = (bytes: number): Failure => ({ because: 'too-large', limit: megabytes(bytes) });

export const isFailure = <T extends object>(value: T | Failure): value is Failure => 'because' in value;

/** The finding a failure comes to; `file` is the name of the file. */
export function findingOf(failure: Failure, file: string): Finding {
  const place = { in: 'file' as const, file };
  const of = <C extends Code>(code: C, data: FindingData[C]): Finding => finding(code, null, place, data);
  switch (failure.because) {
    case 'not-word':
      return of('returned-not-word', { file, looksLike: failure.looksLike });
    case 'damaged':
      return of('returned-damaged', { file, part: failure.part });
    case 'too-large':
      return of('returned-too-large', { file, limit: failure.limit });
    default:
      return of(`returned-${failure.because}`, { file });
  }
}
