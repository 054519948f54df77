import { Option } from 'commander';
import { commandWords, type Declare } from '../command/index.js';
import { build } from './build.js';
import { buildWords } from './words/index.js';

export const declareBuild: Declare = (program, io, exit) => {
  const { about, help } = buildWords[io.language];
  const { outline, file, folder, id, period, returned } = commandWords[io.language].placeholders;
  program
    .command('build')
    .description(about)
    .argument(`<${outline}>`, help.outline)
    .option(`--units <${file}>`, help.units)
    .option(`--unit <${id}>`, help.unit)
    .option(`--period <${period}>`, help.period)
    .option(`-o, --output <${folder}>`, help.output)
    .addOption(new Option('--outline-version <version>').hideHelp())
    .addHelpText('after', `\n${help.version}`)
    .addOption(new Option('--zip [all|unit]', help.zip).choices(['all', 'unit', 'forms']).conflicts('unit'))
    .option(`--letter [${file}]`, help.letter)
    .addOption(new Option('--letter-to <each|all>', help.letterTo).choices(['each', 'all']))
    .option('--eml', help.eml)
    .option('--with-checker', help.withChecker)
    .option(`--previous <${folder}>`, help.previous)
    .option(`--previous-returned <${returned}...>`, help.previousReturned)
    .action(async (name: string, asked) => exit(await build({ ...asked, outline: name }, io)));
};
