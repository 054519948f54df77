import type { ValueWords } from './words.js';

const SCALES: ReadonlyMap<number, string> = new Map([
  [1_000, 'thousand'],
  [1_000_000, 'million'],
  [1_000_000_000, 'billion'],
]);

export const en: ValueWords = {
  yes: 'Yes',
  no: 'No',
  money: (currency, scale) => [SCALES.get(scale), currency].filter(Boolean).join(' '),
};
