import { writeDate } from '../../../values/index.js';
import { NAMES_IN_BOX } from '../limits.js';
import type { ConsolidatedWords, Mark, Reports } from './words.js';

const KINDS = {
  sum: ['', ''],
  mean: ['mean', 'mean'],
  weighted_mean: ['weighted mean', 'weighted mean'],
  min: ['lowest', 'earliest'],
  max: ['highest', 'latest'],
  last: ['most recent', 'most recent'],
  count: ['', ''],
  list: ['', ''],
  none: ['', ''],
} as const;

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const parts = ({ complete, incomplete, unreadable, none }: Reports): string =>
  [
    `${complete} complete`,
    ...(incomplete > 0 ? [`${incomplete} to be completed or corrected`] : []),
    ...(unreadable > 0 ? [`${unreadable} that could not be read`] : []),
    ...(none > 0 ? [`${counted(none, 'unit has', 'units have')} sent nothing`] : []),
  ].join('; ');

const upTo = (day: string | null): string => (day === null ? '' : ` received up to ${writeDate(day, 'en')}`);

/** Names in a line of the box; where there are more, they are counted, and `where` they stand is said. */
const listed = (what: string, names: readonly string[], where = ''): string[] => {
  if (names.length === 0) return [];
  const named = where === '' || names.length <= NAMES_IN_BOX ? names.join('; ') : where;
  return [`${what} (${names.length}): ${named}.`];
};

const MARKS: Record<Mark, string> = {
  toSee: '“to be looked at”',
  inDoubt: 'the mark “(?)”',
  lacking: '“… of the … reports that were sent say nothing here”',
};

const notesIn = (marks: readonly Mark[]): string =>
  marks.length === 0 ? '' : `the notes in the text (${marks.map((mark) => MARKS[mark]).join(', ')}), `;

export const en: ConsolidatedWords = {
  draft: 'Draft',
  units: 'the units',
  signTitle: '[Position of the person who signs]',
  recipients: ['[Name of the body that receives it]', 'File'],
  box: (reports, { asOf, doubts, marks, none, unreadable, incomplete }) => [
    `This draft was put together from the reports of the units. Before it is signed, please edit it, and take out the questions in italics, ${notesIn(marks)}the pages of notes at the end and this box.`,
    `It rests on ${reports.received} of ${reports.expected} reports${upTo(asOf)}: ${parts(reports)}.`,
    ...listed('Sent nothing', none),
    ...listed('Sent a file that cannot be read', unreadable),
    ...listed('Reports to be completed or corrected', incomplete, 'they stand on the last pages'),
    doubts > 0
      ? `${counted(doubts, 'point is', 'points are')} to be looked at; they stand on the last pages.`
      : 'Nothing is left to be looked at.',
  ],
  opening(board, cited, { received, expected }, { asOf, cutoff }) {
    const basis = cited === null ? '' : `Further to ${cited}, `;
    const figures = cutoff === null ? '' : `, with figures up to ${writeDate(cutoff, 'en')}`;
    const sentence = `${basis}${board ?? 'the issuing body'} presents the results below, from the reports of ${received} of ${expected} units${upTo(asOf)}${figures}.`;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  },
  day: (iso) => writeDate(iso, 'en'),
  unit: 'Unit',
  group: 'Group of units',
  noGroup: 'In no group',
  byUnit: 'Figures by unit',
  table: (number, caption) => `Table ${number}. ${caption}`,
  chart: (number, caption) => `Chart ${number}. ${caption}`,
  caption: (heading, given, asked) => `${heading} – given by ${given} of ${asked} units`,
  captionOf: (label, measure, given, asked) =>
    `${label}${measure === null ? '' : ` (${measure})`} – given in full by ${given} of ${asked} units`,
  fromEach: (columns) =>
    `Units that gave a value, of those asked: ${columns.map(([name, given, asked]) => `“${name}” ${given}/${asked}`).join('; ')}.`,
  weightedBy: (labels) => `Means weighted by ${labels.map((label) => `“${label}”`).join(', ')}.`,
  notDrawn: (names) => `Not in the chart, as it is to be looked at: a value of ${names}.`,
  inAppendix: (appendix) => `Figures of each unit: see ${appendix}.`,
  attached: (appendices) =>
    `With this report: ${appendices.map(({ number, title }) => `${number} (${title})`).join('; ')}.`,
  rowsInAppendix: (title, appendix) => `${title}: see ${appendix}.`,
  goesOn: (caption) => `${caption} (continued)`,
  inWorkbook: 'Figures of each unit: see the workbook (.xlsx).',
  overall: 'All units',
  kind: (kind, ordered) => KINDS[kind][ordered ? 1 : 0],
  listed: (count) => counted(count, 'unit', 'units'),
  and: (more) => `and ${more} more`,
  year: 'Year',
  none: (count, names) => (names === null ? `${count} units: nothing to report.` : `Nothing to report: ${names}.`),
  lacking: (count, sent) => `${count} of the ${sent} reports that were sent say nothing here.`,
  digest: (said, quoted, annex) =>
    `${said} units wrote about this; below are the first words of ${quoted} of them, the whole is in ${annex}.`,
  toSee: '(to be looked at)',
  cut: '… (goes on in the report of the unit)',
  narrativesLeft: (count, names) =>
    `The texts of ${counted(count, 'more unit', 'more units')} are too long to stand here: ${names}. See the sheet of narratives in the workbook (.xlsx).`,
  noRows: 'The units have filled in nothing here.',
  rowsLeft: (rows, units) =>
    `${counted(rows, 'more row', 'more rows')} of ${counted(units, 'unit', 'units')} stand in the workbook (.xlsx).`,
  appendixByUnit: 'Figures by unit',
  annex: 'What the units wrote, heading by heading',
  notes: {
    title: 'NOTES ON THIS DRAFT',
    about: '(For the editor; delete these pages before signing)',
    lacking: 'Units that sent nothing, a report to be completed or corrected, or a file that cannot be read',
    state: {
      none: 'Nothing sent',
      incomplete: 'Incomplete',
      to_mend: 'Complete, to be corrected',
      unreadable: 'File cannot be read',
    },
    columns: { order: 'No.', unit: 'Unit', state: 'State', file: 'File', item: 'Item', matter: 'What to look at' },
    doubts: 'Points to be looked at',
    leftOut: 'Files that count for no unit',
    why: {
      unreadable: 'Cannot be read',
      other_outline: 'Report of another outline',
      other_period: 'Report for another period',
      unknown_unit: 'Not known whose it is',
      unit_open: 'To be settled whose it is',
      period_open: 'To be settled for which period it is',
    },
    nothing: 'None.',
    more: (count) => `${counted(count, 'more line', 'more lines')} in the workbook (.xlsx).`,
  },
};
