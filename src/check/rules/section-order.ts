import { finding } from '../../findings/index.js';
import type { FormSection } from '../../form/form.js';
import type { Check } from '../check.js';

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    sections:
      - {id: uu_diem, title: Ưu điểm}
      - {id: han_che, title: Hạn chế}
  - {id: kien_nghi, title: Kiến nghị}
`;

/** The sections inside those of `ids`, to any depth. */
function inside(ids: ReadonlySet<string>, sections: readonly FormSection[], within = false): string[] {
  return sections.flatMap((section) => [
    ...(within ? [section.id] : []),
    ...inside(ids, section.sections, within || ids.has(section.id)),
  ]);
}

/** A section that stands behind one it should come before. What moved along inside it is not told again. */
export const sectionOrder: Check = {
  codes: ['section-out-of-order'],
  run: ({ form, items, submission }) => {
    const titles = new Map(items.map((item) => [item.id, item.label]));
    const moved = new Set(submission.headings.filter((heading) => !heading.inOrder).map(({ item }) => item));
    const along = new Set(inside(moved, form.sections));
    return submission.headings.flatMap(({ item, typed, inOrder, after, place }) => {
      if (inOrder || after === null || along.has(item)) return [];
      const data = { heading: titles.get(item) ?? typed, after: titles.get(after) ?? after };
      return [finding('section-out-of-order', item, place, data)];
    });
  },
  examples: [
    {
      outline,
      returned: {},
      also: { moved: { ket_qua: 'kien_nghi' } },
      finds: ['section-out-of-order ket_qua'],
    },
    {
      outline,
      returned: {},
      also: { moved: { ket_qua: 'kien_nghi', uu_diem: 'ket_qua', han_che: 'uu_diem' } },
      finds: ['section-out-of-order ket_qua'],
    },
    { outline, returned: {}, finds: [] },
  ],
};
