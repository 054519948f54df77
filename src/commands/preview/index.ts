import { commandWords, type Declare } from '../command/index.js';
import { preview } from './preview.js';
import { previewWords } from './words/index.js';

export const declarePreview: Declare = (program, io, exit) => {
  const { about, help } = previewWords[io.language];
  const { outline, file, period } = commandWords[io.language].placeholders;
  program
    .command('preview')
    .description(about)
    .argument(`<${outline}>`, help.outline)
    .option(`--units <${file}>`, help.units)
    .option(`--period <${period}>`, help.period)
    .option(`-o, --output <${file}>`, help.output)
    .option('--watch', help.watch)
    .action(async (of: string, asked) => exit(await preview({ ...asked, outline: of }, io)));
};
