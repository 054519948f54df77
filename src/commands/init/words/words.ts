import type { HelpWords } from '../../command/index.js';

export interface InitWords extends HelpWords<'folder'> {
  done(files: readonly string[], commands: readonly string[]): string;
  errors: { 'already-there'(of: { files: readonly string[] }): string };
}
