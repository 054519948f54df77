import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { loadUnitList } from '../../src/units/index.js';
import { entriesOf, rawZip } from '../support/raw-zip.js';
import { csvFile, workbookFile } from '../support/sheets.js';
import { grouped, outlineOf, plain } from './support/outlines.js';

const codes = async (file: { name: string; bytes: Uint8Array }) =>
  (await loadUnitList(file, plain)).findings.map(({ code, data }) => ('because' in data ? [code, data.because] : code));

/** A workbook whose parts were changed after it was written. */
const changed = async (change: (parts: Record<string, Uint8Array>) => void) => {
  const file = await workbookFile({ a: [['Tên đơn vị'], ['Xã A']] });
  const parts = unzipSync(file.bytes);
  change(parts);
  return { ...file, bytes: rawZip(entriesOf(parts)) };
};

describe('a workbook', () => {
  test('says of all units what stands in cells merged down their rows, but for their names and figures', async () => {
    const rows = [
      ['Tên đơn vị', 'Khối', 'Cơ quan cấp trên', 'so_hoi_nghi'],
      ['Xã A', 'co_so', 'HUYỆN UỶ A', 4],
      ['Xã B', null, null, null],
      [null, null, null, null],
      ['Sở C', 'chu_quan', null, null],
    ];
    const down = (startCol: number) => ({ startRow: 1, startCol, endRow: 3, endCol: startCol });
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows, merges: [down(1), down(2), down(3)] }] });
    const { value, findings } = await loadUnitList({ name: 'a.xlsx', bytes }, grouped);
    expect(findings).toEqual([]);
    expect(value.map(({ name, group, letterhead, prefill }) => [name, group, letterhead?.parent, prefill])).toEqual([
      ['Xã A', 'co_so', 'HUYỆN UỶ A', { figures: { so_hoi_nghi: 4 } }],
      ['Xã B', 'co_so', 'HUYỆN UỶ A', undefined],
      ['Sở C', 'chu_quan', undefined, undefined],
    ]);
  });

  test('gives units, their figures as numbers and days', async () => {
    const dated = outlineOf(
      'decuong: 1\nid: a\ntitle: A\nsections:\n  - id: mot\n    title: Một\n    figures:\n' +
        '      - {id: ngay, label: Ngày họp, type: date}\n      - {id: co, label: Có, type: yes_no}\n' +
        '      - {id: so, label: Số, type: decimal}\n',
    );
    const day = new Date(Date.UTC(2026, 4, 19));
    const file = await workbookFile({
      'Danh sách': [['Tên đơn vị', 'Ký hiệu', 'Ngày họp', 'co', 'so'], ['Xã A', 27, day, true, 1.5], ['Xã B']],
    });
    expect(await loadUnitList(file, dated)).toEqual({
      value: [
        { id: 'xa_a', name: 'Xã A', symbol: '27', prefill: { figures: { ngay: '2026-05-19', co: true, so: 1.5 } } },
        { id: 'xa_b', name: 'Xã B' },
      ],
      findings: [],
    });
  });

  test('is read sheet after sheet: hidden ones and those without headings are passed over', async () => {
    const file = await workbookFile({
      'Hướng dẫn': [
        ['Cột', 'Ý nghĩa'],
        ['Tên đơn vị', 'Viết đầy đủ'],
        ['Khối', 'Một trong các khối'],
      ],
      Sở: [
        ['Tên đơn vị', 'Khối'],
        ['Sở A', 'co_so'],
      ],
      ẩn: {
        hidden: true,
        rows: [
          ['Tên đơn vị', 'Khối'],
          ['Sở X', 'co_so'],
        ],
      },
      Xã: [['Xã'], ['TT', 'Tên đơn vị', 'Khối'], [1, 'Xã A', 'chu_quan']],
    });
    const { value, findings } = await loadUnitList(file, grouped);
    expect(findings).toEqual([]);
    expect(value.map(({ id, group }) => [id, group])).toEqual([
      ['so_a', 'co_so'],
      ['xa_a', 'chu_quan'],
    ]);
  });

  test('tells mistakes with the sheet they are in', async () => {
    const file = await workbookFile({
      Sở: [
        ['Mã', 'Tên đơn vị', 'Khối'],
        ['a', 'Sở A', 'co_so'],
      ],
      Xã: [
        ['Mã', 'Tên đơn vị', 'Khối'],
        ['a', 'Xã A', '#N/A'],
        ['b', null, 'co_so'],
      ],
    });
    const { findings } = await loadUnitList(file, grouped);
    expect(findings.map(({ code, place }) => [code, place.in === 'sheet' && `${place.sheet}!${place.cell}`])).toEqual([
      ['unit-id-duplicate', 'Xã!A2'],
      ['cell-broken', 'Xã!C2'],
      ['unit-name-missing', 'Xã!B3'],
    ]);
  });

  test('is read under the name of values too', async () => {
    const file = await workbookFile({ a: [['Tên đơn vị'], ['Xã A']] }, 'units.csv');
    expect((await loadUnitList(file, plain)).value).toMatchObject([{ name: 'Xã A' }]);
  });
});

