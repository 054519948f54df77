import type { MailWords } from './words.js';

export const vi: MailWords = {
  titled: (title, period) => `${title} (${period})`,
  formSubject: (title) => `Mẫu báo cáo: ${title}`,
  form: ({ unit, title, due, to, through }) =>
    [
      `Kính gửi ${unit}.`,
      `Gửi kèm mẫu báo cáo “${title}”${due === null ? '' : `, hạn gửi ${due}`}.`,
      'Đề nghị điền ngay vào tệp Word đính kèm, lưu dạng .docx rồi gửi lại tệp đó; chỗ không phát sinh thì ghi “Không có”.',
      ...(to === null ? [] : [`Gửi về: ${to}${through === null ? '' : `, qua ${through}`}.`]),
      'Trân trọng cảm ơn.',
      '',
    ].join('\n'),
  reminderSubject: (subject) => `V/v ${subject}`,
};
