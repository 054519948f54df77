import type { ValidateWords } from './words.js';

/** What `decuong validate` says in Vietnamese. */
export const vi: ValidateWords = {
  about: 'kiểm tra đề cương có viết đúng không',
  arguments: {
    outlines: 'tệp đề cương (YAML), một hoặc nhiều',
  },
  options: {},
  good: (file) => `${file}: đề cương đúng, dùng được.`,
};
