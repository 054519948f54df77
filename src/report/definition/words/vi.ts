import type { DefinitionWords } from './words.js';

export const vi: DefinitionWords = {
  severities: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
};
