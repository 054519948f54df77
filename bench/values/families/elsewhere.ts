import { type Family, likely, unclear } from '../family.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

const references: Family = {
  name: 'references to another place',
  groups: [
    unclear(vi.COUNTS, [
      ...[
        'Xem biểu số {k}',
        'theo Phụ lục {k}',
        'Như Phụ lục {k} kèm theo',
        '(xem mục {k})',
        'Biểu {k}',
        'Có biểu số {k} kèm theo',
        'PL {k}',
      ],
      ...[
        'xem dòng {k}',
        'như mục {k} ở trên',
        'Theo báo cáo số {n}',
        'Bảng {k}',
        'Chi tiết tại phụ lục {k}',
        'đã nêu ở điểm {k}',
        'trang {n}',
      ],
      ...['Danh sách {k} kèm theo', 'theo biểu {n}/TKĐ', 'tại mục II.{k}', 'số liệu ở bảng {k}', 'như biểu số 0{k}'],
    ]),
    unclear(vi.MILLIONS, ['Xem biểu số {k}', 'theo Phụ lục {k}', 'theo Quyết định số {n}', 'như dòng {k}']),
    unclear(en.COUNTS, [
      ...[
        'see Annex {k}',
        'See table {k}',
        '(see section {k})',
        'as in Appendix {k}',
        'refer to page {n}',
        'Table {k}',
        'line {k} above',
      ],
      ...[
        'attached list {k}',
        'see row {k}',
        'cf. annex {k}',
        'as per report {n}',
        'p. {n}',
        'ref. {n}',
        'item {k}',
        'given under {k}',
      ],
    ]),
    unclear(en.DOLLARS, ['see Annex {k}', 'invoice {n}', 'as per budget line {k}', 'receipt no. {n}']),
    likely(vi.COUNTS, [
      '{n} (theo Phụ lục {k})',
      '{n} (xem biểu số {k})',
      '{n} {unit} (danh sách kèm theo)',
      '{n} (Phụ lục {k} kèm theo)',
    ]),
    likely(en.COUNTS, ['{n} (see Annex {k})', '{n}, see table {k}', '{n} (list attached)']),
  ],
};

const timesOfYear: Family = {
  name: 'days, months and years in the place of a number',
  groups: [
    unclear(vi.COUNTS, [
      ...[
        'tháng {k}',
        'Tháng {k}/2025',
        'ngày {k}/6/2025',
        '30/6/2025',
        'năm 2025',
        'Quý II',
        'quý {k}',
        'thứ {k}',
        'đợt {k}',
        'lần {k}',
      ],
      ...[
        'năm 2023: {n}',
        'Năm 2023: {n}; năm 2024: {other}',
        '2023: {n}‹line›2024: {other}',
        'ngày {k} tháng 6',
        '{k} giờ',
        '8h30',
        '30.6.2025',
      ],
      ...[
        'từ tháng {k}',
        'đến ngày 15/{k}',
        'tuần {k}',
        'Quý I: {k}',
        'trong tháng {k}',
        'kỳ {k}',
        'giai đoạn 2021-2025',
        '{k} tháng',
      ],
    ]),
    unclear(en.COUNTS, [
      ...[
        'July',
        'in 2025',
        'Q{k}',
        '30/6/2025',
        '6 July',
        'June 2025',
        'week {k}',
        'since 2023',
        'on the {k}th',
        '2023: {n}',
        'year {k}',
      ],
      ...[
        '2023: {n}; 2024: {other}',
        'by May {k}',
        '{k} months',
        'at {k} pm',
        'every {k} weeks',
        'FY2025',
        '{k}th quarter',
      ],
    ]),
    likely(vi.COUNTS, [
      '6 tháng: {n}',
      '{n} (đến 30/6/2025)',
      '{n} (tính đến ngày 31/12/2025)',
      'Năm 2025: {n}',
      'Đến 31/12/2025: {n} {unit}',
    ]),
    likely(en.COUNTS, ['{n} (as of 31 December 2025)', 'in 2025: {n}', '{n} by year end', '{n} (January to December)']),
  ],
};

const identifiers: Family = {
  name: 'numbers of documents, telephones, codes',
  groups: [
    unclear(vi.COUNTS, [
      ...[
        '{n}-BC/ĐU',
        '23-KL/TW',
        'Số {n}-BC/ĐU',
        '{n}/QĐ-UBND',
        'QĐ {n}',
        'Kế hoạch số {n}-KH/ĐU',
        'CV {n}',
        'Nghị quyết {n}',
        'NQ số {n}',
      ],
      ...[
        '0912 345 678',
        'ĐT: 0912345678',
        '024.3825.1234',
        'liên hệ 0912.345.678',
        '0912345678',
        '{n}/BC-UBND ngày 5/6/2025',
        'mã {n}',
        'số {n}/HU',
      ],
      ...['Điều {k}', 'khoản {k}', 'email: a{n}@x.vn', 'Chỉ thị {k}'],
    ]),
    unclear(en.COUNTS, [
      ...[
        'No. {n}/2025',
        'doc. {n}',
        '+44 20 7946 0{n}',
        'tel. 555-0{n}',
        'code {n}',
        'file {n}-B',
        'a{n}@example.org',
        'Room {n}',
        'art. {k}',
      ],
      ...['ISO 9001', 'ext. {n}', '#{n}-{k}'],
    ]),
    likely(vi.COUNTS, ['{n} (Kế hoạch số {other}-KH/ĐU)', '{n} {unit} theo Kế hoạch số {other}-KH/ĐU']),
  ],
};

export const ELSEWHERE: readonly Family[] = [references, timesOfYear, identifiers];
