import { short } from '../../../findings/index.js';
import type { Change } from '../../../import/index.js';
import { quoted, typed } from '../../command/index.js';
import type { ImportWords } from './words.js';

export const en: ImportWords = {
  about: 'draft a definition from the plan or letter in Word there is',
  help: {
    files:
      'the plan that holds the outline, and its annexes if they are files of their own (.docx, .md, .txt; .doc, .odt, .rtf where LibreOffice is)',
    output: 'the definition to write (YAML); printed unless given',
    fromTasks: 'where the document gives no outline, propose one from its tasks',
    update:
      'a definition there is (YAML): ids and hand edits of what stayed are kept, only what the document changed is changed',
    review: 'write a copy of the Word file with a comment at each section, point, figure, table and what was left out',
    which: 'which outline to take, where the document holds several',
  },
  placeholders: { plan: 'plan', number: 'number', copy: 'file.docx' },
  reviewed: (file) => `A copy with comments was written to “${file}”: each says what its place was taken for.`,
  next: (file, program) =>
    `Wrote the draft to “${file}”. Look at the lines that begin with “#”, then run: ${program} validate ${typed(file)}`,
  changes: (list) => {
    const said = ({ what, text, before }: Change): string =>
      ({
        added: `added “${short(text)}”`,
        removed: `removed “${short(text)}”`,
        renamed: `“${short(before ?? '')}” is now “${short(text)}”`,
        moved: `moved “${short(text)}” out of “${short(before ?? '')}”`,
        head: `the document says ${short(text)}, the definition ${short(before ?? '') || 'nothing'}: the definition was kept`,
      })[what];
    if (list.length === 0) return 'Nothing in the outline changed.\n';
    return `Changes to the definition (${list.length}):\n${list.map((one) => `  – ${said(one)}\n`).join('')}`;
  },
  errors: {
    'review-of-text': ({ file }) =>
      `The outline is in “${file}”, which is not a Word file, so that no comments can be written. --review needs a Word file (.docx; .doc, .odt, .rtf where LibreOffice is installed).`,
    'review-refused': ({ file }) =>
      `Comments could not be written into a copy of “${file}”. Please open it in Word, save it as .docx and run this again.`,
    'not-updated': ({ file }) =>
      `“${file}” is no definition (YAML) with sections, so it cannot be updated. Please run decuong validate on it.`,
    'no-outline': ({ files, tasks }) =>
      `There is no report outline in ${quoted(files)}. decuong looks for a title such as “Report outline” or a sentence such as “the report should follow these headings:”, with headings below it. If the outline is another file, please add it to the command.${tasks ? ' If reports are asked for without an outline, add --from-tasks to have one proposed from the tasks.' : ''}`,
    'no-text': ({ files }) =>
      `No text can be read in ${quoted(files)}: it may be a scan, or hold pictures alone. Please use the Word file it was made from.`,
    which: ({ outlines, which }) =>
      `There is no outline number ${which}. Those found: ${outlines.map(({ number, title }) => `${number}. “${title}”`).join('; ')}.`,
  },
};
