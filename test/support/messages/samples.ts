import { type AskedValue, check, type RuleFindingData, rules } from '../../../src/check/index.js';
import type { ReturnedFindingData } from '../../../src/findings/returned/data.js';
import type { RollupFindingData } from '../../../src/findings/rollup/data.js';
import type { SettledFindingData } from '../../../src/findings/settled/data.js';
import { type Code, codes, type Finding, type FindingData, finding } from '../../../src/messages/index.js';
import { exampleForm, exampleSubmission } from '../example/index.js';
import { ofDefinitions } from './definition-samples.js';

type Samples<D> = { [C in keyof D]: readonly D[C][] };

const row = { label: 'Đài truyền thanh', at: 2 };
const cell = { title: 'Cơ quan báo chí', row, column: 'Số người' };
const asked = (label: string, type: AskedValue['type'], options: string[] = []): AskedValue => ({
  label,
  type,
  options,
});
const people = asked('Số người', 'integer');
const founded = asked('Ngày thành lập', 'date');
const share = asked('Tỷ lệ', 'percent');
const held = asked('Có tổ chức', 'yes_no');
const text = asked('Ghi chú', 'text');
const kind = asked('Loại hình', 'choice', ['Báo in', 'Phát thanh']);
const other = { ...cell, row: { label: null, at: 3 } };
const total = { ...cell, row: { label: null, at: null } };
const choice = { type: 'choice', options: ['Báo in', 'Phát thanh'] } as const;

const bySomebody = { by: 'Nguyễn Văn A', at: '2026-07-05T14:30+07:00' };

