import type { RulesWords } from './words.js';

/** What `decuong rules` says in Vietnamese. */
export const vi: RulesWords = {
  about: 'liệt kê các quy tắc dùng khi kiểm tra báo cáo',
  arguments: {},
  options: {},
};
