import type { DefinitionWords } from './words.js';

/** What is said of definitions beside the findings, in Vietnamese. */
export const vi: DefinitionWords = {
  severities: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
};
