import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { answered } from '../context.js';
import { placeOf } from '../place.js';
import { putOffIn } from '../put-off.js';
import { isOpen } from '../state.js';

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    figures:
      - {id: so_hoi_nghi, label: Số hội nghị}
      - {id: so_tin, label: Số tin, series: [2024, 2025]}
`;

/** A required figure that is not filled in, or whose line is gone. A series asks for each of its values. */
export const figureMissing: Check = {
  codes: ['figure-missing'],
  run: (context) =>
    answered(context, 'figure').flatMap(({ item, answer }) => {
      if (!answer.required || !isOpen(answer)) return [];
      const { type, options } = item.figure.rule;
      const data = {
        label: item.label,
        type,
        options,
        gone: answer.state === 'missing',
        ...putOffIn(context, item.id),
      };
      return [finding('figure-missing', item.id, placeOf(context, item.id), data)];
    }),
  examples: [
    { outline, returned: { so_hoi_nghi: '' }, finds: ['figure-missing so_hoi_nghi'] },
    { outline, returned: { 'so_tin.2025': null }, finds: ['figure-missing so_tin.2025'] },
    { outline, returned: { so_hoi_nghi: '0' }, finds: [] },
  ],
};
