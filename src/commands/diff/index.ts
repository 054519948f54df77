import { commandWords, type Declare } from '../command/index.js';
import { diff } from './diff.js';
import { diffWords } from './words/index.js';

export const declareDiff: Declare = (program, io, exit) => {
  const { about, help, old } = diffWords[io.language];
  const { outline } = commandWords[io.language].placeholders;
  program
    .command('diff')
    .description(about)
    .argument(`<${old}>`, help.before)
    .argument(`<${outline}>`, help.now)
    .action(async (before: string, now: string) => exit(await diff({ before, now }, io)));
};
