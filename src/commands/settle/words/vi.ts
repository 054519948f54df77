import type { SettleWords } from './words.js';

export const vi: SettleWords = {
  about: 'lấy câu trả lời trong bảng câu hỏi vào settled.yaml của bộ mẫu',
  help: {
    book: 'bảng do decuong questions ghi ra, đã trả lời',
    by: 'tên người xác nhận; mặc định là tên ghi trong bảng',
  },
  placeholder: 'bảng-câu-hỏi',
  nothing: (file) => `Trong “${file}” chưa có câu trả lời nào.`,
  done: ({ added, changed, same, open, wrong, file }) => {
    const parts = [
      `${added} điều mới`,
      ...(changed > 0 ? [`${changed} điều thay cho trước`] : []),
      ...(same > 0 ? [`${same} điều đã có`] : []),
    ];
    const left = [
      ...(open > 0 ? [`${open} câu chưa trả lời`] : []),
      ...(wrong > 0 ? [`${wrong} câu trả lời chưa lấy được`] : []),
    ];
    return `Đã lấy vào “${file}”: ${parts.join(', ')}.${left.length === 0 ? '' : ` Còn ${left.join(', ')}.`}`;
  },
  errors: {
    'name-needed': ({ file }) =>
      `Chưa biết ai xác nhận. Đề nghị ghi tên vào ô cạnh “Người xác nhận:” trong “${file}”, hoặc thêm --by và tên.`,
  },
};
