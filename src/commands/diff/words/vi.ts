import type { DiffWords } from './words.js';

export const vi: DiffWords = {
  about: 'so sánh hai phiên bản của một đề cương: thêm, bỏ, đổi gì, hỏi ai',
  old: 'bản-cũ',
  help: {
    before: 'đề cương cũ (YAML), hoặc bộ mẫu đã tạo từ đề cương cũ',
    now: 'đề cương mới (YAML)',
  },
};
