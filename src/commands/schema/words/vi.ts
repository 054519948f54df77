import type { SchemaWords } from './words.js';

export const vi: SchemaWords = {
  about: 'in JSON Schema để trình soạn thảo gợi ý khi viết đề cương',
  help: {
    format: 'dạng tệp: outline (mặc định), units, letterhead, pack, review…',
  },
};
