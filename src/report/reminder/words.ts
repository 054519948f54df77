import type { Language } from '../../../schemas/id.js';

/** What reminders say beside their templates. */
export interface ReminderWords {
  recipients: string[];
  /** What stands behind the name of a unit in the names of its files. */
  file: string;
  /** The heading over what is not of any one section. */
  general: string;
  /** The name of the list of all reminders. */
  index: string;
  columns: Record<'unit' | 'contact' | 'email' | 'why' | 'missing' | 'due' | 'letter' | 'message' | 'text', string>;
  why: Record<'none' | 'otherPeriod' | 'overdue' | 'incomplete' | 'late' | 'unreadable', string>;
}

const vi: ReminderWords = {
  recipients: ['Như trên', 'Lưu Văn phòng'],
  file: 'đôn đốc',
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
    text: 'Nội dung tin nhắn',
  },
  why: {
    none: 'Chưa gửi',
    otherPeriod: 'Gửi tệp của kỳ khác',
    overdue: 'Quá hạn, chưa gửi',
    incomplete: 'Còn thiếu',
    late: 'Gửi muộn, còn thiếu',
    unreadable: 'Tệp không đọc được',
  },
};

const en: ReminderWords = {
  recipients: ['As above', 'File'],
  file: 'reminder',
  general: 'The report as a whole',
  index: 'Reminders',
  columns: {
    unit: 'Unit',
    contact: 'Contact',
    email: 'Email',
    why: 'Why',
    missing: 'To add or correct',
    due: 'Due',
    letter: 'Letter',
    message: 'Message',
    text: 'Text of the message',
  },
  why: {
    none: 'Not sent',
    otherPeriod: 'Sent the file of another period',
    overdue: 'Overdue, not sent',
    incomplete: 'Incomplete',
    late: 'Late and incomplete',
    unreadable: 'File cannot be read',
  },
};

/** The words of reminders in a language. */
export const reminderWords = (language: Language): ReminderWords => (language === 'vi' ? vi : en);
