import type { HelpWords } from '../../command/index.js';

/** What `decuong rules` says in one language. */
export type RulesWords = Pick<HelpWords<never>, 'about'>;
