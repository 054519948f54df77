import { Command, Option } from 'commander';
import { LANGUAGES } from '../../../schemas/language.js';
import { packageVersion } from '../../node/index.js';
import { commandWords, type Declare, type ExitCode, type Io } from '../command/index.js';
import { programWords } from './words/index.js';

/**
 * The commands in the order of the help page: that of their use. Each is loaded when it is asked for, so that nothing
 * waits for what it does not use.
 */
export const COMMANDS: Readonly<Record<string, () => Promise<Declare>>> = {
  import: async () => (await import('../import/index.js')).declareImport,
  validate: async () => (await import('../validate/index.js')).declareValidate,
  preview: async () => (await import('../preview/index.js')).declarePreview,
  diff: async () => (await import('../diff/index.js')).declareDiff,
  show: async () => (await import('../show/index.js')).declareShow,
  units: async () => (await import('../units/index.js')).declareUnits,
  build: async () => (await import('../build/index.js')).declareBuild,
  check: async () => (await import('../check/index.js')).declareCheck,
  status: async () => (await import('../status/index.js')).declareStatus,
  remind: async () => (await import('../remind/index.js')).declareRemind,
  questions: async () => (await import('../questions/index.js')).declareQuestions,
  settle: async () => (await import('../settle/index.js')).declareSettle,
  collect: async () => (await import('../collect/index.js')).declareCollect,
  app: async () => (await import('../app/index.js')).declareApp,
  schema: async () => (await import('../schema/index.js')).declareSchema,
  rules: async () => (await import('../rules/index.js')).declareRules,
  init: async () => (await import('../init/index.js')).declareInit,
};

/** The names of the commands a command line is about: the one it calls; none where it asks for the version; else all. */
function calledIn(args: readonly string[]): string[] {
  const words = args.filter((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--lang');
  const called = words[0] === 'help' ? words[1] : words[0];
  if (called !== undefined && Object.hasOwn(COMMANDS, called)) return [called];
  return words.length === 0 && args.includes('--version') ? [] : Object.keys(COMMANDS);
}

/** Columns of a help page: it reads the same everywhere. */
const HELP_WIDTH = 90;

function emptyProgram(io: Io): Command {
  const { about, options, helpCommand, exits, titles } = programWords[io.language];
  const title = (text: string): string => titles[text] ?? text;
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
    .addOption(new Option('--lang <vi|en>', options.lang).choices(LANGUAGES))
    .version(packageVersion(), '--version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(`help [${commandWords[io.language].placeholders.command}]`, helpCommand)
    .addHelpText('after', `\n${exits}`);
}

/** The command line with the commands it is about and their arguments. `exit` takes the exit code of the one that ran. */
export async function programOf(args: readonly string[], io: Io, exit: (code: ExitCode) => void): Promise<Command> {
  const program = emptyProgram(io);
  for (const name of calledIn(args)) (await COMMANDS[name]?.())?.(program, io, exit);
  return program;
}
