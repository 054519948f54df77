import { ONE_SECTION as outline } from '../example.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'section-unasked': { heading: string };
}

const { codes, finding } = codesOf<Data>({
  'section-unasked': {
    severity: 'note',
    summary: { vi: 'Mục không có trong đề cương', en: 'A section is not in the outline' },
    vi: ({ heading }) => ({
      what: `Mục “${heading}” không có trong đề cương.`,
      why: 'Nội dung dưới mục này không được tính cho mục nào của đề cương.',
      todo: 'Đề nghị xem lại; nếu đây là phần trả lời của một mục khác thì chuyển nội dung về mục đó.',
    }),
    en: ({ heading }) => ({
      what: `The section “${heading}” is not in the outline.`,
      why: 'What stands under it counts for none of the sections asked for.',
      todo: 'Please look at it again, and move the text if it answers another section.',
    }),
  },
});

/** A heading the outline does not have: what stands under it counts for no section. */
export const sectionUnasked: Rule<Data> = {
  codes,
  toldLast: true,
  run: ({ submission }) =>
    submission.unasked.map(({ text, place }) => finding('section-unasked', null, place, { heading: text })),
  examples: [
    { outline, returned: {}, also: { unasked: 'Lời cảm ơn' }, finds: ['section-unasked'] },
    { outline, returned: {}, finds: [] },
  ],
};
