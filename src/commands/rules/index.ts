import type { Declare } from '../command/index.js';
import { rules } from './rules.js';
import { rulesWords } from './words/index.js';

export const declareRules: Declare = (program, io, exit) => {
  program
    .command('rules')
    .description(rulesWords[io.language].about)
    .action(() => exit(rules(io)));
};
