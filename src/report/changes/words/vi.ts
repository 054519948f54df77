import type { ChangesWords } from './words.js';

const list = (all: readonly string[]): string => all.join('; ');
const quoted = (all: readonly string[]): string => all.map((one) => `“${one}”`).join(', ');

const COUNTED = { value: 'giá trị', text: 'độ dài (số từ)', rows: 'số dòng' } as const;

export const vi: ChangesWords = {
  head: (before, now) => `So sánh ${before} với ${now}.`,
  titles: { facts: 'Thông tin chung', added: 'Thêm', removed: 'Bỏ', changed: 'Đổi' },
  facts: { was: 'trước:', now: 'nay:', nothing: '(không ghi)' },
  whole: {
    title: (said) => `Tiêu đề: ${said}`,
    type: (said) => `Loại văn bản: ${said}`,
    letterhead: (said) => `Thể thức: ${said}`,
    document: (said) => `Văn bản yêu cầu báo cáo: ${said}`,
  },
  kinds: {
    group: 'nhóm',
    section: 'mục',
    point: 'nội dung',
    figure: 'số liệu',
    table: 'bảng',
    column: 'cột',
    row: 'dòng',
    check: 'phép đối chiếu',
  },
  within: (kind, label) => `trong ${kind} “${label}”`,
  askedOf: (groups) => `chỉ hỏi ${list(groups)}`,
  types: {
    text: 'chữ',
    integer: 'số nguyên',
    decimal: 'số thập phân',
    percent: 'tỷ lệ phần trăm',
    money: 'số tiền',
    date: 'ngày',
    choice: 'lựa chọn trong danh sách',
    yes_no: 'có hoặc không',
  },
  details: {
    label: (was, another, isValue) => {
      const counts = !another ? '' : isValue ? '; coi là số liệu khác, số đã báo cáo không dùng lại' : '';
      return `đổi lời, trước là “${was}”${counts}`;
    },
    id: (was, now) => `mã đổi từ ${was} thành ${now}; báo cáo trước không nối được với mã mới`,
    moved: (was, now) =>
      `chuyển từ ${was === null ? 'ngoài các mục' : `“${was}”`} sang ${now === null ? 'ngoài các mục' : `“${now}”`}`,
    moreGroups: (groups) => `hỏi thêm ${list(groups)}`,
    fewerGroups: (groups) => `không hỏi ${list(groups)} nữa`,
    owed: {
      required: 'nay bắt buộc',
      if_any: 'nay chỉ hỏi khi có phát sinh (nếu có)',
      optional: 'nay không bắt buộc',
    },
    type: (was, now) => `kiểu dữ liệu từ ${was} thành ${now}; số đã báo cáo không dùng lại`,
    measure: (was, now, told) => {
      const before = was === '' ? 'không ghi' : `“${was}”`;
      const after = now === '' ? 'không ghi' : `“${now}”`;
      return `đơn vị tính từ ${before} thành ${after}; ${told ? 'số đã báo cáo vẫn dùng hoặc quy đổi được' : 'số đã báo cáo không quy đổi được'}`;
    },
    bounds: (of, [from, to]) => {
      if (from === null && to === null) return `bỏ giới hạn về ${COUNTED[of]}`;
      const parts = [...(from === null ? [] : [`từ ${from}`]), ...(to === null ? [] : [`đến ${to}`])];
      return `giới hạn ${COUNTED[of]}: ${parts.join(' ')}`;
    },
    moreOptions: (options) => `thêm lựa chọn ${quoted(options)}`,
    fewerOptions: (options) => `bỏ lựa chọn ${quoted(options)}`,
    moreValues: (values) => `thêm số liệu của ${list(values)}`,
    fewerValues: (values) => `bỏ số liệu của ${list(values)}`,
    rows: { fixed: 'nay kê sẵn từng dòng', open: 'nay để đơn vị tự thêm dòng' },
    filledIn: (columns) => `nay phải điền ở cột ${list(columns)}`,
    crossedOut: (columns) => `nay gạch (x) ở cột ${list(columns)}`,
    total: (now) => (now ? 'thêm dòng tổng cộng' : 'bỏ dòng tổng cộng'),
    guidance: (now) => (now === null ? 'bỏ lời hướng dẫn' : `lời hướng dẫn nay là “${now}”`),
  },
  nothing: 'Hai đề cương hỏi như nhau.',
  forms: (groups) =>
    groups === 'all'
      ? 'Mẫu của mọi đơn vị phải làm lại.'
      : `Mẫu phải làm lại cho: ${list(groups)}. Mẫu của các nhóm khác không đổi.`,
  sameForms: 'Không mẫu nào bị hỏi khác đi.',
  otherOutline: (before, now) => `Đây là hai đề cương khác nhau: mã “${before}” và mã “${now}”.`,
  version: {
    raised: (was, now) => `Phiên bản đã nâng từ ${was} lên ${now}.`,
    kept: (version) => `Phiên bản vẫn là ${version}.`,
    needed: (version) =>
      `Nội dung hỏi đã đổi mà phiên bản vẫn là ${version}: hai loại mẫu cùng một phiên bản thì không phân biệt được. Đề nghị ghi version: ${version + 1} ở đầu đề cương mới.`,
    lowered: (was, now) => `Phiên bản lùi từ ${was} về ${now}. Đề nghị ghi version lớn hơn ${was}.`,
  },
};
