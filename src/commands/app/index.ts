import { commandWords, type Declare } from '../command/index.js';
import { app } from './app.js';
import { appWords } from './words/index.js';

export const declareApp: Declare = (program, io, exit) => {
  const { about, help } = appWords[io.language];
  const { file } = commandWords[io.language].placeholders;
  program
    .command('app')
    .description(about)
    .option(`-o, --output <${file}>`, help.output, 'decuong.html')
    .action(async (asked) => exit(await app(asked, io)));
};
