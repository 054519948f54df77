import { typed } from '../../command/index.js';
import type { QuestionsWords } from './words.js';

export const en: QuestionsWords = {
  about: 'write all that is still to be settled into a workbook to be answered',
  help: { output: 'write the questions to this file (.xlsx)' },
  nothing: 'Nothing is left to be settled.',
  done: ({ counts: { files, open, doubtful }, file, pack, program }) => {
    const all = files + open + doubtful;
    const parts = [
      ...(files > 0 ? [`${files} about files`] : []),
      ...(open > 0 ? [`${open} about what is not counted yet`] : []),
      ...(doubtful > 0 ? [`${doubtful} worth a look`] : []),
    ];
    return `Wrote ${all} ${all === 1 ? 'question' : 'questions'} (${parts.join(', ')}) to “${file}”. When they are answered, run: ${program} settle ${typed(pack)} ${typed(file)}`;
  },
  errors: {
    'output-unknown': ({ file }) => `“${file}” cannot be written: the name after -o must end in .xlsx.`,
    'not-ours': ({ file }) =>
      `“${file}” is there and is no workbook of questions that decuong wrote, so it was left as it is. Please choose another name.`,
    'replies-waiting': ({ file, replies }) =>
      `“${file}” holds ${replies} ${replies === 1 ? 'answer' : 'answers'} not taken yet, so it was left as it is. Please run decuong settle with it first, or choose another name.`,
  },
};
