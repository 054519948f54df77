import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { Unit } from '../../schemas/units.js';
import { type Form, type FormTable, figureGroups, periodOf, resolve, totalledColumns } from '../../src/form/index.js';
import { letterheadFile } from '../support/letterheads.js';

const { in: _, ...letterhead } = letterheadFile('vn-party-2018');

interface Given {
  unit?: object | null;
  period?: string | null;
  look?: object;
}

function formOf(
  definition: object,
  { unit = { id: 'xa', name: 'Xã Mường So' }, period = '2026', look }: Given = {},
): Form {
  const outline = Outline.parse({ decuong: 1, id: 'bao_cao', title: 'Báo cáo', guide: false, ...definition });
  const of = periodOf(outline, period);
  if (!of) throw new Error('no period');
  return resolve({ outline, unit: unit && Unit.parse(unit), period: of, letterhead: { ...letterhead, ...look } });
}

const SECTIONS = { sections: [{ id: 'a', title: 'A' }] };
const titled = (title: string, given: Given = {}): string =>
  formOf({ ...SECTIONS, title, groups: { co_so: 'Chi, đảng bộ cơ sở' } }, given).title;

const UNIT = {
  id: 'xa',
  name: 'Xã Mường So',
  group: 'co_so',
  parent: 'Huyện ủy Phong Thổ',
  place: 'Mường So',
  symbol: 'ĐU',
};

describe('a text may say', () => {
  test.each([
    ['{{unit.name}}', 'Xã Mường So'],
    ['{{unit.group}}', 'co_so'],
    ['{{unit.group_label}}', 'Chi, đảng bộ cơ sở'],
    ['{{unit.parent}}', 'Huyện ủy Phong Thổ'],
    ['{{unit.place}}', 'Mường So'],
    ['{{unit.symbol}}', 'ĐU'],
    ['{{period.code}}', '2026-H1'],
    ['{{period.label}}', '6 tháng đầu năm 2026'],
    ['{{period.from}}', '2026-01-01'],
    ['{{period.to}}', '2026-06-30'],
    ['{{period.year}}', '2026'],
    ['{{outline.id}}', 'bao_cao'],
    ['{{outline.version}}', '1'],
  ])('%s: %s', (title, said) => {
    expect(titled(title, { unit: UNIT, period: '2026-H1' })).toBe(said);
  });

  test('the name above in the letterhead, where it differs from that of the list', () => {
    const unit = { ...UNIT, letterhead: { parent: 'ĐẢNG BỘ TỈNH' } };
    expect(titled('{{unit.parent}}', { unit })).toBe('ĐẢNG BỘ TỈNH');
  });

  test('nothing of what is not known, and an ellipsis for a unit', () => {
    const all = '{{unit.name}}|{{unit.group}}|{{unit.group_label}}|{{unit.parent}}|{{unit.place}}|{{unit.symbol}}|';
    expect(titled(all, { unit: null })).toBe('…||||||');
    expect(titled(all, { unit: { id: 'xa', name: 'Xã' } })).toBe('Xã||||||');
    expect(titled('{{period.code}}|{{period.from}}|{{period.to}}|{{period.year}}|', { period: null })).toBe('||||');
  });

  test('no label of a group that the definition does not name', () => {
    const definition = { ...SECTIONS, title: '{{unit.group_label}}|' };
    expect(formOf(definition, { unit: { id: 'xa', name: 'Xã', group: 'la' } }).title).toBe('|');
  });
});

