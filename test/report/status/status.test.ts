import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import {
  type Campaign,
  printStatus,
  printStatusAsHtml,
  printStatusAsJson,
  printStatusAsWorkbook,
} from '../../../src/report/status/index.js';
import { unpainted } from '../../../src/report/terminal/index.js';
import { matchReturns, type Return } from '../../../src/returns/index.js';
import { campaignPack, returnFrom, unreadableReturn } from '../../support/returns.js';

const part = (name: string) => readFileSync(`templates/status/page.${name}`, 'utf8');
const template = { page: part('hbs'), style: part('css'), script: part('js') };

const now = '2026-06-21';

const campaign = (returns: Return[], pack = campaignPack): Campaign => ({
  pack,
  now,
  returns: matchReturns(pack, returns, { now, due: '2026-06-20', cutoff: '2026-06-14' }),
});

const lacking = returnFrom('du_dao_san', {
  status: 'incomplete',
  received: '2026-06-20T07:30:00.000Z',
  errors: 3,
  toMend: 3,
  completeness: { required: 10, answered: 7, percent: 70 },
  parts: [
    { id: 'dac_diem', required: 5, answered: 5, errors: 0 },
    { id: 'ket_qua', required: 5, answered: 2, errors: 3 },
  ],
});

describe('the text of a status', () => {
  test('has a line for each unit under columns that stand below each other', () => {
    const lines = printStatus(campaign([lacking, returnFrom('du_muong_so')]), 'vi', unpainted).split('\n');
    const unit = lines.find((line) => line.startsWith('× Đảng ủy xã Dào San'));
    expect(unit).toContain('Còn thiếu: 3 mục (mới có 7/10 nội dung)');
    expect(unit).toContain('Đúng hạn  20/6/2026 14:30  về/du_dao_san.docx');
    const head = lines.find((line) => line.startsWith('Đơn vị'));
    expect(unit?.indexOf('Còn thiếu')).toBe(head?.indexOf('Tình trạng'));
  });

  test('says why units of one group had different numbers of items to fill in, only where they had', () => {
    const why = /Mỗi đơn vị trong nhóm .* phải điền từ 4 đến 10 nội dung/;
    expect(printStatus(campaign([lacking, returnFrom('du_muong_so')]), 'vi', unpainted)).toMatch(why);
    expect(printStatus(campaign([returnFrom('du_dao_san'), returnFrom('du_muong_so')]), 'vi', unpainted)).not.toMatch(
      /phải điền từ/,
    );
  });

  test('calls a report incomplete only where something is missing', () => {
    const wrong = { ...lacking, completeness: { required: 10, answered: 10, percent: 100 } };
    const text = printStatus(campaign([wrong]), 'vi', unpainted);
    expect(text).toMatch(/^× Đảng ủy xã Dào San +Cần sửa: 3 mục /m);
  });

  test('names both units a file may be of, and calls neither of them silent', () => {
    const against = [{ by: 'letterhead' as const, text: 'ĐẢNG ỦY XÃ DÀO SAN', names: ['du_dao_san'] }];
    const unit = { claim: 'du_muong_so', by: 'property' as const, against, names: ['du_dao_san'] };
    const text = printStatus(
      campaign([returnFrom('du_muong_so', { contested: { unit, period: null } })]),
      'vi',
      unpainted,
    );
    expect(text).toMatch(/^– Đảng ủy xã Mường So +Có tệp cần xác định/m);
    expect(text).toMatch(/^– Đảng ủy xã Dào San +Có tệp cần xác định/m);
    expect(text).toMatch(/du_muong_so\.docx: .*“Đảng ủy xã Mường So” hay “Đảng ủy xã Dào San”/);
    expect(text.match(/Chưa gửi$/gm) ?? []).toHaveLength(0);
  });

  test('says what became of further files, and of those that count for nobody', () => {
    const sent = [
      returnFrom('du_muong_so', { file: 'a.docx', received: '2026-06-01' }),
      returnFrom('du_muong_so', { file: 'b.docx', received: '2026-06-02' }),
      unreadableReturn('quét.docx'),
    ];
    const text = printStatus(campaign(sent), 'vi', unpainted);
    expect(text).toContain('bản gửi trước, không tính: a.docx (nhận 01/6/2026)');
    expect(text).toContain('quét.docx: Không đọc được, không rõ của đơn vị nào');
    expect(text).toContain('đặt mật khẩu');
  });

  test('says that times of receipt are not known, and how to say them, where there is a due day', () => {
    const sent = campaign([returnFrom('du_muong_so')]);
    const text = printStatus(sent, 'vi', unpainted);
    expect(text).toContain('Chưa rõ ngày nhận của 1 tệp');
    expect(text).toContain('--received');
    expect(text).not.toContain('Chưa rõ thời hạn');
    const undue = { ...sent, returns: matchReturns(campaignPack, [], { now, due: null, cutoff: null }) };
    expect(printStatus(undue, 'vi', unpainted)).not.toContain('Chưa rõ ngày nhận');
  });

  test('names a file of another period under its unit', () => {
    const { stamp } = returnFrom('du_muong_so');
    const other = returnFrom('du_muong_so', { file: 'cu.docx', stamp: stamp ? { ...stamp, period: '2020' } : null });
    expect(printStatus(campaign([other]), 'vi', unpainted)).toContain('tệp của kỳ khác, không tính: cu.docx');
  });

  test('lets no control character through to the terminal', () => {
    const text = printStatus(campaign([unreadableReturn('a\u001b[31m.docx')]), 'en', unpainted);
    expect(text).not.toContain('\u001b[31m.docx: ');
  });
});

