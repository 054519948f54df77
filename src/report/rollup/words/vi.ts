import { writeDate } from '../../../values/index.js';
import { NAMES_OVER } from '../limits.js';
import type { Lacking, RollupWords } from './words.js';

/** Who is not in it: who sent nothing, and whose file cannot be read. */
const without = ({ silent, unread }: Lacking): string => {
  const told = (names: readonly string[], of: string, units: string): string => {
    if (names.length === 0) return '';
    return names.length > NAMES_OVER ? `; ${names.length} đơn vị ${units}` : `; ${of} của ${names.join(', ')}`;
  };
  const none = told(silent, 'chưa có báo cáo', 'chưa có báo cáo');
  return none + told(unread, 'không đọc được tệp', 'gửi tệp không đọc được');
};

export const vi: RollupWords = {
  sheets: {
    totals: 'Biểu tổng hợp',
    figures: 'Số liệu',
    texts: 'Nội dung',
    sources: 'Nguồn số liệu',
    settled: 'Đã xác nhận',
    doubts: 'Cần xem lại',
    units: 'Đơn vị',
    leftOut: 'Tệp không tính',
  },
  summed: (table) => `Tổng hợp ${table}`,
  headers: {
    unit: 'Đơn vị',
    group: 'Nhóm',
    state: 'Tình trạng',
    item: 'Mã',
    label: 'Nội dung',
    choice: 'Lựa chọn',
    measure: 'Đơn vị tính',
    rollup: 'Cách tính',
    asked: 'Số đơn vị được hỏi',
    given: 'Số đơn vị có số liệu',
    notCounted: 'Số đơn vị có số liệu chưa tính',
    all: 'Tổng số',
    row: 'Dòng',
    code: 'Mã số',
    figure: 'Chỉ tiêu',
    value: 'Giá trị',
    text: 'Ghi trong tệp',
    file: 'Tệp',
    sha256: 'SHA-256',
    received: 'Ngày nhận',
    place: 'Vị trí',
    by: 'Nhận ra qua',
    confidence: 'Độ chắc chắn',
    severity: 'Mức',
    what: 'Cần xem lại',
    why: 'Vì sao',
    todo: 'Nên làm gì',
    settledBy: 'Người xác nhận',
    settledAt: 'Ngày xác nhận',
    grounds: 'Căn cứ',
    order: 'TT',
  },
  titled: (report, period) => `${report}, ${period}`,
  restsOn(sent, asked, lacking, date) {
    const day = date === null ? '' : `; lập ngày ${writeDate(date, 'vi')}`;
    return `(Theo báo cáo của ${sent}/${asked} đơn vị${lacking === null ? ', danh sách ở trang “Đơn vị”' : without(lacking)}${day})`;
  },
  signedAt: (place) => `${place === '' ? '…' : place}, ngày … tháng … năm …`,
  madeBy: 'NGƯỜI LẬP BIỂU',
  signTitle: '[CHỨC VỤ NGƯỜI KÝ]',
  chosen: (label, choice) => `${label}: ${choice}`,
  noGroup: '(không thuộc nhóm nào)',
  markMeans: (alone) => `(?): cần xem lại${alone ? '' : ' (trang “Cần xem lại”)'}`,
  notCounted: (values, more) =>
    `Chưa tính: ${values.map(({ label, unit, typed }) => `“${label}” của ${unit} (ghi “${typed}”)`).join('; ')}${more > 0 ? `; và ${more} số liệu khác` : ''}.`,
  ofGroup: (group, summed) => `${summed ? 'Cộng' : 'Chung'} ${group}`,
  overall: 'Chung các đơn vị',
  weightedBy: (label) => `bình quân gia quyền theo “${label}”`,
  ofAll: 'Tất cả các đơn vị',
  givenOfAsked: 'Số đơn vị có số liệu/được hỏi',
  alsoLeftOut: (files) => `Có ${files} tệp chưa tính cho đơn vị nào; xem trang “Tệp không tính”.`,
  withoutAdded: (rows, sheet) => `Không gồm ${rows} dòng các đơn vị ghi thêm; xem trang “${sheet}”.`,
  shown: 'Các dòng đang hiện (khi lọc)',
  ofDays: { min: 'sớm nhất', max: 'muộn nhất' },
  rollup: {
    sum: 'cộng',
    mean: 'bình quân',
    weighted_mean: 'bình quân gia quyền',
    min: 'nhỏ nhất',
    max: 'lớn nhất',
    last: 'theo báo cáo nhận sau cùng',
    count: 'đếm theo lựa chọn',
    list: 'liệt kê theo đơn vị',
    none: 'không tổng hợp',
  },
  state: { complete: 'đầy đủ', incomplete: 'cần bổ sung, sửa', unreadable: 'không đọc được', none: 'chưa gửi' },
  by: {
    tag: 'ô điền của mẫu',
    bookmark: 'dấu trang của mẫu',
    title: 'tên ô điền',
    text: 'lời trong mẫu',
    signature: 'cấu trúc bảng',
    none: 'không tìm thấy',
  },
  severity: { error: 'phải sửa', warning: 'nên xem', note: 'để biết' },
  why: {
    unreadable: 'không đọc được, không rõ của đơn vị nào',
    other_outline: 'làm theo đề cương khác',
    other_period: 'báo cáo của kỳ khác',
    unknown_unit: 'không rõ của đơn vị nào',
    unit_open: 'chưa rõ của đơn vị nào, cần xác định',
    period_open: 'chưa rõ của kỳ nào, cần xác định',
  },
  wholeFile: 'Cả tệp',
  rowAt: (at) => `dòng ${at}`,
  paragraph: (at) => `đoạn ${at}`,
};
