import type { DoubtWords } from './words.js';

export const vi: DoubtWords = { counted: 'Giá trị này đang được tính vào tổng hợp.' };
