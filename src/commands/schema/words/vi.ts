import type { SchemaWords } from './words.js';

/** What `decuong schema` says in Vietnamese. */
export const vi: SchemaWords = {
  about: 'in JSON Schema để trình soạn thảo gợi ý khi viết đề cương',
  arguments: {
    format: 'dạng tệp: outline (mặc định), units, letterhead, pack, review…',
  },
  options: {},
};
