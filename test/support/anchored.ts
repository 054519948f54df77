import type { Form } from '../../src/form/index.js';
import { heading, line, smallForm, type TypedTable, table } from './typed.js';

const integer = { type: 'integer', min: 0 };

/**
 * A form with a line of every kind: headings, a question, figures, a table with its title, and the signing block. It is
 * made anew each time: what is found out of a form is kept with it.
 */
export const everyKind = (): Form =>
  smallForm({
    sections: [
      { id: 'mot', title: 'Ưu điểm trong năm' },
      {
        id: 'hai',
        title: 'Hạn chế và nguyên nhân',
        points: [{ id: 'viec', ask: 'Những việc chính đơn vị sẽ làm.' }],
      },
      {
        id: 'ba',
        title: 'Kết quả thực hiện',
        figures: [
          { id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', ...integer },
          { id: 'nguoi', label: 'Số người dự học', unit: 'người', ...integer },
        ],
        tables: [
          {
            id: 'bieu',
            title: 'Một số chỉ tiêu chính',
            rows: [
              { id: 'hoi_nghi', label: 'Hội nghị báo cáo viên' },
              { id: 'tai_lieu', label: 'Tài liệu tuyên truyền' },
            ],
            columns: [
              { id: 'ke_hoach', label: 'Kế hoạch năm', ...integer },
              { id: 'thuc_hien', label: 'Kết quả thực hiện', ...integer },
            ],
          },
        ],
      },
    ],
  });

const { words, recipients } = everyKind().letterhead;

/** The parts of that form as it was sent out and came back filled in, with all its anchors, by what they are. */
export const anchored = {
  mot: heading('1. Ưu điểm trong năm', { bookmark: '_dc_section_mot' }),
  motText: line('Đã mở lớp.', { tag: 'text:mot' }),
  hai: heading('2. Hạn chế và nguyên nhân', { bookmark: '_dc_section_hai' }),
  viec: line('Những việc chính đơn vị sẽ làm.', { style: 'Decuong Ask', bookmark: '_dc_ask_viec' }),
  viecText: line('Sẽ mở thêm.', { tag: 'text:viec' }),
  ba: heading('3. Kết quả thực hiện', { bookmark: '_dc_section_ba' }),
  figures: table([
    [words.figure, words.unit, words.value],
    ['Số lớp đã mở', 'lớp', line('3', { tag: 'figure:lop', bookmark: '_dc_figure_lop' })],
    ['Số người dự học', 'người', line('90', { tag: 'figure:nguoi', bookmark: '_dc_figure_nguoi' })],
  ]),
  caption: line('Một số chỉ tiêu chính', { style: 'Decuong Caption' }),
  bieu: table([
    [line('Chỉ tiêu', { bookmark: '_dc_table_bieu' }), 'Kế hoạch năm', 'Kết quả thực hiện'],
    ['Hội nghị báo cáo viên', line('10', { tag: 'cell:bieu.hoi_nghi.ke_hoach' }), '12'],
    ['Tài liệu tuyên truyền', '20', line('25', { tag: 'cell:bieu.tai_lieu.thuc_hien' })],
  ]),
  recipients: line(recipients.label),
  signatory: line('Lò Văn A', { tag: 'field:signatory' }),
};

export type Part = keyof typeof anchored;

/** That document with some of its parts exchanged, left out (by none) or followed by others. */
export const anchoredBut = (
  changes: Partial<Record<Part, readonly (ReturnType<typeof line> | TypedTable | string)[]>> = {},
): (ReturnType<typeof line> | TypedTable | string)[] =>
  (Object.keys(anchored) as Part[]).flatMap((part) => changes[part] ?? [anchored[part]]);
