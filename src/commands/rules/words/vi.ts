import type { RulesWords } from './words.js';

export const vi: RulesWords = {
  about: 'liệt kê các quy tắc dùng khi kiểm tra báo cáo',
};
