import { boundIn, isDay, quotedList, sizeOf } from '../phrases.js';
import { meaningsOf } from './options.js';
import type { Bound, Expected, FindingWords, Got, Plain } from './words.js';

const kinds: Record<Got['kind'], string> = {
  text: 'chữ',
  number: 'số',
  yes_no: 'có/không',
  list: 'một danh sách',
  map: 'một nhóm mục con',
  nothing: 'trống',
};

const plain: Record<Plain, string> = {
  id: 'mã viết bằng chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ, tối đa 30 ký tự (ví dụ so_hoi_nghi)',
  letterhead_id: 'tên viết bằng chữ thường không dấu, chữ số và dấu gạch nối (ví dụ vn-party-2018)',
  key: 'một năm (ví dụ 2021) hoặc tên cột viết liền không dấu, tối đa 20 ký tự; tiêu đề in ra khác tên thì ghi {key: t1, label: "01/2023"}',
  color: 'màu gồm 6 chữ số hệ 16 (ví dụ C00000)',
  yes_no: 'true (có) hoặc false (không)',
  map: 'một nhóm các mục con, mỗi mục có dạng “tên: giá trị”',
  date: 'một ngày có thật, viết năm-tháng-ngày (ví dụ 2026-05-19)',
  month_day: 'một ngày trong năm, viết ngày/tháng (ví dụ 20/6) hoặc tháng-ngày (ví dụ 06-20)',
  period: 'một kỳ báo cáo: 2026, 2026-H1 (6 tháng), 2026-M9 (9 tháng), 2026-Q3 (quý) hoặc 2026-05 (tháng)',
  scale: '1 (đồng), 1000 (nghìn đồng), 1000000 (triệu đồng) hoặc 1000000000 (tỷ đồng)',
  moment: 'một ngày có thật, có thể kèm giờ (ví dụ 2026-07-05 hoặc 2026-07-05T14:30+07:00)',
  sha256: 'mã SHA-256 của tệp, gồm 64 chữ số hệ 16 viết thường',
  other: 'giá trị dùng được ở mục này',
};

const listOf = (words: readonly string[]): string => quotedList(words, '…');

function range(min: Bound, max: Bound): string {
  const [low, high] = [boundIn(min, 'vi'), boundIn(max, 'vi')];
  if (isDay(min, max)) {
    if (low !== null && high !== null) return `từ ngày ${low} đến ngày ${high}`;
    return low === null ? `không muộn hơn ngày ${high}` : `từ ngày ${low} trở đi`;
  }
  if (low !== null && high !== null) return `từ ${low} đến ${high}`;
  return low === null ? `không quá ${high}` : `từ ${low} trở lên`;
}

const bounded = (words: string, min: Bound | undefined, max: Bound | undefined): string =>
  min === undefined && max === undefined ? words : `${words} ${range(min ?? null, max ?? null)}`;

/** The values of a closed list, each with what it stands for: “sum” (cộng). */
function explained(options: readonly string[]): string {
  const meanings = meaningsOf(options);
  if (Object.keys(meanings).length === 0) return listOf(options);
  return options.map((option) => `“${option}” (${meanings[option]})`).join(', ');
}

const list = 'một danh sách (mỗi mục một dòng, bắt đầu bằng “- ”)';

function expectation(expected: Expected): string {
  switch (expected.is) {
    case 'text':
      return expected.max === undefined ? 'chữ (không để trống)' : `chữ, từ 1 đến ${expected.max} ký tự`;
    case 'number':
      return bounded('một số', expected.min, expected.max);
    case 'whole':
      return bounded('một số nguyên', expected.min, expected.max);
    case 'day':
      return bounded('một ngày', expected.min, expected.max);
    case 'list':
      if (expected.max !== undefined) return `${list} có nhiều nhất ${expected.max} mục`;
      return expected.min === undefined ? list : `${list} có ít nhất ${expected.min} mục`;
    case 'one_of':
      return expected.options.length === 1 ? listOf(expected.options) : `một trong: ${explained(expected.options)}`;
    case 'any_of':
      return expected.of.map(expectation).join('; hoặc ');
    case 'containing':
      return `chữ có chứa “${expected.text}”`;
    default:
      return plain[expected.is];
  }
}

export const vi: FindingWords = {
  didYouMean: (near) => (near === null ? '' : `Có phải ý là “${near}”? `),
  listOf,
  size: (bytes) => sizeOf(bytes, 'vi'),
  expectation,
  gotten: ({ kind, text }) =>
    kind === 'nothing' ? 'đang để trống' : `đang ghi ${text === null ? kinds[kind] : `“${text}”`}`,
  range,
};
