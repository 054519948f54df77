import { typed } from '../../command/index.js';
import type { QuestionsWords } from './words.js';

export const vi: QuestionsWords = {
  about: 'ghi mọi điều còn phải xác nhận ra một bảng tính để trả lời',
  help: { output: 'ghi câu hỏi vào tệp này (.xlsx)' },
  nothing: 'Không còn điều gì phải xác nhận.',
  done: ({ counts: { files, open, doubtful }, file, pack, program }) => {
    const parts = [
      ...(files > 0 ? [`${files} về tệp`] : []),
      ...(open > 0 ? [`${open} về nội dung chưa tính được`] : []),
      ...(doubtful > 0 ? [`${doubtful} nên xem lại`] : []),
    ];
    return `Đã ghi ${files + open + doubtful} câu hỏi (${parts.join(', ')}) vào “${file}”. Trả lời xong thì chạy: ${program} settle ${typed(pack)} ${typed(file)}`;
  },
  errors: {
    'output-unknown': ({ file }) => `Không ghi được “${file}”: tên tệp sau -o phải có đuôi .xlsx.`,
    'not-ours': ({ file }) =>
      `“${file}” đã có và không phải bảng câu hỏi do decuong ghi, nên được giữ nguyên. Đề nghị chọn tên khác.`,
    'replies-waiting': ({ file, replies }) =>
      `“${file}” còn ${replies} câu trả lời chưa lấy vào, nên được giữ nguyên. Đề nghị chạy decuong settle với tệp đó trước, hoặc chọn tên khác.`,
  },
};
