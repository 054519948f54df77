import type { ValueType } from '../../../schemas/outline.js';
import { findingWords, isDay, short } from '../../findings/index.js';
import type { AskedValue, CheckWords } from './words.js';

const kinds: Record<ValueType, string> = {
  text: 'text',
  integer: 'a whole number, such as 12',
  decimal: 'a number, such as 12.5',
  percent: 'a percentage, such as 85%',
  money: 'an amount of money, such as 1,250,000',
  date: 'a date, such as 19/5/2026',
  choice: 'one of the choices offered',
  yes_no: '“Yes” or “No”',
};

const kindOfValue = (type: ValueType, options: readonly string[]): string =>
  type === 'choice' && options.length > 0 ? `one of ${options.map((option) => `“${option}”`).join(', ')}` : kinds[type];

function fillIn({ type, options }: AskedValue): string {
  if (type === 'percent') return 'Please fill in the percentage, such as 85%.';
  if (type === 'date') return 'Please fill in the date, such as 19/5/2026.';
  if (type === 'choice') return `Please choose ${kindOfValue(type, options)}.`;
  if (type === 'yes_no') return 'Please write “Yes” or “No”.';
  if (type === 'text') return 'Please fill it in, or write “None” if there is nothing to report.';
  return 'Please fill it in, with 0 if there was none.';
}

export const en: CheckWords = {
  rowName: ({ label, at }) => {
    if (label !== null && label.trim() !== '') return `the row “${label.trim()}”`;
    return at === null ? 'the total row' : `row ${at}`;
  },
  kindOfValue,
  fieldName: { number: 'number', place: 'place', date: 'date', signatory: 'name of the signatory' },
  fillIn,
  only: (typed) => (typed === undefined ? '' : `: it only says “${short(typed)}”`),
  beyond: (min, max) => ({
    why: `It should be ${findingWords.en.range(min, max)}.`,
    todo: `Please check the ${isDay(min, max) ? 'date' : 'figure and its unit of measure'}.`,
  }),
};
