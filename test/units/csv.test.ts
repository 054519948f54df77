import { describe, expect, test } from '@jest/globals';
import { messageOf } from '../../src/messages/index.js';
import { loadUnitList } from '../../src/units/index.js';
import { csvFile } from '../support/sheets.js';
import { grouped, outlineOf, plain } from './support/outlines.js';

const load = (text: string, of = grouped, name = 'units.csv') => loadUnitList(csvFile(text, name), of);
const told = async (text: string, of = grouped) =>
  (await load(text, of)).findings.map(({ code, place }) => `${code} ${place.in === 'sheet' ? place.cell : place.in}`);

const full =
  'STT,Mã,Tên đơn vị,Khối (Nhóm),Cơ quan cấp trên,Tên in trên báo cáo,Ký hiệu,Địa danh,Quyền hạn ký,Chức vụ,Người ký,Đầu mối,Email,Trực thuộc,so_hoi_nghi,Số tin 2021\n' +
  '1,du_muong_so,"Đảng ủy xã Mường So",co_so,ĐẢNG BỘ TỈNH LAI CHÂU,ĐẢNG ỦY XÃ MƯỜNG SO,ĐU,Mường So,T/M BAN THƯỜNG VỤ,BÍ THƯ,Lò Văn A,"Chị B, 0213",a@b.vn,Tỉnh ủy,12,4\n';

describe('headings that are not known', () => {
  const messages = async (text: string) =>
    (await load(text)).findings.map((found) => messageOf(found, 'vi')).join('\n');

  test('and name a figure of several years are told to say which', async () => {
    expect(await messages('Tên đơn vị,Khối,Số tin\nXã A,co_so,1\n')).toContain('“Số tin 2021”');
  });

  test('and may be the name that is missing are told together with it', async () => {
    expect(await messages('Mã,Khối,Tên xã\nxa_a,co_so,Xã A\n')).toContain(
      'Nếu cột “Tên xã” chính là cột đó, đề nghị đổi tiêu đề thành “Tên đơn vị”',
    );
  });
});

describe('a file of values', () => {
  test('gives every part of a unit, and figures by id or label', async () => {
    const { value, findings } = await load(full);
    expect(findings).toEqual([]);
    expect(value).toEqual([
      {
        id: 'du_muong_so',
        name: 'Đảng ủy xã Mường So',
        group: 'co_so',
        parent: 'Tỉnh ủy',
        letterhead: { parent: 'ĐẢNG BỘ TỈNH LAI CHÂU', body: 'ĐẢNG ỦY XÃ MƯỜNG SO' },
        symbol: 'ĐU',
        place: 'Mường So',
        signing: { authority: 'T/M BAN THƯỜNG VỤ', title: 'BÍ THƯ', name: 'Lò Văn A' },
        contact: 'Chị B, 0213',
        email: 'a@b.vn',
        prefill: { figures: { so_hoi_nghi: '12', 'so_tin.2021': '4' } },
      },
    ]);
  });

  test.each([
    ['a mark before it', `\uFEFF${full}`],
    ['semicolons', 'Tên đơn vị;Khối;Đầu mối\nĐảng ủy xã Mường So;co_so;"A; B, C"\n'],
    ['tabs', 'Tên đơn vị\tKhối\nĐảng ủy xã Mường So\tco_so\n'],
    ['the line by which Excel is told the sign', 'sep=;\r\nTên đơn vị;Khối\r\nĐảng ủy xã Mường So;co_so\r\n'],
    ['English headings', 'Name,Group\nĐảng ủy xã Mường So,co_so\n'],
    ['paths for headings', 'name,group\nĐảng ủy xã Mường So,co_so\n'],
    ['headings without marks and capitals', 'TEN DON VI,  khoi \nĐảng ủy xã Mường So,co_so\n'],
    ['headings in letters of parts', `${'Tên đơn vị,Khối'.normalize('NFD')}\nĐảng ủy xã Mường So,co_so\n`],
    ['a title above the headings', 'DANH SÁCH ĐƠN VỊ,\n,\nTên đơn vị,Khối\nĐảng ủy xã Mường So,co_so\n'],
    ['empty rows between', 'Tên đơn vị,Khối\n,\n\nĐảng ủy xã Mường So,co_so\n,\n'],
    ['groups called as the definition calls them', 'Tên đơn vị,Khối\nĐảng ủy xã Mường So,chi đảng bộ cơ sở\n'],
  ])('is read with %s', async (_, text) => {
    const { value, findings } = await load(text);
    expect(findings).toEqual([]);
    expect(value).toMatchObject([{ name: 'Đảng ủy xã Mường So', group: 'co_so' }]);
  });

  test('needs no groups where the definition has none', async () => {
    expect(await load('Tên đơn vị\nXã A\nXã B\n', plain)).toEqual({
      value: [
        { id: 'xa_a', name: 'Xã A' },
        { id: 'xa_b', name: 'Xã B' },
      ],
      findings: [],
    });
  });

  test('that is not UTF-8, or empty, is told as such', async () => {
    const wide = { name: 'a.csv', bytes: new Uint8Array([0xff, 0xfe, 0x61, 0]) };
    expect((await loadUnitList(wide, plain)).findings).toMatchObject([{ code: 'not-utf8' }]);
    expect((await load('')).findings).toMatchObject([{ code: 'file-empty' }]);
    expect((await load(' \n')).findings).toMatchObject([{ code: 'file-empty' }]);
  });
});

