import type { BinaryKind, Expected, Got, YamlProblem } from '../../../src/findings/index.js';
import type { OutlineFindingData } from '../../../src/findings/outline/data.js';
import type { SourceFindingData } from '../../../src/findings/source/data.js';
import type { UnitsFindingData } from '../../../src/findings/units/data.js';

type DefinitionFindingData = SourceFindingData & OutlineFindingData & UnitsFindingData;

const PROBLEMS: readonly YamlProblem[] = [
  'colon',
  'indent',
  'indent-more',
  'indent-less',
  'dash-space',
  'quote',
  'bracket',
  'start',
  'escape',
  'dash',
  'tag',
  'key',
  'documents',
  'deep',
  'many',
  'character',
  'other',
];
const BINARIES: readonly BinaryKind[] = ['word', 'excel', 'powerpoint', 'pdf', 'picture', 'archive', 'old-office'];
const text: Got = { kind: 'text', text: 'ba' };
const expectations: readonly Expected[] = [
  { is: 'text' },
  { is: 'text', max: 12 },
  { is: 'number', min: 0 },
  { is: 'whole', min: 1, max: 31 },
  { is: 'list' },
  { is: 'list', max: 60 },
  { is: 'list', min: 1 },
  { is: 'one_of', options: ['1'] },
  { is: 'any_of', of: [{ is: 'date' }, { is: 'month_day' }] },
  { is: 'one_of', options: Array.from({ length: 20 }, (_, at) => `loai_${at}`) },
  { is: 'id' },
  { is: 'containing', text: '{number}' },
  { is: 'scale' },
];
const gots: readonly Got[] = [text, { kind: 'nothing', text: null }, { kind: 'map', text: null }];

