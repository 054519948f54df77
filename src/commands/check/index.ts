import { Option } from 'commander';
import { commandWords, type Declare } from '../command/index.js';
import { withConversion, withReturned } from '../returned/index.js';
import { check } from './check.js';
import { checkWords } from './words/index.js';

export const declareCheck: Declare = (program, io, exit) => {
  const { about, options } = checkWords[io.language];
  const { file, folder, id } = commandWords[io.language].placeholders;
  const command = withReturned(program.command('check').description(about), io.language)
    .addOption(new Option(`--pack <${folder}>`, options.pack).conflicts(['outline', 'units']))
    .option(`--outline <${file}>`, options.outline)
    .option(`--units <${file}>`, options.units)
    .option(`--unit <${id}>`, options.unit)
    .addOption(
      new Option('--format <text|json|html>', options.format).choices(['text', 'json', 'html']).default('text'),
    )
    .option(`-o, --output <${file}>`, options.output)
    .option(`--annotate <${folder}>`, options.annotate);
  withConversion(command, io.language).action(async (returned: string[], asked) =>
    exit(await check(returned, asked, io)),
  );
};
