import type { ReviewWords } from './words.js';

export const vi: ReviewWords = {
  report: (title, unit) => `báo cáo “${title}” ${unit === null ? '(chưa rõ đơn vị)' : `của ${unit}`}`,
  complete: ({ required, answered }) => `đầy đủ ${answered}/${required} nội dung`,
  incomplete: ({ required, answered, percent }, places) => {
    const given = answered === required ? 'đã đủ' : 'mới có';
    return `còn ${places} mục cần bổ sung, sửa; ${given} ${answered}/${required} nội dung (${percent}%)`;
  },
  unreadable: 'không đọc được',
  foreign:
    'Trong tệp không có nội dung nào của mẫu, nên có lẽ đây không phải là báo cáo của đợt này. Đề nghị xem lại tệp; nếu gửi nhầm thì yêu cầu gửi đúng báo cáo.',
  wholeDocument: 'Toàn văn bản',
  summary: ({ files, complete, incomplete, unreadable }) =>
    `${files} tệp: ${complete} đầy đủ, ${incomplete} còn thiếu hoặc cần sửa, ${unreadable} không đọc được.`,
  severities: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Ghi chú' },
  page: {
    title: 'Kết quả kiểm tra báo cáo',
    summary: 'Tổng hợp',
    sorting: 'Bấm vào tên cột để sắp xếp.',
    columns: {
      file: 'Tệp',
      unit: 'Đơn vị',
      status: 'Kết quả',
      percent: 'Mức đầy đủ',
      toMend: 'Mục cần bổ sung, sửa',
      warnings: 'Cảnh báo',
    },
    status: { complete: 'Đầy đủ', incomplete: 'Còn thiếu', unreadable: 'Không đọc được' },
    toMend: 'Cần sửa',
    foreign: 'Có lẽ không phải báo cáo',
    unitNotKnown: 'chưa rõ',
    filter: 'Lọc nội dung',
    show: 'Hiển thị:',
    all: 'Tất cả',
    gaps: 'Chỉ chỗ còn thiếu hoặc cần xem',
    search: 'Tìm:',
    open: 'Mở tất cả',
    close: 'Thu gọn tất cả',
    whole: 'In cả phần đã đủ',
    done: (count) => `${count} báo cáo đầy đủ`,
    none: 'Không có nội dung nào khớp.',
    back: 'Về bảng tổng hợp',
    fields: 'Thể thức văn bản',
    sectionText: 'Nội dung của mục',
    sectionHeading: 'Đề mục',
    states: {
      answered: 'Đã có',
      nil: 'Ghi không có',
      blank: 'Để trống',
      missing: 'Không thấy',
      unknown: 'Cần xem lại',
      optional: 'Không bắt buộc',
      wrong: 'Cần sửa',
    },
    cells: (filled, asked) => `đã điền ${filled}/${asked} ô bắt buộc`,
    percent: (share) => `${share}%`,
  },
};
