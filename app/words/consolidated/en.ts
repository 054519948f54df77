import type { ConsolidatedRoomWords } from './words.js';

const units = (count: number): string => (count === 1 ? '1 unit' : `${count} units`);

export const consolidatedEn: ConsolidatedRoomWords = {
  download: 'Download',
  kinds: {
    xlsx: 'Workbook (Excel)',
    docx: 'Draft report (Word)',
    csv: 'Table of values (CSV)',
    json: 'Data for other programs',
  },
  restsOn: (received, expected, incomplete) =>
    `From the reports of ${received} of ${units(expected)}${incomplete > 0 ? `, ${incomplete} of them still to be completed or corrected` : ''}. Choose a number to see where it stands in the report of its unit.`,
  part: 'Show section',
  unit: 'Unit',
  row: 'Row',
  all: 'All units',
  given: (given, asked) => `given by ${given} of ${units(asked)}`,
  uncounted: (count) => `not counted yet: ${units(count)}`,
  show: (group, count) => `${group} (${units(count)})`,
  more: (rows) => `Show ${rows} more`,
  charts: 'Charts',
  rows: (rows) => `Rows of each unit (${rows})`,
  texts: (texts) => `Text of each unit (${texts})`,
  noTexts: 'No unit has written this yet.',
  look: (value, unit, figure) => `${value}: ${unit}, ${figure}. See it in the report`,
  open: 'to be looked at, not in the total',
  source: 'Place in the report of the unit',
  file: 'File',
  place: 'Heading',
  paragraph: (at) => `paragraph ${at}`,
  nowhere: 'It has no place of its own in the file.',
  quote: 'The report says',
  typed: 'The answer',
  settled: 'Settled',
  received: 'Download this report',
  toReturned: 'Open the report at this place',
  close: 'Close',
  doubts: (count) => `To be looked at (${count})`,
  noDoubts: 'Nothing is left to be looked at.',
  everyone: 'All units',
  see: (unit) => `See it in the report: ${unit}`,
};
