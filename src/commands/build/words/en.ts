import { firstOf, quoted } from '../../command/index.js';
import type { BuildWords } from './words.js';

export const en: BuildWords = {
  about: 'make a pack of Word forms, one for each unit',
  help: {
    outline: 'definition file (YAML)',
    units: 'file with the list of units (Excel, CSV or YAML); must be given',
    unit: 'make the form of the unit with this id only',
    period: 'the period reported on: 2026, 2026-H1, 2026-M9, 2026-Q3 or 2026-05',
    output: 'folder to put the pack in (named by the outline unless said)',
    zip: 'also put all forms into one zip beside the folder; all: with the letters, files named by unit; unit: one zip for each unit in the folder zip',
    letter:
      'also write covering letters with the text of this file; without a file, with the text that comes with decuong',
    letterTo: 'each: a letter for each unit (unless said); all: one letter to all',
    eml: 'also write a draft mail with the form for each unit (.eml) into the folder mail, for Outlook or Thunderbird to send',
    withChecker:
      'also put the page kiem-tra.html into the folder (and zips), with which units check their reports before they send them, without a network',
    previous: 'the pack of the last period: put the figures last reported into the forms',
    version:
      'Where the outline asks otherwise than the forms that are there: --version next makes the next version; --version 1 replaces forms of version 1 that nobody has yet.',
    previousReturned: 'reports returned for the last period (looked for in the folder of --previous unless said)',
  },
  done: ({ forms, letters, kept, folder }) => {
    const files = [
      `${forms} ${forms === 1 ? 'form' : 'forms'}`,
      ...(letters === 0 ? [] : [`${letters} ${letters === 1 ? 'letter' : 'letters'}`]),
    ].join(' and ');
    if (kept === 0) return `Made ${files} in “${folder}”.`;
    if (kept === forms + letters) return `“${folder}” has all ${files} already; nothing had to be made.`;
    return `“${folder}” has all ${files}: ${forms + letters - kept} made now, ${kept} were up to date.`;
  },
  zipped: (file) => `Put the forms into “${file}”.`,
  zippedEach: (units, folder) => `Put ${units} ${units === 1 ? 'zip' : 'zips'}, one for each unit, into “${folder}”.`,
  carried: (units, of, period) =>
    `Put figures of ${period === '' ? 'the last period' : period} into the forms of ${units} of ${of} units; the others have no complete report for it.`,
  differs: ({ told, folder, version }) => {
    const lines = told.map(({ difference: { is, what, label, under }, units }) => {
      const kind = what === 'field' ? 'place to fill in' : what;
      const of = `${units} ${units === 1 ? 'unit' : 'units'}`;
      return `  ${under === '' || under === label ? '' : `${under}: `}${kind} “${label}” ${is} (${of})`;
    });
    const shown = firstOf(lines, 20, (more) => `\n  and ${more} more`, '\n');
    return `The outline asks otherwise than the forms of version ${version} in “${folder}”:\n${shown}`;
  },
  versioned: (version, file) =>
    `The forms bear version ${version}. Please write version: ${version} in “${file}”, so that both agree the next time.`,
  replaced: (forms, version) =>
    `The outline was changed but still says version: ${version}, so ${forms} ${forms === 1 ? 'form was' : 'forms were'} replaced by others of the same version. If the former ones have been sent out, please write version: ${version + 1} in the outline, run this again, and send the new forms to the units.`,
  noSender:
    'The outline does not say who asks for the reports, so the letters bear no sender. Please add issued.by to the outline, or a line “From: …” at the head of the text of the letter, and run this again.',
  mailed: (units, folder) => `${units} draft mails, one for each unit, were written to “${folder}”.`,
  mailing: 'Writing mails',
  noAddress: (units) =>
    `The list has no e-mail address for ${firstOf(units, 5, (count) => ` and ${count} more`)}; their mails have no recipient.`,
  noSigner:
    'The letters do not say where they are written or who signs them. Please write issued.place and issued.signing into the definition, or lines “Place: …” and “Position: …” at the top of the text of the letter, and run it again.',
  withChecker: (file) =>
    `The page units check their own reports with is “${file}”. Please send it along with the forms.`,
  zipping: 'Zipping',
  leftOver: (files) => `Left from an earlier build and no longer in the pack: ${quoted(files)}.`,
  unitsGone: (names) =>
    `No longer in the list: ${firstOf(names, 5, (count) => ` and ${count} more`)}. Reports on the forms they were sent will count for no unit. Where a unit was only renamed, please put its earlier name in the column “Former names” and run again.`,
  bar: 'Making forms',
  errors: {
    'other-pack': ({ folder, found, wanted }) =>
      `“${folder}” holds another pack (${found}), not ${wanted}. Please choose another folder with -o.`,
    'forms-edited': ({ files }) =>
      `These forms were changed since they were made, and are not overwritten: ${quoted(files)}. Please move them elsewhere and try again.`,
    'version-wrong': ({ version }) =>
      `“${version}” is no version. Please write --version next, or a number such as --version 2.`,
    'version-needed': ({ folder, version }) =>
      `Nothing was written into “${folder}”, as different forms of version ${version} could not be told apart when they come back. If the former ones have been sent out, please add --version next (which makes version ${version + 1}); if nobody has them yet, add --version ${version} to replace them.`,
    'units-needed': () =>
      'The command lacks the list of units. Please add --units and the name of a file, such as --units units.xlsx.',
    'letter-wrong': ({ file, line, is, quoted, near }) => {
      const name = quoted === null ? '' : ` “${quoted}”`;
      const said = {
        heading: `${name.trim()} is not understood; write lines such as “Subject: …” and “To: …”, then an empty line`,
        no_subject: 'a line “Subject: …” is missing at the start',
        name: `there is no${name} to put into a letter`,
        braces: 'what stands in {{ }} cannot be read',
      }[is];
      return `${file}, line ${line}: ${said}.${near === null ? '' : ` Did you mean “${near}”?`} Please mend it and run again.`;
    },
    'letter-too-long': ({ file }) => `“${file}” is too long to be the text of a letter. Please choose the right file.`,
    'no-previous': ({ folder }) =>
      `There is no pack of the last period (pack.json) in “${folder}”, or more than one. Please choose the folder of the pack.`,
    'no-previous-returned': ({ folder }) =>
      `No reports of the last period were found in “${folder}”. Please add --previous-returned and the folder they are in.`,
    'other-previous': ({ folder, found, wanted }) =>
      `“${folder}” is a pack of another outline (${found}), not of ${wanted}. Please choose the last pack of this outline.`,
  },
};