/** Turns of phrase that no example of a rule has. */
const ofSubmissions: Partial<Samples<RuleFindingData>> = {
  'section-missing': [{ heading: 'Kết quả' }],
  'section-empty': [{ heading: 'Kết quả' }, { heading: 'Kết quả', typed: 'Đang cập nhật.' }],
  'section-out-of-order': [
    { heading: 'Kết quả', other: 'Kiến nghị', stands: 'after' },
    { heading: 'Kiến nghị', other: 'Kết quả', stands: 'before' },
  ],
  'section-unasked': [{ heading: 'Lời cảm ơn' }],
  'typed-outside': (['text', 'table', 'box', 'note', 'header', 'footer'] as const).map((where) => ({
    typed: 'Chưa tính hai chi bộ mới lập.',
    in: where,
  })),
  'heading-missing': [{ heading: 'Kết quả' }],
  'heading-changed': [{ heading: 'Kết quả thực hiện', typed: 'Kết quả' }],
  'answer-settled': [
    { label: 'Số người', state: 'nil', value: 0, typed: '', settled: bySomebody },
    { label: 'Số người', state: 'missing', value: null, typed: '', settled: bySomebody },
    {
      label: 'Hạn chế',
      state: 'answered',
      value: 'Còn thiếu người. '.repeat(9),
      typed: 'Còn thiếu',
      settled: bySomebody,
    },
    { label: 'date', field: 'date', state: 'answered', value: '2026-07-05', typed: '5.7', settled: bySomebody },
  ],
  'point-missing': [{ ask: 'Việc tổ chức học tập.' }],
  'point-unanswered': [
    { ask: 'Việc tổ chức học tập, quán triệt, tuyên truyền và xây dựng chương trình hành động để thực hiện.' },
    { ask: 'Việc học tập.', typed: 'Sẽ bổ sung sau' },
  ],
  'text-too-short': [
    { label: 'Hạn chế', words: 1, min: 30 },
    { label: 'Hạn chế', words: 0, min: 1_200 },
  ],
  'text-too-long': [{ label: 'Hạn chế', words: 1_500, max: 1_000 }],
  'figure-missing': [
    ...[people, founded, kind, share, held, text].map((value) => ({ ...value, gone: false })),
    { ...people, gone: false, typed: 'đang cập nhật' },
    { ...people, gone: true },
    { ...founded, gone: true },
  ],
  'figure-not-a-number': [{ label: 'Số tin', typed: 'nhiều' }],
  'value-wrong-type': [
    { label: 'Ngày họp', typed: 'tháng 5', type: 'date', options: [] },
    { label: 'Loại hình', typed: 'Báo', type: 'choice', options: ['Báo in', 'Phát thanh'] },
    { label: 'Số người', typed: '1,5', type: 'integer', options: [] },
  ],
  'figure-out-of-range': [
    { label: 'Tỷ lệ', typed: '120%', min: 0, max: 100 },
    { label: 'Số dư', typed: '-1', min: 0, max: null },
    { label: 'Ngày họp', typed: '1/1/2030', min: null, max: '2026-12-31' },
  ],
  'figure-ambiguous': [
    { label: 'Số người', typed: '1.234', read: '1234' },
    { label: 'Số người', typed: 'khoảng 30', read: '30', because: 'nearly' },
    { label: 'Số hộ', typed: '3 nghìn hộ', read: '3000', because: 'measure' },
    { label: 'Ngày họp', typed: '5/6/26', read: '2026-06-05' },
  ],
  'table-missing': [{ title: 'Cơ quan báo chí' }],
  'table-empty': [{ title: 'Cơ quan báo chí' }],
  'table-header-changed': [{ title: 'Cơ quan báo chí', column: 'Số người', typed: 'Nhân sự' }],
  'table-column-missing': [{ title: 'Cơ quan báo chí', column: 'Số người' }],
  'table-too-few-rows': [
    { title: 'Cơ quan báo chí', rows: 0, min: 1 },
    { title: 'Cơ quan báo chí', rows: 1, min: 2 },
  ],
  'table-too-many-rows': [{ title: 'Cơ quan báo chí', rows: 12, max: 10 }],
  'table-row-missing': [
    { title: 'Cơ quan báo chí', row },
    { title: 'Cơ quan báo chí', row: total.row },
  ],
  'cell-missing': [
    ...[[people], [founded], [people, people], [people, founded], [founded, text]].map((columns) => ({
      title: 'Cơ quan báo chí',
      row,
      columns,
    })),
    { title: 'Cơ quan báo chí', row: other.row, columns: [people] },
  ],
  'cell-wrong-type': [
    { ...cell, typed: 'mười', type: 'integer', options: [] },
    { ...other, typed: 'Báo', ...choice, options: ['Báo in'] },
  ],
  'cell-out-of-range': [{ ...cell, typed: '-1', min: 0, max: null }],
  'total-wrong': [{ title: 'Kinh phí', column: 'Số tiền', typed: '1.000', sum: 1234.5 }],
  'total-missing': [
    { title: 'Kinh phí', column: 'Số tiền', sum: 1_234_567 },
    { title: 'Kinh phí', column: 'Số tiền', sum: null },
  ],
  'check-failed': [
    {
      say: 'Có hội nghị thì phải có lượt người tham gia.',
      names: [{ item: 'so_hoi_nghi', label: 'Số hội nghị', text: '3' }],
      table: null,
    },
    {
      say: 'Đảng viên không quá tổng số',
      names: [{ item: 'nhan_su.r1.tong', label: 'Tổng số', text: '5' }],
      table: { title: 'Nhân sự', row },
    },
  ],
  'field-missing': [{ field: 'number' }, { field: 'place' }, { field: 'date' }, { field: 'signatory' }],
  'field-wrong-date': [{ typed: 'ngày … tháng 5 năm 2026' }],
  'field-early-date': [{ typed: '19/5/2025', from: { vi: '01/01/2026', en: '1 January 2026' } }],
  'if-any-blank': [{ label: 'Kiến nghị' }, { label: 'Kiến nghị (nếu có)' }],
  'nil-where-required': [{ label: 'Kết quả', typed: 'Không có' }],
  'answer-uncertain': [
    { label: 'Kết quả', typed: 'Đã tổ chức', percent: 40 },
    { label: 'Kết quả', typed: '', percent: 40 },
  ],
  'outline-other': [{ found: { id: 'ke_hoach', name: null }, expected: { id: 'so_ket', name: 'Báo cáo sơ kết' } }],
  'outline-older': [{ found: 1, expected: 2 }],
  'outline-newer': [{ found: 3, expected: 2 }],
  'own-definition': [{ outline: 'Báo cáo sơ kết', version: 1 }],
  'own-definition-damaged': [{}],
  'unit-other': [{ found: { id: 'xa_a', name: 'Đảng ủy xã A' }, expected: { id: 'xa_b', name: null } }],
  'unit-not-in-pack': [{ unit: { id: 'xa_a', name: 'Đảng ủy xã A' } }],
  'unit-guessed': [
    { unit: { id: 'xa_a', name: 'Đảng ủy xã A' }, by: 'letterhead' },
    { unit: { id: 'xa_a', name: null }, by: 'file_name' },
  ],
  'unit-not-known': [{}],
  'period-other': [
    {
      found: { vi: '6 tháng cuối năm 2025', en: 'second half of 2025' },
      expected: { vi: '6 tháng đầu năm 2026', en: 'first half of 2026' },
    },
  ],
  'tracked-changes-left': [{ insertions: 1, deletions: 0 }],
  'comments-left': [{ comments: 1 }],
  'content-unread': [{ kinds: ['text-box', 'picture', 'inserted-file', 'old-font'] }],
  'text-garbled': [{ paragraphs: 1 }, { paragraphs: 12 }],
};

