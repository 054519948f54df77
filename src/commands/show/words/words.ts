import type { HelpWords } from '../../command/index.js';

export interface ShowWords extends HelpWords<'outline' | 'output' | 'period'> {
  errors: { 'output-unknown'(of: { file: string }): string };
}
