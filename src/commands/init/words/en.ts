import { quoted } from '../../command/index.js';
import type { InitWords } from './words.js';

export const en: InitWords = {
  about: 'write a definition and a list of units to start from',
  help: {
    folder: 'where to put the two files (the current folder unless said)',
    from: 'draft the definition from this plan in Word; say --from again for annexes in files of their own',
  },
  done: (files, commands) =>
    `Wrote ${quoted(files)}. Open them, change them to your report, then run:\n${commands.map((one) => `  ${one}\n`).join('')}`,
  drafted: (files, commands) =>
    `Wrote ${quoted(files)}. Look at the lines of the definition that begin with “#”, list the units in the workbook, then run:\n${commands.map((one) => `  ${one}\n`).join('')}`,
  errors: {
    'already-there': ({ files }) =>
      `There is ${quoted(files)} already, and it is not overwritten. Please choose another folder or rename the old file.`,
  },
};
