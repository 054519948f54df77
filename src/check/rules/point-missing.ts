import { short } from '../../findings/index.js';
import { putOffIn, unanswered } from '../context.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';
import { checkWords } from '../words/index.js';

export interface Data {
  'point-missing': { ask: string };
  'point-unanswered': { ask: string; typed?: string };
}

const { codes, finding } = codesOf<Data>({
  'point-missing': {
    severity: 'error',
    summary: { vi: 'Mất chỗ trả lời', en: 'The place to answer a point is gone' },
    vi: ({ ask }) => ({
      what: `Không tìm thấy chỗ trả lời nội dung “${short(ask)}”.`,
      why: 'Dòng nêu yêu cầu này đã bị xóa hoặc viết lại, nên chưa xác định được phần trả lời.',
      todo: 'Đề nghị ghi lại dòng yêu cầu như trong mẫu và trả lời ngay bên dưới.',
    }),
    en: ({ ask }) => ({
      what: `The place to answer “${short(ask)}” was not found.`,
      why: 'The line that asks for it was deleted or rewritten, so no answer can be told.',
      todo: 'Please put back the line as in the form and answer right under it.',
    }),
  },
  'point-unanswered': {
    severity: 'error',
    summary: { vi: 'Chưa trả lời', en: 'A point has no answer' },
    vi: ({ ask, typed }) => ({
      what: `Chưa trả lời nội dung “${short(ask)}”${checkWords.vi.only(typed)}.`,
      why: 'Đây là nội dung bắt buộc theo đề cương.',
      todo: 'Đề nghị viết phần trả lời ngay dưới dòng yêu cầu.',
    }),
    en: ({ ask, typed }) => ({
      what: `The point “${short(ask)}” has not been answered${checkWords.en.only(typed)}.`,
      why: 'The outline requires it.',
      todo: 'Please write the answer right under the line that asks for it.',
    }),
  },
});

const outline = `
sections:
  - id: chi_dao
    title: Công tác chỉ đạo
    points:
      - {id: quan_triet, ask: Việc tổ chức học tập.}
      - {id: hieu_qua, ask: Hiệu quả đạt được.}
`;

/** A point that must be answered: the line that asks for it is gone, or nothing was written under it. */
export const pointMissing: Rule<Data> = {
  codes,
  run: (context) =>
    unanswered(context, 'point').map(({ item, answer }) => {
      const code = answer.state === 'missing' ? 'point-missing' : 'point-unanswered';
      return finding(code, item.id, placeOf(context, item.id), { ask: item.label, ...putOffIn(context, item.id) });
    }),
  examples: [
    { outline, returned: { hieu_qua: null }, finds: ['point-missing hieu_qua'] },
    { outline, returned: { quan_triet: '' }, finds: ['point-unanswered quan_triet'] },
    { outline, returned: { quan_triet: 'Đã tổ chức 12 hội nghị.' }, finds: [] },
  ],
};
