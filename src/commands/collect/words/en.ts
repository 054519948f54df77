import { firstOf, joined, unlessNone } from '../../command/index.js';
import type { CollectWords } from './words.js';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const item = (text: string): string => `\n  - ${text}`;

export const en: CollectWords = {
  about: 'put the reports of all units together: a workbook, a table of figures, or a draft report',
  help: {
    output: 'the file to write: .xlsx, .csv, .json or .docx (a draft of the consolidated report); needed',
    previousRollup: 'what was collected for the period before (.json), to compare the figures',
    change: 'tell figures that changed by more than this since then: 0.5 (the default) or 50%',
    columns:
      'the columns printed on the sheet of totals: measure, all (the total), groups (totals by group) or ids of groups, given, asked, not_counted (how many units), method (how the total is made); all where nothing is said',
    as: 'your id in the list of units of the level above; goes with --into',
    into: 'the definition of the level above (.yaml), or the form it sent (.docx): what was rolled up is filled in there',
    mapping: 'a file that says which of your figures answers what above; not needed where ids are the same',
    units: 'the list of units of the level above',
  },
  done: ({ counted, asked, incomplete, doubts, file }) => {
    const still = unlessNone(incomplete, (count) => ` (${plural(count, 'report is', 'reports are')} incomplete)`);
    const look = unlessNone(doubts, (count) => ` ${plural(count, 'thing', 'things')} to look at.`);
    return `Collected ${counted} of ${plural(asked, 'unit', 'units')}${still} into “${file}”.${look}`;
  },
  doubts: (told, more) =>
    `To look at:${told.map(item).join('')}${more > 0 ? `\n  ${more} more; run again with -o name.xlsx to see all on the sheet “To look at”.` : ''}`,
  leftOut: ({ silent, unread, unplaced, others, values }) =>
    `Not counted: ${joined([
      unlessNone(silent, (count) => `${plural(count, 'unit', 'units')} that sent nothing`),
      unlessNone(unread, (count) => `${plural(count, 'unit', 'units')} whose file cannot be read`),
      unlessNone(
        unplaced,
        (count) => `${plural(count, 'file', 'files')} of an unknown unit, or of another period or outline`,
      ),
      unlessNone(others, (count) => `${plural(count, 'other file', 'other files')} of a unit, to be settled`),
      unlessNone(values, (count) => `${plural(count, 'value', 'values')} in doubt or not readable`),
    ])}.`,
  collecting: 'Collecting',
  writing: 'Writing',
  filled: (answered, unit, file) => `Filled in ${answered} items of the report of ${unit}: ${file}`,
  commented: (comments) =>
    `The report has ${plural(comments, 'comment', 'comments')} about what is to be looked at; please delete them before it is sent.`,
  open: (labels) =>
    `${labels.length} items could not be filled in from what was rolled up; please write them yourself:${firstOf(labels.map(item), 12, (count) => item(`and ${count} more`), '')}`,
  tooLong: ({ label, rows, max }) =>
    `The table “${label}” has ${rows} rows; the form of the level above takes ${max}. Please put some together or leave some out before it is sent.`,
  samePeriod: (file) =>
    `“${file}” was collected for this very period, not for the one before; what is told of changes since then is not right. Please choose the right file.`,
  errors: {
    'output-unknown': ({ file, endings }) => `“${file}” cannot be written: the name behind -o must end in ${endings}.`,
    'column-unknown': ({ column, known }) =>
      `The sheet of totals has no column “${column}”. Please choose from: ${known.join(', ')}.`,
    'not-a-rollup': ({ file }) =>
      `“${file}” is no roll-up that decuong wrote (.json), or was changed since. Please choose the right file.`,
    'not-a-form': ({ file }) =>
      `${file} is no form made by decuong, or has lost its definition. Please give the form as the level above sent it, or the definition.`,
    'other-form': ({ file, found, wanted }) =>
      `${file} is the form of ${found}, not of the unit “${wanted}”. Please look at the id behind --as, or leave --as out.`,
  },
};
