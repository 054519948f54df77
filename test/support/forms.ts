import { Outline } from '../../schemas/outline.js';
import type { EmbeddedDefinition } from '../../schemas/stamp.js';
import { Unit } from '../../schemas/units.js';
import { type Form, periodOf, resolve } from '../../src/form/index.js';
import { letterheadFor } from './letterheads.js';

const values = { type: 'integer', min: 0 };

/** An outline with one of everything a form can hold. */
const OUTLINE = {
  decuong: 1,
  id: 'tong_ket',
  version: 2,
  title: 'Kết quả công tác tuyên truyền 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm',
  audience: 'của cấp ủy cơ sở',
  submit: { to: 'Ban Thường vụ Đảng ủy cấp trên', through: 'Ban Tuyên giáo' },
  addressed_to: ['Ban Thường vụ Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy'],
  schedule: { every: 'half_year', period: '2026-H1' },
  guidance: 'Số liệu tính đến hết ngày 14/6/2026.',
  sections: [
    {
      id: 'tinh_hinh',
      title: 'Tình hình chung',
      points: [{ id: 'dac_diem', ask: 'Đặc điểm của {{unit.name}} có ảnh hưởng đến công tác tuyên truyền.' }],
    },
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      guidance: 'Nêu kết quả bằng số liệu, so sánh với cùng kỳ.',
      tables: [
        {
          id: 'chi_tieu',
          title: 'Một số chỉ tiêu',
          total: true,
          rows: [
            { id: 'hoi_nghi', label: 'Hội nghị', code: '01' },
            { id: 'tai_lieu', label: 'Tài liệu', code: '02', if_any: true },
          ],
          columns: [
            { id: 'ke_hoach', label: 'Kế hoạch', ...values },
            { id: 'thuc_hien', label: 'Thực hiện', ...values },
          ],
        },
      ],
      sections: [
        {
          id: 'quan_triet',
          title: 'Công tác học tập, quán triệt',
          points: [
            {
              id: 'hoc_tap',
              ask: 'Việc tổ chức học tập nghị quyết của Đảng.',
              figures: [
                { id: 'so_lop', label: 'Số lớp học', unit: 'lớp', ...values },
                { id: 'ty_le', label: 'Tỷ lệ đảng viên tham gia', type: 'percent' },
                { id: 'kinh_phi', label: 'Kinh phí', unit: 'triệu đồng', type: 'money', scale: 1000000 },
                { id: 'so_tin', label: 'Số tin, bài', unit: 'tin, bài', ...values, series: [2024, 2025, 2026] },
                { id: 'so_buoi', label: 'Số buổi phát thanh', unit: 'buổi', ...values, compare: ['plan', 'actual'] },
              ],
            },
          ],
          sections: ['mot', 'hai', 'ba', 'bon', 'nam', 'sau'].map((id) => ({
            id: `muc_${id}`,
            title: `Nội dung chuyên đề thứ ${id}`,
          })),
        },
        { id: 'sai_pham', title: 'Xử lý sai phạm', if_any: true },
      ],
    },
    { id: 'han_che', title: 'Hạn chế, khuyết điểm', min_words: 30 },
  ],
  appendices: [
    {
      id: 'bieu_1',
      title: 'Tình hình đội ngũ báo cáo viên',
      orientation: 'landscape',
      rows: { min: 1 },
      total: true,
      columns: [
        { id: 'ten', label: 'Họ và tên', type: 'text', key: true },
        { id: 'trinh_do', label: 'Trình độ', type: 'choice', options: ['Trung cấp', 'Đại học', 'Sau đại học'] },
        { id: 'ngay', label: 'Ngày công nhận', type: 'date' },
        { id: 'bien_che', label: 'Trong biên chế', type: 'yes_no' },
        { id: 'buoi', label: 'Số buổi', group: 'Hoạt động trong kỳ', ...values },
        { id: 'luot', label: 'Lượt người nghe', group: 'Hoạt động trong kỳ', ...values },
        { id: 'ghi_chu', label: 'Ghi chú', type: 'text', required: false },
      ],
    },
    {
      id: 'bieu_2',
      title: 'Cơ sở vật chất',
      rows: [{ id: 'loa', label: 'Loa truyền thanh' }],
      columns: [
        { id: 'loai', label: 'Loại thiết bị', type: 'text', key: true },
        { id: 'so_luong', label: 'Số lượng', ...values },
      ],
    },
  ],
  recipients: ['Ban Thường vụ Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy', 'Lưu Văn phòng'],
};

const UNIT = {
  id: 'muong_so',
  name: 'Đảng ủy xã Mường So',
  letterhead: { parent: 'ĐẢNG BỘ TỈNH LAI CHÂU', body: 'ĐẢNG ỦY XÃ MƯỜNG SO' },
  symbol: 'ĐU',
  place: 'Mường So',
  contact: 'Xã Mường So, tỉnh Lai Châu. Điện thoại: 0213 000 000',
  signing: { authority: 'T/M BAN THƯỜNG VỤ', title: 'BÍ THƯ' },
  prefill: { figures: { so_lop: 4 }, rows: { bieu_1: [{ ten: 'Lò Văn A', trinh_do: 'Đại học', buoi: 3 }] } },
};

const ENGLISH_OUTLINE = {
  decuong: 1,
  id: 'grant',
  language: 'en',
  title: 'Quarterly report on the school garden grant',
  letterhead: 'plain',
  addressed_to: ['Board of the Green Schools Fund'],
  schedule: { every: 'quarter', period: '2026-Q2' },
  sections: [
    {
      id: 'progress',
      title: 'Progress in the quarter',
      points: [
        {
          id: 'done',
          ask: 'What was done, and by whom?',
          figures: [{ id: 'beds', label: 'Garden beds built', unit: 'beds' }],
        },
      ],
      sections: [{ id: 'risks', title: 'Risks and how they are met' }],
    },
    { id: 'incidents', title: 'Incidents', if_any: true },
  ],
  appendices: [
    {
      id: 'spending',
      title: 'Spending by budget line',
      total: true,
      rows: [
        { id: 'tools', label: 'Tools' },
        { id: 'seeds', label: 'Seeds' },
      ],
      columns: [
        { id: 'budget', label: 'Budget', type: 'money', currency: 'EUR' },
        { id: 'spent', label: 'Spent', type: 'money', currency: 'EUR' },
      ],
    },
  ],
  recipients: ['Board of the Green Schools Fund', 'File'],
};

const ENGLISH_UNIT = {
  id: 'hill_school',
  name: 'Hill Road School',
  letterhead: { parent: 'Green Schools Fund', body: 'Hill Road School' },
  place: 'Leeds',
  signing: { title: 'Head teacher' },
};

export interface MadeForm {
  form: Form;
  embedded: EmbeddedDefinition;
}

function make(outline: Outline, unit: Unit): MadeForm {
  const period = periodOf(outline, null);
  if (!period) throw new Error('The outline says no period');
  const letterhead = letterheadFor(outline);
  const form = resolve({ outline, unit, period, letterhead });
  return { form, embedded: { stamp: form.stamp, outline, unit, letterhead } };
}

/** A Vietnamese form with one of everything, in the letterhead named, or with some of the outline's values changed. */
export const vietnameseForm = (
  letterhead: unknown = 'vn-party-2018',
  changes: Record<string, unknown> = {},
): MadeForm => make(Outline.parse({ ...OUTLINE, letterhead, ...changes }), Unit.parse(UNIT));

/** A small English form in the plain letterhead. */
export const englishForm = (): MadeForm => make(Outline.parse(ENGLISH_OUTLINE), Unit.parse(ENGLISH_UNIT));
