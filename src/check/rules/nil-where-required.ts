import { short } from '../../findings/index.js';
import { typedIn } from '../answers.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'nil-where-required': { label: string; typed: string };
}

const { codes, finding } = codesOf<Data>({
  'nil-where-required': {
    severity: 'warning',
    summary: {
      vi: 'Ghi “Không có” ở nội dung bắt buộc',
      en: '“None” is given where an answer is required',
    },
    vi: ({ label, typed }) => ({
      what: `Nội dung “${short(label)}” chỉ ghi “${short(typed)}”.`,
      why: 'Đây là nội dung đơn vị phải báo cáo theo đề cương.',
      todo: 'Đề nghị kiểm tra lại và bổ sung nếu có.',
    }),
    en: ({ label, typed }) => ({
      what: `“${short(label)}” says only “${short(typed)}”.`,
      why: 'The outline expects something to be reported here.',
      todo: 'Please check it and add what there is.',
    }),
  },
});

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    points:
      - {id: quan_triet, ask: Việc tổ chức học tập., figures: [{id: so_hoi_nghi, label: Số hội nghị}]}
  - {id: kien_nghi, title: Kiến nghị, if_any: true}
`;

/** "None" where every unit is expected to have something. It counts as an answer, and frees the figures of its point. */
export const nilWhereRequired: Rule<Data> = {
  codes,
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
