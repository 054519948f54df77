import type { HelpWords } from '../../command/index.js';

export interface InitWords extends HelpWords<'folder' | 'from'> {
  done(files: readonly string[], commands: readonly string[]): string;
  /** Of a definition that was drafted from a plan. */
  drafted(files: readonly string[], commands: readonly string[]): string;
  errors: { 'already-there'(of: { files: readonly string[] }): string };
}
