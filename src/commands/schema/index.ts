import { Argument } from 'commander';
import { type FormatName, formatNames } from '../../../schemas/json-schema.js';
import { commandWords, type Declare } from '../command/index.js';
import { schema } from './schema.js';
import { schemaWords } from './words/index.js';

export const declareSchema: Declare = (program, io, exit) => {
  const words = schemaWords[io.language];
  const { format } = commandWords[io.language].placeholders;
  program
    .command('schema')
    .description(words.about)
    .addArgument(new Argument(`[${format}]`, words.arguments.format).choices(formatNames).default('outline'))
    .action((name: FormatName) => exit(schema(name, io)));
};
