import { numeral } from '../../values/index.js';
import { against } from '../against.js';
import type { WordsOf } from '../finding.js';
import { count, short } from '../phrases.js';
import type { RollupFindingData } from './data.js';
import { NAMED } from './limits.js';

const LOOK = 'Please look at the file of the unit, and ask the unit where needed.';
const ASK = 'Please ask the unit; confirm the value if it is right, so that it counts.';

/** What is to be mended in a report, the first of it by name. */
function placesIn(places: RollupFindingData['return-incomplete']['toMend'], before = ''): string {
  if (places.length === 0) return '';
  const shown = places.slice(0, places.length === NAMED + 1 ? places.length : NAMED);
  const more = places.length - shown.length;
  const names = shown.map(({ under, label }) =>
    under === '' ? `“${short(label)}”` : `section ${under} “${short(label)}”`,
  );
  return `${before}: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}

export const en: WordsOf<RollupFindingData> = {
  'return-none': ({ unit }) => ({
    what: `There is no report from ${unit}.`,
    why: 'The totals are without this unit.',
    todo: 'Please remind the unit, and collect again.',
  }),
  'return-open': ({ unit, files }) => ({
    what: `No report from ${unit} counts, but a file may be its own: ${files.map((file) => `“${file}”`).join(', ')}.`,
    why: 'It is not known whose it is or for which period, so the totals are without this unit.',
    todo: 'Please settle whose it is and for which period, and collect again.',
  }),
  'return-unreadable': ({ unit, file }) => ({
    what: `The file “${file}” from ${unit} cannot be read.`,
    why: 'The totals are without this unit.',
    todo: 'Please ask the unit to send it again as a Word file (.docx).',
  }),
  'return-incomplete': ({ unit, percent, toMend, unclear }) => ({
    what: unclear
      ? `Something in the report from ${unit} is not clear${placesIn(toMend)}.`
      : percent === 100
        ? `The report from ${unit} holds all that is required, but something in it is to be corrected${placesIn(toMend)}.`
        : `The report from ${unit} holds ${numeral(percent, 'en')}% of what is required${placesIn(toMend, '; to complete or correct')}.`,
    why: unclear
      ? 'What is not clear was not counted, all else was.'
      : percent === 0
        ? 'There is nothing in it to count.'
        : 'What there is of it was counted.',
    todo: unclear
      ? 'Please settle what is not clear, or ask the unit, and collect again.'
      : `Please ask the unit ${percent === 100 ? 'to correct it' : 'for the rest'}, and collect again.`,
  }),
  'return-superseded': ({ counted, others }) => ({
    what: `The unit sent ${numeral(others.length + 1, 'en')} files; “${counted}” is the one that counts.`,
    why: `Not counted: ${others.map((file) => `“${file}”`).join(', ')}.`,
    todo: 'Please look again if that is not the final one.',
  }),
  'return-order-unknown': ({ counted, others }) => ({
    what: `The unit sent ${numeral(others.length + 1, 'en')} different files, and it is not known which came last; “${counted}” is the one that counts.`,
    why: `Nothing says when they came, and neither their last change nor their names tell. Not counted: ${others.map((file) => `“${file}”`).join(', ')}.`,
    todo: 'Please ask the unit, and confirm the file that counts.',
  }),
  'return-named-otherwise': ({ unit, file }) => ({
    what: `The report of ${unit} is the file “${file}”, which has the name of another unit.`,
    why: 'Its form and its letterhead are those of this unit, but the other one may have taken the wrong form.',
    todo: 'Please find out whose it is.',
  }),
  'return-of-former': ({ unit, counted, others, bodies }) => ({
    what: `${unit} was made of several units; the file that counts is “${counted}”, and ${others.map((file, at) => `“${file}”${bodies[at] ? ` (${bodies[at]})` : ''}`).join(', ')} ${others.length === 1 ? 'does' : 'do'} not.`,
    why: 'They are reports of different former units, not sent again; it is not known whether the file that counts holds the figures of all.',
    todo: 'Please have the unit send one report for all, or confirm which file counts.',
  }),
  'value-not-counted': ({ label, typed, because, why }) => ({
    what: `“${label}” says “${short(typed)}”, which went into no total.`,
    why: {
      uncertain: why === undefined ? 'It is not certain that this is the answer to it.' : against(why, 'en'),
      'not-read': 'It cannot be read as the kind of value that was asked for.',
      'out-of-range': 'It is beyond the bounds the outline gives it.',
    }[because],
    todo: because === 'out-of-range' ? ASK : LOOK,
  }),
  'asked-otherwise': ({ label, typed, values, version, is, was, now }) => ({
    what:
      values === 1
        ? `“${label}” says “${short(typed)}” in a form of version ${version}, which went into no total.`
        : `${numeral(values, 'en')} cells of “${label}” in a form of version ${version} went into no total.`,
    why: {
      words: `Version ${version} of the form asks for “${short(was)}”, the current one for “${short(now)}”.`,
      type: `Version ${version} of the form asks for another kind of value.`,
      measure: `Version ${version} of the form counts in “${was}”, the current one in “${now}”, and one cannot be told in the other.`,
      rows: `The rows of the table are made otherwise in version ${version} of the form.`,
      options: 'This is no choice of the current form any more.',
    }[is],
    todo: 'Please have the unit answer the current form, or confirm that the value can be used.',
  }),
  'asked-no-longer': ({ label, version, units }) => ({
    what: `“${label}” of version ${version} of the form is not in the current one: what ${count(units, 'unit', 'units')} answered was not collected.`,
    why: 'The outline was changed after the forms were given out.',
    todo: 'Please look into the files of these units if it is still needed.',
  }),
  'measure-converted': ({ label, version, units, from, to }) => ({
    what: `“${label}” of ${count(units, 'unit', 'units')} was converted from ${from} to ${to}.`,
    why: `Version ${version} of the form counts in ${from}, the current one in ${to}.`,
    todo: 'Nothing needs to be done.',
  }),
  'value-implausible': ({ label, typed, usual, measure }) => ({
    what: `“${label}” says “${short(typed)}”, some thousand times off, so it went into no total.`,
    why:
      usual === null
        ? 'Some units say one thing and as many say a hundred thousand times as much, so nobody can tell which is right.'
        : `Values of its kind are around ${numeral(usual, 'en')}${measure === '' ? '' : ` ${measure}`}; it may be in another unit of measure.`,
    todo: ASK,
  }),
  'value-unusual': ({ label, typed, usual, measure }) => ({
    what: `“${label}” says “${short(typed)}”, far from all others of its kind.`,
    why: `They are all around ${numeral(usual, 'en')}${measure === '' ? '' : ` ${measure}`}; digits may be lacking or too many, or it is in another unit of measure.`,
    todo: LOOK,
  }),
  'value-unsure': ({ label, typed, percent }) => ({
    what: `“${label}” was counted as “${short(typed)}”, ${numeral(percent, 'en')}% sure.`,
    why: 'Its place in the file is no longer as it was in the form, so it may belong to something beside it.',
    todo: LOOK,
  }),
  'none-counted': ({ label, typed }) => ({
    what: `“${label}” says “${short(typed)}” and counts as 0.`,
    why: 'That 0 changes the mean, the least or the greatest of all units.',
    todo: 'Please ask the unit whether it is 0, or there is nothing to measure.',
  }),
  'table-unsure': ({ title, cells, percent }) => ({
    what: `${count(cells, 'cell', 'cells')} of the table “${title}” counted, but only from ${numeral(percent, 'en')}% sure.`,
    why: 'The table is no longer as it was in the form, so a row or a column may have been mistaken.',
    todo: LOOK,
  }),
  'weight-unanswered': ({ label, weight, unclear }) => ({
    what: `“${label}” is not part of the mean.`,
    why: `The mean is weighted by “${weight}”, ${unclear ? 'and what the unit says of that is not clear' : 'which the unit did not give'}.`,
    todo: unclear ? 'Please settle that figure.' : 'Please ask the unit for that figure.',
  }),
  'table-twice': ({ title, file, other }) => ({
    what: `“${title}” was taken from the file “${file}”; “${other}” has it otherwise.`,
    why: 'The report was sent in several files, and both have this table.',
    todo: 'Please ask the unit which of them is right.',
  }),
  'last-unknown': ({ label }) => ({
    what: `“${label}” is that of the report received last, but it is not known which that is.`,
    why: 'Nothing says when each report came, so the time of the files and the order of the units decided.',
    todo: 'Please note when the reports came, and collect again.',
  }),
  'report-repeated': ({ unit, of, numbers }) => ({
    what: `All ${numeral(numbers, 'en')} numbers in the report of ${unit} are those of ${of}.`,
    why: 'One may be a copy of the other, or was sent by mistake, and counts twice then.',
    todo: 'Please ask both units.',
  }),
  'row-namesake': ({ title, row, like }) => ({
    what: `The row “${short(row)}” that was added to the table “${title}” is called as “${short(like)}” of the form.`,
    why: 'It does not count in that row; where it is the same, the table may count it twice.',
    todo: 'Please ask the unit, and have it written in the row of the form alone where it is the same.',
  }),
  'row-repeated': ({ title, row, of }) => ({
    what: `The table “${title}” has the row “${short(row)}” just as ${of === null ? 'another row of the same report' : `the report of ${of} has it`}.`,
    why: 'Its name and all its figures are the same, so it may have been counted twice.',
    todo: 'Please ask the units, so that each thing is reported once.',
  }),
  'change-large': ({ label, unit, before, now, percent, points }) => ({
    what: `“${label}” of ${unit ?? 'the units that gave it both times'} is ${points === undefined ? `${numeral(percent, 'en')}%` : `${numeral(points, 'en')} percentage points`} ${now > before ? 'more' : 'less'} than in the last period.`,
    why: `It was ${numeral(before, 'en')}${points === undefined ? '' : '%'} and is ${numeral(now, 'en')}${points === undefined ? '' : '%'}.`,
    todo: 'Please look at it again, and give the reason in the report where it is right.',
  }),
  'earlier-disagrees': ({ label, typed, before }) => ({
    what: `“${label}” says ${typed}, but ${numeral(before, 'en')} was collected last time.`,
    why: 'It is the same figure of a time that is over, told in two ways.',
    todo: LOOK,
  }),
};
