import type { HelpWords } from '../../command/index.js';

export interface PreviewWords extends HelpWords<'outline' | 'units' | 'period' | 'output' | 'watch'> {
  watching: string;
  errors: { 'output-unknown'(of: { file: string }): string };
}
