import type { HelpWords } from '../../command/index.js';

export interface ValidateWords extends HelpWords<'outlines'> {
  good(file: string): string;
}