describe('a file that is no list is one finding', () => {
  const compound = (text: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(
      [...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024,
    );
    return { name: 'units.xlsx', bytes };
  };

  test.each(['units.xls', 'units.XLSB', 'units.ods', 'units.docx'])('%s', async (name) => {
    expect(await codes(csvFile('x', name))).toEqual(['units-other-format']);
  });

  test('text under the name of a workbook', async () => {
    expect(await codes(csvFile('Tên đơn vị\nXã A\n', 'units.xlsx'))).toEqual([['units-unread', 'not-workbook']]);
  });

  test('a workbook behind a password, and one of the old kind', async () => {
    const rows = [['Tên đơn vị'], ['Xã A']];
    const locked = await writeXlsx({ sheets: [{ name: 'a', rows }], encryption: { password: 'a', spinCount: 10 } });
    expect(await codes({ name: 'units.xlsx', bytes: locked })).toEqual([['units-unread', 'encrypted']]);
    expect(await codes(compound('EncryptedPackage'))).toEqual([['units-unread', 'encrypted']]);
    expect(await codes(compound('Workbook'))).toEqual(['units-other-format']);
  });

  test('an archive of something else', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<a/>') });
    expect(await codes({ name: 'units.xlsx', bytes })).toEqual([['units-unread', 'not-workbook']]);
  });

  test('an empty file', async () => {
    expect(await codes(csvFile('', 'units.xlsx'))).toEqual(['file-empty']);
  });

  test('a workbook cut off anywhere never throws', async () => {
    const { name, bytes } = await workbookFile({ a: [['Tên đơn vị'], ['Xã A']] });
    for (let length = 4; length < bytes.length; length += 97)
      expect(await codes({ name, bytes: bytes.subarray(0, length) })).toEqual([['units-unread', 'damaged']]);
  });

  test('a workbook whose parts are no XML', async () => {
    const file = await changed((parts) => {
      parts['xl/workbook.xml'] = strToU8('<workbook><sheets>');
    });
    expect((await loadUnitList(file, plain)).value).toEqual([]);
  });
});

