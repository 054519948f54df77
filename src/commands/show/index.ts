import { commandWords, type Declare } from '../command/index.js';
import { show } from './show.js';
import { showWords } from './words/index.js';

export const declareShow: Declare = (program, io, exit) => {
  const { about, help } = showWords[io.language];
  const { outline, file, period } = commandWords[io.language].placeholders;
  program
    .command('show')
    .description(about)
    .argument(`<${outline}>`, help.outline)
    .option(`-o, --output <${file}>`, help.output)
    .option(`--period <${period}>`, help.period)
    .action(async (of: string, asked) => exit(await show({ ...asked, outline: of }, io)));
};
