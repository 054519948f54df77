import type { ValueType } from '../../../schemas/outline.js';
import type { Answer } from '../../../schemas/submission.js';
import { type Bound, type FindingOf, isDay, short } from '../../findings/index.js';
import type { FigureItem } from '../../form/index.js';
import { saidIn } from '../answers.js';
import { answered, type Context } from '../context.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';
import { problemOf } from '../value.js';
import { checkWords } from '../words/index.js';

export interface Data {
  'figure-not-a-number': { label: string; typed: string };
  'value-wrong-type': { label: string; typed: string; type: ValueType; options: string[] };
  'figure-out-of-range': { label: string; typed: string; min: Bound; max: Bound };
}

const { codes, finding } = codesOf<Data>({
  'figure-not-a-number': {
    severity: 'error',
    summary: { vi: 'Số liệu không phải con số', en: 'A figure is not a number' },
    vi: ({ label, typed }) => ({
      what: `Số liệu “${label}” đang ghi “${short(typed)}”, không phải là một con số.`,
      why: 'Chỉ con số mới cộng và so sánh được.',
      todo: 'Đề nghị chỉ ghi con số, ví dụ 12; phần giải thích đưa vào nội dung báo cáo.',
    }),
    en: ({ label, typed }) => ({
      what: `The figure “${label}” says “${short(typed)}”, which is not a number.`,
      why: 'Only numbers can be added and compared.',
      todo: 'Please write the number alone, such as 12, and put any explanation in the text.',
    }),
  },
  'value-wrong-type': {
    severity: 'error',
    summary: { vi: 'Giá trị không đúng loại', en: 'A value is of another kind than asked' },
    vi: ({ label, typed, type, options }) => ({
      what: `“${label}” đang ghi “${short(typed)}”.`,
      why: `Chỗ này cần ghi ${checkWords.vi.kindOfValue(type, options)}.`,
      todo: 'Đề nghị ghi lại cho đúng.',
    }),
    en: ({ label, typed, type, options }) => ({
      what: `“${label}” says “${short(typed)}”.`,
      why: `What is asked for here is ${checkWords.en.kindOfValue(type, options)}.`,
      todo: 'Please correct it.',
    }),
  },
  'figure-out-of-range': {
    severity: 'error',
    summary: { vi: 'Số liệu ngoài khoảng cho phép', en: 'A figure is out of range' },
    vi: ({ label, typed, min, max }) => ({
      what: `${isDay(min, max) ? '' : 'Số liệu '}“${label}” đang ghi ${short(typed)}.`,
      ...checkWords.vi.beyond(min, max),
    }),
    en: ({ label, typed, min, max }) => ({
      what: `${isDay(min, max) ? '' : 'The figure '}“${label}” says ${short(typed)}.`,
      ...checkWords.en.beyond(min, max),
    }),
  },
});

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    figures:
      - {id: so_nguoi, label: Số người, type: integer}
      - {id: ty_le, label: Tỷ lệ, type: percent, min: 0, max: 100}
      - {id: hinh_thuc, label: Hình thức, type: choice, options: [Trực tiếp, Trực tuyến]}
      - {id: ngay_hop, label: Ngày họp, type: date}
`;

function judge(context: Context, { id, label, figure }: FigureItem, answer: Answer): FindingOf<Data>[] {
  const problem = problemOf(answer, figure.rule);
  if (problem === null) return [];
  const { type, options, min, max } = figure.rule;
  const place = placeOf(context, id);
  const typed = saidIn(answer, context.form.language);
  switch (problem) {
    case 'not-a-number':
      return [finding('figure-not-a-number', id, place, { label, typed })];
    case 'wrong-type':
      return [finding('value-wrong-type', id, place, { label, typed, type, options })];
    case 'out-of-range':
      return [finding('figure-out-of-range', id, place, { label, typed, min, max })];
  }
}

/** A figure that was filled in with something else than was asked, or beyond its bounds. */
export const figureValue: Rule<Data> = {
  codes,
  run: (context) => answered(context, 'figure').flatMap(({ item, answer }) => judge(context, item, answer)),
  examples: [
    { outline, returned: { so_nguoi: 'nhiều người' }, finds: ['figure-not-a-number so_nguoi'] },
    { outline, returned: { so_nguoi: '12,5' }, finds: ['value-wrong-type so_nguoi'] },
    { outline, returned: { hinh_thuc: 'Qua điện thoại' }, finds: ['value-wrong-type hinh_thuc'] },
    { outline, returned: { ngay_hop: 'tháng 5' }, finds: ['value-wrong-type ngay_hop'] },
    { outline, returned: { ty_le: '120' }, finds: ['figure-out-of-range ty_le'] },
    { outline, returned: { so_nguoi: '12', ty_le: '100', hinh_thuc: 'Trực tuyến' }, finds: [] },
  ],
};
