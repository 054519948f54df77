import type { SendingWords } from '../lexicon.js';

export const sending: SendingWords = {
  sends: ['gửi', 'nộp', 'báo cáo'],
  to: ['về', 'cho', 'đến', 'tới'],
  through: ['qua', 'thông qua'],
  by: ['của', 'do'],
  before: [
    'trước',
    'chậm nhất',
    'muộn nhất',
    'hạn cuối',
    'thời hạn',
    'thời gian gửi',
    'hạn gửi',
    'hạn nộp',
    'không quá',
    'xong trong',
  ],
  cutoff: [
    'chốt số liệu',
    'số liệu(?: \\p{L}+){0,3} (?:tính|lấy|chốt|thống kê)',
    'mốc số liệu',
    'thời điểm (?:lấy|chốt|tính)',
    'thời gian (?:lấy|chốt|tính)',
  ],
  every: [
    ['nine_months', '(?:0?9|chín) tháng'],
    ['half_year', '(?:0?6|sáu) tháng|nửa năm|bán niên'],
    ['quarter', '(?:hằng|hàng|mỗi|từng|theo|định kỳ) quý|quý'],
    ['month', '(?:hằng|hàng|mỗi|từng|theo|định kỳ) tháng'],
    ['year', '(?:hằng|hàng|mỗi|từng|định kỳ) năm|năm'],
  ],
  tasks: ['nội dung', 'nhiệm vụ', 'giải pháp', 'hoạt động', 'biện pháp', 'hình thức'],
  notTasks: ['mục đích', 'yêu cầu', 'tổ chức thực hiện', 'kinh phí', 'thời gian', 'quan điểm', 'mục tiêu'],
};
