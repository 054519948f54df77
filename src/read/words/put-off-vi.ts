import type { PutOffWords, TimeWords } from './put-off.js';

export const putOffVi: PutOffWords = {
  whole: ['không có số liệu', 'chưa rõ', 'chưa biết', 'chưa xác định', 'chưa có thông tin'],
  wait: ['chờ', 'đợi'],
  notYet: ['đang', 'chưa', 'còn', 'vẫn'],
  will: ['sẽ', 'xin'],
  later: ['sau'],
  work: [
    ...['tổng hợp', 'cập nhật', 'bổ sung', 'rà soát', 'thống kê', 'hoàn thiện', 'hoàn chỉnh', 'báo cáo', 'gửi', 'nộp'],
    ...['xác minh', 'thu thập', 'cung cấp', 'xác định', 'kiểm đếm', 'đối chiếu', 'soạn', 'soạn thảo', 'tính toán'],
    ...['nhập', 'điền', 'trình', 'phê duyệt', 'duyệt', 'xác nhận', 'chốt'],
  ],
  make: ['xây dựng', 'viết', 'làm', 'chuẩn bị', 'lập'],
  done: ['hoàn thành'],
  data: [
    'số liệu',
    'dữ liệu',
    'nội dung',
    'thông tin',
    'kết quả',
    'tài liệu',
    'ý kiến',
    'hướng dẫn',
    'chỉ đạo',
    'con số',
  ],
  who: [
    ...['đơn vị', 'địa phương', 'cơ quan', 'chúng tôi', 'kế toán', 'lãnh đạo', 'cấp trên', 'cấp dưới', 'cấp ủy'],
    ...['cơ sở', 'các chi bộ', 'các xã', 'các đơn vị', 'văn phòng'],
  ],
  nameFollows: ['của', 'từ', 'do', 'bên', 'phía', 'phòng', 'ban', 'sở', 'bộ phận', 'các'],
  when: ['thời gian tới', 'sắp tới', 'khi có', 'khi nhận được', 'ngay khi có', 'sau khi có', 'vào dịp khác', 'mai'],
  glue: [
    ...['và', 'thêm', 'tiếp', 'được', 'đầy đủ', 'đủ', 'bản', 'này', 'phần', 'mục', 'hiện', 'hiện nay', 'hiện tại'],
    ...['tạm thời', 'có', 'lại', 'cho', 'để', 'trong', 'vào', 'chính thức', 'cụ thể', 'chi tiết', 'xong', 'nên'],
  ],
};

export const timeVi: TimeWords = {
  times: ['ngày', 'tuần', 'tháng', 'quý', 'năm', 'kỳ', 'đợt'],
  beforeTime: ['trong', 'vào', 'trước', 'đến', 'cuối', 'đầu', 'sang', 'hết'],
  behindTime: ['sau', 'tới', 'này', 'nay', 'mai'],
  months: ['sang năm'],
};
