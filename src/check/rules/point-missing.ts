import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { answered } from '../context.js';
import { placeOf } from '../place.js';
import { putOffIn } from '../put-off.js';
import { isOpen } from '../state.js';

const outline = `
sections:
  - id: chi_dao
    title: Công tác chỉ đạo
    points:
      - {id: quan_triet, ask: Việc tổ chức học tập.}
      - {id: hieu_qua, ask: Hiệu quả đạt được.}
`;

/** A point that must be answered: the line that asks for it is gone, or nothing was written under it. */
export const pointMissing: Check = {
  codes: ['point-missing', 'point-unanswered'],
  run: (context) =>
    answered(context, 'point').flatMap(({ item, answer }) => {
      if (!answer.required || !isOpen(answer)) return [];
      const code = answer.state === 'missing' ? 'point-missing' : 'point-unanswered';
      return [finding(code, item.id, placeOf(context, item.id), { ask: item.label, ...putOffIn(context, item.id) })];
    }),
  examples: [
    { outline, returned: { hieu_qua: null }, finds: ['point-missing hieu_qua'] },
    { outline, returned: { quan_triet: '' }, finds: ['point-unanswered quan_triet'] },
    { outline, returned: { quan_triet: 'Đã tổ chức 12 hội nghị.' }, finds: [] },
  ],
};
