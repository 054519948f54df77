import { Option } from 'commander';
import { commandWords, type Declare } from '../command/index.js';
import { withConversion, withReturned } from '../returned/index.js';
import { check } from './check.js';
import { checkWords } from './words/index.js';

export const declareCheck: Declare = (program, io, exit) => {
  const { about, help } = checkWords[io.language];
  const { file, folder, id } = commandWords[io.language].placeholders;
  const command = withReturned(program.command('check').description(about), io.language)
    .addOption(new Option(`--pack <${folder}>`, help.pack).conflicts(['outline', 'units']))
    .option(`--outline <${file}>`, help.outline)
    .option(`--units <${file}>`, help.units)
    .option(`--unit <${id}>`, help.unit)
    .addOption(new Option('--format <text|json|html>', help.format).choices(['text', 'json', 'html']).default('text'))
    .option(`-o, --output <${file}>`, help.output)
    .option(`--annotate <${folder}>`, help.annotate);
  withConversion(command, io.language).action(async (returned: string[], asked) =>
    exit(await check(returned, asked, io)),
  );
};
