import type { WordsOf } from '../finding.js';
import { count, short } from '../phrases.js';
import { en as phrases } from '../words/en.js';
import type { SettledFindingData } from './data.js';

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
  'decision-void': ({ file, now, decisions }) => ({
    what: `${count(decisions, 'decision', 'decisions')} about the file “${file}” no longer ${decisions === 1 ? 'holds' : 'hold'}.`,
    why: now === file ? 'The file was changed since.' : `The unit has sent another file: “${now}”.`,
    todo: 'Please run decuong questions to see what is still to be decided.',
  }),
};
