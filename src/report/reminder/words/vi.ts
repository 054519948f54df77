import type { ReminderWords } from './words.js';

export const vi: ReminderWords = {
  recipients: ['Như trên', 'Lưu Văn phòng'],
  file: 'đôn đốc',
  supplement: 'báo cáo bổ sung',
  general: 'Chung cho cả báo cáo',
  index: 'Danh sách đôn đốc',
  columns: {
    unit: 'Đơn vị',
    contact: 'Liên hệ',
    email: 'Thư điện tử',
    why: 'Lý do',
    missing: 'Số chỗ cần bổ sung, sửa',
    due: 'Hạn gửi',
    letter: 'Công văn',
    message: 'Tin nhắn',
    supplement: 'Mẫu bổ sung',
    text: 'Nội dung tin nhắn',
  },
  why: {
    none: 'Chưa gửi',
    open: (files) => `Có tệp cần xác định: ${files.join(', ')}`,
    otherPeriod: 'Gửi tệp của kỳ khác',
    overdue: 'Quá hạn, chưa gửi',
    incomplete: 'Còn thiếu',
    late: 'Gửi muộn, còn thiếu',
    unreadable: 'Tệp không đọc được',
    supplement: 'Đủ theo mẫu cũ, cần bổ sung nội dung mới',
  },
};
