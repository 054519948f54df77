import { InvalidArgumentError } from 'commander';
import { commandWords, type Declare } from '../command/index.js';
import { withConversion } from '../returned/index.js';
import { importFiles } from './import.js';
import { importWords } from './words/index.js';

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

export const declareImport: Declare = (program, io, exit) => {
  const { about, help, placeholders } = importWords[io.language];
  const { outline } = commandWords[io.language].placeholders;
  const command = program
    .command('import')
    .description(about)
    .argument(`<${placeholders.plan}...>`, help.files)
    .option(`-o, --output <${outline}>`, help.output)
    .option(`--which <${placeholders.number}>`, help.which, wholeNumber)
    .option(`--update <${outline}>`, help.update)
    .option('--from-tasks', help.fromTasks);
  withConversion(command, io.language).action(async (files: string[], options) =>
    exit(await importFiles({ ...options, files }, io)),
  );
};
