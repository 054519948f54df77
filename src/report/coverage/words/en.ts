import type { CoverageWords } from './words.js';

export const en: CoverageWords = {
  unlike: ({ most, others, range: { from, to } }) =>
    others === null
      ? `Units that gave a value, of those asked: ${from.given}/${from.asked} to ${to.given}/${to.asked}.`
      : `Units that gave a value, of those asked: ${most.given}/${most.asked}; but ${others
          .map(({ names, given, asked }) => `${names.map((name) => `“${name}”`).join(', ')} ${given}/${asked}`)
          .join('; ')}.`,
};
