import type { HelpWords } from '../../command/index.js';

export interface CheckWords
  extends HelpWords<'pack' | 'outline' | 'units' | 'unit' | 'format' | 'output' | 'annotate'> {
  annotated(copies: number, folder: string): string;
  /** An earlier copy was changed by somebody: it stays, and the new one has another name. */
  keptCopy(kept: string, made: string): string;
  /** Reports of which the same unit sent a later one; `commented`: copies with comments were made of the others. */
  superseded(reports: readonly { file: string; by: string }[], commented: boolean): string;
  /** What is put behind the name of a file for its copy with comments: all computers can write it. */
  copy: string;
  errors: {
    'nothing-to-check'(of: { names: readonly string[] }): string;
    'units-alone'(): string;
  };
}