describe('what a form has of its own', () => {
  test('is nothing where neither the definition nor the unit says it', () => {
    const form = formOf(SECTIONS, { unit: null });
    expect(form).toMatchObject({
      kind: 'BÁO CÁO',
      audience: null,
      addressedTo: [],
      guide: [],
      appendices: [],
      recipients: [],
      checks: [],
      rules: {},
      signing: { authority: null, title: null },
      stamp: { format: 1, outline: 'bao_cao', version: 1, unit: '', period: '2026' },
    });
    expect(form.head).toMatchObject({ parent: null, body: null, number: { before: 'Số ', after: '-BC' } });
    expect(form.fields.map(({ preset }) => preset)).toEqual([null, null, null, null]);
  });

  test('is said in the words of the definition, with the unit in them', () => {
    const said = { addressed_to: ['Kính gửi {{unit.name}}'], recipients: ['{{unit.name}}', 'Lưu'] };
    const shown = { look: { addressed_to: { ...letterhead.addressed_to, show: true } } };
    expect(formOf({ ...SECTIONS, ...said }, shown)).toMatchObject({
      addressedTo: ['Kính gửi Xã Mường So'],
      recipients: ['Xã Mường So', 'Lưu'],
    });
    expect(formOf(SECTIONS, shown).addressedTo).toEqual([]);
  });

  test('the unit signs as it says, else as the definition says', () => {
    const outline = { ...SECTIONS, signing: { authority: 'T/M ĐẢNG ỦY', title: 'BÍ THƯ', name: 'Lò Văn A' } };
    const own = { id: 'xa', name: 'Xã', signing: { authority: 'T/M CHI BỘ', title: 'PHÓ BÍ THƯ', name: 'Lý Thị B' } };
    const signed = (unit: object) => {
      const { signing, fields } = formOf(outline, { unit });
      return [signing.authority, signing.title, fields.find(({ id }) => id === 'signatory')?.preset];
    };
    expect(signed({ id: 'xa', name: 'Xã' })).toEqual(['T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lò Văn A']);
    expect(signed(own)).toEqual(['T/M CHI BỘ', 'PHÓ BÍ THƯ', 'Lý Thị B']);
  });

  test('a unit signs without the authority of its group where the list of units says so', () => {
    const xa = { label: 'Chi bộ', signing: { authority: 'T/M CHI ỦY', title: 'BÍ THƯ', name: 'Lò Văn A' } };
    const outline = { ...SECTIONS, groups: { xa } };
    const signed = (signing: object) => {
      const { signing: block, fields } = formOf(outline, { unit: { id: 'xa', name: 'Xã', group: 'xa', signing } });
      return [block.authority, block.title, fields.find(({ id }) => id === 'signatory')?.preset];
    };
    expect(signed({ authority: false, title: 'GIÁM ĐỐC' })).toEqual([null, 'GIÁM ĐỐC', 'Lò Văn A']);
    expect(signed({ title: false, name: false })).toEqual(['T/M CHI ỦY', null, null]);
  });

  test('the head has the words of the letterhead of the unit, else those of the list, the name in capitals', () => {
    const head = (unit: object) => formOf(SECTIONS, { unit }).head;
    expect(head({ id: 'xa', name: 'Xã Mường So', parent: 'Huyện ủy' })).toMatchObject({
      parent: 'Huyện ủy',
      body: 'XÃ MƯỜNG SO',
    });
    const own = { id: 'xa', name: 'Xã', parent: 'Huyện ủy', letterhead: { parent: 'ĐẢNG BỘ', body: 'ĐẢNG ỦY' } };
    expect(head(own)).toMatchObject({ parent: 'ĐẢNG BỘ', body: 'ĐẢNG ỦY' });
    expect(head(UNIT).placeDate).toEqual({ before: '', between: ', ', after: '' });
  });

  test('a place is preset where the list knows it', () => {
    expect(formOf(SECTIONS, { unit: UNIT }).fields.find(({ id }) => id === 'place')?.preset).toBe('Mường So');
  });

  test('checks have a number where they have no id, and are errors where they say nothing else', () => {
    const checks = [
      { that: 'true', say: 'Sai ở {{unit.name}}' },
      { id: 'dung', that: 'true', say: 'Sai', severity: 'warning' },
      { that: 'true', say: 'Sai' },
    ];
    const resolved = [
      { id: 'check.1', that: 'true', say: 'Sai ở Xã Mường So', severity: 'error' },
      { id: 'dung', that: 'true', say: 'Sai', severity: 'warning' },
      { id: 'check.3', that: 'true', say: 'Sai', severity: 'error' },
    ];
    expect(formOf({ ...SECTIONS, checks }).checks).toEqual(resolved);
    const table = { id: 'bieu', title: 'Biểu', columns: [{ id: 'x', label: 'X' }], checks };
    expect(formOf({ ...SECTIONS, appendices: [table] }).appendices[0]?.checks).toEqual(resolved);
  });
});

