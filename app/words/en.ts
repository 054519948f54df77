import { consolidatedEn } from './consolidated/en.js';
import { issueEn } from './issue/en.js';
import { outlineEn } from './outline/en.js';
import { returnedEn } from './returned/en.js';
import { unitsEn } from './units/en.js';
import type { AppWords } from './words.js';

/** The first of them by name. */
const some = (files: readonly string[]): string => `${files.slice(0, 5).join(', ')}${files.length > 5 ? '…' : ''}`;

export const en: AppWords = {
  title: 'Report outline',
  rooms: {
    outline: { name: 'Outline', about: 'What units have to report' },
    units: { name: 'Units', about: 'Who has to report' },
    issue: { name: 'Send out', about: 'Forms and letters for each unit' },
    returned: { name: 'Take in', about: 'The reports that came back' },
    reminders: { name: 'Remind', about: 'Units that sent nothing or not all' },
    consolidated: { name: 'Consolidate', about: 'Figures and texts of all units' },
  },
  next: {
    outline: 'Open a Word file that holds the outline, or look at an example.',
    units: 'List the units: paste from Excel or open a file.',
    issue: 'Make the forms to be sent to the units.',
    returned: 'Put in the reports that came back.',
    reminders: 'See which units are to be reminded.',
    consolidated: 'Download the consolidated report.',
  },
  shell: {
    skip: 'To the main content',
    navigation: 'Steps',
    undo: 'Undo',
    redo: 'Redo',
    language: 'Tiếng Việt',
    dark: 'Dark',
    light: 'Light',
    begin: 'New campaign',
    save: 'Save as a file',
    saveInto: 'Save into a folder',
    savedInto: (folder) => `Saved into the folder “${folder}”.`,
    inTheWay: (files) =>
      `Nothing was saved: the folder has other files of these names (${some(files)}). Please choose another folder.`,
    open: 'Open a saved campaign',
    openFolder: 'Open a folder',
    notOpened:
      'It cannot be opened: it is no saved campaign, or it is damaged. What you work on stays as it is. Please choose a .decuong.zip or the folder of a campaign.',
    opened: 'The saved campaign is open. Press “Undo” to go back to the one before.',
    packUnread:
      'It is open, but its forms are damaged or were written by another version of this program, so reports cannot be read by them. Please open another copy, or use that version; press “Undo” to go back to the campaign before.',
    begun: 'A new campaign has begun. Press “Undo” to go back to the one before.',
    strayDrop: 'No file was taken. Please drop files into a box with a dashed border.',
    elsewhere: 'The campaign is open in another tab or window of the browser. Please go on there, or bring it here.',
    bringHere: 'Go on here',
    saved: 'Saved as a file',
    unsaved: 'There are changes not saved as a file',
    kept: 'The browser on this computer keeps what you work on; clearing its data loses it. Nothing leaves this computer.',
    notKept:
      'The browser does not keep what you work on: the disk is full, or the browser does not allow it. Please press “Save as a file” before you close this page.',
    recovered: (files) => `What you worked on was opened again (${files} ${files === 1 ? 'file' : 'files'}).`,
    nextStep: 'What comes next',
    goOn: 'Continue',
    working: 'Working…',
    sofar: (done, of) => `${done} of ${of} files`,
    stop: 'Stop',
    notWritten:
      'Not all was written: this computer does not let the page write into that folder, or a file in it is open. Please close the file or choose another folder, and try again.',
    failed: 'Something went wrong in this program. Your work is kept; please try again.',
    leave: 'There are changes not saved as a file.',
    done: 'done',
    guide: 'Guide',
    closeGuide: 'Close the guide',
  },
  tour: {
    welcome: 'Begin',
    about:
      'This page does a whole campaign: the outline of a report, Word forms for each unit, the reports that come back, reminders and the consolidated report. All of it on this computer, without a network.',
    begin: 'Look around a worked example',
    guide: 'Read the guide',
    name: 'A worked example',
    next: (room) => `Next: ${room}`,
    end: 'Enough; begin a campaign of my own',
    rooms: {
      outline: 'The outline. Choose a part of the tree to see and change it; the form of each group is beside it.',
      units: 'The units that must report. Type them, or copy them from a spreadsheet and paste them.',
      issue: 'Forms and letters are made for each unit and can be downloaded. Change the outline and come back here.',
      returned:
        'Reports that came back: complete ones, some with gaps, some whose form was changed. Choose a mark to get to the place.',
      reminders: 'Units that sent nothing or not all, with messages, letters and draft mails to them.',
      consolidated: 'Figures of all units. Choose a number to see where it stands in the report of its unit.',
    },
  },
  problems: {
    none: 'Nothing to mend.',
    error: 'Error',
    warning: 'Look at',
    note: 'Note',
    list: (count) => `${count} ${count === 1 ? 'place' : 'places'} to look at`,
    line: (line) => `line ${line}`,
  },
  drop: {
    choose: 'Choose files…',
    here: 'or drop them here',
    taking: 'Reading files',
    unread: (files) =>
      `This computer did not let ${files.length} ${files.length === 1 ? 'file' : 'files'} be read: ${some(files)}. Please close them in Word, see that they are still where they were, and put them in again.`,
    nothing:
      'No file was taken: there are only empty folders, or files that Word makes while a document is open (their names begin with ~$). Please choose the report itself.',
    onlyOne: (file) => `Only one file is taken here; it is “${file}”.`,
  },
  outline: outlineEn,
  units: unitsEn,
  issue: issueEn,
  returned: returnedEn,
  reminders: {
    waiting: (units, due) =>
      `${units} ${units === 1 ? 'unit has' : 'units have'} sent nothing and ${units === 1 ? 'is' : 'are'} not listed here: ${due === null ? 'nothing says by when to report' : `there is time until ${due}`}.`,
    none: 'No unit needs to be reminded.',
    who: 'Units to remind',
    make: 'Writing reminders',
    makeFor: (units) => `Download letters and draft mails for ${units} ${units === 1 ? 'unit' : 'units'} (.zip)`,
    all: 'Choose all',
    noOne: 'Choose none',
    message: 'Message to send',
    noAddress: 'The list has no mail address of this unit.',
    copy: 'Copy the message',
    copied: 'The message was copied.',
    notCopied: 'The browser does not let this be copied. Please select the message and press Ctrl+C.',
    archive: 'reminders',
  },
  consolidated: consolidatedEn,
};
