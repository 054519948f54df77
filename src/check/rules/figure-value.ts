import type { Answer } from '../../../schemas/submission.js';
import { type Finding, finding } from '../../findings/index.js';
import type { FigureItem } from '../../form/index.js';
import type { Check } from '../check.js';
import { answered, type Context } from '../context.js';
import { placeOf, typedIn } from '../place.js';
import { flawOf } from '../value.js';

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

function judge(context: Context, { id, label, figure }: FigureItem, answer: Answer): Finding[] {
  const { type, options, min, max } = figure.rule;
  const place = placeOf(context, id);
  const typed = typedIn(answer);
  switch (flawOf(answer, figure.rule)) {
    case 'not-a-number':
      return [finding('figure-not-a-number', id, place, { label, typed })];
    case 'wrong-type':
      return [finding('value-wrong-type', id, place, { label, typed, type, options })];
    case 'out-of-range':
      return [finding('figure-out-of-range', id, place, { label, typed, min, max })];
    case null:
      return [];
  }
}

/** A figure that was filled in with something else than was asked, or beyond its bounds. */
export const figureValue: Check = {
  codes: ['figure-not-a-number', 'value-wrong-type', 'figure-out-of-range'],
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
