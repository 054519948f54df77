import {
  addComment,
  addRows,
  deleteTableRow,
  fillForm,
  insertSection,
  insertTracked,
  leaveOut,
  moveSection,
  removeSection,
  retypeHeading,
  stripBookmarks,
  stripControls,
  stripCustomXml,
  stripProperties,
} from '../fill/index.js';
import { changed, type Recipe } from './recipe.js';

const complete = (unit: string, how: string): Recipe => ({
  unit,
  how,
  make: (form, { answers }) => fillForm(form, answers),
});

const byOffice = (unit: string, how: string): Recipe => ({ ...complete(unit, how), office: true });

/** What the units of each example sent back. */
export const recipes: Record<string, readonly Recipe[]> = {
  'so-ket-kl23': [
    complete('du_muong_so', 'Điền đủ'),
    {
      unit: 'cb_truyen_thong',
      how: 'Bỏ trống nhiều chỗ, một chỉ tiêu ghi bằng chữ',
      make: (form, { answers }) => {
        const gaps = [
          'field:number',
          'text:phuong_thuc',
          'text:khach_quan',
          'figure:so_tin.2020',
          'cell:bieu_1.r1.dang_vien',
        ];
        return fillForm(form, changed(leaveOut(answers, ...gaps), { 'figure:so_luot': 'nhiều lượt' }));
      },
    },
    byOffice('cb_van_phong', 'Điền đủ, lưu bằng LibreOffice'),
    {
      unit: 'cb_van_hoa',
      how: 'Điền đủ, chép sang tệp khác nên mất ô nhập và dấu trang',
      make: (form, { answers }) => stripBookmarks(stripControls(fillForm(form, answers))),
    },
    {
      unit: 'du_dao_san',
      how: 'Xóa mục kinh nghiệm, đưa mục hạn chế lên trước kết quả, thêm một mục riêng',
      make: (form, { answers }) => {
        const removed = removeSection(fillForm(form, answers), 'Một số kinh nghiệm');
        const moved = moveSection(removed, 'Hạn chế, khuyết điểm và nguyên nhân', 'Kết quả triển khai');
        return insertSection(
          moved,
          'Phương hướng, nhiệm vụ, giải pháp trong thời gian tới',
          'Công tác khác',
          'Đơn vị đã kết hợp với phong trào văn hóa ở bản.',
        );
      },
    },
  ],
  'bao-cao-nam-co-so': [
    complete('du_phong_tho', 'Điền đủ'),
    {
      unit: 'du_tan_phong',
      how: 'Bỏ trống một chỉ tiêu, tỷ lệ quá 100, mất một dòng của bảng',
      make: (form, { answers }) => {
        const typed = changed(leaveOut(answers, 'figure:hoi_nghi.previous'), {
          'figure:ty_le_quan_triet.actual': '120%',
        });
        return deleteTableRow(fillForm(form, typed), 'chi_tieu_nam', 'tap_huan');
      },
    },
    byOffice('du_ubnd_tinh', 'Điền đủ, lưu bằng LibreOffice'),
    {
      unit: 'bao_lai_chau',
      how: 'Chép thêm hai dòng trong phụ lục, sửa lại dòng cộng, còn để theo dõi thay đổi',
      make: (form, { answers, truth }) => {
        const sum = (column: string): string => String(Number(truth.get(`bieu_kenh.total.${column}`)) + 30);
        const totals = {
          'cell:bieu_kenh.total.theo_doi': sum('theo_doi'),
          'cell:bieu_kenh.total.bai_dang': sum('bai_dang'),
        };
        const row = { nen_tang: 'Zalo', phu_trach: 'Lò Thị Hoa', theo_doi: '15', bai_dang: '15', da_dang_ky: 'Có' };
        const rows = ['Zalo tòa soạn', 'Zalo bạn đọc'].map((ten_kenh) => ({ ...row, ten_kenh }));
        const filled = addRows(fillForm(form, changed(answers, totals)), 'bieu_kenh', rows);
        return insertTracked(filled, 'text:van_ban_cu_the_hoa', ' Có bổ sung sau khi họp chi bộ.');
      },
    },
  ],
  'ket-qua-tuyen-truyen': [
    complete('ban_to_chuc', 'Điền đủ'),
    {
      unit: 'ban_tuyen_giao',
      how: 'Quên tên người ký, bỏ trống một mục và một ô, ngày ban hành ghi bằng lời',
      make: (form, { answers }) => {
        const gaps = leaveOut(
          answers,
          'field:signatory',
          'text:ket_qua_noi_bat',
          'cell:theo_hinh_thuc.mang_xa_hoi.san_pham',
        );
        return fillForm(form, changed(gaps, { 'figure:ngay_ban_hanh': 'giữa quý I' }));
      },
    },
    byOffice('bcs_ubnd', 'Điền đủ, lưu bằng LibreOffice'),
    {
      unit: 'bao_lang_son',
      how: 'Gõ lại đề mục bằng chữ đậm, mất ô nhập và dấu trang',
      make: (form, { answers }) => {
        const filled = fillForm(form, answers);
        const typed = retypeHeading(filled, 'Đánh giá chung', 'IV- ĐÁNH GIÁ CHUNG');
        return stripBookmarks(stripControls(retypeHeading(typed, 'Kết quả nổi bật', '1. Kết quả nổi bật')));
      },
    },
  ],
  'bao-cao-35-nq': [
    complete('so_gddt', 'Điền đủ'),
    {
      unit: 'ubnd_dak_ha',
      how: 'Số đã xử lý lớn hơn số phát hiện, xóa một dòng của biểu, để trống một mục',
      make: (form, { answers }) => {
        const figures = { 'figure:tin_xau_phat_hien': '12', 'figure:tin_xau_xu_ly': '15' };
        const filled = fillForm(form, changed(leaveOut(answers, 'text:ky_sau'), figures));
        return deleteTableRow(filled, 'bieu_so_lieu', 'chuyen_trang');
      },
    },
    byOffice('so_van_hoa', 'Điền đủ, lưu bằng LibreOffice'),
    {
      unit: 'cong_an_tinh',
      how: 'Điền đủ, tệp mất thông tin nhận biết',
      make: (form, { answers }) => stripCustomXml(stripProperties(fillForm(form, answers))),
    },
  ],
  'grant-report': [
    complete('hill_school', 'Filled in completely'),
    {
      unit: 'river_library',
      how: 'A short summary, an amount in words, a total that does not add up',
      make: (form, { answers, truth }) => {
        const total = String(Number(truth.get('expenses.total.actual')) + 100);
        const wrong = {
          'text:summary': 'All went well.',
          'figure:spent': 'a lot',
          'cell:expenses.total.actual': total,
        };
        return fillForm(form, changed(answers, wrong));
      },
    },
    byOffice('east_clinic', 'Filled in completely, saved by LibreOffice'),
    {
      unit: 'valley_coop',
      how: 'A row added with the Tab key, totals mended, a comment left behind',
      make: (form, { answers, truth }) => {
        const sum = (column: string, more: number): string =>
          String(Number(truth.get(`expenses.total.${column}`)) + more);
        const totals = {
          'cell:expenses.total.budget': sum('budget', 300),
          'cell:expenses.total.actual': sum('actual', 280),
        };
        const row = {
          line: 'Fuel',
          kind: 'Travel',
          budget: '300',
          actual: '280',
          share: '100%',
          paid_on: '2026-05-04',
          receipt: 'Yes',
        };
        const filled = fillForm(form, changed(answers, totals));
        return addComment(addRows(filled, 'expenses', [row], 'tab'), 'text:summary', 'Is this enough?');
      },
    },
  ],
};
