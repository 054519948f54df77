import type { ValueType } from '../../../schemas/outline.js';
import { numeral } from '../../values/index.js';
import type { WordsOf } from '../finding.js';
import { dayOfYear, short } from '../phrases.js';
import { en as phrases } from '../words/en.js';
import type { OutlineFindingData } from './data.js';

const expression: Record<OutlineFindingData['expression-wrong']['problem'], string> = {
  syntax: 'It cannot be made out from here: a side or a bracket is missing, or = stands for ==.',
  too_long: 'It is longer than 1,000 characters.',
  not_yes_no: 'It gives a number or a text, where a statement that is true or false is needed.',
  kinds_differ: 'The two sides are of different kinds, such as a number and a text.',
  not_offered: 'This way of writing or this function is not offered here.',
  reserved: 'This word has a meaning of its own and cannot name a figure.',
};

const template: Record<OutlineFindingData['template-wrong']['problem'], string> = {
  syntax: '{{ and }} do not match, or {{#if …}} lacks its {{/if}}.',
  too_long: 'The text is longer than 5,000 characters.',
  not_offered: 'Only {{name}}, {{#if name}}…{{/if}} and {{#unless name}}…{{/unless}} are offered.',
};

/** How long the periods of a schedule are. */
const cadence: Readonly<Record<string, string>> = {
  month: 'a month',
  quarter: 'a quarter',
  half_year: 'half a year',
  nine_months: 'nine months',
  year: 'a year',
};

const kinds: Record<OutlineFindingData['mapping-unknown']['kind'], string> = {
  figure: 'figure',
  table: 'table',
  row: 'row',
  column: 'column',
  part: 'section or point',
};

const types: Record<ValueType, string> = {
  text: 'text',
  integer: 'whole numbers',
  decimal: 'numbers',
  percent: 'percentages',
  money: 'amounts of money',
  date: 'dates',
  choice: 'choices',
  yes_no: 'yes or no',
};

const RESERVED: Record<OutlineFindingData['id-reserved']['for'], string> = {
  word: 'The word has a meaning of its own in comparisons.',
  total: 'The word is the name of the row of totals in a table.',
  added: 'Rows that a unit adds to a table are called r1, r2, r3 and so on.',
  item: 'The word is the common name of the places of the document (number, date, signatory) and of comparisons.',
  row: 'In the comparisons of a table the word stands for the row that is looked at.',
};

