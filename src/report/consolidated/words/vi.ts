import { writeDate } from '../../../values/index.js';
import { NAMES_IN_BOX } from '../limits.js';
import type { ConsolidatedWords, Mark, Reports } from './words.js';

const KINDS = {
  sum: ['', ''],
  mean: ['bình quân', 'bình quân'],
  weighted_mean: ['bình quân gia quyền', 'bình quân gia quyền'],
  min: ['thấp nhất', 'sớm nhất'],
  max: ['cao nhất', 'muộn nhất'],
  last: ['mới nhất', 'mới nhất'],
  count: ['', ''],
  list: ['', ''],
  none: ['', ''],
} as const;

const parts = ({ complete, incomplete, unreadable, none }: Reports): string =>
  [
    `${complete} báo cáo đầy đủ`,
    ...(incomplete > 0 ? [`${incomplete} báo cáo cần bổ sung, sửa`] : []),
    ...(unreadable > 0 ? [`${unreadable} đơn vị có tệp không đọc được`] : []),
    ...(none > 0 ? [`${none} đơn vị chưa gửi`] : []),
  ].join('; ');

const upTo = (day: string | null): string => (day === null ? '' : ` gửi đến ngày ${writeDate(day, 'vi')}`);

/** Names in a line of the box; where there are more, they are counted, and `where` they stand is said. */
const listed = (what: string, names: readonly string[], where = ''): string[] => {
  if (names.length === 0) return [];
  const named = where === '' || names.length <= NAMES_IN_BOX ? names.join('; ') : where;
  return [`${what} (${names.length}): ${named}.`];
};

const MARKS: Record<Mark, string> = {
  toSee: '“cần xem lại”',
  inDoubt: 'dấu “(?)”',
  lacking: '“Còn … báo cáo đã gửi chưa có nội dung này”',
};

const notesIn = (marks: readonly Mark[]): string =>
  marks.length === 0 ? '' : `các ghi chú trong bài (${marks.map((mark) => MARKS[mark]).join(', ')}), `;

