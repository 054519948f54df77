import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { placeOf, typedIn } from '../place.js';

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    points:
      - {id: quan_triet, ask: Việc tổ chức học tập., figures: [{id: so_hoi_nghi, label: Số hội nghị}]}
  - {id: kien_nghi, title: Kiến nghị, if_any: true}
`;

/** "None" where every unit is expected to have something. It counts as an answer, and frees the figures of its point. */
export const nilWhereRequired: Check = {
  codes: ['nil-where-required'],
  run: (context) =>
    context.items.flatMap(({ id, label, kind }) => {
      const answer = context.answers.get(id);
      if (kind === 'field' || answer?.state !== 'nil' || !answer.required) return [];
      return [finding('nil-where-required', id, placeOf(context, id), { label, typed: typedIn(answer) })];
    }),
  examples: [
    {
      outline,
      returned: { quan_triet: 'Không có', so_hoi_nghi: '' },
      finds: ['nil-where-required quan_triet'],
    },
    { outline, returned: { kien_nghi: 'Không có' }, finds: [] },
  ],
};
