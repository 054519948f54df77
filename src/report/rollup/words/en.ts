import { writeDate } from '../../../values/index.js';
import { NAMES_OVER } from '../limits.js';
import type { Lacking, RollupWords } from './words.js';

/** Who is not in it: who sent nothing, and whose file cannot be read. */
const without = ({ silent, unread }: Lacking): string => {
  const named = (names: readonly string[]): string =>
    names.length > NAMES_OVER ? `${names.length} units` : names.join(', ');
  return [
    silent.length === 0 ? '' : `; none from ${named(silent)}`,
    unread.length === 0 ? '' : `; unreadable from ${named(unread)}`,
  ].join('');
};

export const en: RollupWords = {
  sheets: {
    totals: 'Summary',
    figures: 'Figures',
    texts: 'Texts',
    sources: 'Sources',
    settled: 'Settled',
    doubts: 'To look at',
    units: 'Units',
    leftOut: 'Files left out',
  },
  summed: (table) => `Sum ${table}`,
  headers: {
    unit: 'Unit',
    group: 'Group',
    state: 'State',
    item: 'Id',
    label: 'Item',
    choice: 'Choice',
    measure: 'Measure',
    rollup: 'Total by',
    asked: 'Units asked',
    given: 'Units with a value',
    notCounted: 'Units with values not counted',
    all: 'All',
    row: 'Row',
    code: 'Code',
    figure: 'Figure',
    value: 'Value',
    text: 'As typed',
    file: 'File',
    sha256: 'SHA-256',
    received: 'Received',
    place: 'Place',
    by: 'Found by',
    confidence: 'Confidence',
    severity: 'Weight',
    what: 'To look at',
    why: 'Why',
    todo: 'What to do',
    settledBy: 'Settled by',
    settledAt: 'Settled on',
    grounds: 'Grounds',
    order: 'No.',
  },
  titled: (report, period) => `${report}, ${period}`,
  restsOn(sent, asked, lacking, date) {
    const day = date === null ? '' : `; made on ${writeDate(date, 'en')}`;
    return `(From the reports of ${sent} of ${asked} units${lacking === null ? ', listed on the sheet “Units”' : without(lacking)}${day})`;
  },
  signedAt: (place) => `${place === '' ? '…' : place}, …`,
  madeBy: 'Prepared by',
  signTitle: '[Title of the signatory]',
  chosen: (label, choice) => `${label}: ${choice}`,
  noGroup: '(of no group)',
  markMeans: (alone) => `(?): to be looked at${alone ? '' : ' (sheet “To look at”)'}`,
  notCounted: (values, more) =>
    `Not counted: ${values.map(({ label, unit, typed }) => `“${label}” of ${unit} (“${typed}”)`).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  ofGroup: (group, summed) => `${summed ? 'Total' : 'Overall'} ${group}`,
  overall: 'All units',
  weightedBy: (label) => `mean weighted by “${label}”`,
  ofAll: 'All units',
  givenOfAsked: 'Units: given/asked',
  alsoLeftOut: (files) =>
    `${files} ${files === 1 ? 'file counts' : 'files count'} for no unit; see the sheet “Files left out”.`,
  withoutAdded: (rows, sheet) =>
    `Without ${rows} ${rows === 1 ? 'row' : 'rows'} that units added; see the sheet “${sheet}”.`,
  shown: 'Rows shown (when filtered)',
  ofDays: { min: 'earliest', max: 'latest' },
  rollup: {
    sum: 'sum',
    mean: 'mean',
    weighted_mean: 'weighted mean',
    min: 'smallest',
    max: 'greatest',
    last: 'report received last',
    count: 'count by choice',
    list: 'list by unit',
    none: 'not totalled',
  },
  state: { complete: 'complete', incomplete: 'to complete or correct', unreadable: 'unreadable', none: 'not sent' },
  by: {
    tag: 'field of the form',
    bookmark: 'bookmark of the form',
    title: 'title of the field',
    text: 'words of the form',
    signature: 'shape of the table',
    none: 'not found',
  },
  severity: { error: 'to correct', warning: 'to look at', note: 'to know' },
  why: {
    unreadable: 'cannot be read, and whose it is is not known',
    other_outline: 'answers another outline',
    other_period: 'is for another period',
    unknown_unit: 'whose it is is not known',
    unit_open: 'whose it is is to be settled',
    period_open: 'for which period it is is to be settled',
  },
  wholeFile: 'The whole file',
  rowAt: (at) => `row ${at}`,
  paragraph: (at) => `paragraph ${at}`,
};
