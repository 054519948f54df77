import { short } from '../../findings/index.js';
import type { TableReading } from '../../read/index.js';
import { tablesOf } from '../context.js';
import { codesOf, type Rule } from '../rule.js';

type Kind = TableReading['others'][number]['is'];
/** Rows with sums or values of another time in them that are not counted. Headers, lines of groups and numbers of columns say no sums. */
type Sum = Extract<Kind, 'total' | 'subtotal' | 'of_which' | 'carried' | 'compared'>;

export interface Data {
  'table-row-added': { title: string; row: string };
  'table-row-apart': { title: string; row: string; kind: Sum };
}

const KIND: Record<'vi' | 'en', Record<Sum, string>> = {
  vi: {
    total: 'dòng tổng',
    subtotal: 'dòng cộng từng phần',
    of_which: 'dòng “trong đó”',
    carried: 'dòng cộng chuyển trang',
    compared: 'dòng để so sánh',
  },
  en: {
    total: 'a total',
    subtotal: 'the sum of a part',
    of_which: 'a part of the row above it',
    carried: 'a sum carried over the page',
    compared: 'a row to compare with',
  },
};

const { codes, finding } = codesOf<Data>({
  'table-row-added': {
    severity: 'warning',
    summary: { vi: 'Dòng thêm vào bảng có các dòng in sẵn', en: 'A row was added to a table of printed rows' },
    vi: ({ title, row }) => ({
      what: `Bảng “${title}” có thêm dòng “${short(row)}” không có trong mẫu.`,
      why: 'Số liệu ở dòng này không được tính vào nội dung nào của đề cương.',
      todo: 'Đề nghị xem lại; nếu số liệu thuộc một dòng của mẫu thì ghi vào dòng đó.',
    }),
    en: ({ title, row }) => ({
      what: `The table “${title}” has a row “${short(row)}” that the form does not have.`,
      why: 'What stands in it counts for nothing the outline asks for.',
      todo: 'Please look at it again, and move the figures if they belong to a row of the form.',
    }),
  },
  'table-row-apart': {
    severity: 'note',
    summary: { vi: 'Dòng tổng hoặc dòng chi tiết không tính lại', en: 'A row of sums or parts is not counted again' },
    vi: ({ title, row, kind }) => ({
      what: `Trong bảng “${title}”, dòng “${short(row)}” được hiểu là ${KIND.vi[kind]}.`,
      why:
        kind === 'compared'
          ? 'Số liệu ở dòng này chỉ để so sánh, không phải kết quả trong kỳ, nên không được tính.'
          : 'Số liệu ở dòng này đã có trong các dòng khác nên không được cộng thêm.',
      todo: 'Nếu đây là một dòng số liệu riêng, đề nghị ghi lại tên dòng cho rõ.',
    }),
    en: ({ title, row, kind }) => ({
      what: `In the table “${title}”, the row “${short(row)}” is taken for ${KIND.en[kind]}.`,
      why:
        kind === 'compared'
          ? 'Its figures are there for comparison and no results of the period, so they are not counted.'
          : 'Its figures are in other rows already, so they are not added again.',
      todo: 'If it is a row of its own, please give it a clearer name.',
    }),
  },
});

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
appendices:
  - id: bieu_1
    title: Chỉ tiêu chính
    rows:
      - {id: hoi_nghi, label: Hội nghị}
    columns:
      - {id: so_luong, label: Số lượng, type: integer}
`;

const isSum = (is: Kind): is is Sum => is in KIND.en;

/** A row that is none of those counted: added to the rows of the form, or a sum or part of others. */
export const tableRowOther: Rule<Data> = {
  codes,
  toldLast: true,
  run: (context) =>
    tablesOf(context).flatMap(({ id, title }) =>
      (context.tables.get(id)?.others ?? []).flatMap(({ is, label: row, text, place }) => {
        if (is === 'added') return [finding('table-row-added', id, place, { title, row: text })];
        return isSum(is) ? [finding('table-row-apart', id, place, { title, row, kind: is })] : [];
      }),
    ),
  examples: [
    { outline, returned: {}, also: { rows: { bieu_1: { added: 'Tọa đàm' } } }, finds: ['table-row-added bieu_1'] },
    { outline, returned: {}, also: { rows: { bieu_1: { total: 'Tổng cộng' } } }, finds: ['table-row-apart bieu_1'] },
    { outline, returned: {}, also: { rows: { bieu_1: { group: 'I. Khối xã' } } }, finds: [] },
  ],
};
