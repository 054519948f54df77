import { disagreeingTexts, exceedingParts, tellingOf, wholesOf } from '../../consistency/index.js';
import { type FindingOf, short } from '../../findings/index.js';
import { numeral } from '../../values/index.js';
import { numberOf } from '../answers.js';
import type { Context } from '../context.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  /** A sentence of the report speaks of the figure with another value, or denies what it affirms. */
  'text-disagrees': { label: string; typed: string; said: string; sentence: string };
  /** `parts`: what is a part of the whole, one or several added up. */
  'parts-exceed-whole': { label: string; value: number; parts: { label: string; value: number }[] };
}

const { codes, finding } = codesOf<Data>({
  'text-disagrees': {
    severity: 'warning',
    summary: { vi: 'Phần lời ghi khác số liệu', en: 'The text says otherwise than the figure' },
    vi: ({ label, typed, said, sentence }) => ({
      what: `“${label}” ghi ${typed}, nhưng phần lời ghi ${said}.`,
      why: `Câu đó là: “${short(sentence, 200)}”.`,
      todo: 'Đề nghị thống nhất hai chỗ; khi tổng hợp lấy theo chỗ điền số liệu.',
    }),
    en: ({ label, typed, said, sentence }) => ({
      what: `“${label}” says ${typed}, but the text says ${said}.`,
      why: `The sentence is: “${short(sentence, 200)}”.`,
      todo: 'Please make them agree; the one in its place in the form is counted.',
    }),
  },
  'parts-exceed-whole': {
    severity: 'warning',
    summary: { vi: 'Số thành phần lớn hơn tổng số', en: 'Parts are more than their whole' },
    vi: ({ label, value, parts }) => ({
      what: `“${label}” ghi ${numeral(value, 'vi')}, nhỏ hơn phần nằm trong đó.`,
      why: `Phần đó là: ${parts.map((part) => `“${part.label}” = ${numeral(part.value, 'vi')}`).join('; ')}.`,
      todo: 'Đề nghị kiểm tra lại các số liệu này.',
    }),
    en: ({ label, value, parts }) => ({
      what: `“${label}” says ${numeral(value, 'en')}, which is less than its parts.`,
      why: `They are: ${parts.map((part) => `“${part.label}” = ${numeral(part.value, 'en')}`).join('; ')}.`,
      todo: 'Please check these figures.',
    }),
  },
});

const outline = `
sections:
  - id: vi_pham
    title: Vụ việc vi phạm
    if_any: true
    min_words: 1
    figures: [{id: so_vu, label: Số vụ, unit: vụ}]
  - id: ket_qua
    title: Kết quả
    min_words: 1
    figures:
      - {id: so_hoi_nghi, label: Số hội nghị đã tổ chức, unit: hội nghị}
      - {id: so_nguoi, label: Số lượt người tham gia, unit: lượt}
      - {id: nu, label: "Trong đó: nữ", unit: lượt}
      - {id: quy_che, label: Đã ban hành quy chế, type: yes_no}
      - {id: ngay_kh, label: Ngày ban hành kế hoạch năm, type: date}
      - {id: to_truong, label: Họ tên tổ trưởng, type: text}
`;

function run({ form, items, answers }: Context): FindingOf<Data>[] {
  return [
    ...exceedingParts(answers, wholesOf(items), numberOf).map(({ answer, data }) =>
      finding('parts-exceed-whole', answer.item, answer.place, data),
    ),
    ...disagreeingTexts(answers, tellingOf(items, form.period, form), numberOf).map(({ answer, data }) =>
      finding('text-disagrees', answer.item, answer.place, data),
    ),
  ];
}

/** Places of one report that cannot all be right: a sentence against a figure, parts against their whole. */
export const contradiction: Rule<Data> = {
  codes,
  run,
  examples: [
    {
      outline,
      returned: { ket_qua: 'Số hội nghị đã tổ chức là 21.', so_hoi_nghi: '12' },
      finds: ['text-disagrees so_hoi_nghi'],
    },
    {
      outline,
      returned: { ket_qua: 'Chưa ban hành được quy chế.', quy_che: 'Có' },
      finds: ['text-disagrees quy_che'],
    },
    {
      outline,
      returned: { ket_qua: 'Xã ban hành kế hoạch năm ngày 27/01/2026.', ngay_kh: '2026-01-19' },
      finds: ['text-disagrees ngay_kh'],
    },
    {
      outline,
      returned: { ket_qua: 'Tổ trưởng là đồng chí Phạm Văn Hết.', to_truong: 'Kim Thị Sô Phia' },
      finds: ['text-disagrees to_truong'],
    },
    { outline, returned: { vi_pham: 'Không có', so_vu: '3' }, finds: ['text-disagrees so_vu'] },
    { outline, returned: { vi_pham: 'Không có', so_vu: '0' }, finds: [] },
    { outline, returned: { so_nguoi: '10', nu: '12' }, finds: ['parts-exceed-whole so_nguoi'] },
    {
      outline,
      returned: { ket_qua: 'Số hội nghị đã tổ chức là 12.', so_hoi_nghi: '12', so_nguoi: '12', nu: '10' },
      finds: [],
    },
  ],
};
