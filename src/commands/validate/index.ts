import { commandWords, type Declare } from '../command/index.js';
import { validate } from './validate.js';
import { validateWords } from './words/index.js';

export const declareValidate: Declare = (program, io, exit) => {
  const words = validateWords[io.language];
  const { outline } = commandWords[io.language].placeholders;
  program
    .command('validate')
    .description(words.about)
    .argument(`<${outline}...>`, words.help.outlines)
    .action(async (outlines: string[]) => exit(await validate(outlines, io)));
};