const ofFiles: Samples<ReturnedFindingData> = {
  'file-not-found': [{ file: 'a.docx' }],
  'returned-unopened': [{ file: 'a.docx' }],
  'folder-unopened': [{ folder: 've/xa_mot' }],
  'returned-empty': [{ file: 'a.docx' }],
  'returned-too-large': [{ file: 'a.docx', limit: '50 MB' }],
  'returned-encrypted': [{ file: 'a.docx' }],
  'returned-legacy-doc': [{ file: 'a.doc' }],
  'returned-converted': [
    { file: 'a.doc', from: 'doc' },
    { file: 'a.odt', from: 'odt' },
    { file: 'a.rtf', from: 'rtf' },
  ],
  'returned-not-converted': [
    { file: 'a.doc', because: 'refused' },
    { file: 'a.doc', because: 'hung' },
    { file: 'a.doc', because: 'not-started' },
    { file: 'a.doc', because: 'disk' },
  ],
  'returned-pdf': [{ file: 'a.pdf' }],
  'returned-odt': [{ file: 'a.odt' }],
  'returned-rtf': [{ file: 'a.rtf' }],
  'returned-not-word': [
    { file: 'a.xlsx', looksLike: 'Excel (.xlsx)' },
    { file: 'a.rar', looksLike: 'RAR' },
    { file: 'a.jpg', looksLike: 'JPEG' },
    { file: 'a', looksLike: null },
  ],
  'returned-archive-inside': [{ file: 'a.zip/b.zip' }],
  'returned-damaged': [{ file: 'a.docx', part: 'word/document.xml' }],
  'returned-no-definition': [{ file: 'a.docx' }],
  'returned-not-annotated': [
    { file: 'a.docx', because: 'unreviewed' },
    { file: 'a.docx', because: 'one-part' },
    { file: 'a.docx', because: 'no-room' },
  ],
};

