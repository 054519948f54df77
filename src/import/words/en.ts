import type { ValueType } from '../../../schemas/outline.js';
import { count, short } from '../../findings/index.js';
import type { ImportWords } from './words.js';

const several = (n: number, one: string, many: string): string[] => (n === 0 ? [] : [count(n, one, many)]);

const KINDS: Record<ValueType, string> = {
  text: 'words',
  integer: 'number',
  decimal: 'decimal number',
  percent: 'percentage',
  money: 'money',
  date: 'date',
  choice: 'choice',
  yes_no: 'yes or no',
};

export const en: ImportWords = {
  head: (files, proposal) => [
    `Draft of a definition made from ${files.map((file) => `“${file}”`).join(', ')}.`,
    ...(proposal
      ? ['PROPOSAL: the document holds no outline; these sections are proposed by its tasks and need somebody’s eye.']
      : []),
    'A line that begins with “#” says where something was guessed; take it out once it was looked at.',
  ],
  remarks: {
    'figure-guessed': ({ label }) =>
      `The figure “${short(label)}” was found in the question: look at its unit and type.`,
    'figures-wanted': () => 'The outline wants figures here and names none: add figures if they are to be added up.',
    'values-left': ({ clauses }) =>
      `This also names ${clauses.map((one) => `“${short(one)}”`).join(', ')}, and no figure was made of it: add one where a value is wanted.`,
    'series-guessed': ({ label }) => `“${short(label)}” is asked for each year the sentence names: look at the years.`,
    'columns-guessed': ({ columns }) =>
      `The type of ${columns.map((one) => `“${short(one, 40)}”`).join(', ')} is a guess: a number or words.`,
    'table-without-columns': ({ title }) =>
      `The table of “${short(title)}” is not in the file: put its real columns in place of this one.`,
    'rows-open-too': ({ title, open }) =>
      `The table “${short(title)}” has printed rows and ${open} for units to add: look at them.`,
    'formula-unread': ({ title, written }) => `The formula “${written}” of “${short(title)}” did not become a check.`,
    'group-guessed': ({ label }) =>
      `Asked of the group “${short(label)}” only: look at it, and add what groups are missing.`,
    'see-unknown': ({ named }) => `This speaks of a ${named} that is not in the file.`,
    'title-guessed': ({ title }) => `The title “${short(title)}” is a guess.`,
    'letterhead-guessed': ({ letterhead }) =>
      `The letterhead ${letterhead} is that of the document; where a group has another, say so for that group.`,
    'schedule-guessed': () => 'Taken from the sentence that says when reports are due.',
    'schedule-other': ({ said }) =>
      `Another day is named: “${short(said)}”. A definition holds one period: where needed, make another for that one.`,
    'schedule-missing': () =>
      'Nothing says when reports are due: please say how often they are asked for, and by when.',
    'receiver-guessed': ({ to }) => `Whom the reports go to is a guess: “${short(to)}”.`,
    'receiver-missing': () => 'Nothing says whom the reports go to: please say which office.',
    'order-changed': ({ title }) => `In “${short(title)}” the points were put before the sections.`,
    proposed: () => 'Proposed by the tasks of the document, which holds no outline.',
    introduced: ({ words }) => `The outline stands within the text, behind “${short(words)}”.`,
    'outline-other': ({ title, number }) =>
      `There is another outline: “${short(title)}”. Add --which ${number} to take it.`,
    'table-filled': ({ title }) => `The table “${short(title)}” is filled in already, so it is not one for units.`,
    'table-of-plan': ({ title }) => `The table “${short(title)}” belongs to the document, not to the outline.`,
    'table-unread': () => 'A table has no row that names its columns.',
    'annex-without-table': ({ title }) => `The annex “${short(title)}” has no table to fill in.`,
    'line-unasked': ({ text }) => `What the line “${short(text)}” asks for cannot be made out.`,
  },
  place: ({ file, block, word, quote }) =>
    `${file === null ? '' : `${file}, `}${word ? 'paragraph' : 'line'} ${block + 1}${quote === '' ? '' : `: “${short(quote, 60)}”`}`,
  found: (title, files) => `Outline “${short(title, 120)}”, from ${files.map((file) => `“${file}”`).join(', ')}`,
  counts: (of) =>
    `Recognised: ${[
      ...several(of.chapters, 'main section', 'main sections'),
      ...several(of.sections, 'section inside them', 'sections inside them'),
      ...several(of.points, 'point', 'points'),
      ...several(of.figures, 'figure', 'figures'),
      ...several(of.tables, 'table in the text', 'tables in the text'),
      ...several(of.appendices, 'appendix', 'appendices'),
      ...several(of.groups, 'group of units', 'groups of units'),
    ].join(', ')}.`,
  toLookAt: (n) => `${count(n, 'place', 'places')} to look at:`,
  leftOut: (n) => `${count(n, 'thing', 'things')} left out:`,
  notes: {
    section: 'Section',
    point: 'Point',
    figure: ({ label, type, unit, series }) =>
      `Figure “${short(label)}”: ${KINDS[type ?? 'text']}${unit ? `, counted in ${unit}` : ''}${series ? `, ${series.length} columns` : ''}`,
    table: (title) => `Table “${short(title)}”`,
    columns: (columns) =>
      `Columns: ${columns.map(({ label, type }) => `${short(label, 40)} (${KINDS[type ?? 'text']})`).join('; ')}`,
    ifAny: 'If any',
    optional: 'Optional',
    only: (groups) => `Asked only of: ${groups.join('; ')}`,
    look: (why) => `Look at this: ${why}`,
    leftOut: (why) => `Left out: ${why}`,
  },
  table: 'Table',
  contents: 'Contents',
  formula: (column, written) => `The column “${column}” must follow the formula ${written}.`,
  mail: (address) => `e-mail ${address}`,
};
