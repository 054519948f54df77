import { firstOf } from '../../command/index.js';
import type { ReturnedWords } from './words.js';

export const en: ReturnedWords = {
  help: {
    pack: 'folder of the pack that decuong build made',
    returned: 'report files, folders or zips, one or more',
    received: 'when files came: file-time (that of the file), or a CSV with the columns “file” and “time”',
    due: 'the due day, such as 2026-06-20 (that of the outline unless said)',
    now: 'as of this day (today unless said)',
    soffice: 'the program LibreOffice (soffice) to read .doc, .odt and .rtf by; found by itself unless said',
    noConvert: 'do not read .doc, .odt and .rtf through LibreOffice',
    noCache: 'read all files anew; neither use nor keep in the pack what was read of them before',
  },
  checking: 'Checking',
  converting: 'Converting older files with LibreOffice',
  leftOut: (files) =>
    `Not checked, as no ${files.length === 1 ? 'report' : 'reports'}: ${firstOf(
      files.map((file) => `“${file}”`),
      3,
      (count) => ` and ${count} more`,
    )}.`,
  crashed: (file) => `The file “${file}” made decuong fail; the others were checked all the same.`,
  uncounted: (files) =>
    `${files} ${files === 1 ? 'file is' : 'files are'} unreadable or ${files === 1 ? 'counts' : 'count'} for no unit; the results say which.`,
  timesUnread: (file, rows) =>
    `“${file}”: the time cannot be read in line ${firstOf(rows, 5, (count) => ` and ${count} more`)}.`,
  filesUnknown: (file, names) =>
    `“${file}” names files that were not handed in: ${firstOf(names, 5, (count) => ` and ${count} more`)}.`,
  errors: {
    'not-received': ({ file }) =>
      `“${file}” is no table of times of receipt. Please use a CSV file (UTF-8) whose first line is “file” and “time”.`,
    'day-wrong': ({ option, day }) =>
      `“${day}” after ${option} is not a day. Please write it as 2026-06-20 or 20/6/2026.`,
  },
};