describe('the fingerprint', () => {
  const of = (definition: object, unit: object) => formOf(definition, { unit }).stamp.fingerprint;

  test('is 32 hex digits, the same whatever the order things were said in', () => {
    const one = of(SECTIONS, { id: 'xa', name: 'Xã', place: 'Mường So', symbol: 'ĐU' });
    const other = of(SECTIONS, { symbol: 'ĐU', place: 'Mường So', name: 'Xã', id: 'xa' });
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(other).toBe(one);
  });

  test('is the same whether a value is missing or undefined', () => {
    const outline = Outline.parse({ decuong: 1, id: 'bao_cao', title: 'Báo cáo', ...SECTIONS });
    const period = { code: '2026', label: '', from: null, to: null };
    const print = (unit: Unit) => resolve({ outline, unit, period, letterhead }).stamp.fingerprint;
    const unit = Unit.parse({ id: 'xa', name: 'Xã' });
    expect(print({ ...unit, place: undefined })).toBe(print(unit));
  });

  test('tells two lists apart that hold the same in another order', () => {
    const recipients = (...list: string[]) => of({ ...SECTIONS, recipients: list }, { id: 'xa', name: 'Xã' });
    expect(recipients('1', '2')).not.toBe(recipients('2', '1'));
    expect(recipients('1', '2')).not.toBe(recipients('12'));
  });
});

