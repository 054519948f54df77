import { describe, expect, test } from '@jest/globals';
import { campaignOf, linesOf, partsOf, tableWith } from '../../support/consolidated/campaign.js';

const bodyOf = async (...asked: Parameters<typeof campaignOf>): Promise<string> =>
  (await partsOf(campaignOf(...asked)))['word/document.xml'] ?? '';

describe('a value in a consolidated report', () => {
  test('that is in doubt stands as typed with a mark, though it can be read', async () => {
    const doubtful = { kind: 'figure' as const, state: 'unknown' as const, value: 12, text: '12 hoặc 13' };
    const rows = tableWith(await bodyOf(4, { 0: { so_buoi: doubtful } }), 'Số buổi');
    expect(rows.find(([name]) => name === 'Đảng ủy số 0')?.[1]).toBe('12 hoặc 13 (?)');
    expect(rows.find(([name]) => name === 'Đảng ủy số 1')?.[1]).toBe('1.001');
  });
});

describe('a column of numbers in a consolidated report', () => {
  const answered = (value: number) => ({
    kind: 'figure' as const,
    state: 'answered' as const,
    value,
    text: `${value}`,
  });

  const column = async (...values: number[]) => {
    const changes = Object.fromEntries(values.map((value, at) => [at, { so_buoi: answered(value) }]));
    const rows = tableWith(await bodyOf(5, changes), 'Số buổi');
    return values.map((_, at) => rows.find(([name]) => name === `Đảng ủy số ${at}`)?.[1]);
  };

  test('has as many decimals in each row', async () => {
    expect(await column(12.5, 3.25)).toEqual(['12,50', '3,25']);
    expect(await column(1007, 3)).toEqual(['1.007', '3']);
  });

  test('has them in its total too', async () => {
    const rows = tableWith(
      await bodyOf(5, { 0: { so_buoi: answered(0.5) }, 1: { so_buoi: answered(0.5) } }),
      'Số buổi',
    );
    expect(rows.at(-1)?.[1]).toMatch(/^[\d.]+,0$/);
  });

  test('has no more than two where it is of means', async () => {
    const points = { 0: { diem: 1 }, 2: { diem: 1 }, 4: { diem: 1.07 } };
    const body = tableWith(await bodyOf(41, points), 'Nhóm đơn vị').slice(1);
    expect(body.map((row) => row[2])).toEqual(['19,28', '20,50', '19,89']);
  });

  test('has no more than two in a mean below values of more', async () => {
    const rows = tableWith(await bodyOf(4, { 0: { diem: 0.1234 } }), 'Điểm');
    expect(rows.slice(1).map((row) => row[2])).toEqual(['0,1234', '1,5000', '2,5000', '1,37 (bình quân)']);
  });

  test('has four where three could be taken for thousands', async () => {
    expect(await column(0.125, 5)).toEqual(['0,1250', '5,0000']);
  });
});

test('what four units wrote stands with all their names, as the fourth alone would be hidden', async () => {
  const rows = [{ id: 'loa', label: 'Loa' }];
  const columns = [{ id: 'nhan_xet', label: 'Nhận xét', type: 'text' }];
  const appendices = [{ id: 'bieu', title: 'Nhận xét', rows, columns }];
  const cellOf = async (count: number): Promise<string> => {
    const said = (at: number) => ({ 'bieu.loa.nhan_xet': `Lời ${at}` });
    const changes = Object.fromEntries(Array.from({ length: count }, (_, at) => [at, said(at)]));
    return (
      tableWith(await bodyOf(count + 1, changes, { appendices }), 'Lời 0')
        .at(-1)
        ?.at(-1) ?? ''
    );
  };
  expect(await cellOf(4)).toContain('Đảng ủy số 3: Lời 3');
  expect(await cellOf(5)).toMatch(/Lời 2; và 2 đơn vị khác$/);
});

