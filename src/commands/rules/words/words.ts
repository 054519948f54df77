import type { HelpWords } from '../../command/index.js';

export type RulesWords = Pick<HelpWords<never>, 'about'>;