describe('a report to another version of the form', () => {
  const pack = { ...campaignPack, outline: { ...campaignPack.outline, version: 2 } };
  const older = returnFrom('du_dao_san');
  const current = returnFrom('du_muong_so');
  const both = campaign([older, { ...current, stamp: current.stamp ? { ...current.stamp, version: 2 } : null }], pack);
  const NOTE = 'làm theo mẫu bản 1, mẫu hiện hành là bản 2';

  test('is told with both versions, of that unit alone', async () => {
    const text = printStatus(both, 'vi', unpainted).split('\n');
    expect(text.flatMap((line, at) => (line.includes(NOTE) ? [text[at - 1]] : []))).toEqual([
      expect.stringContaining('Đảng ủy xã Dào San'),
    ]);
    expect(printStatusAsHtml(both, 'vi', template)).toContain(NOTE);
    const { sheets } = await readXlsx(await printStatusAsWorkbook(both, 'vi'));
    expect(JSON.stringify(sheets.map(({ rows }) => rows))).toContain(NOTE);
  });

  test('has its version in the data, others have none', () => {
    const { units } = JSON.parse(printStatusAsJson(both, 'vi'));
    const versions = units.flatMap((one: { counted: { version?: number } | null }) =>
      one.counted ? [one.counted.version] : [],
    );
    expect(versions.sort()).toEqual([1, undefined]);
  });
});

describe('the page of a status', () => {
  test('shows how each unit stands with each section', () => {
    const page = printStatusAsHtml(campaign([lacking]), 'vi', template);
    expect(page).toMatch(
      /<td class="part gaps" data-label="II" data-value="0.4" title="II\. [^"]*: 2\/5 [^"]*">2\/5<\/td>/,
    );
    expect(page).toContain('<td class="part done" data-label="');
  });

  test('whatever names of units and files hold is text, and nothing but its own script runs', () => {
    const evil = '<script>alert(1)</script>"\'';
    const pack = {
      ...campaignPack,
      units: campaignPack.units.map((unit) => ({ ...unit, name: `${unit.name} ${evil}` })),
    };
    const page = printStatusAsHtml(
      campaign([returnFrom('du_dao_san', { file: evil }), unreadableReturn(evil)], pack),
      'vi',
      template,
    );
    expect(page).not.toContain('<script>alert');
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).toMatch(/default-src &#x27;none&#x27;; style-src &#x27;sha256-/);
  });

  test('is the same for the same returns', () => {
    const once = () => printStatusAsHtml(campaign([lacking]), 'en', template);
    expect(once()).toBe(once());
  });
});

