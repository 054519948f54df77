import type { Named } from '../../../import/index.js';
import type { HelpWords } from '../../command/index.js';

/** What was handed in, and the outlines that were found in it. */
interface Refused {
  files: readonly string[];
  outlines: readonly Named[];
  which: number;
  tasks: boolean;
}

export interface ImportWords extends HelpWords<'files' | 'output' | 'which' | 'fromTasks'> {
  placeholders: Record<'plan' | 'number', string>;
  /** What to do with the definition that was written. */
  next(file: string, program: string): string;
  errors: {
    'no-outline'(of: Refused): string;
    'no-text'(of: Refused): string;
    which(of: Refused): string;
  };
}
