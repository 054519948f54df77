import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { answered } from '../context.js';
import { placeOf, typedIn } from '../place.js';
import { isWritten } from '../state.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
`;

/** The date of the document must be a day of the calendar. */
export const fieldDate: Check = {
  codes: ['field-wrong-date'],
  run: (context) =>
    answered(context, 'field').flatMap(({ item, answer }) =>
      item.field.id === 'date' && isWritten(answer) && answer.value === null
        ? [finding('field-wrong-date', item.id, placeOf(context, item.id), { typed: typedIn(answer) })]
        : [],
    ),
  examples: [
    { outline, returned: { date: 'ngày … tháng 5 năm 2026' }, finds: ['field-wrong-date date'] },
    { outline, returned: { date: '2026-05-19' }, finds: [] },
  ],
};
