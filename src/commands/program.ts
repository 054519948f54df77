import { Argument, Command, Option } from 'commander';
import { Language } from '../../schemas/id.js';
import { build } from './build.js';
import { check } from './check.js';
import { init } from './init.js';
import type { ExitCode, Io } from './io.js';
import { rules } from './rules.js';
import { validate } from './validate.js';
import { version } from './version.js';
import { type CommandWords, commandWords } from './words/index.js';

/** Columns of a help page: it reads the same everywhere. */
const HELP_WIDTH = 90;

function emptyProgram(io: Io, words: CommandWords): Command {
  const { about, options, helpCommand, exits } = words.program;
  const title = (text: string): string => words.titles[text] ?? text;
  return new Command('decuong')
    .description(about)
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      outputError: () => {},
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: title,
      styleUsage: (usage) => usage.replace(/\[(options|command)\]/g, title),
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace('[options] ', '')}`.trimEnd(),
      optionDescription: ({ description }) => description,
    })
    .addOption(new Option('--lang <vi|en>', options.lang).choices(Language.options))
    .version(version(), '--version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand('help [command]', helpCommand)
    .addHelpText('after', `\n${exits}`);
}

/** The command line: every command with its arguments. `exit` takes the exit code of the one that ran. */
export function programOf(io: Io, exit: (code: ExitCode) => void): Command {
  const words = commandWords(io.language);
  const program = emptyProgram(io, words);
  const outline = new Argument('<outline>', words.arguments.outline);

  program
    .command('validate')
    .description(words.validate.about)
    .argument('<outline...>', words.arguments.outlines)
    .action(async (outlines: string[]) => exit(await validate(outlines, io)));

  program
    .command('build')
    .description(words.build.about)
    .addArgument(outline)
    .requiredOption('--units <file>', words.build.options.units)
    .option('--unit <id>', words.build.options.unit)
    .option('--period <period>', words.build.options.period)
    .option('-o, --output <folder>', words.build.options.output)
    .addOption(new Option('--zip', words.build.options.zip).conflicts('unit'))
    .action(async (file: string, options) => exit(await build({ ...options, outline: file }, io)));

  program
    .command('check')
    .description(words.check.about)
    .argument('<returned...>', words.arguments.returned)
    .addOption(new Option('--pack <folder>', words.check.options.pack).conflicts(['outline', 'units']))
    .option('--outline <file>', words.check.options.outline)
    .option('--units <file>', words.check.options.units)
    .option('--unit <id>', words.check.options.unit)
    .addOption(new Option('--format <text|json>', words.check.options.format).choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', words.check.options.output)
    .action(async (returned: string[], options) => exit(await check(returned, options, io)));

  program
    .command('rules')
    .description(words.rules.about)
    .action(() => exit(rules(io)));

  program
    .command('init')
    .description(words.init.about)
    .argument('[folder]', words.arguments.folder, '.')
    .action(async (folder: string) => exit(await init(folder, io)));

  return program;
}
