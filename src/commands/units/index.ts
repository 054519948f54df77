import { commandWords, type Declare } from '../command/index.js';
import { units } from './units.js';
import { unitsWords } from './words/index.js';

export const declareUnits: Declare = (program, io, exit) => {
  const { about, help } = unitsWords[io.language];
  const { outline, file } = commandWords[io.language].placeholders;
  program
    .command('units')
    .description(about)
    .argument(`<${outline}>`, help.outline)
    .option(`-o, --output <${file}>`, help.output)
    .option(`--keep <${file}>`, help.keep)
    .action(async (of: string, asked) => exit(await units({ ...asked, outline: of }, io)));
};
