import type { QuestionWords } from './words.js';

const TAKE_BACK = 'Leave open what you do not know. Save it, then run decuong settle.';

export const en: QuestionWords = {
  title: 'To be settled',
  sheets: { files: 'Files', open: 'To settle', doubtful: 'Worth a look' },
  instruction: {
    files: `Choose an answer for each file; for another unit choose it in the next column. ${TAKE_BACK}`,
    open: `Choose an answer for each place; write another value in the next column. ${TAKE_BACK}`,
    doubtful: `These values are in the totals, but can be read otherwise. ${TAKE_BACK}`,
  },
  by: 'Settled by:',
  headers: {
    unit: 'Unit',
    where: 'Place to settle',
    typed: 'The file says',
    best: 'Read as',
    why: 'Why it is asked',
    reply: 'Answer',
    value: 'Right value',
    grounds: 'Grounds',
    file: 'File',
  },
  whichUnit: 'Unit of the file',
  replies: {
    as_read: 'Right as read',
    other: 'Another value (in the next column)',
    nil: 'There is none',
    missing: 'Not known, ask the unit again',
    of_unit: 'Of the unit in the next column',
    of_period: 'It is the report for this period',
    counts: 'This file counts',
    not_counted: 'This file does not count',
  },
  reasons: {
    weak: 'Its place is no longer as in the form, so it may not be the answer to this.',
    several_values: 'Files of the unit, or places in the file, say different things here.',
    not_read: 'It cannot be read as the kind of value that is asked for.',
    asked_otherwise: 'The unit answered an older form, which asks for something else.',
    implausible: 'It is about a thousand times larger or smaller than usual; the unit of measure may be wrong.',
    out_of_range: 'It is beyond the bounds the outline gives it.',
    unreadable: 'The file cannot be read, and nobody knows which unit it is from.',
    unknown_unit: 'Nobody knows which unit this file is from.',
    other_period: 'The file says that it is for another period.',
    emptier: 'It answers less than the file that counts; it may be an empty form or an older draft.',
    named_otherwise: 'The file has the name of another unit, which may have taken the wrong form.',
    unordered: 'The unit sent several different files, and nobody knows which came later.',
    former:
      'It is the report of another unit this one was made of. If both are needed, please have one report sent for all.',
  },
  fullness: (own, { file, ...counted }) =>
    `Answers ${own.answered} of ${own.required} places; the file that counts, “${file}”, ${counted.answered} of ${counted.required}`,
  counted: 'It counts',
  nobody: '(unit not known)',
  wholeFile: 'The whole file',
};
