import { short } from '../../findings/index.js';
import type { SectionItem } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import { itemIn } from '../context.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'heading-changed': { heading: string; typed: string };
}

const { codes, finding } = codesOf<Data>({
  'heading-changed': {
    severity: 'note',
    summary: { vi: 'Tiêu đề bị sửa', en: 'A heading was changed' },
    vi: ({ heading, typed }) => ({
      what: `Tiêu đề “${heading}” đã được sửa thành “${short(typed)}”.`,
      why: 'Nội dung vẫn được nhận ra, nhưng tiêu đề khác mẫu dễ gây nhầm khi tổng hợp.',
      todo: 'Đề nghị giữ nguyên tiêu đề như trong mẫu.',
    }),
    en: ({ heading, typed }) => ({
      what: `The heading “${heading}” was changed to “${short(typed)}”.`,
      why: 'The section was still recognised, but a heading in other words may lead to a mix-up later.',
      todo: 'Please keep the heading as it is in the form.',
    }),
  },
});

const outline = `
sections:
  - {id: ket_qua, title: Kết quả thực hiện}
`;

const isSame = (typed: string, { part }: SectionItem): boolean =>
  typed === part.title ||
  typed === part.heading ||
  [part.title, part.heading].some((asked) => keyOf(asked) === keyOf(typed));

/** A heading in other words than the outline's; spaces, capitals and punctuation do not count. */
export const headingChanged: Rule<Data> = {
  codes,
  run: (context) =>
    context.submission.headings.flatMap(({ item, typed, place }) => {
      const section = itemIn(context, item);
      if (section?.kind !== 'section' || typed.trim() === '' || isSame(typed, section)) return [];
      return [finding('heading-changed', item, place, { heading: section.label, typed })];
    }),
  examples: [
    { outline, returned: { 'ket_qua.heading': 'Kết quả' }, finds: ['heading-changed ket_qua'] },
    { outline, returned: { 'ket_qua.heading': 'KẾT QUẢ THỰC HIỆN:' }, finds: [] },
  ],
};