describe('a table', () => {
  const tableOf = (table: object, given: Given = {}): FormTable => {
    const [found] = formOf({ ...SECTIONS, appendices: [{ id: 'bieu', title: 'Biểu', ...table }] }, given).appendices;
    if (!found) throw new Error('no table');
    return found;
  };
  const NAMED = [
    { id: 'ten', label: 'Tên', key: true },
    { id: 'so', label: 'Số', type: 'integer' },
  ];
  const ROWS = [
    { id: 'mot', label: 'Một', code: '01' },
    { id: 'hai', label: 'Hai', if_any: true },
  ];

  test('with fixed rows and a column that names them has the codes behind that column', () => {
    const { columns, rows, number, place, orientation } = tableOf({ columns: NAMED, rows: ROWS });
    expect(columns.map(({ is, id, key, label, required }) => [is, id, key, label, required])).toEqual([
      ['label', 'ten', true, 'Tên', true],
      ['code', '_code', false, 'Mã số', false],
      ['value', 'so', false, 'Số', true],
    ]);
    expect(rows).toEqual({
      are: 'fixed',
      rows: [
        { id: 'mot', label: 'Một', code: '01', required: true },
        { id: 'hai', label: 'Hai (nếu có)', code: null, required: false },
      ],
    });
    expect([number, place, orientation]).toEqual(['Phụ lục', 'appendix', 'portrait']);
  });

  test('with fixed rows and no such column has one for their labels', () => {
    const { columns } = tableOf({ columns: NAMED.slice(1), rows: [{ id: 'mot', label: 'Một' }] });
    expect(columns.map(({ is, id, key, required }) => [is, id, key, required])).toEqual([
      ['label', '_label', true, false],
      ['value', 'so', false, true],
    ]);
  });

  test('with open rows has no column for labels, and a key that is a value', () => {
    const { columns } = tableOf({ columns: NAMED });
    expect(columns.map(({ is, id, key }) => [is, id, key])).toEqual([
      ['value', 'ten', true],
      ['value', 'so', false],
    ]);
  });

  test.each([
    [{}, { min: 0, max: null, blank: 3 }],
    [{ min: 5 }, { min: 5, max: null, blank: 5 }],
    [
      { min: 1, max: 9 },
      { min: 1, max: 9, blank: 3 },
    ],
    [
      { min: 5, blank: 1 },
      { min: 5, max: null, blank: 1 },
    ],
  ])('whose open rows are %j has %j', (rows, open) => {
    expect(tableOf({ columns: NAMED, rows }).rows).toEqual({ are: 'open', ...open, presets: [] });
  });

  test('without a unit, or for one that nothing is known of, has no rows filled in', () => {
    expect(tableOf({ columns: NAMED }, { unit: null }).rows).toMatchObject({ presets: [] });
    const known = { id: 'xa', name: 'Xã', prefill: { rows: { khac: [{ ten: 'A' }] } } };
    expect(tableOf({ columns: NAMED }, { unit: known }).rows).toMatchObject({ presets: [] });
    expect(tableOf({ columns: NAMED }, { unit: { id: 'xa', name: 'Xã', prefill: {} } }).rows).toMatchObject({
      presets: [],
    });
  });

  test('gives text twice the width of numbers, beside what is stated', () => {
    const widths = (columns: object[]) => tableOf({ columns }).columns.map(({ width }) => width);
    expect(
      widths([
        { id: 'a', label: 'A', type: 'text' },
        { id: 'b', label: 'B', type: 'integer' },
      ]),
    ).toEqual([2, 1]);
    expect(
      widths([
        { id: 'a', label: 'A', type: 'text', width: 40 },
        { id: 'b', label: 'B', type: 'integer' },
      ]),
    ).toEqual([40, 20]);
  });

  test('that is turned stands so as an appendix alone', () => {
    expect(tableOf({ columns: NAMED, orientation: 'landscape' }).orientation).toBe('landscape');
    const columns = [{ id: 'x', label: 'X' }];
    const inside = { id: 'a', title: 'A', tables: [{ id: 'bang', title: 'Bảng', columns, orientation: 'landscape' }] };
    expect(formOf({ sections: [inside] }).sections[0]?.tables[0]).toMatchObject({
      number: '',
      place: 'section',
      orientation: 'portrait',
    });
  });

  test('of money takes its unit from the title where no currency is said', () => {
    const columns = [{ id: 'tien', label: 'Kinh phí', type: 'money' }];
    const [column] = tableOf({ title: 'Kinh phí (triệu đồng)', columns }).columns;
    expect(column?.rule.named).toBe('triệu đồng');
    const [euro] = tableOf({
      title: 'Kinh phí (triệu đồng)',
      columns: [{ id: 'tien', label: 'Kinh phí', type: 'money', currency: 'EUR' }],
    }).columns;
    expect(euro?.rule.named).toBeUndefined();
    const [count] = tableOf({
      title: 'Người (triệu đồng)',
      columns: [{ id: 'n', label: 'Số', type: 'integer' }],
    }).columns;
    expect(count?.rule.named).toBeUndefined();
  });

  test('has totals below numbers only, neither below keys nor where it has no total row', () => {
    const columns = [
      { id: 'nam', label: 'Năm', type: 'integer', key: true },
      { id: 'so', label: 'Số', type: 'integer' },
      { id: 'ghi', label: 'Ghi chú' },
    ];
    expect(totalledColumns(tableOf({ columns, total: true })).map(({ id }) => id)).toEqual(['so']);
    expect(totalledColumns(tableOf({ columns }))).toEqual([]);
    const born = [...columns, { id: 'nam_sinh', label: 'Năm sinh', type: 'integer', rollup: 'none' }];
    expect(totalledColumns(tableOf({ columns: born, total: true })).map(({ id }) => id)).toEqual(['so']);
    const codes = tableOf({ columns: NAMED, rows: ROWS, total: true });
    expect(totalledColumns(codes).map(({ id }) => id)).toEqual(['so']);
  });

  test('a point refers to a table of a section by its title in quotes', () => {
    const table = { id: 'bang', title: 'Bảng của {{unit.name}}', columns: [{ id: 'x', label: 'X' }] };
    const sections = [{ id: 'a', title: 'A', points: [{ id: 'b', ask: ' Nêu rõ ', see: 'bang' }], tables: [table] }];
    expect(formOf({ sections }).sections[0]?.points[0]?.ask).toBe('Nêu rõ (xem “Bảng của Xã Mường So”)');
  });

  test('a note of the program stands before the stop of a question', () => {
    const table = { id: 'bang', title: 'Bảng', columns: [{ id: 'x', label: 'X' }] };
    const points = [
      { id: 'b', ask: 'Nêu rõ.', see: 'bang', if_any: true },
      { id: 'c', ask: 'Ra sao?', if_any: true },
    ];
    const sections = [{ id: 'a', title: 'A', points, tables: [table] }];
    expect(formOf({ sections }).sections[0]?.points.map(({ ask }) => ask)).toEqual([
      'Nêu rõ (nếu có) (xem “Bảng”).',
      'Ra sao? (nếu có)',
    ]);
  });
});

