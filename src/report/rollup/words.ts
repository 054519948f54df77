import type { Language } from '../../../schemas/id.js';
import type { RollupKind } from '../../../schemas/outline.js';
import type { Severity } from '../../../schemas/review.js';
import type { RollupUnitState } from '../../../schemas/rollup.js';
import type { FoundBy } from '../../../schemas/submission.js';
import type { Unplaced } from '../../returns/index.js';

/** What the files of a roll-up say of their own: names of sheets, headers of columns, words of lists. */
export interface RollupWords {
  sheets: Record<'totals' | 'figures' | 'texts' | 'sources' | 'doubts' | 'units' | 'leftOut', string>;
  /** The sheet of a table's fixed rows, summed. */
  summed(table: string): string;
  headers: Record<
    | 'unit'
    | 'group'
    | 'state'
    | 'item'
    | 'label'
    | 'choice'
    | 'measure'
    | 'rollup'
    | 'asked'
    | 'given'
    | 'all'
    | 'row'
    | 'code'
    | 'figure'
    | 'value'
    | 'text'
    | 'file'
    | 'sha256'
    | 'received'
    | 'place'
    | 'by'
    | 'confidence'
    | 'severity'
    | 'what'
    | 'why'
    | 'todo',
    string
  >;
  /** Units of no group. */
  noGroup: string;
  /** Rows of totals. */
  ofGroup(group: string): string;
  ofAll: string;
  /** The row that goes with what a filter shows. */
  shown: string;
  rollup: Record<RollupKind, string>;
  state: Record<RollupUnitState, string>;
  by: Record<FoundBy, string>;
  severity: Record<Severity, string>;
  why: Record<Unplaced['why'], string>;
  /** Which paragraph of the document, counted from 1. */
  paragraph(at: number): string;
}

const vi: RollupWords = {
  sheets: {
    totals: 'Tổng hợp',
    figures: 'Số liệu',
    texts: 'Nội dung',
    sources: 'Nguồn số liệu',
    doubts: 'Cần xem lại',
    units: 'Đơn vị',
    leftOut: 'Tệp không tính',
  },
  summed: (table) => `Cộng ${table}`,
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
    all: 'Tất cả',
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
  },
  noGroup: '(không thuộc nhóm nào)',
  ofGroup: (group) => `Cộng: ${group}`,
  ofAll: 'Tất cả các đơn vị',
  shown: 'Các dòng đang hiện (khi lọc)',
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
  },
  paragraph: (at) => `đoạn ${at}`,
};

const en: RollupWords = {
  sheets: {
    totals: 'Totals',
    figures: 'Figures',
    texts: 'Texts',
    sources: 'Sources',
    doubts: 'To look at',
    units: 'Units',
    leftOut: 'Files left out',
  },
  summed: (table) => `Sum ${table}`,
  headers: {
    unit: 'Unit',
    group: 'Group',
    state: 'State',
    item: 'Id',
    label: 'Item',
    choice: 'Choice',
    measure: 'Measure',
    rollup: 'Total by',
    asked: 'Units asked',
    given: 'Units with a value',
    all: 'All',
    row: 'Row',
    code: 'Code',
    figure: 'Figure',
    value: 'Value',
    text: 'As typed',
    file: 'File',
    sha256: 'SHA-256',
    received: 'Received',
    place: 'Place',
    by: 'Found by',
    confidence: 'Confidence',
    severity: 'Weight',
    what: 'To look at',
    why: 'Why',
    todo: 'What to do',
  },
  noGroup: '(of no group)',
  ofGroup: (group) => `Total: ${group}`,
  ofAll: 'All units',
  shown: 'Rows shown (when filtered)',
  rollup: {
    sum: 'sum',
    mean: 'mean',
    weighted_mean: 'weighted mean',
    min: 'smallest',
    max: 'greatest',
    last: 'report received last',
    count: 'count by choice',
    list: 'list by unit',
    none: 'not totalled',
  },
  state: { complete: 'complete', incomplete: 'to complete or correct', unreadable: 'unreadable', none: 'not sent' },
  by: {
    tag: 'field of the form',
    bookmark: 'bookmark of the form',
    title: 'title of the field',
    text: 'words of the form',
    signature: 'shape of the table',
    none: 'not found',
  },
  severity: { error: 'to correct', warning: 'to look at', note: 'to know' },
  why: {
    unreadable: 'cannot be read, and whose it is is not known',
    other_outline: 'answers another outline',
    other_period: 'is for another period',
    unknown_unit: 'whose it is is not known',
  },
  paragraph: (at) => `paragraph ${at}`,
};

/** The words of a roll-up's files in a language. */
export const rollupWords = (language: Language): RollupWords => (language === 'vi' ? vi : en);
