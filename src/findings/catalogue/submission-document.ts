import type { FieldId } from '../../../schemas/outline.js';
import { numeral } from '../../values/index.js';
import type { Catalogue } from './entry.js';
import { count, fieldName, short, unreadKinds } from './phrases.js';

const lacksField: Record<FieldId, string> = {
  number: 'The document has no number.',
  place: 'The document does not name the place it was issued in.',
  date: 'The document is not dated.',
  signatory: 'The document does not give the name of its signatory.',
};

/** What there is any of, by how many there are. */
const some = (...list: readonly (readonly [n: number, said: string])[]): string[] =>
  list.flatMap(([n, said]) => (n > 0 ? [said] : []));

/** The document as a whole: its own fields, and what was left in it. */
export const documentEntries = {
  'field-missing': {
    severity: 'error',
    vi: ({ field }) => ({
      what: `Chưa ghi ${fieldName(field, 'vi')}.`,
      why: 'Báo cáo chính thức phải có đủ thể thức văn bản.',
      todo: `Đề nghị điền ${fieldName(field, 'vi')} vào đúng chỗ trong mẫu.`,
    }),
    en: ({ field }) => ({
      what: lacksField[field],
      why: 'An official report is not complete without it.',
      todo: `Please fill in the ${fieldName(field, 'en')} in its place in the form.`,
    }),
  },
  'field-wrong-date': {
    severity: 'error',
    vi: ({ typed }) => ({
      what: `Ngày của văn bản đang ghi “${short(typed)}”, chưa phải là một ngày đầy đủ.`,
      why: 'Ngày ký dùng để biết báo cáo có gửi đúng hạn hay không.',
      todo: 'Đề nghị ghi đủ ngày, tháng, năm, ví dụ “ngày 19 tháng 5 năm 2026”.',
    }),
    en: ({ typed }) => ({
      what: `The date of the document says “${short(typed)}”, which is not a full date.`,
      why: 'The date tells whether the report was sent in time.',
      todo: 'Please write day, month and year, such as 19/5/2026.',
    }),
  },
  'tracked-changes-left': {
    severity: 'warning',
    vi: ({ insertions, deletions }) => ({
      what: `Văn bản còn dấu vết sửa đổi: ${some([insertions, `${numeral(insertions, 'vi')} chỗ thêm`], [deletions, `${numeral(deletions, 'vi')} chỗ xóa`]).join(', ')}.`,
      why: 'Bản chính thức không nên còn nội dung chưa được chấp nhận; phần thêm đã được tính, phần xóa thì không.',
      todo: 'Đề nghị mở thẻ Xem lại (Review) trong Word, chọn Chấp nhận tất cả thay đổi (Accept All Changes), rồi lưu lại.',
    }),
    en: ({ insertions, deletions }) => ({
      what: `The document still shows tracked changes: ${some([insertions, count(insertions, 'insertion', 'insertions')], [deletions, count(deletions, 'deletion', 'deletions')]).join(' and ')}.`,
      why: 'A final report should have none; what was inserted was counted, what was deleted was not.',
      todo: 'Please choose Review > Accept > Accept All Changes in Word and save the file again.',
    }),
  },
  'comments-left': {
    severity: 'warning',
    vi: ({ comments }) => ({
      what: `Văn bản còn ${numeral(comments, 'vi')} chú thích (comment) bên lề.`,
      why: 'Chú thích là trao đổi nội bộ, không phải nội dung báo cáo.',
      todo: 'Đề nghị xử lý xong rồi xóa các chú thích trước khi gửi.',
    }),
    en: ({ comments }) => ({
      what: `The document still holds ${count(comments, 'comment', 'comments')} in the margin.`,
      why: 'Comments are talk among colleagues and no part of the report.',
      todo: 'Please settle them and delete them before sending the file.',
    }),
  },
  'content-unread': {
    severity: 'note',
    vi: ({ kinds }) => ({
      what: `Văn bản có ${unreadKinds(kinds, 'vi')}.`,
      why: 'Nội dung nằm trong đó có thể chưa được tính là phần trả lời.',
      todo: 'Đề nghị xem trực tiếp; nếu đó là phần trả lời thì gõ lại thành chữ vào đúng chỗ trong mẫu.',
    }),
    en: ({ kinds }) => ({
      what: `The document holds ${unreadKinds(kinds, 'en')}.`,
      why: 'What stands in them may not have been counted as an answer.',
      todo: 'Please look at them, and type the text into its place in the form if it is an answer.',
    }),
  },
  'text-garbled': {
    severity: 'warning',
    vi: ({ paragraphs }) => ({
      what: `Có ${numeral(paragraphs, 'vi')} đoạn bị lỗi phông chữ, chữ có dấu không còn đọc được (như “cÃ´ng tÃ¡c”, “C«ng t¸c”).`,
      why: 'Các đoạn này đã bị hỏng mã tiếng Việt khi chép từ tệp khác; người đọc và máy đều không chắc đúng nội dung.',
      todo: 'Đề nghị mở tệp gốc, chuyển mã sang Unicode rồi chép lại, hoặc gõ lại các đoạn đó.',
    }),
    en: ({ paragraphs }) => ({
      what: `The letters of ${count(paragraphs, 'paragraph', 'paragraphs')} were lost (as in “cÃ´ng tÃ¡c” or “C«ng t¸c”).`,
      why: 'The text was damaged when it was copied from a file in another encoding; nobody can be sure what it said.',
      todo: 'Please convert the original to Unicode and copy it again, or retype these paragraphs.',
    }),
  },
} satisfies Partial<Catalogue>;
