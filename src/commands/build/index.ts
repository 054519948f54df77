import { Option } from 'commander';
import { commandWords, type Declare } from '../command/index.js';
import { build } from './build.js';
import { buildWords } from './words/index.js';

export const declareBuild: Declare = (program, io, exit) => {
  const { about, arguments: args, options } = buildWords[io.language];
  const { outline, file, folder, id, period, returned } = commandWords[io.language].placeholders;
  program
    .command('build')
    .description(about)
    .argument(`<${outline}>`, args.outline)
    .option(`--units <${file}>`, options.units)
    .option(`--unit <${id}>`, options.unit)
    .option(`--period <${period}>`, options.period)
    .option(`-o, --output <${folder}>`, options.output)
    .addOption(new Option('--zip [all|unit]', options.zip).choices(['all', 'unit', 'forms']).conflicts('unit'))
    .option(`--letter [${file}]`, options.letter)
    .addOption(new Option('--letter-to <each|all>', options.letterTo).choices(['each', 'all']))
    .option(`--previous <${folder}>`, options.previous)
    .option(`--previous-returned <${returned}...>`, options.previousReturned)
    .action(async (name: string, asked) => exit(await build({ ...asked, outline: name }, io)));
};