describe('a workbook made to hurt', () => {
  const started = () => performance.now();

  /** Changes the sizes an archive says of the parts of one size (APPNOTE 4.3.12: behind the signature PK 1 2). */
  const say = ({ bytes }: { bytes: Uint8Array }, size: number, instead: number) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size)
        view.setUint32(at + 24, instead, true);
  };
  const withTexts = (size: number) =>
    changed((parts) => {
      parts['xl/sharedStrings.xml'] = new Uint8Array(size);
    });

  test('unfolding to tens of megabytes is refused', async () => {
    expect(await codes(await withTexts(60_000_000))).toEqual([['units-unread', 'too-large']]);
  });

  test('that says it is large is not even unfolded', async () => {
    const file = await withTexts(12_345);
    say(file, 12_345, 0xf0000000);
    expect(await codes(file)).toEqual([['units-unread', 'too-large']]);
  });

  test('in which a part is there twice is damaged: nobody knows which one a person would see', async () => {
    const { name, bytes } = await workbookFile({ a: [['Tên đơn vị'], ['Xã A']] });
    const parts = entriesOf(unzipSync(bytes));
    const sheet = parts.filter((part) => part.name === 'xl/worksheets/sheet1.xml');
    expect(await codes({ name, bytes: rawZip(parts) })).toEqual([]);
    expect(await codes({ name, bytes: rawZip([...parts, ...sheet]) })).toEqual([['units-unread', 'damaged']]);
  });

  test('in which a part is locked is encrypted', async () => {
    const { name, bytes } = await workbookFile({ a: [['Tên đơn vị'], ['Xã A']] });
    const locked = entriesOf(unzipSync(bytes)).map((part) => ({ ...part, flags: 1 }));
    expect(await codes({ name, bytes: rawZip(locked) })).toEqual([['units-unread', 'encrypted']]);
  });

  test('of which a part is not what its checksum says is damaged', async () => {
    const { name, bytes } = await workbookFile({ a: [['Tên đơn vị'], ['Xã A']] });
    const wrong = entriesOf(unzipSync(bytes)).map((part) => ({ ...part, crc: 1 }));
    expect(await codes({ name, bytes: rawZip(wrong) })).toEqual([['units-unread', 'damaged']]);
  });

  test('of more entries than are looked at, or more parts than a list has, is refused', async () => {
    const more = (count: number, path: string) =>
      changed((parts) => {
        for (let at = 0; at < count; at += 1) parts[`${path}${at}.xml`] = new Uint8Array();
      });
    expect(await codes(await more(4000, 'media/image'))).toEqual([['units-unread', 'too-large']]);
    expect(await codes(await more(500, 'xl/worksheets/more'))).toEqual([['units-unread', 'too-large']]);
    expect(await codes(await more(1000, 'xl/media/image'))).toEqual([]);
  });

  test('that says less than it holds is unfolded no further', async () => {
    const file = await withTexts(60_000_000);
    say(file, 60_000_000, 100);
    const start = started();
    expect(await codes(file)).toEqual([['units-unread', 'damaged']]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('with a cell at the end of all rows and columns', async () => {
    const file = await changed((parts) => {
      parts['xl/worksheets/sheet1.xml'] = strToU8(
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tên đơn vị</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
      );
    });
    const { value } = await loadUnitList(file, plain);
    expect(value).toEqual([]);
  });

  const sheetOf = (rows: string): ReturnType<typeof strToU8> =>
    strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    );
  const withCellIn = async (at: string, row: string) =>
    changed((parts) => {
      parts['xl/worksheets/sheet1.xml'] = sheetOf(
        `<row r="1"><c r="A1" t="inlineStr"><is><t>Tên đơn vị</t></is></c></row><row r="${row}"><c r="${at}"><v>1</v></c></row>`,
      );
    });

  test.each([
    ['far down', 'B100000', ['units-none']],
    ['far down and to the side', 'SF100000', [['units-unread', 'too-large']]],
    ['far away, spelt otherwise', 'sf100000', [['units-unread', 'too-large']]],
    ['far away, though its row is near by', 'SF100000', [['units-unread', 'too-large']], '2'],
    ['that says oddly where it stands', '$SF$100000', [['units-unread', 'too-large']]],
  ])('with a cell %s makes no room for what lies between', async (_, at, told, row = '100000') => {
    expect(await codes(await withCellIn(at, row))).toEqual(told);
  });

  test('with cells that do not say where they stand counts them behind the one before', async () => {
    const file = await changed((parts) => {
      parts['xl/worksheets/sheet1.xml'] = sheetOf(
        `<row r="100000"><c r="A100000" t="inlineStr"><is><t>Tên đơn vị</t></is></c>${'<c/>'.repeat(400)}</row>`,
      );
    });
    expect(await codes(file)).toEqual([['units-unread', 'too-large']]);
  });

  test.each([
    ['say that they are none', '<row r="0"><c/></row>'],
    ['are called as cells are', '<row r="A1"><c/></row>'],
    ['go back', '<row r="40000"/><row r="1"/><row><c/></row>'],
  ])('with rows that %s counts them one behind the other', async (_, rows) => {
    const file = await changed((parts) => {
      parts['xl/worksheets/sheet1.xml'] = sheetOf(`<row r="1"><c r="SF1"/></row>${rows.repeat(31_000)}`);
    });
    expect(await codes(file)).toEqual([['units-unread', 'too-large']]);
  });

  test('of many sheets that each have a cell far away is too large, all of them together', async () => {
    const far = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`s${at}`, [['Tên đơn vị']]]));
    const file = await workbookFile(far);
    const parts = unzipSync(file.bytes);
    for (const name of Object.keys(parts).filter((one) => one.startsWith('xl/worksheets/sheet')))
      parts[name] = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="20000"><c r="SF20000"><v>1</v></c></row>');
    expect(await codes({ ...file, bytes: rawZip(entriesOf(parts)) })).toEqual([['units-unread', 'too-large']]);
  });

  test('with a sheet that is no XML is damaged', async () => {
    const file = await changed((parts) => {
      parts['xl/worksheets/sheet1.xml'] = strToU8('<worksheet><sheetData><row r="1"></sheetData></worksheet>');
    });
    expect(await codes(file)).toEqual([['units-unread', 'damaged']]);
  });

  test('with a cell in the last column of each row', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    const file = await changed((parts) => {
      parts['xl/worksheets/sheet1.xml'] = sheetOf(rows.join(''));
    });
    const start = started();
    expect(await codes(file)).toEqual(['units-heading-missing']);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  test('with entities that grow is not unfolded', async () => {
    const file = await changed((parts) => {
      parts['xl/worksheets/sheet1.xml'] = strToU8(
        '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>',
      );
    });
    expect(JSON.stringify(await loadUnitList(file, plain))).not.toContain('bbbbbbbbbb');
  });
});
