import { quoted } from '../../command/index.js';
import type { InitWords } from './words.js';

export const en: InitWords = {
  about: 'write a definition and a list of units to start from',
  help: {
    folder: 'where to put the two files (the current folder unless said)',
  },
  done: (files, commands) =>
    `Wrote ${quoted(files)}. Open them, change them to your report, then run:\n${commands.map((one) => `  ${one}\n`).join('')}`,
  errors: {
    'already-there': ({ files }) =>
      `There is ${quoted(files)} already, and it is not overwritten. Please choose another folder or rename the old file.`,
  },
};
