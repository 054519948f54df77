import type { AppWords } from './words.js';

export const vi: AppWords = {
  about: 'xuất trang làm cả đợt báo cáo ngay trong trình duyệt, không cần mạng',
  help: { output: 'ghi trang vào tệp này (mặc định decuong.html)' },
  errors: {
    'output-unknown': ({ file }) => `Không ghi được “${file}”: tên tệp sau -o phải có đuôi .html.`,
  },
};