describe('figures', () => {
  const figuresOf = (...figures: object[]) =>
    formOf({ sections: [{ id: 'a', title: 'A', figures }] }).sections[0]?.figures ?? [];

  test('have the shape of their values', () => {
    const shapes = figuresOf(
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B', series: [2025] },
      { id: 'c', label: 'C', compare: ['plan', 'previous'] },
    );
    expect(shapes.map(({ shape, values }) => [shape, values.map(({ label }) => label)])).toEqual([
      ['single', ['']],
      ['series', ['2025']],
      ['compare', ['Kế hoạch', 'Kỳ trước']],
    ]);
  });

  test('that stand beside each other and are asked in the same columns stand in one table', () => {
    const groups = figureGroups(
      figuresOf(
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
        { id: 'c', label: 'C', series: [2025, 2026] },
        { id: 'd', label: 'D', series: [2025, 2026] },
        { id: 'e', label: 'E', series: [2024, 2025] },
        { id: 'f', label: 'F' },
      ),
    );
    expect(groups.map((group) => group.map(({ id }) => id).join())).toEqual(['a,b', 'c,d', 'e', 'f']);
    expect(figureGroups([])).toEqual([]);
  });

  test('of which the definition already says "if any", in whatever letters, are not marked again', () => {
    const printed = figuresOf(
      { id: 'a', label: 'Số vụ (NẾU CÓ)', if_any: true },
      { id: 'b', label: 'Số vụ', if_any: true },
    );
    expect(printed.map((one) => one.printed)).toEqual(['Số vụ (NẾU CÓ)', 'Số vụ (nếu có)']);
  });

  test('take the unit that their label says', () => {
    expect(figuresOf({ id: 'a', label: 'Kinh phí (triệu đồng)', type: 'money' })[0]?.rule.named).toBe('triệu đồng');
  });
});

describe('a section', () => {
  const first = (section: object, group = 'co_so') =>
    formOf(
      { groups: { co_so: 'Cơ sở', khac: 'Khác' }, sections: [{ id: 'a', title: ' A ', ...section }] },
      { unit: { ...UNIT, group } },
    ).sections[0];

  test('asks for its own text where it has nothing inside, or says how long it is to be', () => {
    expect(first({})).toMatchObject({ asksText: true, heading: 'A', title: 'A', level: 0 });
    expect(first({ points: [{ id: 'b', ask: 'B' }] })?.asksText).toBe(false);
    expect(first({ points: [{ id: 'b', ask: 'B' }], min_words: 10 })).toMatchObject({ asksText: true, minWords: 10 });
  });

  test('leaves out points, figures and tables that others are asked for', () => {
    const columns = [{ id: 'x', label: 'X' }];
    const asked = first({
      points: [
        { id: 'p', ask: 'P', for: ['khac'] },
        { id: 'q', ask: 'Q' },
      ],
      figures: [
        { id: 'f', label: 'F', for: ['khac'] },
        { id: 'g', label: 'G', for: ['co_so'] },
      ],
      tables: [{ id: 't', title: 'T', columns, for: ['khac'] }],
    });
    expect(asked?.points.map(({ id, asksText }) => [id, asksText])).toEqual([['q', true]]);
    expect(asked?.figures.map(({ id, required }) => [id, required])).toEqual([['g', true]]);
    expect(asked?.tables).toEqual([]);
  });

  test('that is not required asks for nothing that is', () => {
    expect(first({ required: false, figures: [{ id: 'f', label: 'F', required: true }] })).toMatchObject({
      required: false,
      figures: [{ required: false }],
    });
  });

  test('says what it guides to, in the words of the unit', () => {
    expect(first({ guidance: 'Số liệu của {{unit.name}}' })?.guidance).toBe('Số liệu của Xã Mường So');
    expect(first({})?.guidance).toBeNull();
  });
});
