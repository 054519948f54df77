import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { answered } from '../context.js';
import { placeOf } from '../place.js';
import { isAnswered } from '../state.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
  - {id: kien_nghi, title: Kiến nghị}
`;

/** A section that was answered while its heading is gone: the text was known by the place it stands in. */
export const headingMissing: Check = {
  codes: ['heading-missing'],
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
