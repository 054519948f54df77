import type { ValidateWords } from './words.js';

export const vi: ValidateWords = {
  about: 'kiểm tra đề cương có viết đúng không',
  help: {
    outlines: 'tệp đề cương (YAML), một hoặc nhiều',
  },
  good: (file) => `${file}: đề cương đúng, dùng được.`,
};
