import type { StatusWords } from './words.js';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const STATES = { complete: 'Complete', incomplete: 'Incomplete', unreadable: 'Unreadable', none: 'Not sent' };
const TIMINGS = { on_time: 'On time', late: 'Late', waiting: 'Not due yet', overdue: 'Overdue' };

export const en: StatusWords = {
  title: (report, period) => `Returns of “${report}”${period === '' ? '' : `, ${period}`}`,
  due: (day, now, left) => {
    const days = counted(Math.abs(left), 'day');
    const stands = left > 0 ? `${days} left` : left === 0 ? 'it is the last day' : `${days} overdue`;
    return `Due: ${day}; as of ${now}: ${stands}.`;
  },
  unequal: (group, least, most) =>
    `Each unit${group === '' ? '' : ` of ${group}`} was asked ${least} to ${most} items: what the form already said and figures of a part answered “None” do not count, rows added to a table do.`,
  groupDue: (group, day) => `Due for ${group}: ${day}.`,
  noDue: (now) => `There is no due day (give one with --due); as of ${now}.`,
  cutoff: (day) => `Figures count up to ${day}.`,
  undated: (files) =>
    `Nothing says when ${files} ${files === 1 ? 'file' : 'files'} came, on time or late; the times of the files or a list of receipts would.`,
  sayReceived: 'Add --received file-time, or --received and a list of receipts, to say so.',
  noTime: 'Day received not known',
  open: 'file of which it is to be settled whose it is, or of which period; does not count yet',
  toSettle: 'File to settle',
  unitOpen: (units) =>
    `What says whose it is does not agree, to be settled: ${units.map((name) => `“${name}”`).join(' or ')}`,
  periodOpen: (periods) => `What says of which period it is does not agree, to be settled: ${periods.join(' or ')}`,
  otherPeriod: 'file of another period, does not count',
  summary: ({ expected, received, complete, incomplete, unreadable, none, overdue, late }, unplaced) => {
    const sent = `${received} sent (${complete} complete, ${incomplete} incomplete, ${unreadable} unreadable)`;
    const missing = `${none} not sent${overdue > 0 ? ` (${overdue} overdue)` : ''}`;
    const after = late > 0 ? `, ${late} late` : '';
    const apart = unplaced > 0 ? ` ${counted(unplaced, 'file counts', 'files count')} for no unit.` : '';
    return `${counted(expected, 'unit')}: ${sent}, ${missing}${after}.${apart}`;
  },
  counts: {
    expected: 'Expected',
    received: 'Received',
    ...STATES,
    ...TIMINGS,
    unsaid: 'Time not known',
  },
  group: 'Group',
  noGroup: 'In no group',
  total: 'All',
  columns: {
    unit: 'Unit',
    id: 'Id',
    group: 'Group',
    state: 'State',
    timing: 'Time',
    percent: 'Complete',
    places: 'Places to complete or correct',
    received: 'Received',
    file: 'File',
    note: 'Notes',
    why: 'Why',
    contact: 'Contact',
    email: 'Email',
  },
  states: STATES,
  toMend: 'To correct',
  timings: { ...TIMINGS, unsaid: 'Not known' },
  lacking: (places, answered, required) => {
    const told = counted(places, 'place');
    return answered < required ? `${told} (${answered} of ${required} items answered)` : told;
  },
  named: {
    renamed: 'renamed, recognised by what is inside',
    other_unit: 'named as the file of another unit; counted by what is inside, please look at it',
  },
  guessed: {
    letterhead: 'the unit was told by the letterhead, please look at it',
    file_name: 'the unit was told by the name of the file, please look at it',
  },
  version: (found, current) => `answers version ${found} of the form; the current one is version ${current}`,
  byName: 'cannot be opened, and is known by its name only',
  others: {
    copy: 'copy',
    part: 'part of the report, read with it',
    emptier: 'another copy that holds less, does not count, please look at it',
    earlier: 'earlier, does not count',
    unordered: 'another copy, not known which came later, does not count, please look at it',
    former: 'report of another body the unit was made of, does not count, please look at it',
    unreadable: 'unreadable, does not count',
  },
  other: (is, file, received) => `${is}: ${file}${received === '' ? '' : ` (received ${received})`}`,
  unplaced: 'Files that count for no unit',
  why: {
    unreadable: 'Unreadable, and not known whose',
    other_outline: 'Answers another outline',
    other_period: 'For another period',
    unknown_unit: 'Unit not known, or not in the pack',
  },
  fields: 'Document',
  sheets: { summary: 'Summary', units: 'Units', parts: 'By section', others: 'Further files', unplaced: 'Not counted' },
  page: {
    matrix: 'Unit by unit, section by section',
    sorting: 'Click on the name of a column to sort.',
    filter: 'Filter units',
    show: 'Show:',
    all: 'All',
    attention: 'Only units to remind',
    search: 'Find:',
    anyGroup: 'Any group',
    none: 'No unit matches.',
    legend: 'Sections',
    groups: 'Summary',
    others: 'Further files',
    details: 'Notes',
  },
  marks: {
    done: 'complete',
    gaps: 'answered/to be answered',
    wrong: 'complete, but something is to be corrected',
    free: 'not required',
    unasked: 'not asked of this unit',
  },
  shown: (units) => counted(units, 'unit'),
};
