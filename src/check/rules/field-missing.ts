import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { answered } from '../context.js';
import { placeOf } from '../place.js';
import { isOpen } from '../state.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
fields: {place: {required: false}}
`;

/** The number, place, date or signatory of the document itself. */
export const fieldMissing: Check = {
  codes: ['field-missing'],
  run: (context) =>
    answered(context, 'field').flatMap(({ item, answer }) =>
      answer.required && isOpen(answer)
        ? [finding('field-missing', item.id, placeOf(context, item.id), { field: item.field.id })]
        : [],
    ),
  examples: [
    { outline, returned: { number: '' }, finds: ['field-missing number'] },
    { outline, returned: { signatory: null }, finds: ['field-missing signatory'] },
    { outline, returned: { place: '' }, finds: [] },
  ],
};
