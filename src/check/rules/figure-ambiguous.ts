import type { Language } from '../../../schemas/id.js';
import { dayIn, short, type Words } from '../../findings/index.js';
import { type Doubtful, numeral } from '../../values/index.js';
import { typedIn } from '../answers.js';
import { labelsOf } from '../labels.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  /**
   * `read`: the number, or the day as 2026-05-19, the text was read as. `because`: of a mark between digits, of "about",
   * of what it is counted in, of what was crossed out, of a merged cell, or of a note or comment.
   */
  'figure-ambiguous': { label: string; typed: string; read: string; because?: Doubtful };
}

type Why = Doubtful | 'day';

const isDay = (read: string): boolean => dayIn(read, 'en') !== null;

const whyOf = (because: Doubtful | undefined, read: string): Why => because ?? (isDay(read) ? 'day' : 'mark');

/** What was read: a number with the decimal mark of the language and none at the thousands, which was in doubt. */
const written = (read: string, language: Language): string =>
  dayIn(read, language) ?? (Number.isNaN(Number(read)) ? `“${read}”` : numeral(Number(read), language, true));

const whyVi: Record<Why, Pick<Words, 'why' | 'todo'>> = {
  mark: {
    why: 'Cách ghi này có thể hiểu theo nhiều cách.',
    todo: 'Đề nghị kiểm tra lại; nếu chưa đúng thì ghi số không có dấu phân cách.',
  },
  nearly: {
    why: 'Chữ đứng trước cho thấy đây là số ước lượng, trong khi số liệu tổng hợp cần con số cụ thể.',
    todo: 'Đề nghị kiểm tra lại và chỉ ghi con số chính xác.',
  },
  measure: {
    why: 'Con số đã ghi có thể chưa theo đơn vị tính của mẫu.',
    todo: 'Đề nghị kiểm tra lại và chỉ ghi con số, tính theo đúng đơn vị tính in trong mẫu.',
  },
  struck: {
    why: 'Một phần ở đó đã bị gạch bỏ; chỉ phần còn lại được tính.',
    todo: 'Đề nghị kiểm tra lại và xóa hẳn phần đã gạch.',
  },
  merged: {
    why: 'Ô này gộp nhiều dòng; con số chỉ được tính một lần, ở dòng đầu.',
    todo: 'Đề nghị kiểm tra lại và ghi riêng số của từng dòng.',
  },
  noted: {
    why: 'Kèm theo có chú thích, có thể cho biết con số chưa đủ, chưa chính thức hoặc tính cách khác.',
    todo: 'Đề nghị đọc chú thích và xem lại con số.',
  },
  day: {
    why: 'Cách ghi này có thể hiểu theo nhiều cách.',
    todo: 'Đề nghị kiểm tra lại; nếu chưa đúng thì ghi đủ ngày, tháng, năm, ví dụ “ngày 19 tháng 5 năm 2026”.',
  },
};

const whyEn: Record<Why, Pick<Words, 'why' | 'todo'>> = {
  mark: {
    why: 'It can be read in more than one way.',
    todo: 'Please check it, and write the number without separators if it was read wrongly.',
  },
  nearly: {
    why: 'The words before it say that it is an estimate; totals need the number itself.',
    todo: 'Please check it, and write the exact number alone.',
  },
  measure: {
    why: 'It may not be counted in the unit of measure the form asks for.',
    todo: 'Please check it, and write the number alone, in the unit of measure printed in the form.',
  },
  struck: {
    why: 'Part of what stands there was crossed out; only the rest counts.',
    todo: 'Please check it, and delete what was crossed out.',
  },
  merged: {
    why: 'Its cell is merged over several rows; it is counted once, in the first of them.',
    todo: 'Please check it, and write the number of each row by itself.',
  },
  noted: {
    why: 'A note or a comment goes with it, which may say that it is not complete, not final or counted in another way.',
    todo: 'Please read it and look at the number again.',
  },
  day: {
    why: 'It can be read in more than one way.',
    todo: 'Please check it, and write day, month and year in full if it was read wrongly.',
  },
};

const { codes, finding } = codesOf<Data>({
  'figure-ambiguous': {
    severity: 'note',
    summary: { vi: 'Số liệu có thể hiểu nhiều cách', en: 'A figure can be read in more than one way' },
    vi: ({ label, typed, read, because }) => ({
      what: `“${label}” ghi “${short(typed)}”, được hiểu là ${written(read, 'vi')}.`,
      ...whyVi[whyOf(because, read)],
    }),
    en: ({ label, typed, read, because }) => ({
      what: `“${label}” says “${short(typed)}”, which was read as ${written(read, 'en')}.`,
      ...whyEn[whyOf(because, read)],
    }),
  },
});

const outline = `
language: en
sections:
  - id: results
    title: Results
    figures:
      - {id: people, label: People reached, type: integer}
`;

/** A number or a day that can be read in more than one way: how it was read is told. */
export const figureAmbiguous: Rule<Data> = {
  codes,
  run: (context) => {
    const { ambiguous } = context.submission;
    const labels = ambiguous.length === 0 ? new Map<string, string>() : labelsOf(context);
    return ambiguous.flatMap(({ item, read, because }) => {
      const answer = context.answers.get(item);
      if (answer === undefined) return [];
      const data = { label: labels.get(item) ?? item, typed: typedIn(answer), read, ...(because && { because }) };
      return [finding('figure-ambiguous', item, placeOf(context, item), data)];
    });
  },
  examples: [
    {
      outline,
      returned: { people: '1.234' },
      also: { ambiguous: { people: '1234' } },
      finds: ['figure-ambiguous people'],
    },
    { outline, returned: { people: '1234' }, finds: [] },
  ],
};
