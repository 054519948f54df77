import type { UnitsWords } from './words.js';

export const unitsVi: UnitsWords = {
  paste: 'Dán từ Excel',
  pasteHelp: 'Chọn vùng trong Excel (kể cả dòng tiêu đề), chép rồi dán vào ô này.',
  open: 'Mở danh sách (.xlsx, .csv)',
  list: 'Danh sách đơn vị',
  keys: 'Phím: mũi tên chọn ô, Enter hoặc F2 sửa, Delete xóa chữ, Shift + mũi tên chọn vùng, Ctrl + C và Ctrl + V chép, dán với Excel, Ctrl + Z hoàn tác.',
  add: 'Thêm đơn vị',
  removeRows: (rows) => (rows === 1 ? 'Xóa dòng' : `Xóa ${rows} dòng`),
  removed: (rows) => `Đã xóa ${rows} dòng. Bấm “Hoàn tác” để lấy lại.`,
  addColumn: 'Thêm cột',
  removeColumn: (name) => `Xóa cột “${name}”`,
  count: (units) => `${units} đơn vị`,
  cell: (column, row) => `${column}, dòng ${row}`,
  tooWide: (columns) => `Vùng dán rộng hơn danh sách: ${columns} cột cuối không được dán.`,
  more: (problems) => `Còn ${problems} điểm cần xem khác.`,
  lackingGroups: 'Nhóm chưa có trong đề cương',
  lacking: (groups) =>
    `Đề cương chưa có nhóm: ${groups
      .map(({ label, near, units }) => `${label} (${units}${near === null ? '' : `; có phải là “${near}”?`})`)
      .join(', ')}.`,
  lackingHelp:
    'Thêm nhóm thì đề cương hỏi nhóm đó mọi nội dung không ghi riêng cho nhóm nào; sửa ở bước Đề cương, lấy lại bằng Hoàn tác. Nếu chỉ ghi nhầm, đề nghị sửa lại trong danh sách.',
  addGroups: (labels) =>
    labels.length === 1 ? `Thêm nhóm “${labels[0]}” vào đề cương` : `Thêm ${labels.length} nhóm này vào đề cương`,
  groupsAdded: (labels) => `Đã thêm vào đề cương: ${labels.join(', ')}.`,
  none: '(để trống)',
};
