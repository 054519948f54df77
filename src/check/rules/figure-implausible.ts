import { implausibleYears } from '../../consistency/index.js';
import { type FindingOf, short } from '../../findings/index.js';
import { numeral } from '../../values/index.js';
import { numberOf, typedIn } from '../answers.js';
import { answered, type Context } from '../context.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  /** The other years or columns of the figure are around `usual`. */
  'figure-implausible': { label: string; typed: string; usual: number };
}

const { codes, finding } = codesOf<Data>({
  'figure-implausible': {
    severity: 'warning',
    summary: {
      vi: 'Số liệu lệch hàng nghìn lần so với các năm khác',
      en: 'A figure is a thousand times off the other years',
    },
    vi: ({ label, typed, usual }) => ({
      what: `“${label}” ghi “${short(typed)}”, trong khi các cột khác của số liệu này vào khoảng ${numeral(usual, 'vi')}.`,
      why: 'Chênh nhau hàng nghìn lần thường do ghi theo đơn vị tính khác.',
      todo: 'Đề nghị kiểm tra lại và ghi theo đơn vị tính của mẫu.',
    }),
    en: ({ label, typed, usual }) => ({
      what: `“${label}” says “${short(typed)}”, while the other columns of this figure are around ${numeral(usual, 'en')}.`,
      why: 'A value a thousand times off was mostly counted in another unit of measure.',
      todo: 'Please check it, and give it in the unit of measure of the form.',
    }),
  },
});

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    figures:
      - {id: kinh_phi, label: Kinh phí, type: decimal, unit: triệu đồng, series: [2023, 2024, 2025]}
`;

function run(context: Context): FindingOf<Data>[] {
  const items = answered(context, 'figure').map(({ item }) => item);
  return implausibleYears(items, context.answers, numberOf).flatMap(({ item, answer, usual }) => {
    if (usual === null || answer.settled !== undefined) return [];
    return [finding('figure-implausible', item.id, answer.place, { label: item.label, typed: typedIn(answer), usual })];
  });
}

/** One year or column of a figure that is a thousand times off the others, which agree. */
export const figureImplausible: Rule<Data> = {
  codes,
  run,
  examples: [
    {
      outline,
      returned: { 'kinh_phi.2023': '450', 'kinh_phi.2024': '470000000', 'kinh_phi.2025': '510' },
      finds: ['figure-implausible kinh_phi.2024'],
    },
    {
      outline,
      returned: { 'kinh_phi.2023': '12', 'kinh_phi.2024': '15500', 'kinh_phi.2025': '18' },
      finds: ['figure-implausible kinh_phi.2024'],
    },
    { outline, returned: { 'kinh_phi.2023': '450', 'kinh_phi.2024': '4700', 'kinh_phi.2025': '510' }, finds: [] },
  ],
};
