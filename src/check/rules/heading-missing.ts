import { isAnswered } from '../../../schemas/submission.js';
import { answered } from '../context.js';
import { TWO_SECTIONS as outline } from '../example.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'heading-missing': { heading: string };
}

const { codes, finding } = codesOf<Data>({
  'heading-missing': {
    severity: 'note',
    summary: { vi: 'Mất tiêu đề của mục', en: 'The heading of a section is gone' },
    vi: ({ heading }) => ({
      what: `Tiêu đề của mục “${heading}” không còn trong văn bản.`,
      why: 'Nội dung của mục vẫn được nhận ra, nhưng người đọc không biết đó là nội dung của mục nào.',
      todo: `Đề nghị ghi lại tiêu đề “${heading}” ngay trên phần nội dung của mục.`,
    }),
    en: ({ heading }) => ({
      what: `The heading “${heading}” is no longer in the document.`,
      why: 'Its text was still recognised, but a reader cannot tell which section it belongs to.',
      todo: `Please put back the heading “${heading}” right above the text of its section.`,
    }),
  },
});

/** A section that was answered while its heading is gone: the text was known by the place it stands in. */
export const headingMissing: Rule<Data> = {
  codes,
  run: (context) => {
    const standing = new Set(context.submission.headings.map(({ item }) => item));
    return answered(context, 'section').flatMap(({ item, answer }) => {
      if (!isAnswered(answer) || standing.has(item.id)) return [];
      return [finding('heading-missing', item.id, placeOf(context, item.id), { heading: item.label })];
    });
  },
  examples: [
    { outline, returned: { 'kien_nghi.heading': null }, finds: ['heading-missing kien_nghi'] },
    { outline, returned: { kien_nghi: null }, finds: ['section-missing kien_nghi'] },
    { outline, returned: {}, finds: [] },
  ],
};
