import { beforeAll, describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { PrintedRollup } from '../../../schemas/rollup.js';
import {
  printedRollup,
  printRollupAsCsv,
  printRollupAsJson,
  printRollupAsXlsx,
} from '../../../src/report/rollup/index.js';
import { FORMATS } from '../../../src/report/workbook/index.js';
import { type Rollup, rollUp } from '../../../src/rollup/index.js';
import { campaignOf } from '../../support/consolidated/campaign.js';
import { campaignOfAllKinds } from '../../support/rollup/kinds.js';
import { computedIn, sheetsIn } from '../../support/rollup/sheets.js';

const { pack, returns } = campaignOfAllKinds(12);
const rollup = rollUp(pack, returns);
/** Lines above the headers of each sheet: whose it is, what it shows, of what, from how many units, an empty one. */
const HEAD = 6;

let book: Uint8Array;
let sheets: Map<string, string>;
beforeAll(async () => {
  book = await printRollupAsXlsx(rollup, 'vi');
  sheets = new Map(sheetsIn(book).map(({ name, xml }) => [name, xml]));
});
const xmlOf = (name: string): string => sheets.get(name) ?? '';

/** The texts that stand in a sheet. */
const textsIn = (name: string): string[] =>
  [...xmlOf(name).matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text = '']) => text);
const rowsIn = (name: string): number => xmlOf(name).split('<row ').length - 1;

/** The fields of a line of CSV. */
const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
const lines = [...printRollupAsCsv(rollup, 'vi')].join('').trimEnd().split('\r\n').map(fieldsOf);
const [header = [], ...rows] = lines;
const column = (name: string): string[] => rows.map((row) => row[header.indexOf(name)] ?? '');

