import type { Heading } from '../findings/index.js';

/** A column of a list of units: where in a unit its cells belong, what it is called, and what else it may be called. */
export interface UnitColumn {
  /** The path in a unit, as in a list written in YAML: `letterhead.body`. It is a heading as well. */
  path: string;
  heading: Heading;
  others: readonly string[];
  /** What stands between its parts where several columns hold them, such as a person and a telephone number. */
  joins?: string;
}

/** The columns a list of units can have, in the order of a new list. A figure to be given beforehand is one more. */
export const UNIT_COLUMNS = [
  { path: 'id', heading: { vi: 'Mã', en: 'Id' }, others: ['Mã đơn vị', 'Mã số', 'Unit id', 'Code'] },
  {
    path: 'name',
    heading: { vi: 'Tên đơn vị', en: 'Name' },
    others: [
      'Đơn vị',
      'Tên',
      'Tên cơ quan',
      'Cơ quan, đơn vị',
      'Tên cơ quan, đơn vị',
      'Unit',
      'Unit name',
      'Name of the unit',
    ],
  },
  {
    path: 'group',
    heading: { vi: 'Nhóm', en: 'Group' },
    others: ['Khối', 'Khối (Nhóm)', 'Khối/Nhóm', 'Nhóm đơn vị', 'Khối đơn vị', 'Loại đơn vị'],
  },
  {
    path: 'letterhead.parent',
    heading: { vi: 'Cơ quan cấp trên', en: 'Superior on the letterhead' },
    others: ['Tên cơ quan cấp trên', 'Cơ quan chủ quản', 'Letterhead parent', 'Superior', 'Superior body'],
  },
  {
    path: 'letterhead.body',
    heading: { vi: 'Tên in trên báo cáo', en: 'Name on the letterhead' },
    others: [
      'Tên trên báo cáo',
      'Tên cơ quan ban hành',
      'Cơ quan ban hành',
      'Letterhead body',
      'Body',
      'Name on the report',
    ],
  },
  {
    path: 'letterhead.use',
    heading: { vi: 'Thể thức', en: 'Letterhead' },
    others: ['Thể thức văn bản', 'Thể thức trình bày', 'Letterhead use'],
  },
  { path: 'symbol', heading: { vi: 'Ký hiệu', en: 'Symbol' }, others: ['Ký hiệu văn bản', 'Viết tắt'] },
  { path: 'place', heading: { vi: 'Địa danh', en: 'Place' }, others: ['Nơi ban hành', 'Place name'] },
  {
    path: 'signing.authority',
    heading: { vi: 'Quyền hạn ký', en: 'Signing authority' },
    others: ['Quyền hạn', 'Thẩm quyền ký', 'Authority'],
  },
  {
    path: 'signing.title',
    heading: { vi: 'Chức vụ', en: 'Signing title' },
    others: ['Chức vụ người ký', 'Title', 'Title of the signatory', 'Position'],
  },
  {
    path: 'signing.name',
    heading: { vi: 'Người ký', en: 'Signatory' },
    others: ['Họ tên người ký', 'Họ và tên người ký', 'Signing name', 'Signer'],
  },
  {
    path: 'contact',
    heading: { vi: 'Đầu mối', en: 'Contact' },
    others: [
      'Đầu mối liên hệ',
      'Cán bộ đầu mối',
      'Liên hệ',
      'Người liên hệ',
      'Điện thoại',
      'Số điện thoại',
      'Điện thoại liên hệ',
      'SĐT',
      'Contact person',
      'Phone',
      'Phone number',
    ],
    joins: ', ',
  },
  {
    path: 'email',
    heading: { vi: 'Email', en: 'Email' },
    others: ['Thư điện tử', 'Địa chỉ email', 'Hộp thư', 'E-mail'],
  },
  { path: 'parent', heading: { vi: 'Trực thuộc', en: 'Parent' }, others: ['Đơn vị cấp trên', 'Thuộc', 'Parent unit'] },
  {
    path: 'former',
    heading: { vi: 'Tên cũ', en: 'Former names' },
    others: [
      'Tên trước đây',
      'Tên gọi cũ',
      'Tên khác',
      'Tên đơn vị cũ',
      'Mã cũ',
      'Former name',
      'Also known as',
      'Old name',
    ],
    joins: '; ',
  },
] as const satisfies readonly UnitColumn[];

/** Where in a unit the cells of a column belong. */
export type UnitPath = (typeof UNIT_COLUMNS)[number]['path'];

const JOINED: ReadonlyMap<string, string> = new Map(
  UNIT_COLUMNS.flatMap((column) => ('joins' in column ? [[column.path, column.joins] as const] : [])),
);

/** What stands between the parts of a column that several may hold; null where only one can say it. */
export const joinOf = (path: UnitPath): string | null => JOINED.get(path) ?? null;

/** Headings of columns people keep for themselves; they are passed over without a word. */
export const PASSED_OVER = ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No', '#', 'Ghi chú', 'Note', 'Notes', 'Remarks'];
