import type { ReviewWords } from './words.js';

export const en: ReviewWords = {
  report: (title, unit) => `report “${title}” ${unit === null ? '(unit not known)' : `of ${unit}`}`,
  complete: ({ required, answered }) => `complete, ${answered} of ${required} items`,
  incomplete: ({ required, answered, percent }, wrong) => {
    const mend = `${wrong} ${wrong === 1 ? 'place' : 'places'} to correct`;
    if (answered === required) return `all ${required} items answered, but ${mend}`;
    const lacking = `${required - answered} of ${required} items missing (${percent}%)`;
    return wrong === 0 ? lacking : `${lacking}, ${mend}`;
  },
  unreadable: 'cannot be read',
  wholeDocument: 'The whole document',
  summary: ({ files, complete, incomplete, unreadable }) =>
    `${files} ${files === 1 ? 'file' : 'files'}: ${complete} complete, ${incomplete} incomplete, ${unreadable} unreadable.`,
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  page: {
    title: 'Review of returned reports',
    summary: 'Summary',
    sorting: 'Click on the name of a column to sort.',
    columns: {
      file: 'File',
      unit: 'Unit',
      status: 'Result',
      percent: 'Complete',
      errors: 'Errors',
      warnings: 'Warnings',
    },
    status: { complete: 'Complete', incomplete: 'Incomplete', unreadable: 'Unreadable' },
    toMend: 'To be corrected',
    unitNotKnown: 'not known',
    filter: 'Filter',
    show: 'Show:',
    all: 'Everything',
    gaps: 'Only what is missing or to be looked at',
    search: 'Find:',
    open: 'Open all',
    close: 'Close all',
    whole: 'Print what is complete as well',
    done: (count) => (count === 1 ? '1 complete report' : `${count} complete reports`),
    none: 'Nothing matches.',
    back: 'Back to the summary',
    fields: 'Parts of the document',
    sectionText: 'Text of the section',
    sectionHeading: 'Heading',
    states: {
      answered: 'Answered',
      nil: 'Says none',
      blank: 'Left empty',
      missing: 'Not found',
      unknown: 'Look at it',
      optional: 'Not required',
      wrong: 'To mend',
    },
    cells: (filled, asked) => `${filled} of ${asked} required cells filled in`,
    percent: (share) => `${share}%`,
  },
};
