import type { UnitListWords } from './words.js';

export const en: UnitListWords = {
  title: 'Units that must report',
  units: 'Units',
  guide: 'Guide',
  guideHeaders: ['Column', 'Needed', 'What to write there', 'Example'],
  needed: 'yes',
  none: 'none',
  groupMessage: 'Choose the group of the unit; each may be asked different things.',
  columns: {
    id: 'Small letters, digits and underscores, 30 at most. Left empty, an id is made from the name.',
    name: 'The full name of the unit, each unit in a row of its own.',
    group: 'Choose from the list; the groups are those under “groups” of the outline.',
    'letterhead.parent': 'The upper line at the head of the document; empty where there is none.',
    'letterhead.body': 'The lower line at the head of the document; empty for the name of the unit.',
    'letterhead.use':
      'The letterhead of its documents, where it is another than that of all: vn-party-2018, vn-party-2026, vn-state-2020, plain. Left empty, that of its group or of the outline.',
    symbol: 'The sign of the body in the number of its documents.',
    place: 'The place printed before the date.',
    'signing.authority':
      'The line above the title of who signs, where they sign for a body. Left empty, that of the group or the outline; write “none” where the unit has no such line.',
    'signing.title': 'The title of who signs. Left empty, that of the group or the outline.',
    'signing.name': 'The name of who signs, where it is known.',
    contact: 'Whom to call, and where.',
    email: 'The e-mail address of the unit.',
    parent: 'The body the unit belongs to.',
    former: 'Names or ids it had before, separated by semicolons; a report under such a name is its own.',
  },
  figure: (label) => `A figure known already, printed in the form for the unit to check: “${label}”.`,
  notes: [
    'Write the list in the sheet “Units”, over the rows shown there. Columns may be moved, left out, or added for notes.',
    'To print a figure that is known already, add a column headed by its id or its label in the outline.',
    'The list may go over several sheets, such as one for each group; each needs its row of headings.',
    'The list may also be saved as .csv or written in units.yaml; a command takes one of these files.',
  ],
  groupsNote:
    'The groups here are examples. When the outline has your own, type them in the cells, or run decuong units for a workbook that offers them.',
};
