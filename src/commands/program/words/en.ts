import type { ProgramWords } from './words.js';

const usage: ProgramWords['usage'] = ({ code, quoted, other, near, choices, help }) => {
  const name = quoted === null ? '' : ` “${quoted}”`;
  const said = {
    'unknown-command': `There is no command${name}.`,
    'unknown-option': `There is no option${name}.`,
    'missing-argument': `The command lacks${name}.`,
    'missing-value': `The option${name} needs a value after it.`,
    'wrong-choice': `The value${name} is not among the choices of this option.`,
    'too-many': 'There is too much after the command. A name with blanks in it must stand in quotation marks "…".',
    'not-together': `The options${name} and ${other === null ? 'the other one' : `“${other}”`} do not go together. Please keep one of them.`,
    other: 'The command is not written as it should be.',
  }[code];
  const meant = near === null ? '' : ` Did you mean “${near}”?`;
  const offered = choices === null ? '' : ` The ${code === 'unknown-command' ? 'commands' : 'choices'}: ${choices}.`;
  return `${said}${meant}${offered} Type ${help} to see how it is used.`;
};

export const en: ProgramWords = {
  titles: {},
  about: 'From one report outline, makes the Word form of every unit and checks what returned reports still lack.',
  options: {
    lang: 'language of messages: vi or en (vi unless the computer is set to English)',
    version: 'print the version',
    help: 'print this page',
  },
  helpCommand: 'print the help of a command',
  exits: 'Exit codes: 0 all is well; 1 something is to be mended or missing; 2 could not run.',
  usage,
};
