import { short } from '../../findings/index.js';
import type { Outside } from '../../read/index.js';
import { ONE_SECTION as outline } from '../example.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'typed-outside': { typed: string; in: Outside['in'] };
}

const WHERE: Record<'vi' | 'en', Record<Outside['in'], string>> = {
  vi: {
    text: 'Có nội dung gõ thêm không thuộc mục nào của đề cương',
    table: 'Trong bảng có nội dung gõ thêm ngoài các dòng, cột của mẫu',
    box: 'Trong hộp văn bản có nội dung không thuộc mục nào của đề cương',
    note: 'Chú thích ở chân trang hoặc cuối văn bản có nội dung',
    header: 'Ở đầu trang có nội dung',
    footer: 'Ở chân trang có nội dung',
  },
  en: {
    text: 'Something was typed that belongs to no part of the outline',
    table: 'Something was typed in a table beside the rows and columns of the form',
    box: 'A text box holds something that belongs to no part of the outline',
    note: 'A footnote or endnote says something',
    header: 'The top of a page says something',
    footer: 'The foot of a page says something',
  },
};

const { codes, finding } = codesOf<Data>({
  'typed-outside': {
    severity: 'note',
    summary: {
      vi: 'Nội dung gõ thêm không thuộc phần trả lời nào',
      en: 'Something was typed that is no part of any answer',
    },
    vi: ({ typed, in: where }) => ({
      what: `${WHERE.vi[where]}: “${short(typed)}”.`,
      why: 'Nội dung này không được tính vào mục, chỉ tiêu hay bảng nào.',
      todo: 'Đề nghị xem lại; nếu đây là phần trả lời thì chuyển vào đúng chỗ trong mẫu.',
    }),
    en: ({ typed, in: where }) => ({
      what: `${WHERE.en[where]}: “${short(typed)}”.`,
      why: 'It counts for no section, figure or table.',
      todo: 'Please look at it again, and move it into its place in the form if it is an answer.',
    }),
  },
});

/** What was typed and is no answer, told once for all that stands together, where nothing else tells of it. */
export const typedOutside: Rule<Data> = {
  codes,
  toldLast: true,
  run: ({ submission: { outside = [] } }) =>
    outside
      .filter(({ furniture, told }) => !furniture && !told)
      .map(({ text, in: where, place }) => finding('typed-outside', null, place, { typed: text, in: where })),
  examples: [
    { outline, returned: {}, also: { outside: { table: 'Đợt thi đua | 2 | 5' } }, finds: ['typed-outside'] },
    { outline, returned: {}, also: { outside: { note: 'Chưa tính hai chi bộ mới lập.' } }, finds: ['typed-outside'] },
    { outline, returned: {}, finds: [] },
  ],
};
