/** What each entry of a mapping between two levels is for. */
export const mappingWords: Readonly<Record<string, string>> = {
  '': 'Cách lấy số liệu tổng hợp của cấp mình điền vào mẫu báo cáo của cấp trên. Mục nào cùng mã thì không cần ghi.',
  decuong_mapping: 'Luôn là 1.',
  figures: 'Viết “mã số liệu của cấp trên: mã số liệu của cấp mình”; từng năm viết so_bai.2021: so_tin.2021.',
  'figures.*': 'Số liệu của cấp mình, hoặc ô tổng của bảng: bieu_2.tin_bai.n2021, bieu_1.total.tong.',
  tables: 'Viết “mã bảng của cấp trên: mã bảng của cấp mình”.',
  'tables.*': 'Bảng của cấp mình.',
  from: 'Mã bảng của cấp mình.',
  rows: 'Viết “mã dòng của cấp trên: mã dòng của cấp mình”.',
  'rows.*': 'Mã dòng của cấp mình.',
  columns: 'Viết “mã cột của cấp trên: mã cột của cấp mình”; _unit là tên đơn vị.',
  'columns.*': 'Mã cột của cấp mình.',
  narratives: 'Viết “mã mục của cấp trên: mã mục của cấp mình”; nhiều mục thì viết thành danh sách.',
  'narratives.*': 'Mục của cấp mình; nội dung được gộp theo đơn vị.',
};