describe('the workbook of a roll-up', () => {
  test('has its sheets in the order they are read in', () => {
    expect([...sheets.keys()]).toEqual([
      'Biểu tổng hợp',
      'Số liệu',
      'Phụ lục 1',
      'Phụ lục 2',
      'Tổng hợp Phụ lục 1',
      'Nội dung',
      'Cần xem lại',
      'Đơn vị',
      'Nguồn số liệu',
    ]);
  });

  test('says the day on which a report came by the clock of Việt Nam', async () => {
    const units = rollup.units.map((unit) => ({ ...unit, received: '2026-06-20T17:01:00.000Z' }));
    const xml = sheetsIn(await printRollupAsXlsx({ ...rollup, units }, 'vi')).find(
      ({ name }) => name === 'Đơn vị',
    )?.xml;
    const serial = (Date.UTC(2026, 5, 21) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(xml?.split(`<v>${serial}</v>`)).toHaveLength(units.length + 1);
  });

  test('says below what is to be looked at that files count for nobody, until a person settled that', async () => {
    const unplaced = { return: returns.units[0]?.counted, why: 'unknown_unit' } as Rollup['leftOut'][number];
    const doubts = async (...leftOut: Rollup['leftOut']) =>
      sheetsIn(await printRollupAsXlsx({ ...rollup, leftOut }, 'vi')).find(({ name }) => name === 'Cần xem lại')?.xml;
    expect(await doubts(unplaced)).toContain('Có 1 tệp chưa tính cho đơn vị nào; xem trang “Tệp không tính”.');
    expect(await doubts({ ...unplaced, settled: [] })).not.toContain('chưa tính cho đơn vị nào');
    expect(xmlOf('Cần xem lại')).not.toContain('chưa tính cho đơn vị nào');
  });

  test('names all files of a report that was sent in several', async () => {
    const [first, ...others] = rollup.units;
    if (first === undefined) throw new Error('no units');
    const units = [{ ...first, file: 've/a.docx', parts: [{ file: 've/a phu luc.docx', sha256: '' }] }, ...others];
    const xml = sheetsIn(await printRollupAsXlsx({ ...rollup, units }, 'vi')).find(
      ({ name }) => name === 'Đơn vị',
    )?.xml;
    expect(xml).toContain('>a.docx; a phu luc.docx<');
  });

  test('says on each sheet of whom, what, when and how many units it is', async () => {
    const about = { pack: { ...pack, outline: { ...pack.outline, issued: { by: 'Sở Y tế' } } }, date: '2026-07-05' };
    for (const { xml } of sheetsIn(await printRollupAsXlsx(rollup, 'vi', about))) {
      const above = xml.slice(0, xml.indexOf(`<row r="${HEAD + 1}"`));
      expect(above).toContain('SỞ Y TẾ');
      expect(above).toContain('Báo cáo, năm 2026');
      expect(above).toMatch(/\(Theo báo cáo của 11\/12 đơn vị.*; lập ngày 05\/7\/2026\)/);
    }
  });

  test('says whose reports are lacking on the sheet one hands upward, and on the others where their list is', async () => {
    const above = async (none: number, unread = 0): Promise<string[]> => {
      const units = rollup.units.map((unit, at) => ({
        ...unit,
        name: `Xã ${at}`,
        state: at < none ? ('none' as const) : at < none + unread ? ('unreadable' as const) : ('complete' as const),
      }));
      const written = await printRollupAsXlsx({ ...rollup, units }, 'vi');
      return sheetsIn(written).flatMap(({ xml }) => /\(Theo báo cáo[^<]*/.exec(xml)?.[0] ?? []);
    };
    const listed = ', danh sách ở trang “Đơn vị”)';
    const [two = '', ...others] = await above(2);
    expect(two).toBe('(Theo báo cáo của 10/12 đơn vị; chưa có báo cáo của Xã 0, Xã 1)');
    // The list itself does not refer to itself.
    expect(others.filter((one) => !one.endsWith(listed))).toEqual(['(Theo báo cáo của 10/12 đơn vị)']);
    expect((await above(0))[0]).toBe('(Theo báo cáo của 12/12 đơn vị)');
    expect((await above(4))[0]).toBe('(Theo báo cáo của 8/12 đơn vị; 4 đơn vị chưa có báo cáo)');
    const unread = '(Theo báo cáo của 10/12 đơn vị; chưa có báo cáo của Xã 0; không đọc được tệp của Xã 1)';
    expect((await above(1, 1))[0]).toBe(unread);
    expect((await above(0, 4))[0]).toBe('(Theo báo cáo của 8/12 đơn vị; 4 đơn vị gửi tệp không đọc được)');
  });

  test('prints the chosen columns of the sheet one hands upward, and keeps the others hidden', async () => {
    const hidden = async (columns?: string[]) => {
      const [first] = sheetsIn(await printRollupAsXlsx(rollup, 'vi', { columns }));
      const shown = [...(first?.xml ?? '').matchAll(/<col min="(\d+)"[^>]*?(hidden="(?:1|true)")?[^>]*?\/>/g)];
      return shown.flatMap(([tag, at]) => (tag.includes('hidden=') ? [Number(at)] : []));
    };
    const [group = ''] = rollup.groups.map(({ id }) => id);
    const all = await hidden();
    const some = await hidden(['all', group]);
    expect(some).toEqual(expect.arrayContaining(all));
    expect(some).toContain(4);
    expect(some).not.toContain(5);
    expect(some).not.toContain(6);
    expect(await hidden(['groups', 'measure', 'all', 'given', 'asked', 'not_counted', 'method'])).toEqual(all);
  });

  test('has first the sheet one hands upward: figures under their sections, and who signs', async () => {
    const signing = { authority: 'T/M BAN THƯỜNG VỤ', title: 'BÍ THƯ', name: 'Lò Văn A' };
    const about = { pack: { ...pack, outline: { ...pack.outline, issued: { by: 'Sở Y tế', signing } } } };
    const [first] = (await readXlsx(await printRollupAsXlsx(rollup, 'vi', about))).sheets;
    const seen = (first?.rows ?? []).slice(HEAD).map((cells) => cells.slice(0, 2).concat(cells[3] ?? null));
    expect(seen.slice(0, 4)).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính'],
      ['1', 'Kết quả', null],
      [1, 'Số lớp', null],
      [2, 'Kinh phí', 'triệu đồng'],
    ]);
    expect(seen.map(([, label]) => label)).toContain('Loại: >Khá');
    const below = first?.rows.slice(-8).flat().filter(Boolean);
    expect(below).toEqual([
      expect.stringMatching(/^…, ngày/),
      'NGƯỜI LẬP BIỂU',
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      'Lò Văn A',
    ]);
  });

  test('has the columns of six groups on one page, and who made the sheet once where there are more pages', async () => {
    const first = async (count: number): Promise<string> => {
      const groups = Array.from({ length: count }, (_, at) => ({ id: `g${at}`, name: `Nhóm ${at}` }));
      const units = rollup.units.map((unit, at) => ({ ...unit, group: `g${at % count}` }));
      return sheetsIn(await printRollupAsXlsx({ ...rollup, groups, units }, 'vi'))[0]?.xml ?? '';
    };
    const madeIn = (xml: string) => /<c r="([A-Z]+)\d+"[^>]*><is><t[^>]*>NGƯỜI LẬP BIỂU/.exec(xml)?.[1];
    const [few, many] = [await first(6), await first(12)];
    expect([few.includes('<colBreaks'), madeIn(few)]).toEqual([false, 'A']);
    expect([many.includes('<colBreaks'), madeIn(many)]).toEqual([true, 'C']);
  });

  test('has a column of units as wide as the name of the board above it, which is repeated with it', async () => {
    const widthBelow = async (by: string): Promise<number> => {
      const about = { pack: { ...pack, outline: { ...pack.outline, issued: { by } } } };
      const wide = { ...rollup, figures: [...rollup.figures, ...rollup.figures] };
      const sheet = sheetsIn(await printRollupAsXlsx(wide, 'vi', about)).find(({ name }) => name === 'Số liệu');
      return Number(/<col min="1"[^>]* width="([\d.]+)"/.exec(sheet?.xml ?? '')?.[1]);
    };
    expect(await widthBelow('Sở Y tế')).toBe(20);
    expect(await widthBelow('Ban Quản lý các khu công nghiệp')).toBeGreaterThan(30);
  });

  test('prints no ids and no check sums', () => {
    for (const [name, xml] of sheets) {
      const hidden = [...xml.matchAll(/<col [^>]*>/g)].map(([col]) => col.includes('hidden='));
      const headers = /<row r="7".*?<\/row>/.exec(xml)?.[0].match(/(?<=preserve">)[^<]*/g) ?? [];
      const ids = headers.flatMap((label, at) => (label === 'Mã' || label === 'SHA-256' ? [hidden[at]] : []));
      expect([name, ids.every(Boolean)]).toEqual([name, true]);
    }
  });

  test('adds up a table for the groups that are asked for it alone', async () => {
    const appendices = pack.outline.appendices?.map((table) => ({ ...table, for: ['xa'] }));
    const some = rollUp({ ...pack, outline: { ...pack.outline, appendices } }, returns);
    const made = sheetsIn(await printRollupAsXlsx(some, 'vi'));
    const sums = made.find(({ name }) => name === 'Tổng hợp Phụ lục 1');
    expect(sums?.xml).toContain('Xã *');
    expect(sums?.xml).not.toContain('Phường');
    const below = made
      .find(({ name }) => name === 'Phụ lục 1')
      ?.xml.match(/(?<=>)(?:Cộng|Chung) (?!các đơn vị).*?(?=<)/g);
    expect(below).toEqual(['Chung Xã *']);
  });

  test('has units in rows under a filter that leaves the totals out', () => {
    const xml = xmlOf('Số liệu');
    expect(/<autoFilter ref="A7:[A-Z]+(\d+)"/.exec(xml)?.[1]).toBe('19');
    expect(rowsIn('Số liệu')).toBe(HEAD + 1 + 12 + 1 + 3 + 3);
  });

  test('says in the column that is repeated whose each total is, and of how many units', async () => {
    const { sheets: read } = await readXlsx(book);
    const below = read.find(({ name }) => name === 'Số liệu')?.rows.slice(HEAD + 1 + 12 + 1) ?? [];
    const names = below.map(([name]) => name);
    expect(names).toEqual([
      'Chung Xã *',
      'Chung Phường',
      'Chung =Sở',
      'Tất cả các đơn vị',
      'Số đơn vị có số liệu/được hỏi',
      'Các dòng đang hiện (khi lọc)',
    ]);
    const figure = rollup.figures.findIndex(({ given, asked }) => given < asked);
    const { given, asked } = rollup.figures[figure] ?? {};
    expect(below[4]?.[3 + figure]).toBe(`${given}/${asked}`);
  });

  test('has totals by group and in all as formulas with what they come to', () => {
    const computed = computedIn(book);
    const figure = rollup.figures.find(({ item }) => item === 'kinh_phi');
    expect(computed.get('Số liệu!E24')).toEqual({
      formula: 'IF(COUNT($E$8:$E$19)=0,"–",SUM($E$8:$E$19))',
      value: String(figure?.total.is === 'number' ? figure.total.value : ''),
    });
    expect(computed.get('Số liệu!E22')?.formula).toBe(
      'IF(SUMPRODUCT(--($B$8:$B$19="Phường"),--ISNUMBER($E$8:$E$19))=0,"–",SUMIFS($E$8:$E$19,$B$8:$B$19,"Phường"))',
    );
  });

  test('shows all years of a figure with decimals where one year has some', async () => {
    const figures = rollup.figures.map((one) =>
      one.item === 'so_tin.2026' ? { ...one, values: one.values.map((value) => ({ ...value, value: 2.5 })) } : one,
    );
    const { sheets: read } = await readXlsx(await printRollupAsXlsx({ ...rollup, figures }, 'vi'), {
      readStyles: true,
    });
    const shown = read.find(({ name }) => name === 'Số liệu');
    const at = shown?.rows[HEAD]?.findIndex((header) => String(header).startsWith('Số tin')) ?? 0;
    const formats = [at, at + 1, 3].map((column) => shown?.cells?.get(`${HEAD + 1},${column}`)?.style?.numFmt);
    expect(formats.map((format) => format?.includes('0.0'))).toEqual([true, true, false]);
  });

  test('says of a source which row it is of, and its day as people write it', () => {
    const said = textsIn('Nguồn số liệu');
    expect(said.some((text) => / – dòng 1 – /.test(text))).toBe(true);
    expect(said.filter((text) => / – r\d+ – /.test(text))).toEqual([]);
    expect(said.some((text) => /^15\/0?1\/2026$/.test(text))).toBe(true);
  });

  test('writes days of an English workbook with the name of their month', async () => {
    const { sheets: read } = await readXlsx(await printRollupAsXlsx(rollup, 'en'), { readStyles: true });
    const totals = read.find(({ name }) => name === 'Summary');
    const days = (totals?.rows ?? []).flat().filter((cell) => /^\d{1,2} \p{Lu}\p{Ll}\p{Ll} \d{4}$/u.test(String(cell)));
    expect(days.length).toBeGreaterThan(0);
    const formats = read.flatMap(({ cells }) => [...(cells?.values() ?? [])].map(({ style }) => style?.numFmt));
    expect(formats).toContain('[$-409]d mmm yyyy');
    expect(formats).not.toContain('dd/mm/yyyy');
  });

  test('says what the mark of doubt means on the sheets that have it, and on no others', async () => {
    const withText = (book: Uint8Array, text: string): string[] =>
      sheetsIn(book).flatMap(({ name, xml }) => (xml.includes(text) ? [name] : []));
    const marked = sheetsIn(book).flatMap(({ name, xml }) => (/ \(\?\)<|"\(\?\)"| \\\(\?\\\)/.test(xml) ? [name] : []));
    expect(marked).toContain('Số liệu');
    expect(withText(book, 'Dấu (?)')).toEqual(marked);
  });

  test('has no blank among values: one sign where nothing was given, another where nothing was asked', async () => {
    const { sheets: read } = await readXlsx(book);
    const figures = read.find(({ name }) => name === 'Số liệu')?.rows.slice(HEAD + 1, HEAD + 13) ?? [];
    const values = rollup.units.map((_, at) => rollup.figures.map((__, figure) => figures[at]?.[figure + 3] ?? null));
    expect(values.flat()).not.toContain(null);
    for (const [at, { id, group }] of rollup.units.entries())
      for (const [column, figure] of rollup.figures.entries()) {
        const given = figure.values.find(({ unit }) => unit === id);
        if (given?.state === 'answered' || given?.state === 'unknown') continue;
        const asked = figure.groups.some((one) => one.group === group && one.asked > 0);
        if (given?.state !== 'nil') expect(values[at]?.[column]).toBe(asked ? '–' : 'x');
      }
    expect(values.flat()).toEqual(expect.arrayContaining(['–', 'x']));
  });

  test('says what those signs mean on the sheets of values that have them, and on no others', () => {
    for (const [sign, meaning] of [
      ['–', '“–”: chưa có số liệu'],
      ['x', '“x”: không thuộc diện báo cáo'],
    ] as const) {
      const ofValues = [...sheets].filter(([name]) => !/^(Đơn vị|Cần xem lại|Nội dung|Nguồn số liệu)$/.test(name));
      const having = ofValues.flatMap(([name, xml]) => (xml.includes(`>${sign}<`) ? [name] : []));
      expect(having).toContain('Số liệu');
      expect([...sheets].flatMap(([name, xml]) => (xml.includes(meaning) ? [name] : []))).toEqual(having);
    }
  });

  test('names below the totals what units gave and none of them has', async () => {
    const below = async (count: number): Promise<string[]> => {
      const figures = rollup.figures.map((figure) => ({
        ...figure,
        values: figure.values.map((value, at) =>
          figure.item === 'so_lop' && at < count
            ? { ...value, state: 'answered' as const, value: null, text: '120%', not_counted: 'out_of_range' as const }
            : { ...value, state: 'blank' as const, value: null, text: null },
        ),
      }));
      const [totals] = sheetsIn(await printRollupAsXlsx({ ...rollup, figures }, 'vi'));
      return /Chưa tính: [^<]*/.exec(totals?.xml ?? '')?.slice() ?? [];
    };
    const label = rollup.figures.find(({ item }) => item === 'so_lop')?.label;
    const name = (at: number): string | undefined => rollup.units[at]?.name;
    expect(await below(0)).toEqual([]);
    expect(await below(1)).toEqual([`Chưa tính: “${label}” của ${name(0)} (ghi “120%”).`]);
    expect(await below(6)).toEqual([expect.stringMatching(/^(.*?“120%”){3}\); và 3 số liệu khác\.$/)]);
  });

  test('calls totals sums only where all of them are, and says what a mean is weighted by', async () => {
    const summed = { ...rollup, figures: rollup.figures.filter((one) => one.rollup === 'sum') };
    const ofSums = sheetsIn(await printRollupAsXlsx(summed, 'vi'));
    const xmlIn = (name: string): string => ofSums.find((one) => one.name === name)?.xml ?? '';
    expect(xmlIn('Biểu tổng hợp')).toContain('>Tổng số<');
    expect(xmlIn('Số liệu')).toContain('>Cộng Phường<');
    expect(xmlOf('Biểu tổng hợp')).not.toContain('>Tổng số<');
    expect(textsIn('Biểu tổng hợp')).toEqual(
      expect.arrayContaining(['Chung các đơn vị', 'bình quân gia quyền theo “Số lớp”']),
    );
  });

  test('cuts what it quotes of a long text at a word', async () => {
    const text = 'Phối hợp với các trường học trên địa bàn';
    const narratives = rollup.narratives.map((one) => ({ ...one, texts: one.texts.map((of) => ({ ...of, text })) }));
    const written = sheetsIn(await printRollupAsXlsx({ ...rollup, narratives }, 'vi'));
    const xml = written.find(({ name }) => name === 'Nguồn số liệu')?.xml;
    expect(xml).toContain('>Phối hợp với các trường học…<');
  });

  test('shows totals with a mark at the thousands, and those with decimals rounded', async () => {
    const { sheets: read } = await readXlsx(book, { readStyles: true });
    const totals = read.find(({ name }) => name === 'Biểu tổng hợp');
    const formatOf = (item: string): unknown => {
      const row = totals?.rows.findIndex((cells) => cells.at(-1) === item);
      return [4, 5].map((at) => totals?.cells?.get(`${row},${at}`)?.style?.numFmt);
    };
    expect(formatOf('so_lop')).toEqual(Array(2).fill('[$-42A]#,##0_0_);@_0_)'));
    const decimal = `${FORMATS.decimal.replace(/(?<=^|;)/g, '[$-42A]').replace(/(?=;|$)/g, '_0_)')};@_0_)`;
    expect(formatOf('diem')).toEqual([decimal, decimal]);
    expect(formatOf('loai')).toEqual(Array(2).fill('[$-42A]#,##0_0_);@_0_)'));
  });

  test('adds fixed rows up in all only where the form does', async () => {
    const appendices = pack.outline.appendices?.map((table) => ({ ...table, total: false }));
    const apart = rollUp({ ...pack, outline: { ...pack.outline, appendices } }, returns);
    const sheet = sheetsIn(await printRollupAsXlsx(apart, 'vi')).find(({ name }) => name === 'Phụ lục 1');
    expect(textsIn('Phụ lục 1')).toContain('Tất cả các đơn vị');
    expect(sheet?.xml).not.toContain('Tất cả các đơn vị');
    expect(sheet?.xml).not.toContain('<f>');
    // A mapping of two levels may ask for it.
    expect(apart.tables[0]?.sums.map(({ row }) => row)).toContain(null);
  });

  test('crosses out what the form does, and says which fixed rows rest on other numbers of units than most', async () => {
    const rows = [
      { id: 'loa', label: 'Loa' },
      { id: 'dai', label: 'Đài' },
      { id: 'nhac', label: 'Bị nhắc', crossed: ['giao'] },
    ];
    const columns = ['giao', 'dat'].map((id) => ({ id, label: id, type: 'integer' }));
    const given = { 'bieu.loa.giao': 1, 'bieu.loa.dat': 2, 'bieu.nhac.dat': 3 };
    const dai = { 'bieu.dai.giao': 4, 'bieu.dai.dat': 5 };
    const appendices = [{ id: 'bieu', title: 'Chỉ tiêu', rows, columns }];
    const { rollup: rolled } = campaignOf(3, { 0: { ...given, ...dai }, 1: given }, { appendices });
    const [ofRows, ofSums] = sheetsIn(await printRollupAsXlsx(rolled, 'vi')).filter(({ xml }) =>
      xml.includes('>Bị nhắc<'),
    );
    const crossed = (xml = ''): number => xml.split('>x<').length - 1;
    expect(crossed(ofRows?.xml)).toBe(2);
    expect(crossed(ofSums?.xml)).toBeGreaterThan(0);
    expect(ofSums?.xml).toContain('Số đơn vị có số liệu/được hỏi: 2/3; riêng “Đài” 1/3.');
  });

  test('adds up nothing for a group whose name a condition would misread by comparing cells', () => {
    expect(computedIn(book).get('Số liệu!E21')?.formula).toBe(
      'IF(SUMPRODUCT(--($B$8:$B$19="Xã *"),--ISNUMBER($E$8:$E$19))=0,"–",SUMPRODUCT(--($B$8:$B$19="Xã *"),$E$8:$E$19))',
    );
  });

  test('has values in doubt as texts, which no sum takes in', () => {
    const marked = textsIn('Số liệu').filter((text) => text.endsWith(' (?)'));
    expect(marked).toEqual(['=cao (?)', '827 (?)', '=cao (?)', '542 (?)', '=cao (?)']);
  });

  test('has no formula that a unit typed', () => {
    const typed = [...computedIn(book).values()].filter(({ formula }) => /Người|cao|Loa|Tổ/.test(formula));
    expect(typed).toEqual([]);
    expect(textsIn('Phụ lục 2')).toContain('=Người 1.0');
  });

  test('has a source for every value that was written', () => {
    expect(rowsIn('Nguồn số liệu')).toBe(HEAD + 1 + rows.length);
  });

  test('is the same each time', async () => {
    expect(await printRollupAsXlsx(rollUp(pack, returns), 'vi')).toEqual(book);
  });

  test('says in English what is its own', async () => {
    const names = sheetsIn(await printRollupAsXlsx(rollup, 'en')).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Summary', 'Figures']);
  });
});

describe('the long table of a roll-up', () => {
  test('begins with the mark of UTF-8', () => {
    expect(header[0]).toBe('\uFEFFunit');
  });

  test('has as many fields in each line', () => {
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([13]));
  });

  test('keeps texts that look like formulas as texts, and negative numbers as numbers', () => {
    const texts = column('text');
    expect(texts).toContain("'=cao");
    expect(texts).toContain("'-Loa");
    expect(texts).toContain("'@Tổ");
    expect(texts.filter((text) => /^[=@]/.test(text))).toEqual([]);
    expect(column('value').filter((value) => /^-\d/.test(value)).length).toBeGreaterThan(0);
  });
});

describe('the JSON of a roll-up', () => {
  test('is what its schema says, and what was rolled up', () => {
    const read: unknown = JSON.parse([...printRollupAsJson(rollup, 'vi')].join(''));
    expect(PrintedRollup.parse(read)).toEqual(printedRollup(rollup, 'vi'));
  });

  test('has its doubts in words', () => {
    const said = printedRollup(rollup, 'en').doubts.find(({ code }) => code === 'value-not-counted');
    expect(said?.message).toMatch(/^“.*went into no total/);
  });

  test('serves as the period before', () => {
    const previous = PrintedRollup.parse(JSON.parse([...printRollupAsJson(rollup, 'vi')].join('')));
    const codes = rollUp(pack, returns, { previous }).doubts.map(({ finding }) => finding.code);
    expect(codes.filter((code) => code === 'change-large' || code === 'earlier-disagrees')).toEqual([]);
  });
});
