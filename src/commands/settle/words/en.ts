import type { SettleWords } from './words.js';

export const en: SettleWords = {
  about: 'take the answers in a workbook of questions into settled.yaml of the pack',
  help: {
    book: 'the workbook that decuong questions wrote, with answers',
    by: 'who settles it; the name in the workbook unless said',
  },
  placeholder: 'questions',
  nothing: (file) => `Nothing is answered in “${file}” yet.`,
  done: ({ added, changed, same, open, wrong, file }) => {
    const parts = [
      `${added} new`,
      ...(changed > 0 ? [`${changed} in place of earlier ones`] : []),
      ...(same > 0 ? [`${same} known already`] : []),
    ];
    const left = [
      ...(open > 0 ? [`${open} not answered`] : []),
      ...(wrong > 0 ? [`${wrong} ${wrong === 1 ? 'answer' : 'answers'} not taken`] : []),
    ];
    return `Taken into “${file}”: ${parts.join(', ')}.${left.length === 0 ? '' : ` Left: ${left.join(', ')}.`}`;
  },
  errors: {
    'name-needed': ({ file }) =>
      `It is not known who settles this. Please write a name beside “Settled by:” in “${file}”, or add --by and a name.`,
  },
};