export const vi: ConsolidatedWords = {
  draft: 'Dự thảo',
  units: 'các đơn vị',
  signTitle: '[Chức vụ người ký]',
  recipients: ['[Tên cơ quan nhận]', 'Lưu'],
  box: (reports, { asOf, doubts, marks, none, unreadable, incomplete }) => [
    `Bản dự thảo được lập từ báo cáo của các đơn vị. Trước khi trình ký, đề nghị biên tập, bỏ các câu hỏi in nghiêng, ${notesIn(marks)}những trang ghi chú cuối và khung này.`,
    `Căn cứ ${reports.received}/${reports.expected} báo cáo${upTo(asOf)}: ${parts(reports)}.`,
    ...listed('Chưa gửi báo cáo', none),
    ...listed('Gửi tệp không đọc được', unreadable),
    ...listed('Báo cáo cần bổ sung, sửa', incomplete, 'danh sách ở các trang cuối'),
    doubts > 0 ? `Còn ${doubts} điểm cần xem lại; danh sách ở các trang cuối.` : 'Không còn điểm nào cần xem lại.',
  ],
  opening(board, cited, { received, expected }, { asOf, cutoff }) {
    const basis = cited === null ? '' : `Thực hiện ${cited}, `;
    const who = board ?? 'cơ quan chủ trì';
    const counted = cutoff === null ? '' : `, số liệu tính đến hết ngày ${writeDate(cutoff, 'vi')},`;
    const sentence = `${basis}${who} tổng hợp kết quả từ báo cáo của ${received}/${expected} đơn vị${upTo(asOf)}${counted} như sau:`;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  },
  day: (iso) => writeDate(iso, 'vi'),
  unit: 'Đơn vị',
  group: 'Nhóm đơn vị',
  noGroup: 'Không thuộc nhóm nào',
  byUnit: 'Số liệu theo từng đơn vị',
  table: (number, caption) => `Bảng ${number}. ${caption}`,
  chart: (number, caption) => `Biểu đồ ${number}. ${caption}`,
  caption: (heading, given, asked) => `${heading} – ${given}/${asked} đơn vị có số liệu`,
  captionOf: (label, measure, given, asked) =>
    `${label}${measure === null ? '' : ` (${measure})`} – ${given}/${asked} đơn vị có đủ số liệu`,
  fromEach: (columns) =>
    `Số đơn vị có số liệu/được hỏi: ${columns.map(([name, given, asked]) => `“${name}” ${given}/${asked}`).join('; ')}.`,
  weightedBy: (labels) => `Bình quân gia quyền theo ${labels.map((label) => `“${label}”`).join(', ')}.`,
  notDrawn: (names) => `Biểu đồ chưa có số liệu cần xem lại của: ${names}.`,
  inAppendix: (appendix) => `Số liệu của từng đơn vị: xem ${appendix}.`,
  attached: (appendices) =>
    `Kèm theo báo cáo: ${appendices.map(({ number, title }) => `${number} (${title})`).join('; ')}.`,
  rowsInAppendix: (title, appendix) => `${title}: xem ${appendix}.`,
  goesOn: (caption) => `${caption} (tiếp theo)`,
  inWorkbook: 'Số liệu của từng đơn vị: xem bảng tính tổng hợp (.xlsx) kèm theo.',
  overall: 'Chung các đơn vị',
  kind: (kind, ordered) => KINDS[kind][ordered ? 1 : 0],
  listed: (count) => `${count} đơn vị`,
  and: (more) => `và ${more} đơn vị khác`,
  year: 'Năm',
  none: (count, names) => (names === null ? `${count} đơn vị: không phát sinh.` : `Không phát sinh: ${names}.`),
  lacking: (count, sent) => `Còn ${count}/${sent} báo cáo đã gửi chưa có nội dung này.`,
  digest: (said, quoted, annex) =>
    `${said} đơn vị báo cáo nội dung này; dưới đây trích ý đầu của ${quoted} đơn vị, đầy đủ xem ${annex}.`,
  toSee: '(cần xem lại)',
  cut: '… (còn tiếp, xem báo cáo của đơn vị)',
  narrativesLeft: (count, names) =>
    `Còn nội dung của ${count} đơn vị chưa đưa vào đây vì quá dài: ${names}; xem trang nội dung trong bảng tính tổng hợp (.xlsx).`,
  noRows: 'Các đơn vị chưa có số liệu ở bảng này.',
  rowsLeft: (rows, units) =>
    `Bảng còn ${rows} dòng của ${units} đơn vị chưa đưa vào đây; xem bảng tính tổng hợp (.xlsx) kèm theo.`,
  appendixByUnit: 'Số liệu chỉ tiêu theo từng đơn vị',
  annex: 'Nội dung báo cáo của các đơn vị theo từng mục',
  notes: {
    title: 'GHI CHÚ CỦA BẢN DỰ THẢO',
    about: '(Dành cho người biên tập, xóa phần ghi chú này trước khi trình ký)',
    lacking: 'Đơn vị chưa gửi, báo cáo cần bổ sung, sửa hoặc tệp không đọc được',
    state: {
      none: 'Chưa gửi',
      incomplete: 'Còn thiếu nội dung',
      to_mend: 'Đủ nội dung, cần sửa',
      unreadable: 'Tệp không đọc được',
    },
    columns: { order: 'TT', unit: 'Đơn vị', state: 'Tình trạng', file: 'Tệp', item: 'Mục', matter: 'Nội dung' },
    doubts: 'Những điểm cần xem lại',
    leftOut: 'Tệp đã gửi nhưng không tính cho đơn vị nào',
    why: {
      unreadable: 'Không đọc được',
      other_outline: 'Báo cáo của đề cương khác',
      other_period: 'Báo cáo của kỳ khác',
      unknown_unit: 'Chưa rõ của đơn vị nào',
      unit_open: 'Chưa rõ của đơn vị nào, cần xác định',
      period_open: 'Chưa rõ của kỳ nào, cần xác định',
    },
    nothing: 'Không có.',
    more: (count) => `Còn ${count} dòng nữa, xem bảng tính tổng hợp (.xlsx).`,
  },
};
