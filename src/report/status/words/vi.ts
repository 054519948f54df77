import type { StatusWords } from './words.js';

const STATES = { complete: 'Đầy đủ', incomplete: 'Còn thiếu', unreadable: 'Không đọc được', none: 'Chưa gửi' };
const TIMINGS = { on_time: 'Đúng hạn', late: 'Muộn', waiting: 'Chưa đến hạn', overdue: 'Quá hạn' };

export const vi: StatusWords = {
  title: (report, period) => `Tình hình gửi báo cáo “${report}”${period === '' ? '' : `, ${period}`}`,
  due: (day, now, left) => {
    const stands = left > 0 ? `còn ${left} ngày` : left === 0 ? 'hôm nay là hạn cuối' : `đã quá hạn ${-left} ngày`;
    return `Hạn gửi: ${day}; tính đến ${now}: ${stands}.`;
  },
  unequal: (group, least, most) =>
    `${group === '' ? 'Mỗi đơn vị' : `Mỗi đơn vị trong nhóm ${group}`} phải điền từ ${least} đến ${most} nội dung: chỗ đã in sẵn trong mẫu và số liệu của phần ghi “Không có” không tính, dòng thêm vào bảng thì tính.`,
  groupDue: (group, day) => `Hạn gửi của nhóm ${group}: ${day}.`,
  noDue: (now) => `Chưa có hạn gửi (thêm bằng --due); tính đến ${now}.`,
  cutoff: (day) => `Số liệu tính đến hết ngày ${day}.`,
  undated: (files) =>
    `Chưa rõ ngày nhận của ${files} tệp nên không biết đúng hạn hay muộn; cần giờ của tệp hoặc sổ đến.`,
  sayReceived: 'Thêm --received file-time hoặc --received và tệp sổ đến để ghi thời điểm nhận.',
  noTime: 'Chưa rõ ngày nhận',
  open: 'tệp cần xác định của đơn vị nào, kỳ nào; chưa tính',
  toSettle: 'Có tệp cần xác định',
  unitOpen: (units) =>
    `Các dấu hiệu về đơn vị gửi không khớp nhau, cần xác định: ${units.map((name) => `“${name}”`).join(' hay ')}`,
  periodOpen: (periods) => `Các dấu hiệu về kỳ báo cáo không khớp nhau, cần xác định: ${periods.join(' hay ')}`,
  otherPeriod: 'tệp của kỳ khác, không tính',
  summary: ({ expected, received, complete, incomplete, unreadable, none, overdue, late }, unplaced) => {
    const sent = `${received} đã gửi (${complete} đầy đủ, ${incomplete} còn thiếu hoặc cần sửa, ${unreadable} không đọc được)`;
    const missing = `${none} chưa gửi${overdue > 0 ? ` (${overdue} quá hạn)` : ''}`;
    const after = late > 0 ? `, ${late} gửi muộn` : '';
    const apart = unplaced > 0 ? ` ${unplaced} tệp không tính cho đơn vị nào.` : '';
    return `${expected} đơn vị: ${sent}, ${missing}${after}.${apart}`;
  },
  counts: {
    expected: 'Phải gửi',
    received: 'Đã gửi',
    ...STATES,
    ...TIMINGS,
    unsaid: 'Chưa rõ thời hạn',
  },
  group: 'Nhóm',
  noGroup: 'Không thuộc nhóm nào',
  total: 'Tất cả',
  columns: {
    unit: 'Đơn vị',
    id: 'Mã',
    group: 'Nhóm',
    state: 'Tình trạng',
    timing: 'Thời hạn',
    percent: 'Mức đầy đủ',
    places: 'Mục cần bổ sung, sửa',
    received: 'Nhận lúc',
    file: 'Tệp',
    note: 'Ghi chú',
    why: 'Vì sao',
    contact: 'Đầu mối',
    email: 'Email',
  },
  states: STATES,
  toMend: 'Cần sửa',
  timings: { ...TIMINGS, unsaid: 'Chưa rõ' },
  lacking: (places, answered, required) =>
    answered < required ? `${places} mục (mới có ${answered}/${required} nội dung)` : `${places} mục`,
  named: {
    renamed: 'tệp đã đổi tên, nhận ra nhờ nội dung bên trong',
    other_unit: 'tên tệp là của đơn vị khác; tính theo nội dung bên trong, đề nghị xem lại',
  },
  guessed: {
    letterhead: 'đơn vị nhận ra qua phần đầu văn bản, đề nghị xem lại',
    file_name: 'đơn vị nhận ra qua tên tệp, đề nghị xem lại',
  },
  version: (found, current) => `làm theo mẫu bản ${found}, mẫu hiện hành là bản ${current}`,
  byName: 'không mở được nên chỉ nhận ra qua tên tệp',
  others: {
    copy: 'bản trùng',
    part: 'một phần của báo cáo, đã gộp',
    emptier: 'bản khác, ít nội dung hơn, không tính, đề nghị xem lại',
    earlier: 'bản gửi trước, không tính',
    unordered: 'bản khác, không rõ gửi trước hay sau, không tính, đề nghị xem lại',
    former: 'báo cáo của đơn vị cũ trước sáp nhập, chưa tính, đề nghị xem lại',
    unreadable: 'bản không đọc được, không tính',
  },
  other: (is, file, received) => `${is}: ${file}${received === '' ? '' : ` (nhận ${received})`}`,
  unplaced: 'Tệp không tính cho đơn vị nào',
  why: {
    unreadable: 'Không đọc được, không rõ của đơn vị nào',
    other_outline: 'Theo đề cương khác',
    other_period: 'Báo cáo của kỳ khác',
    unknown_unit: 'Không rõ đơn vị, hoặc đơn vị không có trong bộ mẫu',
  },
  fields: 'Thể thức',
  sheets: {
    summary: 'Tổng hợp',
    units: 'Đơn vị',
    parts: 'Theo mục',
    others: 'Bản gửi khác',
    unplaced: 'Tệp không tính',
  },
  page: {
    matrix: 'Từng đơn vị, từng mục',
    sorting: 'Bấm vào tên cột để sắp xếp.',
    filter: 'Lọc đơn vị',
    show: 'Hiển thị:',
    all: 'Tất cả',
    attention: 'Chỉ đơn vị cần đôn đốc',
    search: 'Tìm:',
    anyGroup: 'Mọi nhóm',
    none: 'Không có đơn vị nào khớp.',
    legend: 'Các mục',
    groups: 'Tổng hợp',
    others: 'Các bản gửi khác',
    details: 'Chi tiết',
  },
  marks: {
    done: 'đã đủ',
    gaps: 'đã trả lời/phải trả lời',
    wrong: 'đủ nhưng có chỗ cần sửa',
    free: 'không bắt buộc',
    unasked: 'không yêu cầu với đơn vị này',
  },
  shown: (units) => `${units} đơn vị`,
};
