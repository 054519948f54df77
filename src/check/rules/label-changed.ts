import { short } from '../../findings/index.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'label-changed': { label: string; typed: string };
}

const { codes, finding } = codesOf<Data>({
  'label-changed': {
    severity: 'warning',
    summary: { vi: 'Tên chỉ tiêu bị sửa', en: 'The label of a figure was changed' },
    vi: ({ label, typed }) => ({
      what: `Tên của “${short(label)}” đã được sửa thành “${short(typed)}”.`,
      why: 'Số liệu được nhận theo chỗ điền của mẫu, nhưng có thể đang nói về nội dung khác.',
      todo: 'Đề nghị giữ nguyên tên như trong mẫu và kiểm tra lại số liệu.',
    }),
    en: ({ label, typed }) => ({
      what: `The label of “${short(label)}” was changed to “${short(typed)}”.`,
      why: 'The figure was read by its place in the form, and may be about something else.',
      todo: 'Please put back the label as in the form and check the figure.',
    }),
  },
});

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    figures:
      - {id: so_lop, label: Số lớp đã mở, type: integer}
`;

/** A figure or a printed row known by its place alone: beside it stand other words than the form's. */
export const labelChanged: Rule<Data> = {
  codes,
  run: ({ submission: { relabelled = [] } }) =>
    relabelled.map(({ item, label, typed, place }) => finding('label-changed', item, place, { label, typed })),
  examples: [
    { outline, returned: {}, also: { relabelled: { so_lop: 'Hội họp' } }, finds: ['label-changed so_lop'] },
    { outline, returned: {}, finds: [] },
  ],
};
