import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
  - {id: kien_nghi, title: Kiến nghị}
`;

/** A section that stands behind one it should come before. */
export const sectionOrder: Check = {
  codes: ['section-out-of-order'],
  run: ({ items, submission }) => {
    const titles = new Map(items.map((item) => [item.id, item.label]));
    return submission.headings.flatMap(({ item, typed, inOrder, after, place }) =>
      inOrder || after === null
        ? []
        : [
            finding('section-out-of-order', item, place, {
              heading: titles.get(item) ?? typed,
              after: titles.get(after) ?? after,
            }),
          ],
    );
  },
  examples: [
    {
      outline,
      returned: {},
      also: { moved: { section: 'ket_qua', after: 'kien_nghi' } },
      finds: ['section-out-of-order ket_qua'],
    },
    { outline, returned: {}, finds: [] },
  ],
};
