import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { placeOf, typedIn } from '../place.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
`;

/** An answer found on weak evidence: neither given nor missing until a person has looked. */
export const uncertain: Check = {
  codes: ['answer-uncertain'],
  run: (context) =>
    context.items.flatMap(({ id, label }) => {
      const answer = context.answers.get(id);
      if (answer?.state !== 'unknown') return [];
      const data = { label, typed: typedIn(answer), percent: Math.round(answer.confidence * 100) };
      return [finding('answer-uncertain', id, placeOf(context, id), data)];
    }),
  examples: [
    { outline, returned: {}, also: { uncertain: ['ket_qua'] }, finds: ['answer-uncertain ket_qua'] },
    { outline, returned: {}, finds: [] },
  ],
};
