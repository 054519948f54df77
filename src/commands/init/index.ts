import { commandWords, type Declare } from '../command/index.js';
import { init } from './init.js';
import { initWords } from './words/index.js';

export const declareInit: Declare = (program, io, exit) => {
  const words = initWords[io.language];
  const { folder } = commandWords[io.language].placeholders;
  program
    .command('init')
    .description(words.about)
    .argument(`[${folder}]`, words.help.folder, '.')
    .action(async (name: string) => exit(await init(name, io)));
};
