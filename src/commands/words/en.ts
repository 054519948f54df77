import { collectWords } from './collect.js';
import { returnsWords } from './returns.js';
import type { CommandWords } from './words.js';

const list = (files: readonly string[]): string => files.map((file) => `“${file}”`).join(', ');

/** So many names tell what kind of files they are. */
const NAMED = 3;

const some = (told: readonly string[]): string =>
  told.length <= NAMED ? told.join('; ') : `${told.slice(0, NAMED).join('; ')}; and ${told.length - NAMED} more`;

const few = (files: readonly string[]): string =>
  files.length <= NAMED ? list(files) : `${list(files.slice(0, NAMED))} and ${files.length - NAMED} more`;

const usage: CommandWords['usage'] = ({ code, quoted, other, near, choices }) => {
  const name = quoted === null ? '' : ` “${quoted}”`;
  const said = {
    'unknown-command': `There is no command${name}.`,
    'unknown-option': `There is no option${name}.`,
    'missing-argument': `The command lacks${name}.`,
    'missing-value': `The option${name} needs a value after it.`,
    'wrong-choice': `The value${name} is not among the choices of this option.`,
    'too-many': 'There is too much after the command.',
    'not-together': `The options${name} and ${other === null ? 'the other one' : `“${other}”`} do not go together. Please keep one of them.`,
    other: 'The command is not written as it should be.',
  }[code];
  const meant = near === null ? '' : ` Did you mean “${near}”?`;
  const offered = choices === null ? '' : ` The ${code === 'unknown-command' ? 'commands' : 'choices'}: ${choices}.`;
  return `${said}${meant}${offered} Type decuong --help to see how it is used.`;
};

