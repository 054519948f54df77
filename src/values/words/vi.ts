import { ofLetters } from '../../text/index.js';
import type { ValueWords } from './words.js';

const SCALES: ReadonlyMap<number, string> = new Map([
  [1_000, 'nghìn'],
  [1_000_000, 'triệu'],
  [1_000_000_000, 'tỷ'],
]);

const QUARTERS = ['I', 'II', 'III', 'IV'];

export const vi: ValueWords = {
  thousands: '.',
  decimal: ',',
  anyDecimal: true,
  yes: 'Có',
  no: 'Không',
  months: Array.from({ length: 12 }, (_, at) => `tháng ${at + 1}`),
  monthMayBeFirst: false,
  // Months 1 and 2 alone have a 0 before them (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW).
  date: (year, month, day) => `${day}/${month.replace(/^0(?=[3-9])/, '')}/${year}`,
  period: {
    year: (year) => `năm ${year}`,
    half_year: (year, number) => `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    nine_months: (year) => `9 tháng năm ${year}`,
    quarter: (year, number) => `quý ${QUARTERS[number - 1]} năm ${year}`,
    month: (year, number) => `tháng ${number} năm ${year}`,
  },
  periodsWritten: [
    { kind: null, pattern: /\d{1,2}\s*tháng\s*\d{1,2}\s*,?\s*(?:năm\s*)?\d{4}/gu },
    { kind: null, pattern: /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}(?!\d)/gu },
    { kind: null, pattern: /(?:\d{1,2}\/)?\d{4}\s*-\s*(?:\d{1,2}\/)?\d{4}/gu },
    { kind: 'half_year', pattern: /(?:0?6|sáu)\s*tháng\s*(?<number>đầu|cuối)(?:\s*năm)?\s*,?\s*(?<year>\d{4})/gu },
    { kind: 'nine_months', pattern: /(?:0?9|chín)\s*tháng(?:\s*đầu)?(?:\s*năm)?\s*,?\s*(?<year>\d{4})/gu },
    {
      kind: 'quarter',
      pattern: /quý\s*(?<number>i{1,3}|iv|[1-4]|một|hai|ba|bốn|tư)(?:\s*năm|\s*[,/-]\s*(?:năm)?)?\s*(?<year>\d{4})/gu,
    },
    {
      kind: 'month',
      pattern: /(?<!\d\s?)tháng\s*(?<number>1[0-2]|0?[1-9])(?:\s*năm|\s*[,/-]\s*(?:năm)?)\s*(?<year>\d{4})/gu,
    },
    { kind: 'year', pattern: ofLetters(/(?<!\p{L})năm\s*(?<year>\d{4})(?!\d)/gu) },
  ],
  partsWritten: [
    { kind: 'half_year', pattern: ofLetters(/(?:0?6|sáu)\s*tháng\s*(?<number>đầu|cuối)(?!\p{L})/gu) },
    { kind: 'half_year', pattern: ofLetters(/(?<!\p{L})(?:học k[ỳì]|hk)\s*(?<number>i{1,2}|[12])(?![\p{L}\d])/gu) },
    { kind: 'nine_months', pattern: ofLetters(/(?<!\d)(?:0?9|chín)\s*tháng\s*đầu(?!\p{L})/gu) },
    {
      kind: 'quarter',
      pattern: ofLetters(/(?<!(?:đến|hết|tới|từ)\s+)(?<!\p{L})quý\s*(?<number>i{1,3}|iv|[1-4])(?![\p{L}\d])/gu),
    },
    {
      kind: 'month',
      pattern: ofLetters(
        /(?<!(?:đến|hết|tới|từ|hàng|hằng|mỗi|từng)\s+)(?<!\d\s*|\p{L})tháng\s*(?<number>1[0-2]|0?[1-9])(?![\p{L}\d])/gu,
      ),
    },
  ],
  // A plan "of the year" is one of all of it, whichever year it names; what was done after a plan is of any time.
  monthsWritten: ofLetters(
    /(?<![\p{L}\d./-]|\d\s)(?<months>cả năm(?!\p{L})|(?:\d{1,2}|ba|sáu|chín)(?=\s*tháng(?!\p{L}|\s*\d|\s+tuổi))|(?<=(?<!\p{L}|(?:thực hiện|triển khai|hoàn thành|theo|so với|căn cứ)\s)(?:kế hoạch|kh|chỉ tiêu|dự toán)\s)(?:năm|quý|tháng)(?!\p{L}|\s*(?:học|\d{1,2}(?!\d)|i{1,3}(?!\p{L})|iv(?!\p{L}))))/gu,
  ),
  numbersOfMonths: { ba: 3, sáu: 6, chín: 9, 'cả năm': 12, năm: 12, quý: 3, tháng: 1 },
  ordinals: { đầu: 1, cuối: 2, i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, bốn: 4, tư: 4 },
  numberedPeriods: ['quý', 'qúy', 'tháng', 'học kỳ', 'học kì', 'hk'],
  upTo: ['đến', 'tới'],
  span: (from, to) => `từ ${from} đến ${to}`,
  money: (currency, scale) => {
    const times = SCALES.get(scale);
    const name = currency === 'VND' || (currency === null && times) ? 'đồng' : currency;
    return [times, name].filter(Boolean).join(' ');
  },
};
