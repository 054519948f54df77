import type { CoverageWords } from './words.js';

export const vi: CoverageWords = {
  unlike: ({ most, others, range: { from, to } }) =>
    others === null
      ? `Số đơn vị có số liệu/được hỏi: từ ${from.given}/${from.asked} đến ${to.given}/${to.asked}.`
      : `Số đơn vị có số liệu/được hỏi: ${most.given}/${most.asked}; riêng ${others
          .map(({ names, given, asked }) => `${names.map((name) => `“${name}”`).join(', ')} ${given}/${asked}`)
          .join('; ')}.`,
};
