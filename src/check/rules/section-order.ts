import type { FormSection } from '../../form/index.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  /** `stands` says on which side of the section `other` it stands; the outline puts it on the other. */
  'section-out-of-order': { heading: string; other: string; stands: 'before' | 'after' };
}

const { codes, finding } = codesOf<Data>({
  'section-out-of-order': {
    severity: 'warning',
    summary: { vi: 'Mục sai thứ tự', en: 'A section is out of order' },
    vi: ({ heading, other, stands }) => ({
      what: `Mục “${heading}” đang nằm ${stands === 'after' ? 'sau' : 'trước'} mục “${other}”, trong khi theo đề cương phải đứng ${stands === 'after' ? 'trước' : 'sau'} mục đó.`,
      why: 'Khi các đơn vị giữ cùng thứ tự thì việc tổng hợp không bị sót.',
      todo: `Đề nghị chuyển mục “${heading}” ${stands === 'after' ? 'lên trước' : 'xuống sau'} mục “${other}”.`,
    }),
    en: ({ heading, other, stands }) => ({
      what: `The section “${heading}” stands ${stands} “${other}”, but the outline puts it ${stands === 'after' ? 'before' : 'after'} that section.`,
      why: 'Reports in the same order can be put together without leaving anything out.',
      todo: `Please move the section “${heading}” so that it comes ${stands === 'after' ? 'before' : 'after'} “${other}”.`,
    }),
  },
});

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    sections:
      - {id: uu_diem, title: Ưu điểm}
      - {id: han_che, title: Hạn chế}
  - {id: kien_nghi, title: Kiến nghị}
`;

interface Ranked {
  id: string;
  /** The sections it is inside, outermost first. */
  above: readonly string[];
  /** Its place in the form. */
  rank: number;
}

/** The sections of a form in its order. */
const inOrder = (sections: readonly FormSection[], above: readonly string[] = []): Omit<Ranked, 'rank'>[] =>
  sections.flatMap(({ id, sections: inner }) => [{ id, above }, ...inOrder(inner, [...above, id])]);

/**
 * The section that shows by its place that another was moved: of those that should come behind it and stand before it,
 * or the other way round, the nearest in the form. One beside it under the same heading shows it best.
 */
function witness(moved: Ranked, others: readonly Ranked[], inDocument: ReadonlyMap<string, number>) {
  const at = (one: Ranked): number => inDocument.get(one.id) ?? 0;
  const displaced = others.filter((one) => at(one) < at(moved) !== one.rank < moved.rank);
  const beside = displaced.filter(({ above }) => above.at(-1) === moved.above.at(-1));
  const nearest = (beside.length > 0 ? beside : displaced).toSorted(
    (a, b) => Math.abs(a.rank - moved.rank) - Math.abs(b.rank - moved.rank),
  )[0];
  if (nearest === undefined) return null;
  return { id: nearest.id, stands: at(nearest) < at(moved) ? ('after' as const) : ('before' as const) };
}

/** A section that stands on the wrong side of another. What moved along inside it is not told again. */
export const sectionOrder: Rule<Data> = {
  codes,
  run: ({ form, items, submission: { headings } }) => {
    const moved = new Set(headings.filter((heading) => !heading.inOrder).map(({ item }) => item));
    if (moved.size === 0) return [];
    const titles = new Map(items.map((item) => [item.id, item.label]));
    const isAlong = ({ above }: Ranked): boolean => above.some((id) => moved.has(id));
    const inDocument = new Map(headings.map(({ item }, index) => [item, index]));
    const inForm = inOrder(form.sections).map(({ id, above }, rank): Ranked => ({ id, above, rank }));
    const settled = inForm.filter((one) => inDocument.has(one.id) && !moved.has(one.id) && !isAlong(one));
    return inForm.flatMap((one) => {
      const heading = headings.find(({ item }) => item === one.id);
      if (heading === undefined || !moved.has(one.id) || isAlong(one)) return [];
      const shown = witness(one, settled, inDocument);
      if (shown === null) return [];
      const data = {
        heading: titles.get(one.id) ?? heading.typed,
        other: titles.get(shown.id) ?? shown.id,
        stands: shown.stands,
      };
      return [finding('section-out-of-order', one.id, heading.place, data)];
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
    { outline, returned: {}, also: { moved: { kien_nghi: null } }, finds: ['section-out-of-order kien_nghi'] },
    { outline, returned: {}, finds: [] },
  ],
};