describe('mistakes are told with their cells, all at once, and there is no list then', () => {
  test('one of each kind', async () => {
    const text =
      'Mã,Tên đơn vị,Khối,Email,email,Diện tích,so_hoi_nghi\n' +
      'xa_a,Xã A,co_so,,,,nhiều\n' +
      'xa_a,Xã B,coso1,,,,\n' +
      'Xa C,Xã C,,,,,\n' +
      ',,co_so,,,,\n' +
      'xa_d,#N/A,co_so,,,,\n';
    expect((await load(text)).value).toEqual([]);
    expect(await told(text)).toEqual([
      'units-heading-repeated E1',
      'units-heading-unknown F1',
      'prefill-unsuited G2',
      'unit-id-duplicate A3',
      'group-unknown C3',
      'id-wrong A4',
      'unit-group-missing C4',
      'unit-name-missing B5',
      'cell-broken B6',
    ]);
  });

  test('letters that were lost when the list was saved are told once', async () => {
    expect(await told('Tên đơn vị,Khối\nX? M??ng So,co_so\nX? S?n H?,co_so\n')).toEqual(['unit-letters-lost A2']);
    expect(await told('Tên đơn vị,Khối\nCông ty Sao? Vàng,co_so\n')).toEqual([]);
  });

  test('a place says the header of its column and what stands there', async () => {
    const { findings } = await load('Tên đơn vị,Khối\nXã A,Chi đảng bộ cơ sơn\n');
    expect(findings).toMatchObject([
      {
        code: 'group-unknown',
        place: { in: 'sheet', file: 'units.csv', sheet: null, cell: 'B2', header: 'Khối', quote: 'Chi đảng bộ cơ sơn' },
        data: { near: 'Chi, đảng bộ cơ sở' },
      },
    ]);
  });

  test('a group the outline does not have is told once, however many units are said to be in it', async () => {
    const { findings } = await load('Tên đơn vị,Khối\nXã A,Sở\nXã B,cong_ty\nXã C,sở \nXã D,Cơ sở Đảng khác\n');
    expect(findings.map(({ code, data }) => [code, data])).toMatchObject([
      ['group-unknown', { group: 'Sở', lines: [2, 4] }],
      ['group-unknown', { group: 'cong_ty', lines: [3] }],
      ['group-unknown', { group: 'Cơ sở Đảng khác', lines: [5] }],
    ]);
  });

  test('a person to call and a telephone number in columns of their own are one contact, former names in two one list', async () => {
    const { value, findings } = await load(
      'Tên đơn vị,Khối,Người liên hệ,Điện thoại,Tên cũ,Mã cũ\nXã A,co_so,Nguyễn Thị Hoa,0912 345 678,Xã X,a1\nXã B,co_so,,0912 000 111,,\n',
    );
    expect(findings).toEqual([]);
    expect(value.map(({ contact, former }) => [contact, former])).toEqual([
      ['Nguyễn Thị Hoa, 0912 345 678', ['Xã X', 'a1']],
      ['0912 000 111', undefined],
    ]);
  });

  test('an unknown heading is a warning with the nearest known one', async () => {
    const { value, findings } = await load('Tên đơn vị,Khối,so_hoi_ngh\nXã A,co_so,1\n');
    expect(value).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: 'units-heading-unknown', severity: 'warning', data: { heading: 'so_hoi_ngh', near: 'so_hoi_nghi' } },
    ]);
  });

  test.each([
    ['Xã A,co_so\nXã B,co_so\n', 'units-heading-missing A1'],
    ['Mã,Khối\nxa_a,co_so\n', 'units-column-missing A1'],
    ['Tên đơn vị,Ký hiệu\nXã A,A\n', 'units-column-missing A1'],
    ['Tên đơn vị,Khối\n', 'units-none A1'],
  ])('%j: %s', async (text, expected) => {
    expect(await told(text)).toEqual([expected]);
  });

  test('a list longer than any is told, not read', async () => {
    const { findings } = await load(`Tên đơn vị\n${'Xã A\n'.repeat(110_001)}`, plain);
    expect(findings).toMatchObject([{ code: 'units-too-many', data: { limit: 110_000 } }]);
  });

  test('many alike are told a hundred times and counted', async () => {
    const { findings } = await load(`Tên đơn vị,Khối\n${'Xã A,x\n'.repeat(300)}`);
    expect(findings.length).toBeLessThan(210);
    expect(findings.map(({ code }) => code)).toContain('more-alike');
  });

  test('a label several figures bear names none of them', async () => {
    const twice = outlineOf(
      'decuong: 1\nid: a\ntitle: A\nsections:\n  - id: mot\n    title: Một\n    figures:\n' +
        '      - {id: b, label: Số, type: integer}\n      - {id: c, label: Số, type: integer}\n',
    );
    expect(await told('Tên đơn vị,Số,c\nXã A,1,2\n', twice)).toEqual(['units-heading-unknown B1']);
  });
});

