import { commandWords, type Declare } from '../command/index.js';
import { returnedWords } from '../returned/index.js';
import { settle } from './settle.js';
import { settleWords } from './words/index.js';

export const declareSettle: Declare = (program, io, exit) => {
  const { about, help, placeholder } = settleWords[io.language];
  const { pack, name } = commandWords[io.language].placeholders;
  program
    .command('settle')
    .description(about)
    .argument(`<${pack}>`, returnedWords[io.language].help.pack)
    .argument(`<${placeholder}>`, help.book)
    .option(`--by <${name}>`, help.by)
    .action(async (packName: string, book: string, { by }) => exit(await settle({ pack: packName, book, by }, io)));
};
