import type { RollupWords } from './words.js';

export const vi: RollupWords = {
  nil: 'Không có',
  nilOf: (names) => `Không phát sinh: ${names}.`,
  left: (count) => `Còn nội dung của ${count} đơn vị, xem bảng tính tổng hợp.`,
};
