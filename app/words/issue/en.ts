import type { IssueWords } from './words.js';

export const issueEn: IssueWords = {
  byGroup: 'Who gets what',
  group: 'Group',
  units: 'Units',
  gets: 'Each unit gets',
  all: 'All',
  ungrouped: 'Of no group',
  form: 'a form',
  letterToo: 'a letter',
  checkerToo: 'the page to check it with',
  period: 'Period',
  periodHelp:
    'For example 2026, 2026-H1 (half year), 2026-Q3 (quarter), 2026-05 (month). Leave it empty where the outline says it.',
  letters: 'Covering letters',
  letterChoices: { none: 'None', each: 'One for each unit', all: 'One to all' },
  letter: 'Text of the letter',
  letterHelp: 'Left empty, the text that comes with the program is used.',
  previous: 'The period before (may be left out)',
  previousHelp:
    'Put in the .decuong.zip or the folder of the campaign before: what units reported completely then is printed in their forms.',
  previousThere: (files) => `The campaign before is there, with ${files} reports.`,
  previousNone: 'There are no forms in it. Please choose the .decuong.zip or the folder of the campaign before.',
  previousLeave: 'Leave it out',
  carried: (known, of) =>
    `Figures of the period before are in the forms of ${known} of ${of} units; the others have no complete report of it.`,
  refused: {
    unread: 'The pack of the campaign before cannot be read. Please choose again, or leave it out.',
    other_outline: 'The campaign before is of another outline. Please choose the right one, or leave it out.',
  },
  checker: 'With the page units check their reports with (kiem-tra.html)',
  checkerHelp:
    'A unit opens it in a browser, drops the form it filled in and sees what is lacking before it sends it; it needs no network.',
  make: 'Make the forms',
  made: (forms, letters) =>
    letters === 0 ? `${forms} forms are ready.` : `${forms} forms and ${letters} letters are ready.`,
  download: 'Download all (.zip)',
  archive: 'forms',
  intoFolder: 'Write into a folder…',
  intoFolderDone: (files, folder) => `${files} files are in the folder “${folder}”.`,
  inTheWay: (files) =>
    `Nothing was written: the folder has other files of these names (${files.slice(0, 5).join(', ')}${files.length > 5 ? ` and ${files.length - 5} more` : ''}), which this program did not make, or which were changed. Please choose another folder, or rename them.`,
  changed: {
    title: 'The forms no longer agree',
    stale: (forms) =>
      `The outline, the list or the period was changed since the forms were made: ${forms} forms no longer agree.`,
    missing: (units) => `${units} units of the list have no form.`,
    gone: (forms) => `${forms} forms are of units no longer in the list.`,
    asked: 'New forms would ask otherwise:',
    difference: ({ difference: { is, label, under }, units }) =>
      `${under === '' || under === label ? '' : `${under}: `}${is} “${label}” (${units} units)`,
    more: (differences) => `and ${differences} more`,
    what: 'A report is held against the form it was written in, so it matters whether the old ones went out:',
    notSent: (version) => `Not sent to anybody yet: make them again (still version ${version})`,
    sent: (version) => `Sent already: make version ${version}; reports on the old one are still taken`,
  },
};
