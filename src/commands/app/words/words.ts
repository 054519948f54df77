import type { HelpWords } from '../../command/index.js';

export interface AppWords extends HelpWords<'output'> {
  errors: { 'output-unknown'(of: { file: string }): string };
}
