import type { ShowWords } from './words.js';

export const vi: ShowWords = {
  about: 'in đề cương thành văn bản đính kèm kế hoạch',
  help: {
    outline: 'tệp đề cương (YAML)',
    output: 'ghi vào tệp này: .docx hoặc .md (không ghi thì in ra màn hình)',
    period: 'kỳ báo cáo ghi trong tiêu đề, ví dụ 2026-H1',
  },
  errors: {
    'output-unknown': ({ file }) => `Không ghi được “${file}”: tên tệp sau -o phải có đuôi .docx hoặc .md.`,
  },
};