export const en: WordsOf<OutlineFindingData> = {
  'id-wrong': ({ id, like }) => ({
    what: `The id “${id}” is not written as ids are.`,
    why: 'Ids serve in Word files, spreadsheets and comparisons: small letters, digits and underscores, a letter first, 30 characters at most.',
    todo:
      like === undefined
        ? 'Please write it like so_hoi_nghi.'
        : `Please leave the cell empty, then the id is made from the name; or write it like ${like}.`,
  }),
  'id-reserved': ({ id, for: kept }) => ({
    what: `The id “${id}” cannot be used.`,
    why: RESERVED[kept],
    todo: `Please choose another, such as ${id}_1.`,
  }),
  'id-duplicate': ({ id, firstLine }) => ({
    what: `The id “${id}” is already used in line ${firstLine}.`,
    why: 'Each section, point, figure and table needs its own, so that answers find their place.',
    todo: 'Please give one of them another id.',
  }),
  'group-unknown': ({ group, near, known, lines = [] }) => ({
    what: `There is no group “${group}”${lines.length > 1 ? ` (${numeral(lines.length, 'en')} units say they are in it)` : ''}.`,
    why:
      known.length === 0
        ? 'The definition names no groups under “groups”.'
        : `The groups are ${phrases.listOf(known)}.`,
    todo: `${phrases.didYouMean(near)}Please mend the name, or add the group under “groups” of the definition.`,
  }),
  'see-unknown': ({ id, near }) => ({
    what: `There is no table with the id “${id}”.`,
    why: '“see” must point to a table or appendix of this definition.',
    todo: `${phrases.didYouMean(near)}Please mend the id.`,
  }),
  'asks-nothing': () => ({
    what: 'The outline asks for nothing: it has no sections, tables or appendices.',
    why: 'Its forms would be empty.',
    todo: 'Please add at least one section, table or appendix.',
  }),
  'rows-without-key': () => ({
    what: 'The table has printed rows and rows that units add, but no column with “key: true”.',
    why: 'Units have no place to say what the rows they add are called.',
    todo: 'Please write “key: true” at the column that names the rows.',
  }),
  'crossed-unknown': ({ column, near }) => ({
    what: `This table has no column “${column}”.`,
    why: '“crossed” names the columns in which this row is not filled in.',
    todo: `${phrases.didYouMean(near)}Please mend the id of the column.`,
  }),
  'due-before-cutoff': ({ due, cutoff }) => ({
    what: `The report is due (${due}) before its figures are cut off (${cutoff}).`,
    why: 'Nobody can report figures that are still open.',
    todo: 'Please mend “due” or “cutoff”.',
  }),
  'month-day-two-ways': ({ text, days }) => {
    const [one, other] = days.map((day) => dayOfYear(day, 'en'));
    return {
      what: `“${text}” may be ${one} or ${other}.`,
      why: 'Taken for the other one, the day would be months away.',
      todo: 'Please write the year too, such as 2026-12-10.',
    };
  },
  'due-count': ({ every, given, wanted }) => ({
    what: `There are ${given} days, but “${every}” needs ${wanted} a year.`,
    why: 'Each period of the year needs one, in their order.',
    todo: 'Please give them all, such as [06-20, 12-10] for two periods.',
  }),
  'bounds-reversed': ({ min, max }) => ({
    what: `The lower bound (${min}) is above the upper one (${max}).`,
    why: 'No value can satisfy both.',
    todo: 'Please mend one of them.',
  }),
  'bound-unsuited': ({ key, type }) => ({
    what: `The bound “${key}” does not suit the type “${type}”.`,
    why: 'A date is bounded by days, a number by numbers, and other types have no bounds.',
    todo: 'Please mend the bound or the type.',
  }),
  'options-missing': () => ({
    what: 'A “choice” has no options.',
    why: 'There must be something to choose from.',
    todo: 'Please add them, as in options: [Yes, In part, No].',
    onPage: 'Please write them, with semicolons between them.',
  }),
  'options-unused': ({ type }) => ({
    what: `There are options, but the type is “${type}”.`,
    why: 'Options go with the type “choice” only.',
    todo: 'Please write type: choice, or take “options” out.',
  }),
  'option-repeated': ({ option }) => ({
    what: `The option “${option}” is there twice.`,
    why: 'Word does not allow two equal choices in one list.',
    todo: 'Please take one of them out.',
  }),
  'money-only': ({ key, type }) => ({
    what: `“${key}” goes with money only, but the type is “${type}”.`,
    why: 'A currency or scale means nothing there.',
    todo: `Please write type: money, or take “${key}” out.`,
  }),
  'keys-two-ways': () => ({
    what: 'This figure has both “series” and “compare”.',
    why: 'A figure has its columns in one way only.',
    todo: 'Please take one of them out, or make two figures.',
  }),
  'key-repeated': ({ key }) => ({
    what: `The column “${key}” is there twice.`,
    why: 'Which value belongs to which could not be told.',
    todo: 'Please take one of them out.',
  }),
  'weight-missing': () => ({
    what: 'A weighted mean does not say by which figure.',
    why: 'It needs one to weigh by, such as the number of members.',
    todo: 'Please add “weight: id of the figure”.',
  }),
  'weight-unsuited': ({ figure, keys }) => ({
    what: `The figure “${figure}” cannot be weighed by.`,
    why:
      keys.length === 0
        ? 'It is no number.'
        : `It has several values (${phrases.listOf(keys)}), and which of them is meant cannot be told.`,
    todo: 'Please name another figure, which is one number.',
  }),
  'figure-unknown': ({ figure, near }) => ({
    what: `There is no figure with the id “${figure}”.`,
    why: 'This must point to a figure of this definition.',
    todo: `${phrases.didYouMean(near)}Please mend the id.`,
  }),
  'rule-unknown': ({ rule, near }) => ({
    what: `There is no rule “${rule}”.`,
    why: '“rules” grades or switches off rules there are.',
    todo: `${phrases.didYouMean(near)}Please mend its name; the command “decuong rules” lists them all.`,
    onPage: `${phrases.didYouMean(near)}Please mend its name.`,
  }),
  'expression-wrong': ({ expression: that, problem }) => ({
    what: `The statement “${short(that)}” cannot be used.`,
    why: expression[problem],
    todo: 'Please write it like so_hoi_nghi == 0 || so_luot > 0.',
  }),
  'expression-name-unknown': ({ name, near, keyed }) => ({
    what: `There is no figure “${name}” to compare.`,
    why: keyed
      ? 'It has several columns, so one must be named, as in so_tin["2021"] or chi.plan.'
      : 'A statement uses the ids of figures; in a table, row. and the id of a column.',
    todo: `${phrases.didYouMean(near)}Please mend the name.`,
  }),
  'template-wrong': ({ problem }) => ({
    what: 'The text with {{…}} is not written rightly.',
    why: template[problem],
    todo: 'Please write it like "About {{unit.name}}".',
  }),
  'template-name-unknown': ({ name, near, known }) => ({
    what: `There is nothing called “${name}” to fill in.`,
    why: `What can be used: ${phrases.listOf(known)}.`,
    todo: `${phrases.didYouMean(near)}Please mend the name in {{…}}.`,
  }),
  'letterhead-unknown': ({ letterhead, near, known }) => ({
    what: `There is no letterhead “${letterhead}”.`,
    why: `Those there are: ${phrases.listOf(known)}.`,
    todo: `${phrases.didYouMean(near)}Please mend the name, or give the path to a letterhead file of your own.`,
  }),
  'opening-without-appendix': () => ({
    what: 'The report has an appendix, and neither its opening sentence (“opening”) nor a heading speaks of it.',
    why: 'The text of a document is to speak of its appendices. Questions go before it is signed.',
    todo: 'Please add it to the opening sentence, such as “… reports (see Appendix) as follows:”.',
  }),
  'letterhead-secondary': ({ letterhead, document }) => ({
    what: `The letterhead “${letterhead}” was not held against its source (${document}).`,
    why: 'Its values come from what others wrote of it.',
    todo: 'Please compare a printed form with the source before sending forms out.',
  }),
  'period-needed': ({ every }) => ({
    what: 'Which period is reported on is not said.',
    why: `This report comes again, each for ${cadence[every] ?? every}, with forms of its own.`,
    todo: 'Please add --period to the command, such as --period 2026-H1, or “period” under “schedule”.',
    onPage: 'Please write it into the field “Period”, such as 2026-H1 (the first half of the year).',
  }),
  'period-unsuited': ({ period, every, suited }) => ({
    what: `The period “${period}” is not ${cadence[every] ?? every}, as the schedule of the definition has it.`,
    why: `Forms are made for “${period}” all the same.`,
    todo: `If that is not what was meant, please write the period as one of ${phrases.listOf(suited)}.`,
  }),
  'unit-unknown': ({ unit, near }) => ({
    what: `There is no unit “${unit}”.`,
    why: 'It must be in the list of units.',
    todo: `${phrases.didYouMean(near)}Please mend its id.`,
  }),
  'mapping-unknown': ({ id, level, kind, near }) => ({
    what: `The definition of ${level === 'upper' ? 'the level above' : 'your own level'} has no ${kinds[kind]} with the id “${id}”.`,
    why: 'Each entry is written “id of the level above: id of your own level”; each must be in the definition of its level.',
    todo: `${phrases.didYouMean(near)}Please mend the id.`,
  }),
  'mapping-unsuited': ({ above, below, asked, found }) => ({
    what: `“${below}” cannot answer “${above}”.`,
    why: `“${above}” asks for ${types[asked]}, and “${below}” holds ${types[found]}.`,
    todo: 'Please choose one of the same kind, or leave the entry out.',
  }),
};
