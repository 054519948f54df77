import type { CommandWords } from './words.js';

export const en: CommandWords = {
  placeholders: {
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
    name: 'name',
  },
  written: (file) => `Wrote the results to “${file}”.`,
  crash: (report) =>
    `decuong met a fault of its own; your files were not changed. Please send this line to whoever installed it: ${report}`,
  errors: {
    'not-found': ({ file }) => `“${file}” was not found. Please check its name and folder.`,
    'no-access': ({ file }) =>
      `“${file}” may not be read or written. Please choose another place or ask who runs the computer.`,
    'in-use': ({ file }) => `“${file}” is open in another program. Please close it and run the command again.`,
    'disk-full': ({ file }) =>
      `The disk is full, so “${file}” cannot be written. Please free some space and try again.`,
    'name-too-long': ({ file }) =>
      `The path “${file}” is too long. Please give shorter names, or work in a folder nearer to the root of the disk.`,
    'not-a-folder': ({ file }) => `“${file}” is not a folder. Please choose another name.`,
    'is-a-folder': ({ file }) => `“${file}” is a folder, not a file. Please choose another name.`,
    'disk-other': ({ file, code }) =>
      `“${file}” cannot be read or written (the system says ${code}). Please try another place.`,
    'not-a-pack': ({ file }) =>
      `“${file}” is no pack of forms: there is no pack.json in it. Please name the folder that stood behind -o of decuong build.`,
    'pack-damaged': ({ file }) =>
      `The pack.json of “${file}” is damaged, or was written by another version of decuong. Please bring back a copy of it; where there is none, delete it and run decuong build again with the outline and the units the forms were made from.`,
    'folder-busy': ({ folder }) =>
      `Another run is writing to “${folder}”. Please wait until it is done, then run again.`,
    'option-alone': ({ option, needs }) => `${option} must come with ${needs}. Please add ${needs}.`,
    'output-is-input': ({ file }) =>
      `“${file}” is read by this command, so it is not overwritten. Please choose another name with -o.`,
    'output-taken': ({ file }) =>
      `There is a file “${file}” already, which decuong did not write or somebody changed since, so it is not overwritten. Please choose another name with -o, or move that file elsewhere.`,
    'output-needed': ({ format }) => `The format ${format} goes to a file. Please add -o and its name.`,
    'page-not-built': ({ page }) =>
      `This installation has no page ${page}. Please install decuong anew, or run: npm run app.`,
    'period-wrong': ({ period }) =>
      `“${period}” is not a period. Please write it as 2026, 2026-H1, 2026-M9, 2026-Q3 or 2026-05.`,
  },
};
