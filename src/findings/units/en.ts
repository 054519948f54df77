import { numeral } from '../../values/index.js';
import type { WordsOf } from '../finding.js';
import { short } from '../phrases.js';
import { en as phrases } from '../words/en.js';
import type { UnitsFindingData } from './data.js';

const because: Record<UnitsFindingData['units-unread']['because'], readonly [why: string, todo: string]> = {
  encrypted: ['It is locked with a password.', 'Please open it in Excel, take the password off and save it.'],
  damaged: ['It is damaged, or was not downloaded whole.', 'Please open it in Excel and save it as a new .xlsx file.'],
  'not-workbook': [
    'It is called as a workbook is, but is none inside.',
    'Please check that this is the right file, or open it in Excel and save it as .xlsx.',
  ],
  'too-large': [
    'Opened, it is much larger than a list of units.',
    'Please copy the list alone to a new file, without pictures and other sheets.',
  ],
};

export const en: WordsOf<UnitsFindingData> = {
  'unit-id-duplicate': ({ id, firstLine }) => ({
    what: `The unit id “${id}” is already used in line ${firstLine}.`,
    why: 'Each unit has a form of its own, named by its id.',
    todo: 'Please give one of them another id, or take the repeated one out.',
  }),
  'unit-group-missing': ({ unit, known }) => ({
    what: `The unit “${unit}” does not say which group it is in.`,
    why: 'The definition asks different things of each group.',
    todo: `Please give its group, one of ${phrases.listOf(known)}; or take it out where it is no unit.`,
  }),
  'prefill-unknown': ({ unit, figure, near }) => ({
    what: `The definition has no “${figure}” to fill in beforehand for “${unit}”.`,
    why: 'Only its figures and tables can be; one with several columns names its column, as in so_tin.2021.',
    todo: `${phrases.didYouMean(near)}Please mend the id or take it out.`,
  }),
  'prefill-unsuited': ({ unit, figure, written, expected, near }) => ({
    what: `“${short(written)}” cannot be filled in beforehand for “${figure}” of “${unit}”.`,
    why: `What the definition asks for there is ${phrases.expectation(expected)}.`,
    todo: `${phrases.didYouMean(near)}Please mend the value, or take it out and let the unit fill it in.`,
  }),
  'unit-letters-lost': ({ name }) => ({
    what: `Letters with marks were lost in the list and are question marks now: “${short(name)}”.`,
    why: 'Saved as plain CSV, Excel does not keep Vietnamese letters.',
    todo: 'Please open the list it was saved from in Excel, and save it as Excel (.xlsx) or as “CSV UTF-8”.',
  }),
  'unit-name-missing': () => ({
    what: 'This row has no name of a unit.',
    why: 'The name is printed in the form and in the lists of who has sent what.',
    todo: 'Please write it, or delete the whole row.',
  }),
  'unit-name-duplicate': ({ name, firstLine }) => ({
    what: `The unit “${short(name)}” is already in line ${firstLine}.`,
    why: 'With two units of one name it cannot be told which of them a returned report is from.',
    todo: 'Please take the repeated row out; if they are two units, tell their names apart, or give each an id.',
  }),
  'unit-file-clash': ({ name, other, firstLine }) => ({
    what: `“${short(name)}” differs from “${short(other)}” in line ${firstLine} by capitals, spaces or signs only.`,
    why: 'On Windows both make one name of a file; the later one gets a number.',
    todo: 'If they are one unit, please take a row out; if they are two, please make their names easier to tell apart.',
  }),
  'units-other-format': ({ file, kind }) => ({
    what: `The list of units “${file}” is a .${kind} file.`,
    why: 'Lists of units are read from Excel workbooks (.xlsx), .csv files and YAML files (.yaml).',
    todo: 'Please open it and save it as .xlsx.',
  }),
  'units-unread': (data) => ({
    what: `The list of units “${data.file}” cannot be read.`,
    why: because[data.because][0],
    todo: because[data.because][1],
  }),
  'units-heading-missing': ({ known }) => ({
    what: 'There is no row of headings.',
    why: 'One of the first 20 rows must name the columns; without it nobody can tell which is what.',
    todo: `Please add one, such as ${phrases.listOf(known.map((heading) => heading.en))}. The command “decuong init” makes a sheet to start from.`,
    onPage: `Please add one, such as ${phrases.listOf(known.map((heading) => heading.en))}.`,
  }),
  'units-column-missing': ({ heading, like }) => ({
    what: `The list has no column “${heading.en}”.`,
    why: 'Without it no forms can be made for the units.',
    todo: like
      ? `If the column “${short(like)}” is meant, please call it “${heading.en}”; if not, please add a column “${heading.en}”.`
      : `Please add a column “${heading.en}”, or mend its heading if it is there under another name.`,
  }),
  'units-heading-unknown': ({ heading, near, keyed }) => ({
    what: `What the column “${short(heading)}” is for is not known; it was not read.`,
    why: 'A heading is one of the agreed names, or the id or label of a figure of the definition.',
    todo: keyed
      ? `This figure has several values, each in a column of its own. Please say in the heading which: ${phrases.listOf(keyed)}.`
      : `${phrases.didYouMean(near)}If the forms do not need it, nothing has to be done.`,
  }),
  'units-heading-repeated': ({ heading, first }) => ({
    what: `The column “${short(heading)}” is there twice: here and at ${first}.`,
    why: 'Which of them counts cannot be told.',
    todo: 'Please take one out, or give it another heading.',
  }),
  'units-none': () => ({
    what: 'There are no units in the list.',
    why: 'At least one row with a unit must stand below the headings.',
    todo: 'Please write the units, each in a row of its own.',
  }),
  'units-too-many': ({ limit }) => ({
    what: `The list is longer than ${numeral(limit, 'en')} rows.`,
    why: 'That is mostly the wrong file, or a sheet filled down to its end.',
    todo: 'Please check the file; if there are so many units, please make several lists of them.',
  }),
  'cell-broken': ({ text }) => ({
    what: `This cell shows a mistake of its formula (${text}).`,
    why: 'There is no value to take.',
    todo: 'Please mend the formula, or write the value itself.',
  }),
};
