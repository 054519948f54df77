import { numeral, tidy } from '../../values/index.js';
import type { WordsOf } from '../finding.js';
import { count, isNumber, short } from '../phrases.js';
import { en as phrases } from '../words/en.js';
import type { SettledFindingData } from './data.js';

const unread: Record<SettledFindingData['questions-unread']['because'], string> = {
  encrypted: 'The file has a password.',
  damaged: 'The file is damaged, or was not downloaded completely.',
  'not-workbook': 'It is no Excel workbook (.xlsx).',
  'too-large': 'The file is too large.',
  'no-questions': 'It holds no questions of decuong.',
};

export const en: WordsOf<SettledFindingData> = {
  'decision-unclear': ({ said, deciding }) => ({
    what:
      said.length === 0
        ? 'This entry does not say what it decides.'
        : `This entry decides several things at once: ${phrases.listOf(said)}.`,
    why: `Each entry decides one thing, by one of: ${phrases.listOf(deciding)}.`,
    todo: said.length === 0 ? 'Please add it, or take the entry out.' : 'Please make several entries of it.',
  }),
  'decision-half': ({ said }) => ({
    what:
      said.length === 0
        ? 'This entry names a place in the report without saying what is right there.'
        : `These do not go together: ${phrases.listOf(said)}.`,
    why: 'A place in the report (“item”) goes with “value” (what is right) or “state” (answered, nil, missing).',
    todo: 'Please keep just one of the two, under “item”.',
  }),
  'decision-unknown': ({ id, kind, near }) => ({
    what:
      kind === 'unit'
        ? `No unit of the pack has the id “${id}”; the entry is passed over.`
        : `The outline of the pack asks for nothing with the id “${id}”.`,
    why: '',
    todo: `${phrases.didYouMean(near)}Please mend the id, or take the entry out.`,
  }),
  'decision-unsuited': ({ item, written, expected }) => ({
    what: `The value “${short(written)}” cannot stand in “${item}”.`,
    why: `The outline asks for ${phrases.expectation(expected)} there.`,
    todo: 'Please mend the value, or take the entry out.',
  }),
  'decision-overruled': ({ file, line, by }) => ({
    what: `This entry about the file “${file}” contradicts line ${line} and does not hold.`,
    why: `Of two decisions that contradict each other the later one holds, here that of ${by}.`,
    todo: 'Please take out the one that is wrong.',
  }),
  'questions-unread': ({ file, because }) => ({
    what: `No answers can be taken from “${file}”.`,
    why: unread[because],
    todo: 'Please choose the .xlsx file that decuong questions wrote.',
  }),
  'reply-strange': () => ({
    what: 'There is an answer in this row, but not what was asked.',
    why: 'The hidden columns at the end say which file and place a question is about; they are gone from this row.',
    todo: 'Please run decuong questions again, and answer in the new workbook.',
  }),
  'reply-other-pack': ({ asked }) => ({
    what: `This row asks about another pack (${asked}).`,
    why: 'An answer is of use to the pack it was asked for alone.',
    todo: 'Please choose the right pack.',
  }),
  'reply-unknown': ({ reply, replies, known }) => ({
    what: known ? `“${short(reply)}” is no answer to this row.` : `“${short(reply)}” is none of the answers.`,
    why: `The answers here: ${phrases.listOf(replies)}.`,
    todo: 'Please choose one from the list, or leave it empty.',
  }),
  'reply-value-missing': () => ({
    what: 'The right value is not there.',
    why: 'The answer is that there is another value.',
    todo: 'Please write it into this cell, or choose another answer.',
  }),
  'reply-value-unused': ({ reply }) => ({
    what: `There is a value in this cell, but the answer is “${short(reply)}”.`,
    why: 'Which of them counts cannot be told.',
    todo: 'Please take the value out, or choose another answer.',
  }),
  'reply-unsuited': ({ written, expected }) => ({
    what: `The value “${short(written)}” cannot be taken.`,
    why: `The outline asks for ${phrases.expectation(expected)} here.`,
    todo: `Please write it again${isNumber(expected) ? ', without its unit of measure' : ''}.`,
  }),
  'reply-beyond': ({ written, expected }) => ({
    what: `The value “${short(written)}” is beyond the bounds the outline gives it.`,
    why: `The outline asks for ${phrases.expectation(expected)} here.`,
    todo: 'Please write it again, or where it is right, add on what grounds.',
  }),
  'reply-share': ({ written }) => ({
    what: `It is not clear whether ${numeral(written, 'en')} is ${numeral(tidy(written * 100), 'en')}% or ${numeral(written, 'en')}%.`,
    why: 'Percentages are written as in the form: 85 is 85%.',
    todo: 'Please write it as a text, such as 85%.',
  }),
  'reply-unit-missing': () => ({
    what: 'The unit of this file is not there.',
    why: 'The answer is that it is of the unit in this column.',
    todo: 'Please choose the unit from the list.',
  }),
  'reply-unit-unknown': ({ unit, near, several }) => ({
    what: several ? `There are several units called “${short(unit)}”.` : `The pack has no unit “${short(unit)}”.`,
    why: '',
    todo: `${phrases.didYouMean(near)}Please ${several ? 'write the id of the unit' : 'choose one from the list'}.`,
  }),
  'decision-void': ({ file, now, decisions }) => ({
    what: `${count(decisions, 'decision', 'decisions')} about the file “${file}” no longer ${decisions === 1 ? 'holds' : 'hold'}.`,
    why: now === file ? 'The file was changed since.' : `The unit has sent another file: “${now}”.`,
    todo: 'Please run decuong questions to see what is still to be decided.',
    onPage: 'Please open this report again to see what is still to be decided.',
  }),
};
