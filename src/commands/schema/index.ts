import { Argument } from 'commander';
import { type FormatName, formatNames, printJsonSchema } from '../../../schemas/json-schema.js';
import { commandWords, type Declare, type ExitCode, type Io } from '../command/index.js';
import { schemaWords } from './words/index.js';

/** Prints the JSON Schema of a format: with it, editors complete and check what is written. */
export function schema(name: FormatName, io: Io): ExitCode {
  io.stdout(printJsonSchema(name));
  return 0;
}

export const declareSchema: Declare = (program, io, exit) => {
  const words = schemaWords[io.language];
  const { format } = commandWords[io.language].placeholders;
  program
    .command('schema')
    .description(words.about)
    .addArgument(new Argument(`[${format}]`, words.help.format).choices(formatNames).default('outline'))
    .action((name: FormatName) => exit(schema(name, io)));
};
