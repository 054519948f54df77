import type { Change, Named } from '../../../import/index.js';
import type { HelpWords } from '../../command/index.js';

/** What was handed in, and the outlines that were found in it. */
interface Refused {
  files: readonly string[];
  outlines: readonly Named[];
  which: number;
  tasks: boolean;
}

export interface ImportWords extends HelpWords<'files' | 'output' | 'which' | 'update' | 'review' | 'fromTasks'> {
  placeholders: Record<'plan' | 'number' | 'copy', string>;
  /** What to do with the definition that was written. */
  next(file: string, program: string): string;
  /** That the copy with comments was written. */
  reviewed(file: string): string;
  /** What a corrected outline changed in a definition, a line each. */
  changes(list: readonly Change[]): string;
  errors: {
    'review-of-text'(of: { file: string }): string;
    'review-refused'(of: { file: string }): string;
    'not-updated'(of: { file: string }): string;
    'no-outline'(of: Refused): string;
    'no-text'(of: Refused): string;
    which(of: Refused): string;
  };
}
