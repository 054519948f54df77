import { describe, expect, test } from '@jest/globals';
import { type Finding, say } from '../../src/messages/index.js';
import { loadOutline } from '../../src/outline/index.js';
import { fileOf, good, goodWith } from './good.js';

const load = (text: string) => loadOutline(fileOf(text));
const brief = ({ code, place }: Finding): string =>
  place.in === 'source' ? `${code} «${place.quote.slice(place.column - 1, place.column - 1 + place.length)}»` : code;
const found = (text: string): string[] => load(text).findings.map(brief);
const data = (text: string): unknown => load(text).findings[0]?.data;

/** The good definition with another schedule, in line 19. */
const scheduled = (every: string, period: string) =>
  goodWith(
    'schedule: {every: once, cutoff: 2023-05-20, due: 2023-05-25}',
    `schedule: {every: ${every}, period: ${period}}`,
  );

describe('a good definition', () => {
  test('loads without a finding', () => {
    const { value, findings } = load(good);
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ id: 'ket_luan_23', protect: false, guide: true });
  });

  test('loads the same with line ends of Windows', () => {
    expect(load(good.replaceAll('\n', '\r\n'))).toEqual(load(good));
  });

  test('may begin with a byte order mark, which is noted', () => {
    const { value, findings } = load(`\uFEFF${good}`);
    expect(findings.map(brief)).toEqual(['byte-order-mark']);
    expect(value?.id).toBe('ket_luan_23');
  });

  test('may write numbers where text is asked for, and codes keep their zero', () => {
    const { value } = load(goodWith('title: Báo cáo sơ kết 05 năm Kết luận số 23-KL/TW', 'title: 2026'));
    expect(value?.title).toBe('2026');
    expect(value?.sections[1]?.tables?.[0]?.rows).toMatchObject([{ code: '01' }, { code: '02' }]);
  });

  test('may name the period by a year without quotation marks', () => {
    const { value } = load(
      goodWith('period: {from: 2018-01-01, to: 2023-01-31, label: giai đoạn 2018 - 01/2023}', 'period: 2026'),
    );
    expect(value?.period).toBe('2026');
  });
});

test('a place is a line and a column, with the line itself', () => {
  expect(load(goodWith('purpose:', 'purpos:')).findings.map(({ place }) => place)).toEqual([
    {
      in: 'source',
      file: 'outline.yaml',
      line: 8,
      column: 1,
      length: 6,
      quote: 'purpos: Nhìn lại 05 năm, rút ra việc cần làm tiếp.',
    },
  ]);
});

