import { type Command, InvalidArgumentError } from 'commander';
import type { Language } from '../../../schemas/id.js';
import type { Draft } from '../../import/index.js';
import { commandWords, type Declare, type Io } from '../command/index.js';
import { withConversion } from '../returned/index.js';
import type { DraftArguments } from './import.js';
import { importWords } from './words/index.js';

/** What reads plans is loaded when one is read. */
const reading = () => import('./import.js');

/** The definition drafted from the outline a plan holds; ends the command where there is none in what was handed in. */
export const draftFrom = async (asked: DraftArguments, io: Io): Promise<Draft> =>
  (await reading()).draftFrom(asked, io);

export type { DraftArguments };

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

/** Options that say which outline of a plan is meant, and how its files are opened. */
export function withDraft(command: Command, language: Language): Command {
  const { help, placeholders } = importWords[language];
  return withConversion(
    command.option(`--which <${placeholders.number}>`, help.which, wholeNumber).option('--from-tasks', help.fromTasks),
    language,
  );
}

export const declareImport: Declare = (program, io, exit) => {
  const { about, help, placeholders } = importWords[io.language];
  const { outline } = commandWords[io.language].placeholders;
  const command = program
    .command('import')
    .description(about)
    .argument(`<${placeholders.plan}...>`, help.files)
    .option(`-o, --output <${outline}>`, help.output)
    .option(`--update <${outline}>`, help.update)
    .option(`--review <${placeholders.copy}>`, help.review);
  withDraft(command, io.language).action(async (files: string[], options) =>
    exit(await (await reading()).importFiles({ ...options, files }, io)),
  );
};