const ofRollups: Samples<RollupFindingData> = {
  'return-open': [{ unit: 'Xã Mường So', files: ['bao_cao.docx'] }],
  'return-none': [{ unit: 'Xã Mường So' }],
  'return-unreadable': [{ unit: 'Xã Mường So', file: 'muong_so.docx' }],
  'return-incomplete': [
    { unit: 'Xã Mường So', percent: 62.5, toMend: [] },
    {
      unit: 'Xã Mường So',
      percent: 62.5,
      toMend: ['Số lớp', 'Số tin', 'Hạn chế', 'Kiến nghị', 'Số buổi', 'Đội ngũ'].map((label, at) => ({
        under: at < 5 ? 'II.1' : '',
        label,
      })),
    },
    { unit: 'Xã Mường So', percent: 100, toMend: [{ under: '', label: 'Đội ngũ' }] },
    { unit: 'Xã Mường So', percent: 97, toMend: [{ under: 'I', label: 'Tỷ lệ' }], unclear: true },
  ],
  'return-order-unknown': [{ counted: 'ban_cuoi.docx', others: ['ban_1.docx', 'ban_2.docx'] }],
  'return-named-otherwise': [{ unit: 'Xã A', file: 'xa_b.docx' }],
  'return-of-former': [
    { unit: 'Xã Mới', counted: 'xa_a.docx', others: ['xa_b.docx', 'xa_c.docx'], bodies: ['Xã B', null] },
  ],
  'return-superseded': [{ counted: 'ban_cuoi.docx', others: ['ban_1.docx', 'ban_2.docx'] }],
  'value-not-counted': [
    { label: 'Số lớp', typed: 'nhiều', because: 'not-read' },
    { label: 'Số lớp', typed: '12', because: 'uncertain' },
    {
      label: 'Số lớp',
      typed: '15',
      because: 'uncertain',
      why: { because: 'values', seen: '15 (bo_sung.docx); 12 (xa_a.docx)', expected: null, best: 15 },
    },
    { label: 'Tỷ lệ', typed: '985', because: 'out-of-range' },
  ],
  'asked-otherwise': [
    { label: 'Số lớp', typed: '12', values: 1, version: 1, is: 'words', was: 'Số hội nghị', now: 'Số lớp' },
    { label: 'Số lớp', typed: 'nhiều', values: 1, version: 1, is: 'type', was: 'Số lớp', now: 'Số lớp' },
    { label: 'Sản lượng', typed: '12', values: 1, version: 1, is: 'measure', was: 'kg', now: 'con' },
    { label: 'Cơ sở vật chất', typed: '12', values: 6, version: 1, is: 'rows', was: 'fixed', now: 'open' },
    { label: 'Xếp loại', typed: 'Kém', values: 1, version: 1, is: 'options', was: '', now: '' },
  ],
  'value-implausible': [
    { label: 'Kinh phí', typed: '450.000.000', usual: 500, measure: 'triệu đồng' },
    { label: 'Kinh phí', typed: '450', usual: null, measure: '' },
  ],
  'asked-no-longer': [{ label: 'Số lớp', version: 1, units: 12 }],
  'measure-converted': [{ label: 'Kinh phí', version: 1, units: 12, from: 'triệu đồng', to: 'đồng' }],
  'none-counted': [{ label: 'Tỷ lệ', typed: 'Không có' }],
  'value-unusual': [
    { label: 'Sản lượng', typed: '100000', usual: 300, measure: 'tấn' },
    { label: 'Số người', typed: '300000', usual: 400, measure: '' },
  ],
  'value-unsure': [{ label: 'Số lớp', typed: '12', percent: 85 }],
  'table-unsure': [
    { title: 'Cơ sở vật chất', cells: 12, percent: 70 },
    { title: 'Cơ sở vật chất', cells: 1, percent: 85 },
  ],
  'weight-unanswered': [
    { label: 'Điểm đánh giá', weight: 'Số người' },
    { label: 'Điểm đánh giá', weight: 'Số người', unclear: true },
  ],
  'row-namesake': [{ title: 'Biểu', row: 'Tập huấn', like: 'Tập huấn (lớp)' }],
  'report-repeated': [{ unit: 'Xã A', of: 'Xã B', numbers: 18 }],
  'table-twice': [{ title: 'Danh mục dự án', file: 'bo_sung.docx', other: 'xa_a.docx' }],
  'last-unknown': [{ label: 'Giá bình quân', items: ['gia'] }],
  'row-repeated': [
    { title: 'Danh mục dự án', row: 'Đường liên xã A - B', of: 'UBND xã A' },
    { title: 'Danh mục dự án', row: 'Đường liên xã A - B', of: null },
  ],
  'change-large': [
    { label: 'Số lớp', unit: 'Xã Mường So', before: 10, now: 20, percent: 100 },
    { label: 'Số lớp', unit: null, before: 1_000, now: 400, percent: 60 },
    { label: 'Tỷ lệ đảng viên', unit: 'Xã Mường So', before: 93, now: 41, percent: 56, points: 52 },
  ],
  'earlier-disagrees': [{ label: 'Số tin, bài (2025)', typed: '1.200', before: 1_100 }],
};

