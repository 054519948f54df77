import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { answered } from '../context.js';
import { placeOf } from '../place.js';
import { putOffIn } from '../put-off.js';
import { isOpen } from '../state.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
  - {id: kien_nghi, title: Kiến nghị}
`;

/** A section that must be there: its heading is gone, or nothing stands under it. */
export const sectionMissing: Check = {
  codes: ['section-missing', 'section-empty'],
  run: (context) =>
    answered(context, 'section').flatMap(({ item, answer }) => {
      if (!answer.required || !isOpen(answer)) return [];
      const code = answer.state === 'missing' ? 'section-missing' : 'section-empty';
      return [
        finding(code, item.id, placeOf(context, item.id), { heading: item.label, ...putOffIn(context, item.id) }),
      ];
    }),
  examples: [
    { outline, returned: { kien_nghi: null }, finds: ['section-missing kien_nghi'] },
    { outline, returned: { ket_qua: '' }, finds: ['section-empty ket_qua'] },
    { outline, returned: { ket_qua: 'Đã hoàn thành kế hoạch.' }, finds: [] },
  ],
};
