import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { Language } from '../../../schemas/id.js';
import { type FormatName, formatNames } from '../../../schemas/json-schema.js';
import { build } from '../build/build.js';
import { check } from '../check/check.js';
import { collect } from '../collect/collect.js';
import type { ExitCode, Io } from '../command/io.js';
import { version } from '../command/version.js';
import { init } from '../init/init.js';
import { remind } from '../remind/remind.js';
import { rules } from '../rules/rules.js';
import { schema } from '../schema/schema.js';
import { status } from '../status/status.js';
import { validate } from '../validate/validate.js';
import { type CommandWords, commandWords } from '../words/index.js';
import { upwardWords } from '../words/upward.js';

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
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace(/\[options\] ?/, '')}`.trimEnd(),
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    })
    .addOption(new Option('--lang <vi|en>', options.lang).choices(Language.options))
    .version(version(), '--version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(`help [${words.names.command}]`, helpCommand)
    .addHelpText('after', `\n${exits}`);
}

/** A share as it is typed: 0.5, 0,5 or 50%. */
function shareOf(typed: string): number {
  const number = Number(typed.replace('%', '').replace(',', '.'));
  const share = typed.includes('%') ? number / 100 : number;
  if (typed.trim() === '' || !Number.isFinite(share) || share <= 0)
    throw new InvalidArgumentError('Allowed choices are 0.5, 50%.');
  return share;
}

/** Adds how files of older formats are read: by which LibreOffice, or not at all. Wherever returned files are read. */
const withConversion = (command: Command, { names, check: { options } }: CommandWords): Command =>
  command
    .option(`--soffice <${names.file}>`, options.soffice)
    .addOption(new Option('--no-convert', options.noConvert).conflicts('soffice'));

/** The command line: every command with its arguments. `exit` takes the exit code of the one that ran. */
export function programOf(io: Io, exit: (code: ExitCode) => void): Command {
  const words = commandWords(io.language);
  const { names } = words;
  const upward = upwardWords(io.language).options;
  const program = emptyProgram(io, words);
  const pack = new Argument(`<${names.pack}>`, words.arguments.pack);
  const outline = new Argument(`<${names.outline}>`, words.arguments.outline);

  program
    .command('validate')
    .description(words.validate.about)
    .argument(`<${names.outline}...>`, words.arguments.outlines)
    .action(async (outlines: string[]) => exit(await validate(outlines, io)));

  program
    .command('build')
    .description(words.build.about)
    .addArgument(outline)
    .option(`--units <${names.file}>`, words.build.options.units)
    .option(`--unit <${names.id}>`, words.build.options.unit)
    .option(`--period <${names.period}>`, words.build.options.period)
    .option(`-o, --output <${names.folder}>`, words.build.options.output)
    .addOption(
      new Option('--zip [all|unit]', words.build.options.zip).choices(['all', 'unit', 'forms']).conflicts('unit'),
    )
    .option(`--letter [${names.file}]`, words.build.options.letter)
    .addOption(new Option('--letter-to <each|all>', words.build.options.letterTo).choices(['each', 'all']))
    .option(`--previous <${names.folder}>`, words.build.options.previous)
    .option(`--previous-returned <${names.returned}...>`, words.build.options.previousReturned)
    .action(async (file: string, options) => exit(await build({ ...options, outline: file }, io)));

  withConversion(
    program
      .command('check')
      .description(words.check.about)
      .argument(`<${names.returned}...>`, words.arguments.returned)
      .addOption(new Option(`--pack <${names.folder}>`, words.check.options.pack).conflicts(['outline', 'units']))
      .option(`--outline <${names.file}>`, words.check.options.outline)
      .option(`--units <${names.file}>`, words.check.options.units)
      .option(`--unit <${names.id}>`, words.check.options.unit)
      .addOption(
        new Option('--format <text|json|html>', words.check.options.format)
          .choices(['text', 'json', 'html'])
          .default('text'),
      )
      .option(`-o, --output <${names.file}>`, words.check.options.output)
      .option(`--annotate <${names.folder}>`, words.check.options.annotate),
    words,
  ).action(async (returned: string[], options) => exit(await check(returned, options, io)));

  withConversion(
    program
      .command('status')
      .description(words.status.about)
      .addArgument(pack)
      .argument(`<${names.returned}...>`, words.arguments.returned)
      .addOption(
        new Option('--format <text|json|html|xlsx>', words.status.options.format).choices([
          'text',
          'json',
          'html',
          'xlsx',
        ]),
      )
      .option(`-o, --output <${names.file}>`, words.status.options.output)
      .option(`--received <${names.file}>`, words.status.options.received)
      .option(`--due <${names.day}>`, words.status.options.due)
      .option(`--now <${names.day}>`, words.status.options.now),
    words,
  ).action(async (folder: string, returned: string[], options) =>
    exit(await status({ ...options, pack: folder, returned }, io)),
  );

  withConversion(
    program
      .command('remind')
      .description(words.remind.about)
      .addArgument(pack)
      .argument(`<${names.returned}...>`, words.arguments.returned)
      .option(`-o, --output <${names.folder}>`, words.remind.options.output)
      .option(`--received <${names.file}>`, words.status.options.received)
      .option(`--due <${names.day}>`, words.status.options.due)
      .option(`--now <${names.day}>`, words.status.options.now),
    words,
  ).action(async (folder: string, returned: string[], options) =>
    exit(await remind({ ...options, pack: folder, returned }, io)),
  );

  withConversion(
    program
      .command('collect')
      .description(words.collect.about)
      .addArgument(pack)
      .argument(`<${names.returned}...>`, words.arguments.returned)
      .option(`-o, --output <${names.file}>`, words.collect.options.output)
      .option(`--previous-rollup <${names.file}>`, words.collect.options.previousRollup)
      .option('--change <0.5>', words.collect.options.change, shareOf)
      .option(`--as <${names.id}>`, upward.as)
      .option(`--into <${names.file}>`, upward.into)
      .option(`--mapping <${names.file}>`, upward.mapping)
      .option(`--units <${names.file}>`, upward.units)
      .option(`--received <${names.file}>`, words.status.options.received),
    words,
  ).action(async (folder: string, returned: string[], options) =>
    exit(await collect({ ...options, pack: folder, returned }, io)),
  );

  program
    .command('schema')
    .description(words.schema.about)
    .addArgument(new Argument(`[${names.format}]`, words.schema.options.name).choices(formatNames).default('outline'))
    .action((name: FormatName) => exit(schema(name, io)));

  program
    .command('rules')
    .description(words.rules.about)
    .action(() => exit(rules(io)));

  program
    .command('init')
    .description(words.init.about)
    .argument(`[${names.folder}]`, words.arguments.folder, '.')
    .action(async (folder: string) => exit(await init(folder, io)));

  return program;
}