describe('unknown, missing and repeated names', () => {
  test('an unknown name is pointed at, with what was meant', () => {
    expect(found(goodWith('purpose:', 'purpos:'))).toEqual(['key-unknown «purpos»']);
    expect(data(goodWith('purpose:', 'purpos:'))).toMatchObject({ key: 'purpos', near: 'purpose' });
  });

  test('each unknown name of one group is told', () => {
    expect(found(goodWith('rows: {min: 1}', 'rows: {mni: 1, mxa: 2}'))).toEqual([
      'key-unknown «mni»',
      'key-unknown «mxa»',
    ]);
  });

  test('within a section of any depth the names of sections are offered', () => {
    const text = goodWith('      - id: chi_dao\n        title:', '      - id: chi_dao\n        titel:');
    expect(found(text)).toEqual(['key-unknown «titel»']);
    expect(data(text)).toMatchObject({ near: 'title' });
  });

  test('a name that would change the prototype is unknown like any other', () => {
    expect(found(`${good}__proto__: {polluted: true}\n`)).toEqual(['key-unknown «__proto__»']);
    expect(found(`${good}constructor: 1\n`)).toEqual(['key-unknown «constructor»']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('what is missing is pointed at where it belongs', () => {
    expect(found(goodWith('schedule: {every: once, ', 'schedule: {'))).toEqual(['value-missing «schedule»']);
    expect(found('decuong: 1\n')).toEqual(['value-missing «d»', 'value-missing «d»', 'asks-nothing «d»']);
  });

  test('an entry left empty is told', () => {
    expect(data(goodWith('purpose: Nhìn lại 05 năm, rút ra việc cần làm tiếp.', 'purpose:'))).toMatchObject({
      key: 'purpose',
      got: { kind: 'nothing' },
    });
  });

  test('a repeated name is told at its second place', () => {
    expect(found(goodWith('language: vi', 'language: vi\nlanguage: en'))).toEqual(['key-duplicate «language»']);
  });
});

describe('a table wider than any word processor makes', () => {
  const own = 4;
  const more = (count: number): string =>
    Array.from({ length: count }, (_, at) => `      - {id: cot_${at}, label: Cột ${at}}\n`).join('');
  const table = (count: number): string =>
    goodWith('    checks:\n      - {that: row', `${more(count - own)}    checks:\n      - {that: row`);

  test('is told with how many columns it may have', () => {
    expect(data(table(61))).toMatchObject({ expected: { is: 'list', max: 60 }, got: { kind: 'list' } });
    expect(loadOutline(fileOf(table(60))).findings).toEqual([]);
  });
});

describe('values that are not what was asked for', () => {
  test.each<[string, string, string, object]>([
    ['every: once', 'every: onc', 'onc', { expected: { is: 'one_of' }, near: 'once' }],
    ['version: 1', 'version: một', 'một', { expected: { is: 'number' }, got: { kind: 'text', text: 'một' } }],
    ['version: 1', 'version: 0', '0', { expected: { is: 'number', min: 1 } }],
    ['rows: {min: 1}', 'rows: 3', '3', { expected: { is: 'any_of', of: [{ is: 'map' }, { is: 'list' }] } }],
    ['total: true', 'total: có', 'có', { expected: { is: 'yes_no' } }],
    ['how: [giấy, thư điện tử]', 'how: giấy', 'giấy', { expected: { is: 'list' } }],
    ['how: [giấy, thư điện tử]', 'how: []', 'how', { expected: { is: 'list', min: 1 }, got: { kind: 'nothing' } }],
    ['from: 2018-01-01', 'from: 01/01/2018', '01/01/2018', { expected: { is: 'date' } }],
    ['cutoff: 2023-05-20', 'cutoff: mai', 'mai', { expected: { is: 'any_of' } }],
    ['scale: 1000000', 'scale: 5', '5', { expected: { is: 'scale' }, near: null }],
    ['scale: 1000000', 'scale: triệu đồng', 'triệu đồng', { expected: { is: 'scale' }, near: '1000000' }],
    ['type: BC', 'type: BAOCAODAIQUADAI', 'BAOCAODAIQUADAI', { expected: { is: 'text', max: 12 } }],
    ['decuong: 1', 'decuong: 0', '0', { expected: { is: 'one_of', options: ['1'] } }],
    ['title: Tình hình chung', 'title: {a: 1}', 'title', { expected: { is: 'text' }, got: { kind: 'map' } }],
  ])('%s written as %s', (piece, changed, place, expected) => {
    const text = goodWith(piece, changed);
    expect(found(text)).toEqual([`value-wrong «${place}»`]);
    expect(data(text)).toMatchObject(expected);
  });

  test('a later format than the one known is told as made for a newer version', () => {
    expect(found(goodWith('decuong: 1', 'decuong: 2'))).toEqual(['format-newer «2»']);
    expect(data(goodWith('decuong: 1', 'decuong: 2'))).toEqual({ key: 'decuong', found: 2, known: 1 });
  });

  test('scales of money are told with what they are called', () => {
    const [wrong] = load(goodWith('scale: 1000000', 'scale: triệu đồng')).findings;
    const said = wrong && say(wrong, 'vi');
    expect(said?.why).toContain('1000000 (triệu đồng)');
    expect(said?.todo).toContain('Có phải ý là “1000000”?');
  });

  test('a text in curly quotation marks keeps them, with a warning', () => {
    const { value, findings } = load(goodWith('title: Kết quả', 'title: “Kết quả”'));
    expect(findings.map(brief)).toEqual(['quotes-curly «“Kết quả”»']);
    expect(value?.sections[1]?.title).toBe('“Kết quả”');
    const withComma = goodWith('title: "Hạn chế, khuyết điểm"', 'title: “Hạn chế, khuyết điểm”');
    expect(found(withComma)).toEqual(['quotes-curly «“Hạn chế, khuyết điểm”»']);
    expect(found(goodWith('title: Kết quả', 'title: Phong trào “Dạy tốt”'))).toEqual([]);
    expect(found(goodWith('title: Kết quả', 'title: "“Dạy tốt”"'))).toEqual([]);
  });

  test('what is wrong in the same way too often is counted', () => {
    const shorthand = Array.from({ length: 30 }, (_, at) => `  g${at}: &g${at} nhóm\n`).join('');
    const { findings } = load(goodWith('groups:\n', `groups:\n${shorthand}`));
    expect(findings.map(({ code }) => code)).toEqual(['yaml-alias', 'yaml-alias', 'yaml-alias', 'more-alike']);
    expect(findings[3]).toMatchObject({ severity: 'error', data: { more: 27 } });
  });

  test.each([
    ['half_year', '"2026"', ['2026-H1', '2026-H2']],
    ['half_year', '2026-Q2', ['2026-H1', '2026-H2']],
    ['quarter', '2026-05', ['2026-Q1', '2026-Q4']],
    ['month', '2026-Q1', ['2026-01', '2026-12']],
    ['nine_months', '2026-H1', ['2026-M9']],
    ['year', '2026-M9', ['2026']],
  ])('a report of every %s with the period %s is a warning that names those that suit', (every, period, suited) => {
    const { value, findings } = load(scheduled(every, period));
    expect(value).not.toBeNull();
    expect(findings).toMatchObject([{ code: 'period-unsuited', severity: 'warning', place: { line: 19 } }]);
    expect(findings[0]?.data).toMatchObject({ every, suited });
  });

  test.each([
    ['half_year', '2026-H2'],
    ['quarter', '2026-Q4'],
    ['month', '2026-05'],
    ['nine_months', '2026-M9'],
    ['year', '"2026"'],
    ['once', '2026-Q1'],
  ])('a report of every %s with the period %s is well', (every, period) => {
    expect(load(scheduled(every, period)).findings).toEqual([]);
  });

  test('a period that is none is told as one', () => {
    const text = scheduled('half_year', '2026-H3');
    expect(found(text)).toEqual(['value-wrong «2026-H3»']);
    expect(data(text)).toMatchObject({ expected: { is: 'period' } });
  });

  test('ids', () => {
    expect(found(goodWith('id: han_che', 'id: Hạn chế'))).toEqual(['id-wrong «Hạn chế»']);
    expect(found(goodWith('  co_so:', '  Cơ sở:'))).toEqual(['id-wrong «Cơ sở»']);
  });

  test.each([
    ['- a\n- b\n', 'list'],
    ['chỉ có chữ\n', 'text'],
    ['42\n', 'number'],
  ])('a file that is no group of entries at all: %j', (text, kind) => {
    expect(data(text)).toMatchObject({ key: '', expected: { is: 'map' }, got: { kind } });
  });
});

describe('ids that decuong uses itself are refused where they would be taken for something else', () => {
  const outline = (table: string, figure = 'so_luot'): string =>
    `decuong: 1\nid: bao_cao\ntitle: Báo cáo\nsections:\n  - {id: ket_qua, title: Kết quả, figures: [{id: ${figure}, label: Số lượt}]}\nappendices:\n  - ${table}\n`;
  const reserved = (text: string) =>
    loadOutline({ name: 'outline.yaml', bytes: new TextEncoder().encode(text) }).findings.flatMap(
      ({ code, data, place }) =>
        code === 'id-reserved' && place.in === 'source' ? [{ ...data, line: place.line }] : [],
    );
  const table = (rest: string): string => `{id: bieu_1, title: Biểu, ${rest}}`;

  test.each<[string, string, unknown[]]>([
    [
      'a fixed row called total, which is dropped from roll-ups',
      table('rows: [{id: total, label: Tổng}], columns: [{id: so, label: Số}]'),
      [{ id: 'total', for: 'total', line: 7 }],
    ],
    [
      'a column called as the row of totals',
      table('total: true, columns: [{id: total, label: Tổng, type: integer}]'),
      [{ id: 'total', for: 'total', line: 7 }],
    ],
    ['a column called total where there is no such row', table('columns: [{id: total, label: Tổng}]'), []],
    [
      'a column called as a row that is added',
      table('columns: [{id: r2, label: Số}]'),
      [{ id: 'r2', for: 'added', line: 7 }],
    ],
    ['one where no row can be added', table('rows: [{id: r1, label: Một}], columns: [{id: r2, label: Số}]'), []],
    [
      'a table called as fields are',
      '{id: field, title: Biểu, columns: [{id: so, label: Số}]}',
      [{ id: 'field', for: 'item', line: 7 }],
    ],
    [
      'a table called as checks are',
      '{id: check, title: Biểu, columns: [{id: so, label: Số}]}',
      [{ id: 'check', for: 'item', line: 7 }],
    ],
  ])('%s', (_, text, expected) => {
    expect(reserved(outline(text))).toEqual(expected);
  });

  test('a figure called as the row a check of a table looks at', () => {
    expect(reserved(outline(table('columns: [{id: so, label: Số}]'), 'row'))).toEqual([
      { id: 'row', for: 'row', line: 5 },
    ]);
  });
});

describe('an opening sentence of the board', () => {
  const table = 'appendices:\n  - {id: bieu, title: Biểu, columns: [{id: so, label: Số}]}\n';
  const noted = (opening: string, title = 'Kết quả', appendices = table): string[] =>
    load(
      `decuong: 1\nid: bao_cao\ntitle: Báo cáo\nopening: ${opening}\nsections:\n  - {id: ket_qua, title: "${title}"}\n${appendices}`,
    ).findings.map(({ code, severity }) => `${severity} ${code}`);

  test('is noted where neither it nor a heading speaks of the appendix', () => {
    expect(noted('"{{unit.name}} báo cáo như sau:"')).toEqual(['note opening-without-appendix']);
    expect(noted('"{{unit.name}} báo cáo (kèm theo Phụ lục 1) như sau:"')).toEqual([]);
    expect(noted('"{{unit.name}} báo cáo như sau:"', 'Kết quả (Phụ lục)')).toEqual([]);
    expect(noted('"{{unit.name}} báo cáo như sau:"', 'Kết quả', '')).toEqual([]);
    expect(noted('false')).toEqual([]);
  });
});

describe('what an outline names must be there, and what it says must hold together', () => {
  test.each<[string, string, string[]]>([
    ['id: han_che', 'id: ket_qua', ['id-duplicate «ket_qua»']],
    ['id: so_luot', 'id: so_hoi_nghi', ['id-duplicate «so_hoi_nghi»', 'expression-name-unknown «so_luot»']],
    ['id: tai_lieu', 'id: hoi_nghi', ['id-duplicate «hoi_nghi»']],
    ['id: tong', 'id: ten', ['id-duplicate «ten»', 'expression-name-unknown «row.tong»']],
    ['id: vuot', 'id: han_che', ['id-duplicate «han_che»']],
    ['id: han_che', 'id: in', []],
    ['id: loai', 'id: in', ['id-reserved «in»']],
    ['for: [truyen_thong]', 'for: [truyen_thon]', ['group-unknown «truyen_thon»']],
    ['see: phu_luc_1', 'see: phu_luc_2', ['see-unknown «phu_luc_2»']],
    ['due: 2023-05-25', 'due: 2023-05-15', ['due-before-cutoff «2023-05-15»']],
    ['due: 2023-05-25', 'due: 2023-02-30', ['value-wrong «2023-02-30»', 'due-before-cutoff «2023-02-30»']],
    ['every: once, cutoff: 2023-05-20, due: 2023-05-25', 'every: half_year, due: [06-20]', ['due-count «due»']],
    ['every: once, cutoff: 2023-05-20, due: 2023-05-25', 'every: half_year, due: [06-20, 12-10]', []],
    ['every: once, cutoff: 2023-05-20, due: 2023-05-25', 'every: year, cutoff: 12-14, due: 01-10', []],
    ['every: once, cutoff: 2023-05-20, due: 2023-05-25', 'every: year, due: 02-31', ['value-wrong «02-31»']],
    ['to: 2023-01-31', 'to: 2017-01-31', ['bounds-reversed «2018-01-01»']],
    ['max_words: 3000', 'max_words: 10', ['bounds-reversed «30»']],
    ['rows: {min: 1}', 'rows: {min: 5, max: 2}', ['bounds-reversed «5»']],
    ['rows: {min: 1}', 'rows: {fixed: [{id: huyen, label: Cấp huyện}]}', []],
    ['rows: {min: 1}', 'rows: {fixed: [{id: r1, label: Cấp huyện}]}', ['id-reserved «r1»']],
    ['rows: {min: 1}', 'rows: [{id: mot, label: Một, crossed: [dang_vin]}]', ['crossed-unknown «dang_vin»']],
    ['min: 0, rollup: sum}', 'min: 9, max: 1}', ['bounds-reversed «9»']],
    ['type: text, key: true', 'type: text, min: 1', ['bound-unsuited «1»']],
    ['type: text, key: true', 'type: date, min: 2020-02-30', ['value-wrong «2020-02-30»']],
    [', options: [Báo in, Phát thanh]', '', ['options-missing «choice»']],
    ['type: choice, options', 'type: text, options', ['options-unused «options»']],
    ['[Báo in, Phát thanh]', '[Báo in, Báo in]', ['option-repeated «Báo in»']],
    ['type: money', 'type: decimal', ['money-only «currency»', 'money-only «scale»']],
    ['series: [2021, 2022]', 'series: [2021, 2021]', ['key-repeated «2021»']],
    ['series: [2021, 2022]', 'series: [2021], compare: [plan]', ['keys-two-ways «compare»']],
    ['rollup: sum}', 'rollup: weighted_mean}', ['weight-missing «weighted_mean»']],
    ['rollup: sum}', 'rollup: weighted_mean, weight: so_lout}', ['figure-unknown «so_lout»']],
    [
      'rollup: sum}\n              - {id: so_luot',
      'weight: so_tin}\n              - {id: so_luot',
      ['weight-unsuited «so_tin»'],
    ],
    ['series: [2021, 2022]}', 'series: [2021, 2022], weight: so_luot}', []],
    ['series: [2021, 2022]}', 'series: [2021, 2022], weight: kinh_phi}', ['weight-unsuited «kinh_phi»']],
    ['section-empty: warning', 'section-emty: off', ['rule-unknown «section-emty»']],
    ['so_luot > 0"', 'so_lout > 0"', ['expression-name-unknown «so_lout»']],
    ['so_luot > 0"', 'so_luot >"', ['expression-wrong «>»']],
    ['so_luot > 0"', 'so_luot"', ['expression-wrong «so_luot»']],
    ['row.dang_vien', 'row.dang_vin', ['expression-name-unknown «row.dang_vin»']],
    ['row.dang_vien', 'dang_vien', ['expression-name-unknown «dang_vien»']],
    ['{{unit.name}}', '{{unit.nam}}', ['template-name-unknown «unit.nam»']],
    ['{{unit.name}}', '{{unit.name}', ['template-wrong «{{»']],
    ['{{unit.name}}', '{{#if unit.name}}', ['template-wrong «{{»']],
    ['{{unit.name}}', '{{> unit.name}}', ['template-wrong «{{»']],
  ])('%s written as %s', (piece, changed, expected) => {
    expect(found(goodWith(piece, changed))).toEqual(expected);
  });

  test('a definition without groups has none to ask for', () => {
    const text = good.replace(/groups:\n( {2}.*\n)+/, '');
    expect(load(text).findings.map(({ data: told }) => told)).toContainEqual({
      group: 'truyen_thong',
      near: null,
      known: [],
    });
  });
});

describe('a mistake in one place does not hide those in others', () => {
  const meaning = (text: string) =>
    text.replace('so_luot > 0"', 'so_lout > 0"').replace('see: phu_luc_1', 'see: phu_luc_9');
  const both = ['see-unknown «phu_luc_9»', 'expression-name-unknown «so_lout»'];

  test.each<[string, string, string[]]>([
    ['purpose:', 'purpos:', ['key-unknown «purpos»', ...both]],
    ['{{unit.name}} có', '{{unit.nam}} có', ['template-name-unknown «unit.nam»', ...both]],
    ['language: vi', 'language: vn', ['value-wrong «vn»', ...both]],
    ['language: vi', 'language: vi\nlanguage: en', ['key-duplicate «language»', ...both]],
    ['title: Tình hình chung', 'title:', ['value-wrong «title»', ...both]],
    ['type: BC', 'type: BC\naudience: {{unit.name}} báo cáo', ['braces-unquoted «{{»', ...both]],
    ['id: han_che', 'id: Hạn chế', [both[0] ?? '', 'id-wrong «Hạn chế»', both[1] ?? '']],
    ['version: 1', 'version: 0', ['value-wrong «0»', ...both]],
    ['language: vi', 'language: en', both],
  ])('%s written as %s', (piece, changed, expected) => {
    expect(found(meaning(goodWith(piece, changed)))).toEqual(expected);
  });

  test('what stands below a mistyped name is looked into, at its place', () => {
    const text = goodWith('appendices:', 'apendices:').replace('row.tong', 'row.tng').replace('see: phu_luc_1, ', '');
    expect(found(text)).toEqual(['key-unknown «apendices»', 'expression-name-unknown «row.tng»']);
  });

  test('what names a part that cannot be made out is not called unknown', () => {
    const text = goodWith('sections:\n  - id: tinh_hinh', 'sections:\n  - id: tinh_hinh\n    figures: 3');
    expect(found(text.replace('so_luot > 0"', 'khac > 0"'))).toEqual(['value-wrong «3»']);
  });

  test('stand-ins for wrong values are not judged', () => {
    expect(found(goodWith('type: choice, options', 'type: chon_mot, options'))).toEqual(['value-wrong «chon_mot»']);
    expect(found(goodWith('rows: {min: 1}', 'rows: {min: nhiều, max: 0}'))).toEqual([
      'value-wrong «nhiều»',
      'value-wrong «0»',
    ]);
  });
});

test('of a bound that is neither a number nor a day it is said that either will do', () => {
  const bytes = new TextEncoder().encode(goodWith('type: integer, min: 0', 'type: integer, min: không'));
  expect(loadOutline({ name: 'o.yaml', bytes }).findings[0]?.data).toMatchObject({
    expected: { is: 'any_of', of: [{ is: 'number' }, { is: 'date' }] },
  });
});

test('all problems are told at once, in the order of their lines', () => {
  const text = goodWith('see: phu_luc_1', 'see: phu_luc_9')
    .replace('{{unit.name}}', '{{unit.nam}}')
    .replace('row.dang_vien', 'row.x')
    .replace('due: 2023-05-25', 'due: 2023-05-01')
    .replace('for: [truyen_thong]', 'for: [la]');
  expect(found(text).map((each) => each.split(' ')[0])).toEqual([
    'due-before-cutoff',
    'template-name-unknown',
    'see-unknown',
    'group-unknown',
    'expression-name-unknown',
  ]);
});
