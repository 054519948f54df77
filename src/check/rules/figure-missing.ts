import { isNumeric, isSummable } from '../../values/index.js';
import { putOffIn, unanswered } from '../context.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';
import { type AskedValue, checkWords } from '../words/index.js';

export interface Data {
  /** `gone`: the place to fill in is lost, not only empty. */
  'figure-missing': AskedValue & { gone: boolean; typed?: string };
}

const { codes, finding } = codesOf<Data>({
  'figure-missing': {
    severity: 'error',
    summary: { vi: 'Thiếu số liệu', en: 'A figure is missing' },
    vi: ({ gone, typed, ...asked }) => {
      const name = `${isNumeric(asked) ? 'số liệu ' : ''}“${asked.label}”`;
      return gone
        ? {
            what: `Không tìm thấy ${isNumeric(asked) ? '' : 'dòng '}${name} trong văn bản.`,
            why: `Dòng ghi ${isNumeric(asked) ? 'số liệu' : 'nội dung'} này đã bị xóa hoặc đổi tên.`,
            todo: `Đề nghị ghi lại dòng “${asked.label}” như trong mẫu và điền ${isNumeric(asked) ? 'số liệu' : 'nội dung'}.`,
          }
        : {
            what: `Chưa điền ${name}${checkWords.vi.only(typed)}.`,
            why: isSummable(asked)
              ? 'Đây là số liệu bắt buộc để tổng hợp.'
              : `Đây là ${isNumeric(asked) ? 'số liệu' : 'nội dung'} bắt buộc theo đề cương.`,
            todo: checkWords.vi.fillIn(asked),
          };
    },
    en: ({ gone, typed, ...asked }) => {
      const name = `${isNumeric(asked) ? 'The figure ' : ''}“${asked.label}”`;
      return gone
        ? {
            what: `${name} was not found in the document.`,
            why: 'Its line was deleted or renamed.',
            todo: `Please put back the line “${asked.label}” as in the form and fill it in.`,
          }
        : {
            what: `${name} is not filled in${checkWords.en.only(typed)}.`,
            why: isSummable(asked) ? 'It is required and will be added up over all units.' : 'The outline requires it.',
            todo: checkWords.en.fillIn(asked),
          };
    },
  },
});

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    figures:
      - {id: so_hoi_nghi, label: Số hội nghị}
      - {id: so_tin, label: Số tin, series: [2024, 2025]}
`;

/** A required figure that is not filled in, or whose line is gone. A series asks for each of its values. */
export const figureMissing: Rule<Data> = {
  codes,
  run: (context) =>
    unanswered(context, 'figure').map(({ item, answer }) => {
      const { type, options } = item.figure.rule;
      const data = {
        label: item.label,
        type,
        options,
        gone: answer.state === 'missing',
        ...putOffIn(context, item.id),
      };
      return finding('figure-missing', item.id, placeOf(context, item.id), data);
    }),
  examples: [
    { outline, returned: { so_hoi_nghi: '' }, finds: ['figure-missing so_hoi_nghi'] },
    { outline, returned: { 'so_tin.2025': null }, finds: ['figure-missing so_tin.2025'] },
    { outline, returned: { so_hoi_nghi: '0' }, finds: [] },
  ],
};
