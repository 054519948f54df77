import { finding } from '../../findings/index.js';
import type { SectionItem } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import type { Check } from '../check.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả thực hiện}
`;

const isSame = (typed: string, { part }: SectionItem): boolean =>
  [part.title, part.heading].some((asked) => keyOf(asked) === keyOf(typed));

/** A heading in other words than the outline's; spaces, capitals and punctuation do not count. */
export const headingChanged: Check = {
  codes: ['heading-changed'],
  run: ({ items, submission }) =>
    submission.headings.flatMap(({ item, typed, place }) => {
      const section = items.find((one): one is SectionItem => one.kind === 'section' && one.id === item);
      if (section === undefined || typed.trim() === '' || isSame(typed, section)) return [];
      return [finding('heading-changed', item, place, { heading: section.label, typed })];
    }),
  examples: [
    { outline, returned: { 'ket_qua.heading': 'Kết quả' }, finds: ['heading-changed ket_qua'] },
    { outline, returned: { 'ket_qua.heading': 'KẾT QUẢ THỰC HIỆN:' }, finds: [] },
  ],
};
