import { Command, Option } from 'commander';
import { Language } from '../../../schemas/id.js';
import { packageVersion } from '../../node/index.js';
import { declareBuild } from '../build/index.js';
import { declareCheck } from '../check/index.js';
import { declareCollect } from '../collect/index.js';
import { commandWords, type Declare, type ExitCode, type Io } from '../command/index.js';
import { declareInit } from '../init/index.js';
import { declareQuestions } from '../questions/index.js';
import { declareRemind } from '../remind/index.js';
import { declareRules } from '../rules/index.js';
import { declareSchema } from '../schema/index.js';
import { declareSettle } from '../settle/index.js';
import { declareStatus } from '../status/index.js';
import { declareValidate } from '../validate/index.js';
import { programWords } from './words/index.js';

/** The commands in the order of the help page: that of their use. */
const COMMANDS: readonly Declare[] = [
  declareValidate,
  declareBuild,
  declareCheck,
  declareStatus,
  declareRemind,
  declareQuestions,
  declareSettle,
  declareCollect,
  declareSchema,
  declareRules,
  declareInit,
];

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
    .addOption(new Option('--lang <vi|en>', options.lang).choices(Language.options))
    .version(packageVersion(), '--version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(`help [${commandWords[io.language].placeholders.command}]`, helpCommand)
    .addHelpText('after', `\n${exits}`);
}

/** The command line: every command with its arguments. `exit` takes the exit code of the one that ran. */
export function programOf(io: Io, exit: (code: ExitCode) => void): Command {
  const program = emptyProgram(io);
  for (const declare of COMMANDS) declare(program, io, exit);
  return program;
}
