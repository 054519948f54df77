import { type Command, Option } from 'commander';
import type { Language } from '../../../schemas/id.js';
import { commandWords } from '../command/index.js';
import { returnedWords } from './words/index.js';

/** Adds the files handed in. */
export const withReturned = (command: Command, language: Language): Command =>
  command.argument(`<${commandWords[language].placeholders.returned}...>`, returnedWords[language].help.returned);

/** Adds the pack, and the files handed in for it. */
export const withCampaign = (command: Command, language: Language): Command =>
  withReturned(
    command.argument(`<${commandWords[language].placeholders.pack}>`, returnedWords[language].help.pack),
    language,
  );

/** Adds that files are read though they were read before. */
export const withCache = (command: Command, language: Language): Command =>
  command.option('--no-cache', returnedWords[language].help.noCache);

/** Adds when the files were received. */
export const withReceived = (command: Command, language: Language): Command =>
  command.option(`--received <${commandWords[language].placeholders.file}>`, returnedWords[language].help.received);

/** Adds when the files were received, when they were due, and what day it is. */
export function withDays(command: Command, language: Language): Command {
  const { day } = commandWords[language].placeholders;
  const { due, now } = returnedWords[language].help;
  return withReceived(command, language).option(`--due <${day}>`, due).option(`--now <${day}>`, now);
}

/** Adds how files of older formats are read: by which LibreOffice, or not at all. */
export function withConversion(command: Command, language: Language): Command {
  const { soffice, noConvert } = returnedWords[language].help;
  return command
    .option(`--soffice <${commandWords[language].placeholders.file}>`, soffice)
    .addOption(new Option('--no-convert', noConvert).conflicts('soffice'));
}
