import { Outline } from '../../../schemas/outline.js';
import type { Letter } from '../../../src/write/index.js';
import { letterheadFor } from '../../support/letterheads.js';

/** A letter to a commune in the letterhead of that name. */
export const letterIn = (name: string, more: Partial<Letter> = {}, language: 'vi' | 'en' = 'vi'): Letter => ({
  letterhead: letterheadFor(
    Outline.parse({
      decuong: 1,
      id: 'a',
      title: 'A',
      letterhead: name,
      language,
      sections: [{ id: 'mot', title: 'Một' }],
    }),
  ),
  language,
  head: { parent: 'HUYỆN ỦY PHÚ HÀ', body: 'BAN TUYÊN GIÁO', symbol: 'BTG', number: null, place: 'Phú Hà', date: null },
  subject: 'đôn đốc báo cáo',
  addressee: 'Đảng ủy xã Tân Lập',
  paragraphs: ['Đề nghị gửi báo cáo đúng hạn.', 'Trân trọng cảm ơn.'],
  signing: { authority: null, title: 'Trưởng ban', name: 'Nguyễn Văn A' },
  recipients: ['Như trên', 'Lưu Văn phòng'],
  ...more,
});
