import type { CommanderError } from 'commander';
import type { Io } from '../command/index.js';
import { programWords } from './words/index.js';
import type { UsageCode, UsageError } from './words/words.js';

const CODES: Readonly<Record<string, UsageCode>> = {
  'commander.unknownCommand': 'unknown-command',
  'commander.unknownOption': 'unknown-option',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'missing-value',
  'commander.excessArguments': 'too-many',
  'commander.conflictingOption': 'not-together',
};

/** The name of an option without the value it takes. */
const bare = (option: string): string => option.replace(/ [<[].*$/, '').replace(/^-\w, /, '');

/** What commander says of an option's value quotes the option first; of an argument, the value. */
function whatIsMeant({ code, message }: CommanderError): Pick<UsageError, 'code' | 'quoted' | 'other'> {
  const [first = null, second = null] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  if (code === 'commander.invalidArgument')
    return { code: 'wrong-choice', quoted: message.startsWith('error: option') ? second : first, other: null };
  const known = CODES[code] ?? 'other';
  if (known !== 'not-together') return { code: known, quoted: first, other: null };
  return { code: known, quoted: first && bare(first), other: second && bare(second) };
}

/**
 * What is wrong with a command as typed, as one line in the person's language. `commands`: the name of the one that was
 * called; where none is called so, of those there are.
 */
export function usageMessage(
  error: CommanderError,
  commands: readonly string[],
  { language, program }: Pick<Io, 'language' | 'program'>,
): string {
  const meant = whatIsMeant(error);
  const near = /\(Did you mean (?:one of )?([^,?]+)/.exec(error.message)?.[1] ?? null;
  const listed = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? null;
  const choices = meant.code === 'unknown-command' ? commands.join(', ') : listed;
  const help = [program, ...(commands.length === 1 ? commands : []), '--help'].join(' ');
  return programWords[language].usage({ ...meant, near, choices, help });
}
