import { writeDate } from '../../values/index.js';
import { type FormWords, listed } from './words.js';

export const en: FormWords = {
  compare: { plan: 'Planned', actual: 'Actual', previous: 'Previous period' },
  prompt: {
    narrative: 'Write your report here',
    text: 'Enter text',
    integer: 'Enter a number',
    decimal: 'Enter a number',
    percent: 'Enter %',
    money: 'Enter an amount',
    date: 'Enter a date',
    choice: 'Choose',
    yes_no: 'Choose',
    number: '……',
    place: 'Enter the place',
    signatory: 'Enter the name of the person who signs',
  },
  supplement: {
    kind: (whole) => `${whole === whole.toUpperCase() ? 'SUPPLEMENT TO' : 'Supplement to'} ${whole}`,
    guide:
      'This form asks only for what was added since; the rest of your report was received and need not be sent again.',
  },
  see: (table) => `(see ${table})`,
  contact: (address) => `Contact: ${address}`,
  opening: ({ cited, unit, appendices }) => {
    const attached = appendices.length === 0 ? '' : ` (see ${listed(appendices, 'and')})`;
    return `${cited === null ? '' : `Further to ${cited}, `}${unit} reports${attached} as follows:`;
  },
  guide: ({ to, cutoff, due, ifAny, asks, rows, totals, locked, leftOut, endMark }) => [
    `How to fill in this form (delete this box${asks ? ' and the questions under the headings' : ''} before you print and sign): type in the places with grey text; leave headings, figure names and column names as they are.`,
    'Where a figure is nil, write 0; do not leave it empty or write “to be updated”.',
    `Where a part is marked ${ifAny} and you have nothing to report, write “None”.`,
    ...(locked
      ? [
          `The form is locked and takes text in the places with grey text alone; ${rows ? 'to add or delete a row or this box' : 'to delete this box'}, unlock it: Review > Restrict Editing > Stop Protection.`,
        ]
      : []),
    ...(rows
      ? [
          `Delete empty rows you do not need; to add a row to a table, put the cursor in its last cell and press Tab${totals ? '; in a table with a row of totals, insert it above that row' : ''}.`,
        ]
      : []),
    ...(leftOut ? ['Numbers are those of the whole outline; parts you are not asked for are left out.'] : []),
    ...(endMark ? [`End the text with “${endMark}”.`] : []),
    ...(cutoff ? [`Count figures up to and including ${writeDate(cutoff, 'en')}.`] : []),
    ...(to ? [`Send to: ${to}${due ? `, by ${writeDate(due, 'en')}` : ''}. Save the file as Word (.docx).`] : []),
    ...(due && !to ? [`Send it by ${writeDate(due, 'en')}. Save the file as Word (.docx).`] : []),
  ],
};
