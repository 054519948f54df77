import type { ValueType } from '../../../schemas/outline.js';
import { findingWords, isDay, short } from '../../findings/index.js';
import type { AskedValue, CheckWords } from './words.js';

const kinds: Record<ValueType, string> = {
  text: 'chữ',
  integer: 'một số nguyên, ví dụ 12',
  decimal: 'một số, ví dụ 12,5',
  percent: 'một tỷ lệ phần trăm, ví dụ 85%',
  money: 'một số tiền, ví dụ 1.250.000',
  date: 'một ngày, ví dụ 19/5/2026',
  choice: 'một trong các lựa chọn đã cho',
  yes_no: '“Có” hoặc “Không”',
};

const kindOfValue = (type: ValueType, options: readonly string[]): string =>
  type === 'choice' && options.length > 0
    ? `một trong các lựa chọn ${options.map((option) => `“${option}”`).join(', ')}`
    : kinds[type];

function fillIn({ type, options }: AskedValue): string {
  if (type === 'percent') return 'Đề nghị điền tỷ lệ phần trăm, ví dụ 85%.';
  if (type === 'date') return 'Đề nghị ghi ngày, ví dụ 19/5/2026.';
  if (type === 'choice') return `Đề nghị chọn ${kindOfValue(type, options)}.`;
  if (type === 'yes_no') return 'Đề nghị ghi “Có” hoặc “Không”.';
  if (type === 'text') return 'Đề nghị điền nội dung; nếu không có thì ghi “Không có”.';
  return 'Đề nghị điền số liệu; nếu không phát sinh thì ghi 0.';
}

export const vi: CheckWords = {
  rowName: ({ label, at }) => {
    if (label !== null && label.trim() !== '') return `dòng “${label.trim()}”`;
    return at === null ? 'dòng tổng cộng' : `dòng thứ ${at}`;
  },
  kindOfValue,
  fieldName: { number: 'số văn bản', place: 'địa danh', date: 'ngày, tháng, năm', signatory: 'họ tên người ký' },
  fillIn,
  only: (typed) => (typed === undefined ? '' : `, mới ghi “${short(typed)}”`),
  beyond: (min, max) => ({
    why: `${isDay(min, max) ? 'Ngày' : 'Giá trị'} hợp lý là ${findingWords.vi.range(min, max)}.`,
    todo: `Đề nghị kiểm tra lại ${isDay(min, max) ? 'ngày' : 'số liệu và đơn vị tính'}.`,
  }),
};
