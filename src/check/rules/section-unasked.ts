import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
`;

/** A heading the outline does not have: what stands under it counts for no section. */
export const sectionUnasked: Check = {
  codes: ['section-unasked'],
  run: ({ submission }) =>
    submission.unasked.map(({ text, place }) => finding('section-unasked', null, place, { heading: text })),
  examples: [
    { outline, returned: {}, also: { unasked: 'Lời cảm ơn' }, finds: ['section-unasked'] },
    { outline, returned: {}, finds: [] },
  ],
};
