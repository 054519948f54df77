import { putOffIn, unanswered } from '../context.js';
import { TWO_SECTIONS as outline } from '../example.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';
import { checkWords } from '../words/index.js';

export interface Data {
  'section-missing': { heading: string };
  /** `typed`: what stands there instead of an answer, such as "Đang cập nhật". */
  'section-empty': { heading: string; typed?: string };
}

const { codes, finding } = codesOf<Data>({
  'section-missing': {
    severity: 'error',
    summary: { vi: 'Thiếu mục', en: 'A section is missing' },
    vi: ({ heading }) => ({
      what: `Không tìm thấy mục “${heading}”.`,
      why: 'Đề cương yêu cầu báo cáo phải có mục này.',
      todo: `Đề nghị bổ sung tiêu đề “${heading}” đúng như trong mẫu và viết nội dung bên dưới.`,
    }),
    en: ({ heading }) => ({
      what: `The section “${heading}” was not found.`,
      why: 'The outline requires it.',
      todo: `Please put back the heading “${heading}” as in the form and write the text under it.`,
    }),
  },
  'section-empty': {
    severity: 'error',
    summary: { vi: 'Mục chưa có nội dung', en: 'A section has no text' },
    vi: ({ heading, typed }) => ({
      what: `Mục “${heading}” chưa có nội dung${checkWords.vi.only(typed)}.`,
      why: 'Đây là nội dung bắt buộc theo đề cương.',
      todo: 'Đề nghị viết nội dung ngay dưới tiêu đề của mục.',
    }),
    en: ({ heading, typed }) => ({
      what: `The section “${heading}” has no text${checkWords.en.only(typed)}.`,
      why: 'The outline requires it.',
      todo: 'Please write the text right under its heading.',
    }),
  },
});

/** A section that must be there: its heading is gone, or nothing stands under it. */
export const sectionMissing: Rule<Data> = {
  codes,
  run: (context) =>
    unanswered(context, 'section').map(({ item, answer }) => {
      const code = answer.state === 'missing' ? 'section-missing' : 'section-empty';
      return finding(code, item.id, placeOf(context, item.id), { heading: item.label, ...putOffIn(context, item.id) });
    }),
  examples: [
    { outline, returned: { kien_nghi: null }, finds: ['section-missing kien_nghi'] },
    { outline, returned: { ket_qua: '' }, finds: ['section-empty ket_qua'] },
    { outline, returned: { ket_qua: 'Đã hoàn thành kế hoạch.' }, finds: [] },
  ],
};
