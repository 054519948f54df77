import type { SettledWords } from './words.js';

export const vi: SettledWords = {
  head: (title, period) =>
    `Những điều đã xác nhận về báo cáo “${title}”${period === '' ? '' : `, ${period}`}. Mỗi mục nói một điều về một tệp; sửa tay được.`,
};
