import { commandWords, type Declare } from '../command/index.js';
import { withDraft } from '../import/index.js';
import { init } from './init.js';
import { initWords } from './words/index.js';

const collected = (file: string, before: readonly string[] = []): string[] => [...before, file];

export const declareInit: Declare = (program, io, exit) => {
  const words = initWords[io.language];
  const { folder, file } = commandWords[io.language].placeholders;
  const command = program
    .command('init')
    .description(words.about)
    .argument(`[${folder}]`, words.help.folder, '.')
    .option(`--from <${file}>`, words.help.from, collected);
  withDraft(command, io.language).action(async (name: string, asked) =>
    exit(await init({ ...asked, folder: name }, io)),
  );
};
