import type { WordsOf } from '../finding.js';
import type { ReturnedFindingData } from './data.js';
import { type Instead, insteadOf } from './instead.js';

const SAVE =
  'Please open the file in Word, choose File > Save As, pick the type Word Document (*.docx), and send it again.';

const sendWord: Record<Instead, string> = {
  archive: 'Please unpack it and check the Word files in it; if there are none, have them sent again.',
  picture: 'What a picture says cannot be read; please send the Word file (.docx) that was filled in.',
  'other-program': 'Please fill in the Word form that was sent out, and send that file (.docx).',
  shortcut:
    'A shortcut only points to a file; please open the folder the file is in, and send the Word file (.docx) itself.',
  text: SAVE,
};

/** What LibreOffice is asked to read. */
const oldFormat: Record<ReturnedFindingData['returned-converted']['from'], string> = {
  doc: 'the old Word format (.doc)',
  odt: 'the OpenDocument format (.odt)',
  rtf: 'the RTF format (.rtf)',
};

export const en: WordsOf<ReturnedFindingData> = {
  'file-not-found': ({ file }) => ({
    what: `“${file}” was not found.`,
    why: 'It was moved or renamed, or its name was mistyped.',
    todo: 'Please check the name and the folder.',
  }),
  'returned-unopened': ({ file }) => ({
    what: `The file “${file}” cannot be opened.`,
    why: 'Another program holds it, or it may not be read on this computer.',
    todo: 'Please close it in Word, or copy it to another folder, and check again.',
  }),
  'folder-unopened': ({ folder }) => ({
    what: `The folder “${folder}” cannot be opened.`,
    why: 'This computer does not let it be looked into, so reports that may be in it were not checked.',
    todo: 'Please ask who runs the computer for the right to read it, or copy the files to another folder, and check again.',
  }),
  'returned-empty': ({ file }) => ({
    what: `The file “${file}” is empty.`,
    why: 'Most often copying or sending it was interrupted.',
    todo: 'Please send it again.',
  }),
  'returned-too-large': ({ file, limit }) => ({
    what: `The file “${file}” is too large to be read safely.`,
    why: `It goes beyond the limit of ${limit}; most often because of pictures, or another document copied into it.`,
    todo: 'Please compress or take out pictures and what is no part of the report, save the file, and send it again.',
  }),
  'returned-encrypted': ({ file }) => ({
    what: `The file “${file}” is protected by a password and cannot be read.`,
    why: 'Whether the report is complete cannot be told before it can be opened.',
    todo: 'Please open it in Word, choose File > Info > Protect Document > Encrypt with Password, clear the password, save the file, and send it again.',
  }),
  'returned-legacy-doc': ({ file }) => ({
    what: `The file “${file}” is in the old Word format (.doc).`,
    why: 'That format does not keep the places to fill in.',
    todo: SAVE,
  }),
  'returned-pdf': ({ file }) => ({
    what: `The file “${file}” is a PDF.`,
    why: 'The places to fill in cannot be read from a PDF or a scan.',
    todo: 'Please send the Word file that was filled in; if only the PDF is left, open it in Word, choose File > Save As, pick the type Word Document (*.docx), and send that.',
  }),
  'returned-odt': ({ file }) => ({
    what: `The file “${file}” is in the OpenDocument format (.odt).`,
    why: 'Only Word files ending in .docx can be read.',
    todo: 'Please open it in LibreOffice or Word, choose File > Save As, pick the type Word Document (*.docx), and send it again.',
  }),
  'returned-rtf': ({ file }) => ({
    what: `The file “${file}” is in the RTF format.`,
    why: 'Only Word files ending in .docx can be read.',
    todo: SAVE,
  }),
  'returned-not-word': ({ file, looksLike }) => ({
    what: `The file “${file}” is not a Word file${looksLike === null ? '' : ` (it looks like ${looksLike})`}.`,
    why: 'Reports can only be read from Word files ending in .docx.',
    todo: sendWord[insteadOf(looksLike)],
  }),
  'returned-archive-inside': ({ file }) => ({
    what: `The file “${file}” is an archive within an archive, and was not opened.`,
    why: 'Only the outer one is opened; the reports in this one were not checked.',
    todo: 'Please unpack it, and check the Word files in it.',
  }),
  'returned-damaged': ({ file }) => ({
    what: `The file “${file}” is damaged and cannot be read.`,
    why: 'Most often copying or sending it was interrupted.',
    todo: 'Please open it in Word, which repairs it if it can, choose File > Save As, pick the type Word Document (*.docx), and send it again.',
  }),
  'returned-no-definition': ({ file }) => ({
    what: `The file “${file}” carries no outline to be checked by.`,
    why: 'It was not made from a form, or the word processor lost what the form carried.',
    todo: 'Please check it again with an outline or a pack of forms, by adding --outline or --pack to the command.',
    onPage: 'Please have it checked where it is received, by the forms that were sent out.',
  }),
  'returned-not-annotated': ({ file, because }) => ({
    what: `No copy with comments could be made of the file “${file}”.`,
    why: {
      unreviewed: 'It could not be checked, so there is nothing to comment on.',
      'one-part': 'It was saved as one single file of text and not as .docx, which takes no comments from outside.',
      'no-room': 'It is put together in an unusual way, and adding comments could damage it.',
    }[because],
    todo:
      because === 'unreviewed'
        ? 'Please see in the review of the file why, and what to do.'
        : 'Please open it in Word, save it as the type Word Document (*.docx), and check it again.',
  }),
  'returned-converted': ({ file, from }) => ({
    what: `The file “${file}” is in ${oldFormat[from]} and was read through LibreOffice.`,
    why: 'Tracked changes, comments and the places to fill in may have been lost on the way to .docx. The file itself is as it was.',
    todo: 'Please look at the file itself where a result seems odd, and ask the unit to send .docx next time.',
  }),
  'returned-not-converted': ({ file, because }) => ({
    what: `LibreOffice could not turn the file “${file}” into .docx.`,
    why: {
      refused: 'It does not open the file; most often that is damaged or protected by a password.',
      hung: 'It took too long over this file and was stopped.',
      'not-started': 'It does not start on this computer.',
      disk: 'No file could be put aside for it; most often the disk is full.',
    }[because],
    todo: 'Please open the file yourself and save it as the type Word Document (*.docx), or have it sent again.',
  }),
};