/** What commands say in English. */
export const en: CommandWords = {
  titles: {},
  names: {
    outline: 'outline',
    returned: 'returned',
    folder: 'folder',
    file: 'file',
    id: 'id',
    period: 'period',
    format: 'format',
    command: 'command',
    pack: 'pack',
    day: 'day',
  },
  program: {
    about: 'From one report outline, makes the Word form of every unit and checks what returned reports still lack.',
    options: {
      lang: 'language of messages: vi or en (vi unless the computer is set to English)',
      version: 'print the version',
      help: 'print this page',
    },
    helpCommand: 'print the help of a command',
    exits: 'Exit codes: 0 all is well; 1 something is to be mended or missing; 2 could not run.',
  },
  arguments: {
    outlines: 'definition files (YAML), one or more',
    outline: 'definition file (YAML)',
    returned: 'report files, folders or zips, one or more',
    pack: 'folder of the pack that decuong build made',
    folder: 'where to put the two files (the current folder unless said)',
  },
  validate: { about: 'check that definitions are well written', options: {} },
  build: {
    about: 'make a pack of Word forms, one for each unit',
    options: {
      units: 'file with the list of units (Excel, CSV or YAML); must be given',
      unit: 'make the form of the unit with this id only',
      period: 'the period reported on: 2026, 2026-H1, 2026-M9, 2026-Q3 or 2026-05',
      output: 'folder to put the pack in (named by the outline unless said)',
      zip: 'also put all forms into one zip beside the folder; all: with the letters, files named by unit; unit: one zip for each unit in the folder zip',
      letter:
        'also write covering letters with the text of this file; without a file, with the text that comes with decuong',
      letterTo: 'each: a letter for each unit (unless said); all: one letter to all',
      previous: 'the pack of the last period: put the figures last reported into the forms',
      previousReturned: 'reports returned for the last period (looked for in the folder of --previous unless said)',
    },
    done: ({ forms, letters, kept, folder }) => {
      const files = [
        `${forms} ${forms === 1 ? 'form' : 'forms'}`,
        ...(letters === 0 ? [] : [`${letters} ${letters === 1 ? 'letter' : 'letters'}`]),
      ].join(' and ');
      if (kept === 0) return `Made ${files} in “${folder}”.`;
      if (kept === forms + letters) return `“${folder}” has all ${files} already; nothing had to be made.`;
      return `“${folder}” has all ${files}: ${forms + letters - kept} made now, ${kept} were up to date.`;
    },
    zipped: (file) => `Put the forms into “${file}”.`,
    zippedEach: (units, folder) => `Put ${units} ${units === 1 ? 'zip' : 'zips'}, one for each unit, into “${folder}”.`,
    carried: (units, of, period) =>
      `Put figures of ${period === '' ? 'the last period' : period} into the forms of ${units} of ${of} units; the others have no complete report for it.`,
    replaced: (forms, version) =>
      `The outline was changed but still says version: ${version}, so ${forms} ${forms === 1 ? 'form was' : 'forms were'} replaced by others of the same version. If the former ones have been sent out, please write version: ${version + 1} in the outline, run this again, and send the new forms to the units.`,
    noSender:
      'The outline does not say who asks for the reports, so the letters bear no sender. Please add issued.by to the outline, or a line “From: …” at the head of the text of the letter, and run this again.',
    zipping: 'Zipping',
    leftOver: (files) => `Left from an earlier build and no longer in the pack: ${list(files)}.`,
    bar: 'Making forms',
  },
  check: {
    about: 'check what returned reports lack, where, and how to mend it',
    options: {
      pack: 'check by the pack of forms in this folder',
      outline: 'check by this definition',
      units: 'list of units, together with --outline',
      unit: 'id of the unit that sent the report, where the file no longer says',
      format: 'how to print results: text, json or html (one page for a browser)',
      output: 'write results to this file',
      annotate: 'put into this folder a copy of each file with something to mend, with a comment at each place',
      soffice: 'the program LibreOffice (soffice) to read .doc, .odt and .rtf by; found by itself unless said',
      noConvert: 'do not read .doc, .odt and .rtf through LibreOffice',
    },
    bar: 'Checking',
    converting: 'Converting older files with LibreOffice',
    written: (file) => `Wrote the results to “${file}”.`,
    annotated: (copies, folder) =>
      copies === 0
        ? 'No file needs comments.'
        : `Put ${copies} ${copies === 1 ? 'copy' : 'copies'} with comments into “${folder}”; the files themselves are as they were.`,
    superseded: (reports, commented) =>
      `One unit sent more than once: ${some(reports.map(({ file, by }) => `“${file}” was followed by “${by}”`))}. The earlier ones are checked too, but only the later count when reports are put together${commented ? '; the earlier have no copies with comments' : ''}.`,
    leftOut: (files) => `Not checked, as no ${files.length === 1 ? 'report' : 'reports'}: ${few(files)}.`,
    bug: (file) => `The file “${file}” made decuong fail; the others were checked all the same.`,
  },
  ...returnsWords.en,
  collect: collectWords.en,
  schema: {
    about: 'print the JSON Schema by which editors help to write definitions',
    options: { name: 'which file' },
  },
  rules: { about: 'list the rules that reports are checked by', options: {} },
  init: {
    about: 'write a definition and a list of units to start from',
    options: {},
    done: (files, commands) =>
      `Wrote ${list(files)}. Open them, change them to your report, then run:\n${commands.map((one) => `  ${one}\n`).join('')}`,
  },
  usage,
  trouble: {
    'not-found': ({ file }) => `“${file}” was not found. Please check its name and folder.`,
    'no-access': ({ file }) =>
      `“${file}” may not be read or written. Please choose another place or ask who runs the computer.`,
    'in-use': ({ file }) => `“${file}” is open in another program. Please close it and run the command again.`,
    'disk-full': ({ file }) =>
      `The disk is full, so “${file}” cannot be written. Please free some space and try again.`,
    'not-a-folder': ({ file }) => `“${file}” is not a folder. Please choose another name.`,
    'is-a-folder': ({ file }) => `“${file}” is a folder, not a file. Please choose another name.`,
    'disk-other': ({ file, code }) =>
      `“${file}” cannot be read or written (the system says ${code}). Please try another place.`,
    'already-there': ({ files }) =>
      `There is ${list(files)} already, and it is not overwritten. Please choose another folder or rename the old file.`,
    'not-a-pack': ({ file }) =>
      `“${file}” is no pack of forms made by decuong, or its pack.json is damaged. Please choose the right folder, or make it again with decuong build.`,
    'not-received': ({ file }) =>
      `“${file}” is no table of times of receipt. Please use a CSV file (UTF-8) whose first line is “file” and “time”.`,
    'other-pack': ({ folder, found, wanted }) =>
      `“${folder}” holds another pack (${found}), not ${wanted}. Please choose another folder with -o.`,
    'forms-edited': ({ files }) =>
      `These forms were changed since they were made, and are not overwritten: ${list(files)}. Please move them elsewhere and try again.`,
    'nothing-to-check': ({ names }) =>
      `There are no reports in ${list(names)}. Please choose a folder with returned Word files (.docx).`,
    'period-wrong': ({ period }) =>
      `“${period}” is not a period. Please write it as 2026, 2026-H1, 2026-M9, 2026-Q3 or 2026-05.`,
    'units-needed': () =>
      'The command lacks the list of units. Please add --units and the name of a file, such as --units units.xlsx.',
    'day-wrong': ({ option, day }) =>
      `“${day}” after ${option} is not a day. Please write it as 2026-06-20 or 20/6/2026.`,
    'pack-busy': ({ folder }) => `Another run is writing to “${folder}”. Please wait until it is done, then run again.`,
    'letter-wrong': ({ file, line, is, quoted, near }) => {
      const name = quoted === null ? '' : ` “${quoted}”`;
      const said = {
        heading: `${name.trim()} is not understood; write lines such as “Subject: …” and “To: …”, then an empty line`,
        no_subject: 'a line “Subject: …” is missing at the start',
        name: `there is no${name} to put into a letter`,
        braces: 'what stands in {{ }} cannot be read',
      }[is];
      return `${file}, line ${line}: ${said}.${near === null ? '' : ` Did you mean “${near}”?`} Please mend it and run again.`;
    },
    'letter-too-long': ({ file }) => `“${file}” is too long to be the text of a letter. Please choose the right file.`,
    'option-alone': ({ option, needs }) => `${option} must come with ${needs}. Please add ${needs}.`,
    'no-previous': ({ folder }) =>
      `There is no pack of the last period (pack.json) in “${folder}”, or more than one. Please choose the folder of the pack.`,
    'no-previous-returned': ({ folder }) =>
      `No reports of the last period were found in “${folder}”. Please add --previous-returned and the folder they are in.`,
    'other-previous': ({ folder, found, wanted }) =>
      `“${folder}” is a pack of another outline (${found}), not of ${wanted}. Please choose the last pack of this outline.`,
    'not-a-rollup': ({ file }) =>
      `“${file}” is no roll-up that decuong wrote (.json), or was changed since. Please choose the right file.`,
    'folder-needed': () => 'The command lacks the folder to put reminders in. Please add -o and its name.',
    'output-unknown': ({ file, endings }) => `“${file}” cannot be written: the name behind -o must end in ${endings}.`,
    'output-needed': ({ format }) => `The format ${format} goes to a file. Please add -o and its name.`,
    'not-a-form': ({ file }) =>
      `${file} is no form made by decuong, or has lost its definition. Please give the form as the level above sent it, or the definition.`,
    'other-form': ({ file, found, wanted }) =>
      `${file} is the form of ${found}, not of the unit “${wanted}”. Please look at the id behind --as, or leave --as out.`,
    'units-alone': () => '--units goes together with --outline. Please add --outline, or use --pack instead of both.',
  },
  bug: (report) =>
    `decuong met a fault of its own; your files were not changed. Please send this line to whoever installed it: ${report}`,
};
