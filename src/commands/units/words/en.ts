import { firstOf } from '../../command/index.js';
import type { UnitsWords } from './words.js';

const MOST = 5;
const names = (units: readonly string[]): string => firstOf(units, MOST, (more) => ` and ${more} more`);
const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`;

export const en: UnitsWords = {
  about: 'write a workbook to list the units of an outline in',
  help: {
    outline: 'the definition (YAML)',
    output: 'write the workbook to this file (.xlsx)',
    keep: 'keep the units of this earlier list (.xlsx, .csv, .yaml), with their ids',
  },
  done: ({ file, groups, kept }) => {
    const listed = kept === null ? '' : ` It has the ${count(kept, 'unit')} of the earlier list, under the same ids.`;
    const chosen = groups === 0 ? '' : `, with ${count(groups, 'group')} to choose from`;
    return `Wrote the list of units to “${file}”${chosen}.${listed}`;
  },
  groupsOpen: (units) =>
    `The outline does not have the group of ${count(units.length, 'unit')}: ${names(units)}. Please choose their groups anew in the workbook.`,
  rowsLeft: (units) =>
    `A workbook has no place for the rows of tables given beforehand for ${count(units.length, 'unit')}: ${names(units)}. To have them printed, go on using the list in YAML.`,
  errors: {
    'output-unknown': ({ file }) => `“${file}” cannot be written: the name after -o must end in .xlsx.`,
  },
};