test('a status tells whom to call and where to write to, in every format', async () => {
  const [first, ...others] = campaignPack.units;
  const told = { contact: 'Chị Lan, 0213 123', email: 'lan@x.vn' };
  const pack = { ...campaignPack, units: first === undefined ? [] : [{ ...first, ...told }, ...others] };
  const of = campaign([], pack);
  const { units } = JSON.parse(printStatusAsJson(of, 'vi'));
  expect(units[0]).toMatchObject(told);
  expect(units[1]).not.toHaveProperty('email');
  const page = printStatusAsHtml(of, 'vi', template);
  expect(page).toContain('Chị Lan, 0213 123');
  expect(page).toContain('href="mailto:lan@x.vn"');
  const sheet = (await readXlsx(await printStatusAsWorkbook(of, 'vi'))).sheets[1];
  expect(sheet?.rows.flat()).toEqual(expect.arrayContaining(['Chị Lan, 0213 123', 'lan@x.vn']));
});

describe('the workbook of a status', () => {
  test('has a sheet of counts, of units, of sections, of further files and of files not counted', async () => {
    const bytes = await printStatusAsWorkbook(campaign([lacking, unreadableReturn('=1+1.docx')]), 'vi');
    const book = await readXlsx(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Tổng hợp',
      'Đơn vị',
      'Theo mục',
      'Bản gửi khác',
      'Tệp không tính',
    ]);
    const units = book.sheets[1]?.rows ?? [];
    expect(units).toHaveLength(3 + 6);
    const row = units.find((cells) => cells.at(-1) === 'du_dao_san') ?? [];
    expect(row.slice(2, 6)).toEqual(['Còn thiếu', 'Đúng hạn', 0.7, 3]);
    const sections = book.sheets[2]?.rows.find((cells) => cells.at(-1) === 'du_dao_san');
    expect(sections).toContain('2/5');
    expect(book.sheets[4]?.rows[4]?.[0]).toBe('=1+1.docx');
  });

  test('shows and prints no sheet with nothing in it', async () => {
    const shown = async (returns: Return[]): Promise<number> => {
      const { sheets } = await readXlsx(await printStatusAsWorkbook(campaign(returns), 'vi'));
      return sheets.filter(({ hidden }) => hidden !== true).length;
    };
    expect([await shown([lacking]), await shown([lacking, unreadableReturn('a.docx')])]).toEqual([3, 4]);
  });
});

describe('the columns of a status as a workbook', () => {
  const cellsOf = async (returns: Return[], name: string) => {
    const { sheets } = await readXlsx(await printStatusAsWorkbook(campaign(returns), 'vi'), { readStyles: true });
    const sheet = sheets.find((one) => one.name === name);
    const head = sheet?.rows.findIndex((cells) => cells.includes('Đơn vị')) ?? 0;
    return { sheet, head, headers: sheet?.rows[head] ?? [] };
  };

  test('have none of moments where no moment is known', async () => {
    const isHidden = async (received: string | null): Promise<boolean | undefined> => {
      const { sheet, headers } = await cellsOf([returnFrom('du_dao_san', { received })], 'Đơn vị');
      return sheet?.columns?.[headers.indexOf('Nhận lúc')]?.hidden === true;
    };
    expect([await isHidden('2026-06-20T07:30:00.000Z'), await isHidden(null)]).toEqual([false, true]);
  });

  test('have the marks of sections in the middle', async () => {
    const { sheet, head } = await cellsOf([lacking], 'Theo mục');
    expect(sheet?.cells?.get(`${head + 1},1`)?.style?.alignment?.horizontal).toBe('center');
  });
});

describe('what a status shows of gaps and kinds', () => {
  test('is the number of places to mend before the sections, and the meaning of the marks above the table', () => {
    const page = printStatusAsHtml(campaign([lacking]), 'vi', template);
    const row = page.slice(page.indexOf('<tr data-group="', page.indexOf('Dào San') - 200));
    expect(row.indexOf('data-value="3">3</td>')).toBeLessThan(row.indexOf('class="part'));
    expect(page.indexOf('class="legend"')).toBeLessThan(page.indexOf('class="matrix"'));
  });

  test('is no column of a workbook that nobody is in', async () => {
    const book = await readXlsx(await printStatusAsWorkbook(campaign([lacking]), 'vi'));
    expect(book.sheets[0]?.rows[3]).toContain('Quá hạn');
    expect(book.sheets[0]?.rows[3]).not.toContain('Muộn');
  });
});
