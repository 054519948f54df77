import { NOWHERE } from '../../../schemas/place.js';
import { count, type FindingOf } from '../../findings/index.js';
import { numeral } from '../../values/index.js';
import { isOpen } from '../answers.js';
import type { Context } from '../context.js';
import { ONE_SECTION as outline } from '../example.js';
import { codesOf, type Rule } from '../rule.js';

/** What a Word file can hold that is not read as text. */
type UnreadKind = 'text-box' | 'picture' | 'inserted-file' | 'old-font';

export interface Data {
  'tracked-changes-left': { insertions: number; deletions: number };
  'comments-left': { comments: number };
  'content-unread': { kinds: UnreadKind[] };
  'text-garbled': { paragraphs: number };
}

/** What there is any of, by how many there are. */
const some = (...list: readonly (readonly [n: number, said: string])[]): string[] =>
  list.flatMap(([n, said]) => (n > 0 ? [said] : []));

const unreadVi: Record<UnreadKind, string> = {
  'text-box': 'hộp văn bản',
  picture: 'hình ảnh',
  'inserted-file': 'tệp chèn vào văn bản',
  'old-font': 'chữ gõ bằng phông VNI',
};

const unreadEn: Record<UnreadKind, string> = {
  'text-box': 'text boxes',
  picture: 'pictures',
  'inserted-file': 'files inserted into the text',
  'old-font': 'text in a VNI font',
};

const { codes, finding } = codesOf<Data>({
  'tracked-changes-left': {
    severity: 'warning',
    summary: { vi: 'Còn dấu vết sửa đổi', en: 'Tracked changes are left' },
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
    summary: { vi: 'Còn chú thích bên lề', en: 'Comments are left in the margin' },
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
    summary: {
      vi: 'Có nội dung không đọc được thành chữ',
      en: 'Some content is not text and was not read',
    },
    vi: ({ kinds }) => ({
      what: `Văn bản có ${kinds.map((kind) => unreadVi[kind]).join(', ')}.`,
      why: 'Nội dung nằm trong đó có thể chưa được tính là phần trả lời.',
      todo: 'Đề nghị xem trực tiếp; nếu đó là phần trả lời thì gõ lại thành chữ vào đúng chỗ trong mẫu.',
    }),
    en: ({ kinds }) => ({
      what: `The document holds ${kinds.map((kind) => unreadEn[kind]).join(', ')}.`,
      why: 'What stands in them may not have been counted as an answer.',
      todo: 'Please look at them, and type the text into its place in the form if it is an answer.',
    }),
  },
  'text-garbled': {
    severity: 'warning',
    summary: {
      vi: 'Có đoạn bị lỗi phông chữ, không còn đọc được',
      en: 'The letters of some paragraphs were lost',
    },
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
});

/** What is not read as text matters only where something asked for was not found in the text. */
function unread({ answers, submission: { traces, outside = [] } }: Context): FindingOf<Data>[] {
  const open = [...answers.values()].some(
    (answer) => answer.required && (isOpen(answer) || answer.state === 'unknown'),
  );
  const isToldOfBox = outside.some((one) => one.in === 'box');
  const kinds: UnreadKind[] = [
    ...(traces.textBoxes > 0 && open && !isToldOfBox ? (['text-box'] as const) : []),
    ...(traces.pictures > 0 && open ? (['picture'] as const) : []),
    ...(traces.alternativeChunks > 0 ? (['inserted-file'] as const) : []),
    ...(traces.unconverted > 0 ? (['old-font'] as const) : []),
  ];
  return kinds.length === 0 ? [] : [finding('content-unread', null, NOWHERE, { kinds })];
}

/** What was left in the file besides its text: tracked changes, comments, content that is no text. */
export const traces: Rule<Data> = {
  codes,
  toldLast: true,
  run: (context) => {
    const { insertions, deletions, comments, garbled } = context.submission.traces;
    return [
      ...(insertions + deletions > 0
        ? [finding('tracked-changes-left', null, NOWHERE, { insertions, deletions })]
        : []),
      ...(comments > 0 ? [finding('comments-left', null, NOWHERE, { comments })] : []),
      ...unread(context),
      ...(garbled > 0 ? [finding('text-garbled', null, NOWHERE, { paragraphs: garbled })] : []),
    ];
  },
  examples: [
    { outline, returned: {}, also: { traces: { insertions: 2, deletions: 1 } }, finds: ['tracked-changes-left'] },
    { outline, returned: {}, also: { traces: { comments: 1 } }, finds: ['comments-left'] },
    { outline, returned: {}, also: { traces: { garbled: 3 } }, finds: ['text-garbled'] },
    {
      outline,
      returned: { ket_qua: '' },
      also: { traces: { pictures: 1 } },
      finds: ['section-empty ket_qua', 'content-unread'],
    },
    { outline, returned: {}, also: { traces: { pictures: 1 } }, finds: [] },
  ],
};