test('means that are weighted say by what, below their table', async () => {
  const figures = [
    { id: 'nguoi', label: 'Số người' },
    { id: 'diem', label: 'Điểm', type: 'decimal', rollup: 'weighted_mean', weight: 'nguoi' },
  ];
  const sections = [{ id: 'ket_qua', title: 'Kết quả', figures }];
  const given = { nguoi: 5, diem: 7 };
  const lines = linesOf(await bodyOf(3, { 0: given, 1: given }, { sections }));
  expect(lines).toContain('Bình quân gia quyền theo “Số người”.');
});

describe('under a table of totals stands of how many units those are that rest on others than most', () => {
  const blank = { kind: 'cell' as const, state: 'blank' as const, value: null, text: '' };
  const notes = async (changes: Parameters<typeof bodyOf>[1]) =>
    linesOf(await bodyOf(5, changes)).filter((line) => line.includes('; riêng'));

  test('row by row where they are fixed', async () => {
    expect(await notes({ 1: { 'bieu_1.bang.so_luong': blank } })).toEqual([
      'Số đơn vị có số liệu/được hỏi: 4/5; riêng “Bảng tin” 3/5.',
    ]);
  });

  test('and how few and how many, where those are too many to be named', async () => {
    const ids = Array.from({ length: 15 }, (_, at) => `dong_${at}`);
    const appendices = [
      {
        id: 'bieu',
        title: 'Chỉ tiêu',
        rows: ids.map((id) => ({ id, label: id })),
        columns: [{ id: 'so', label: 'Số', type: 'integer' }],
      },
    ];
    const givenIn = (rows: readonly string[]) => Object.fromEntries(rows.map((id) => [`bieu.${id}.so`, 1]));
    const lines = linesOf(await bodyOf(3, { 0: givenIn(ids), 1: givenIn(ids.slice(0, 7)) }, { appendices }));
    expect(lines.filter((line) => line.includes('từ 1/3 đến 2/3'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('; riêng'))).toEqual([]);
  });

  test('and nothing of what is crossed out', async () => {
    const rows = [
      { id: 'loa', label: 'Loa' },
      { id: 'nhac', label: 'Bị nhắc', crossed: ['giao'] },
    ];
    const columns = ['giao', 'dat'].map((id) => ({ id, label: id, type: 'integer' }));
    const given = { 'bieu.loa.giao': 1, 'bieu.loa.dat': 2, 'bieu.nhac.dat': 3 };
    const appendices = [{ id: 'bieu', title: 'Chỉ tiêu', rows, columns }];
    const lines = linesOf(await bodyOf(3, { 0: given, 1: given }, { appendices }));
    expect(lines.filter((line) => line.includes('; riêng'))).toEqual([]);
  });

  test('and nothing where all rest on as many', async () => {
    expect(await notes({})).toEqual([]);
  });
});

test('an appendix of the outline that no question names is named at the end of the text, any other only there', async () => {
  const attached = (lines: readonly string[]) => lines.filter((line) => line.startsWith('Kèm theo báo cáo'));
  const appendices = [{ id: 'bieu', title: 'Đội ngũ', columns: [{ id: 'ten', label: 'Tên', key: true }], rows: {} }];
  const section = { id: 'ket_qua', title: 'Kết quả', if_any: true };
  expect(attached(linesOf(await bodyOf(3, {}, { sections: [section], appendices })))).toEqual([
    'Kèm theo báo cáo: Phụ lục (Đội ngũ).',
  ]);
  const asked = { ...section, points: [{ id: 'ds', ask: 'Danh sách.', see: 'bieu' }] };
  expect(attached(linesOf(await bodyOf(3, {}, { sections: [asked], appendices })))).toEqual([]);
});

test('a figure whose name says what it counts has that said once', async () => {
  const figures = ['Số chuyên trang, chuyên mục', 'Số đảng viên mới', 'Đã phát'].map((label, at) => ({
    ...{ id: `so_${at}`, label, unit: ['chuyên mục', 'đảng viên', 'tin'][at] },
    ...{ type: 'integer', series: [2021, 2022] },
  }));
  const sections = [{ id: 'ket_qua', title: 'Kết quả', if_any: true, figures }];
  const given = { 'so_0.2021': 3, 'so_1.2021': 4, 'so_2.2021': 5 };
  const captions = linesOf(await bodyOf(2, { 0: given, 1: given }, { sections })).filter((line) =>
    /^Bảng \d/.test(line),
  );
  expect(captions.map((line) => line.replace(/^Bảng \d+\. | –.*$/g, ''))).toEqual([
    'Số chuyên trang, chuyên mục',
    'Số đảng viên mới',
    'Đã phát (tin)',
  ]);
});

test('days of an English report are written as its letters write them', async () => {
  const lines = linesOf(await bodyOf(5, {}, { language: 'en' }));
  expect(lines).toContain('5 January 2023');
  expect(lines.join(' ')).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

describe('the symbol of a board', () => {
  test('is left open where the document that asked names none', async () => {
    const asked = campaignOf(2);
    const issued = { by: 'Huyện ủy Phong Thổ', document: { number: '302' } };
    const of = { ...asked, pack: { ...asked.pack, outline: { ...asked.pack.outline, issued } } };
    const lines = linesOf((await partsOf(of))['word/document.xml'] ?? '');
    expect(lines.find((line) => line.startsWith('Số '))).not.toContain('/');
  });
});

describe('a draft of many units', () => {
  const cases = {
    id: 'vu_viec',
    title: 'Vụ việc đã xử lý',
    rows: { min: 1 },
    columns: [
      { id: 'nam', label: 'Năm', type: 'integer', rollup: 'none' },
      { id: 'viec', label: 'Việc', key: true },
    ],
  };
  const sections = [{ id: 'ket_qua', title: 'Kết quả', if_any: true, tables: [cases] }];
  const rows = (at: number) => ({ 'vu_viec.r1.nam': 2000 + at, 'vu_viec.r1.viec': `Việc thứ ${at}` });
  const changes = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [at, rows(at)]));
  const written = async (count: number) => bodyOf(count, changes(count), { sections, appendices: undefined });

  test('has a table of more rows than fit the text in an appendix, and the text says in which', async () => {
    const lines = linesOf(await written(33));
    expect(lines).toContain('Vụ việc đã xử lý: xem Phụ lục 1.');
    expect(lines.slice(lines.indexOf('Phụ lục 1') + 1)).toContain('Việc thứ 31');
    const few = linesOf(await written(9));
    expect(few).toContain('Bảng 1. Vụ việc đã xử lý');
    expect(few.some((line) => line.includes('xem Phụ lục'))).toBe(false);
  });

  test('keeps the rows of a unit on one page with its name, but not so many that a page stays white', async () => {
    const several = (at: number, count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, row) => [
          [`vu_viec.r${row + 1}.nam`, 2000],
          [`vu_viec.r${row + 1}.viec`, `Việc ${at}-${row}`],
        ]).flat(),
      );
    const body = await bodyOf(
      6,
      { 0: several(0, 2), 2: several(2, 7), 4: several(4, 3) },
      { sections, appendices: undefined },
    );
    const kept = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].flatMap(([row]) => {
      const [name] = /Việc \d-\d/.exec(row) ?? [];
      return name !== undefined && row.includes('<w:keepNext/>') ? [name] : [];
    });
    expect(kept).toEqual(['Việc 0-0', 'Việc 4-0', 'Việc 4-1']);
  });

  test('says of how many units the total of each year is, where one of them left a year out', async () => {
    const lines = linesOf(await bodyOf(9, { 0: { 'so_tin.2022': { kind: 'figure', state: 'blank', value: null } } }));
    expect(lines).toContain(
      'Số đơn vị có số liệu/được hỏi: “2021” 8/9; “2022” 7/9; “2023” 8/9; “2024” 8/9. Dấu “–”: chưa có số liệu.',
    );
    expect(linesOf(await bodyOf(9)).filter((line) => line.startsWith('Số đơn vị có số liệu'))).toEqual([]);
  });

  test('says below a table what the signs in it mean, and nothing where there are none', async () => {
    const blank = { kind: 'figure' as const, state: 'blank' as const, value: null };
    const signs = async (...asked: Parameters<typeof campaignOf>) =>
      linesOf(await bodyOf(...asked)).filter((line) => line.includes('Dấu “'));
    expect(await signs(2)).toEqual([]);
    expect(await signs(2, { 0: { so_buoi: blank } })).toEqual(['Dấu “–”: chưa có số liệu.']);
  });

  test('says of how many units a total is, where the caption counts others', async () => {
    const blank = { kind: 'figure' as const, state: 'blank' as const, value: null };
    const notesOf = async (...asked: Parameters<typeof campaignOf>) =>
      linesOf(await bodyOf(...asked)).filter((line) => line.startsWith('Số đơn vị có số liệu'));
    expect(await notesOf(4, { 0: { so_buoi: blank } })).toEqual([
      'Số đơn vị có số liệu/được hỏi: “Số buổi” 2/4. Dấu “–”: chưa có số liệu.',
    ]);
    expect(await notesOf(4)).toEqual([]);
    // One unit: there is no total.
    expect(await notesOf(2, { 0: { so_buoi: blank, 'so_tin.2022': blank } })).toEqual([]);
  });

  test('counts as given in full what each year was given of', async () => {
    const blank = { kind: 'figure' as const, state: 'blank' as const, value: null };
    const body = linesOf(await bodyOf(6, { 0: { 'so_tin.2021': blank }, 1: { 'so_tin.2022': blank } }));
    expect(body.find((line) => line.startsWith('Bảng 2.'))).toBe('Bảng 2. Số tin – 3/6 đơn vị có đủ số liệu');
  });

  test('leaves a column of words empty in a row that adds units up', async () => {
    const columns = [
      { id: 'so', label: 'Số', type: 'integer' },
      { id: 'ghi_chu', label: 'Ghi chú' },
    ];
    const appendices = [{ id: 'bieu', title: 'Biểu', rows: [{ id: 'loa', label: 'Loa' }], columns }];
    const notes = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [at, { 'bieu.loa.so': 1, 'bieu.loa.ghi_chu': `Ý ${at}` }]),
    );
    const rows = tableWith(await bodyOf(41, notes, { appendices }), 'Ghi chú');
    expect(rows.find((row) => row.includes('Loa'))?.slice(-2)).toEqual(['40', '']);
  });

  test('writes years of a table as years', async () => {
    expect(linesOf(await written(9))).toContain('2005');
  });

  test('says in the header what kind of total a column of groups has, and once', async () => {
    const [header = [], ...body] = tableWith(await bodyOf(41), 'Nhóm đơn vị');
    expect(header.slice(1)).toEqual(['Số buổi', 'Điểm (bình quân)', 'Ngày đầu (sớm nhất)']);
    expect(body.flat().filter((text) => text.includes('bình quân'))).toEqual([]);
  });

  test('counts the reports to be mended where their names would fill the first page', async () => {
    const asked = campaignOf(20);
    const units = asked.rollup.units.map((unit) => ({ ...unit, state: 'incomplete' as const }));
    const named = async (count: number) => {
      const rollup = { ...asked.rollup, units: units.slice(0, count) };
      return linesOf((await partsOf({ ...asked, rollup }))['word/document.xml'] ?? '').join(' ');
    };
    expect(await named(19)).toContain('Báo cáo cần bổ sung, sửa (19): danh sách ở các trang cuối.');
    expect(await named(3)).toContain('Báo cáo cần bổ sung, sửa (3): Đảng ủy số 0; Đảng ủy số 1; Đảng ủy số 2.');
  });
});