const ofDecisions: Samples<SettledFindingData> = {
  'decision-unclear': [
    { said: [], deciding: ['belongs_to_unit', 'counts', 'item'] },
    { said: ['counts', 'item'], deciding: ['belongs_to_unit', 'counts', 'item'] },
  ],
  'decision-half': [{ said: [] }, { said: ['value', 'state'] }],
  'decision-unknown': [
    { id: 'xa_b', kind: 'unit', near: 'xa_a' },
    { id: 'so_tim', kind: 'item', near: null },
  ],
  'decision-unsuited': [{ item: 'so_lop', written: 'nhiều', expected: { is: 'whole' } }],
  'decision-overruled': [{ file: 'xa_a.docx', line: 12, by: 'Nguyễn Văn A' }],
  'questions-unread': (['encrypted', 'damaged', 'not-workbook', 'too-large', 'no-questions'] as const).map(
    (because) => ({
      file: 'hoi.xlsx',
      because,
    }),
  ),
  'reply-strange': [{}],
  'reply-other-pack': [{ asked: 'so_ket 2026' }],
  'reply-unknown': [
    { reply: 'Ừ', replies: ['Đúng như máy hiểu'], known: false },
    { reply: 'Tính tệp này', replies: ['Đúng như máy hiểu'], known: true },
  ],
  'reply-value-missing': [{}],
  'reply-value-unused': [{ reply: 'Đúng như máy hiểu' }],
  'reply-unsuited': [{ written: '12 người', expected: { is: 'whole' } }],
  'reply-beyond': [
    { written: '-5', expected: { is: 'whole', min: 1 } },
    { written: '2026-07-01', expected: { is: 'day', min: '2026-01-01', max: '2026-06-30' } },
  ],
  'reply-share': [{ written: 0.85 }],
  'reply-unit-missing': [{}],
  'reply-unit-unknown': [
    { unit: 'Xã B', near: 'Xã A', several: false },
    { unit: 'Xã A', near: null, several: true },
  ],
  'decision-void': [
    { file: 'xa_a.docx', now: 'xa_a.docx', decisions: 1 },
    { file: 'xa_a.docx', now: 'xa_a (2).docx', decisions: 3 },
  ],
};

const all: Partial<Samples<FindingData>> = {
  ...ofDefinitions,
  ...ofSubmissions,
  ...ofFiles,
  ...ofRollups,
  ...ofDecisions,
};

const place = { in: 'file', file: 'a.docx' } as const;
const ofCode = <C extends Code>(code: C): Finding[] =>
  (all[code] ?? []).map((data) => finding(code, null, place, data));

/** What the examples of the rules are told: a new rule brings its samples along. */
const ofRules: Finding[] = rules.flatMap(({ examples }) =>
  examples.flatMap((example) => {
    const form = exampleForm(example.outline);
    return check(form, exampleSubmission(form, example)).findings;
  }),
);

/** Every kind of finding, in each of its turns of phrase. */
export const samples: Finding[] = codes.flatMap((code) => [
  ...ofCode(code),
  ...ofRules.filter((found) => found.code === code),
]);
