import type { Code, Finding, FindingData } from '../findings/index.js';
import { finding } from '../findings/index.js';
import type { ZipFailure } from './zip/index.js';

/** Why a file cannot be read, before it has words. */
export type Failure =
  | ZipFailure
  | { because: 'empty' | 'legacy-doc' | 'pdf' | 'odt' | 'rtf' }
  | { because: 'not-word'; looksLike: string | null };

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