describe('names', () => {
  test('that are there twice are an error where no ids tell the units apart', async () => {
    expect(await load('Tên đơn vị\nXã A\nXã A\n', plain)).toMatchObject({
      value: [],
      findings: [{ code: 'unit-name-duplicate', severity: 'error', place: { cell: 'A3' }, data: { firstLine: 2 } }],
    });
    expect(await load('Mã,Tên đơn vị\na,Xã A\nb,Xã A\n', plain)).toMatchObject({
      value: [{ id: 'a' }, { id: 'b' }],
      findings: [{ code: 'unit-name-duplicate', severity: 'warning' }],
    });
  });

  test.each([
    ['XÃ A', 'Xã A'],
    ['Xã A/B', 'Xã A-B'],
    ['Xã A.', 'Xã A'],
  ])('%s and %s would be one file', async (one, other) => {
    const { value, findings } = await load(`Tên đơn vị\n${one}\n${other}\n`, plain);
    expect(findings).toMatchObject([{ code: 'unit-file-clash', severity: 'warning', data: { other: one } }]);
    expect(new Set(value.map(({ id }) => id)).size).toBe(2);
  });
});

test('names a unit had before stand in one cell, between semicolons', async () => {
  const { value } = await load('Tên đơn vị,Tên cũ\nXã A,"Xã B; Xã C"\nXã D,Xã E\nXã G,\n', plain);
  expect(value.map(({ former }) => former)).toEqual([['Xã B', 'Xã C'], ['Xã E'], undefined]);
});

test('who signs may be told not to be there, in Vietnamese, in English and by a dash', async () => {
  const rows = 'Xã A,Không,GIÁM ĐỐC\nXã B,none,không có\nXã C,-,\n';
  const { value } = await load(`Tên đơn vị,Quyền hạn ký,Chức vụ\n${rows}`, plain);
  expect(value.map(({ signing }) => signing)).toEqual([
    { authority: false, title: 'GIÁM ĐỐC' },
    { authority: false, title: false },
    { authority: false },
  ]);
});
