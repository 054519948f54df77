import type { CommanderError } from 'commander';
import type { Language } from '../../schemas/id.js';
import { commandWords, type UsageCode } from './words/index.js';

const CODES: Readonly<Record<string, UsageCode>> = {
  'commander.unknownCommand': 'unknown-command',
  'commander.unknownOption': 'unknown-option',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'missing-value',
  'commander.excessArguments': 'too-many',
  'commander.conflictingOption': 'not-together',
};

/** What commander says of an option's value quotes the option first; of an argument, the value. */
function partsOf({ code, message }: CommanderError): { code: UsageCode; quoted: string | null } {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const value = message.startsWith('error: option') ? quoted[1] : quoted[0];
  if (code === 'commander.invalidArgument') return { code: 'wrong-choice', quoted: value ?? null };
  return { code: CODES[code] ?? 'other', quoted: quoted[0] ?? null };
}

/** What is wrong with a command as typed, as one line in the person's language. */
export function usageMessage(error: CommanderError, language: Language): string {
  const { code, quoted } = partsOf(error);
  const near = /\(Did you mean (?:one of )?([^,?]+)/.exec(error.message)?.[1] ?? null;
  const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? null;
  return commandWords(language).usage(code, quoted, near, choices);
}