/** Data for every kind of finding about a definition, in each of its turns of phrase. */
export const ofDefinitions: { [C in keyof DefinitionFindingData]: readonly DefinitionFindingData[C][] } = {
  'file-is-folder': [{ file: 'de-cuong' }],
  'file-unopened': [{ file: 'a.yaml' }],
  'plan-not-word': [
    { file: 'a.pdf', looksLike: 'PDF' },
    { file: 'a', looksLike: null },
  ],
  'file-not-text': BINARIES.map((kind) => ({ file: 'a.docx', kind })),
  'file-empty': [{ file: 'a.yaml' }],
  'file-too-large': [{ file: 'a.yaml', bytes: 52_428_800, limit: 1_048_576 }],
  'not-utf8': [
    { file: 'a.yaml', encoding: 'UTF-16' },
    { file: 'a.yaml', encoding: null },
  ],
  'byte-order-mark': [{ file: 'a.yaml' }],
  'tab-indent': [{}],
  'yaml-syntax': PROBLEMS.map((problem) => ({ problem })),
  'space-odd': [{}],
  'yaml-alias': [{ name: 'chung' }],
  'yaml-merge-key': [{}],
  'braces-unquoted': [{}],
  'comma-unquoted': [{ text: 'một, hai' }],
  'quotes-curly': [{ text: 'Hạn chế, khuyết điểm' }],
  'key-duplicate': [{ key: 'title' }],
  'key-unknown': [
    { key: 'titel', near: 'title', allowed: ['id', 'title'] },
    { key: 'x', near: null, allowed: ['id', 'title'] },
  ],
  'format-newer': [{ key: 'decuong', found: 2, known: 1 }],
  'more-alike': [{ more: 101 }],
  'value-missing': [{ key: 'title' }],
  'value-wrong': [
    ...expectations.map((expected) => ({ key: 'due', expected, got: text, near: null })),
    ...gots.map((got) => ({ key: 'due', expected: { is: 'date' } as const, got, near: 'year' })),
  ],
  'id-wrong': [{ id: 'Số hội nghị' }, { id: '001', like: 'dang_uy_xa_muong_so' }],
  'id-reserved': (['word', 'total', 'added', 'item', 'row'] as const).map((kept) => ({ id: 'in', for: kept })),
  'id-duplicate': [{ id: 'so_tin', firstLine: 3 }],
  'group-unknown': [
    { group: 'co_sở', near: 'co_so', known: ['co_so'] },
    { group: 'phường', near: null, known: [], lines: [2, 3, 7] },
  ],
  'see-unknown': [{ id: 'bieu_9', near: null }],
  'asks-nothing': [{}],
  'rows-without-key': [{}],
  'crossed-unknown': [{ column: 'so_nguoi', near: 'so_luong' }],
  'due-before-cutoff': [{ due: '2026-05-01', cutoff: '2026-05-20' }],
  'month-day-two-ways': [{ key: 'due', text: '10-12', days: ['10-12', '12-10'] }],
  'due-count': [{ every: 'half_year', given: 1, wanted: 2 }],
  'bounds-reversed': [{ min: '10', max: '1' }],
  'bound-unsuited': [{ key: 'min', type: 'text' }],
  'options-missing': [{}],
  'options-unused': [{ type: 'integer' }],
  'option-repeated': [{ option: 'Báo in' }],
  'money-only': [{ key: 'currency', type: 'integer' }],
  'keys-two-ways': [{}],
  'key-repeated': [{ key: '2021' }],
  'weight-missing': [{}],
  'weight-unsuited': [
    { figure: 'so_luot', keys: ['2024', '2025'] },
    { figure: 'ten', keys: [] },
  ],
  'figure-unknown': [{ figure: 'so_tinn', near: 'so_tin' }],
  'expression-wrong': (['syntax', 'too_long', 'not_yes_no', 'kinds_differ', 'not_offered', 'reserved'] as const).map(
    (problem) => ({ expression: 'a >', problem }),
  ),
  'expression-name-unknown': [
    { name: 'so_tinn', near: 'so_tin', keyed: false },
    { name: 'so_tin', near: 'so_tin.2021', keyed: true },
  ],
  'template-wrong': (['syntax', 'too_long', 'not_offered'] as const).map((problem) => ({ problem })),
  'template-name-unknown': [{ name: 'unit.nam', near: 'unit.name', known: ['unit.name'] }],
  'rule-unknown': [{ rule: 'section-mising', near: 'section-missing' }],
  'letterhead-unknown': [{ letterhead: 'vn-party', near: 'vn-party-2018', known: ['plain', 'vn-party-2018'] }],
  'opening-without-appendix': [{}],
  'letterhead-secondary': [{ letterhead: 'vn-party-2026', document: 'Hướng dẫn 05-HD/VPTW' }],
  'period-needed': [{ every: 'half_year' }],
  'period-unsuited': [{ period: '2026', every: 'half_year', suited: ['2026-H1', '2026-H2'] }],
  'definition-too-large': [{ bytes: 40_000, limit: 32_768 }],
  'units-other-format': [{ file: 'don-vi.xls', kind: 'xls' }],
  'units-unread': (['encrypted', 'damaged', 'not-workbook', 'too-large'] as const).map((because) => {
    return { file: 'don-vi.xlsx', because };
  }),
  'units-heading-missing': [{ known: [{ vi: 'Tên đơn vị', en: 'Name' }] }],
  'units-column-missing': [{ heading: { vi: 'Tên đơn vị', en: 'Name' } }],
  'units-heading-unknown': [
    { heading: 'Khốii', near: 'Khối' },
    { heading: 'Diện tích', near: null },
  ],
  'units-heading-repeated': [{ heading: 'Tên đơn vị', first: 'B1' }],
  'units-none': [{}],
  'units-too-many': [{ limit: 110_000 }],
  'cell-broken': [{ text: '#N/A' }],
  'unit-letters-lost': [{ name: 'X? M??ng So' }],
  'unit-name-missing': [{}],
  'unit-name-duplicate': [{ name: 'Xã A', firstLine: 2 }],
  'unit-file-clash': [{ name: 'XÃ A', other: 'Xã A', firstLine: 2 }],
  'unit-id-duplicate': [{ id: 'xa_a', firstLine: 4 }],
  'unit-group-missing': [{ unit: 'xa_a', known: ['co_so'] }],
  'prefill-unknown': [{ unit: 'xa_a', figure: 'so_x', near: null }],
  'prefill-unsuited': [
    { unit: 'xa_a', figure: 'so_lop', written: 'abc', expected: { is: 'whole', min: 0 }, near: null },
    {
      unit: 'xa_a',
      figure: 'loai',
      written: 'Báo ing',
      expected: { is: 'one_of', options: ['Báo in'] },
      near: 'Báo in',
    },
  ],
  'unit-unknown': [{ unit: 'xa_b', near: 'xa_a' }],
  'mapping-unknown': [
    { id: 'so_tim', level: 'lower', kind: 'figure', near: 'so_tin' },
    { id: 'bieu_9', level: 'upper', kind: 'table', near: null },
  ],
  'mapping-unsuited': [{ above: 'so_tin', below: 'ngay_hop', asked: 'integer', found: 'date' }],
};
