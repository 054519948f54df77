import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { PrintedRollup } from '../../../schemas/rollup.js';
import { run } from '../../../src/commands/program/run.js';
import { digest } from '../../../src/pack/index.js';
import { type FilledCampaign, fillCampaign } from '../../support/filled-campaign.js';
import { inFolder } from '../../support/folder.js';
import { type Recorded, recordedIo } from '../../support/io.js';
import { sheetsIn } from '../../support/rollup/sheets.js';

let campaign: FilledCampaign;
let forms: Record<string, Uint8Array>;
let first: string;
let second: string;
/** What all forms come to, as it is collected into each kind of file. */
let whole: Awaited<ReturnType<typeof collected>>;
let csv: Awaited<ReturnType<typeof written>>;
let xlsx: Awaited<ReturnType<typeof written>>;
beforeAll(async () => {
  campaign = await fillCampaign('bao-cao-nam-co-so', 3);
  forms = Object.fromEntries([...campaign.files].map(([name, bytes]) => [`ve/${name}`, bytes]));
  [first = '', second = ''] = [...campaign.files.keys()];
  whole = await collected(forms);
  [csv, xlsx] = [await written('ra.csv'), await written('kết quả/ra.xlsx')];
});

type Outcome = { code: number; folder: string } & Recorded['written'];

/** Runs `decuong collect` in a folder with the pack and these files, and looks at what it left. */
const collect = <T>(
  given: Record<string, string | Uint8Array>,
  args: string[],
  look: (outcome: Outcome) => Promise<T>,
  language: 'vi' | 'en' = 'vi',
): Promise<T> =>
  inFolder({ 'goi/pack.json': JSON.stringify(campaign.pack), ...given }, async (folder) => {
    const io = recordedIo(folder, language);
    const code = await run(['collect', 'goi', ...args, '--no-convert'], io);
    return look({ code, folder, ...io.written });
  });

const collected = (given: Record<string, string | Uint8Array>, ...args: string[]) =>
  collect(given, ['ve', '-o', 'ra.json', ...args], async ({ folder, ...outcome }) => ({
    ...outcome,
    rollup: PrintedRollup.parse(JSON.parse(await readFile(join(folder, 'ra.json'), 'utf8'))),
  }));

const written = (name: string) =>
  collect(forms, ['ve', '-o', name], async ({ folder, stderr }) => ({
    bytes: await readFile(join(folder, name)),
    stderr,
  }));

describe('collecting what was returned', () => {
  test('stops where a name on the command line stands for nothing: what was collected before is left as it is', () =>
    collect({ ...forms }, ['ve', '-o', 'ra.json'], async ({ folder }) => {
      const before = await readFile(join(folder, 'ra.json'));
      const io = recordedIo(folder);
      expect(await run(['collect', 'goi', 've', 'nhan-ve', '-o', 'ra.json'], io)).toBe(2);
      expect(io.written.stderr).toContain('Không tìm thấy “nhan-ve”');
      expect(await readFile(join(folder, 'ra.json'))).toEqual(before);
    }));

  test('ends with 0 where every report is there, complete and counted', async () => {
    const { code, stdout, stderr, rollup } = await collected(forms, '--change', '100000%');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Đã tổng hợp 3/3 đơn vị vào “ra.json”.\n',
      stderr: '',
    });
    const meant = [...campaign.truths.values()].map((truth) => truth.get('vu_viec'));
    expect(rollup.figures.find(({ item }) => item === 'vu_viec')?.values.map(({ value }) => value)).toEqual(meant);
  });

  test('ends with 1 and says last what was left out', async () => {
    const { [`ve/${first}`]: _, ...others } = forms;
    const given = { ...others, [`ve/${second}`]: 'hỏng', 've/la.docx': 'không phải Word', 've/Thumbs.db': 'x' };
    const { code, stdout, stderr, rollup } = await collected(given);
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('Đã tổng hợp 1/3 đơn vị') });
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'Chưa được tính: 1 đơn vị chưa gửi, 1 đơn vị gửi tệp không đọc được, 1 tệp không rõ của đơn vị nào hoặc của kỳ, đề cương khác.',
    );
    expect(rollup.left_out).toEqual([{ file: 've/la.docx', why: 'unreadable' }]);
    expect(rollup.units.map(({ state }) => state).sort()).toEqual(['complete', 'none', 'unreadable']);
  });

  test('says in English what was left out', async () => {
    const { [`ve/${first}`]: _, ...others } = forms;
    const said = await collect(others, ['ve', '-o', 'ra.csv'], async ({ stdout, stderr }) => stdout + stderr, 'en');
    expect(said).toContain('Collected 2 of 3 units into “ra.csv”.');
    expect(said).toContain('Not counted: 1 unit that sent nothing.');
  });

  test('writes a workbook with a sheet for figures, each table, texts, doubts, units and sources', () => {
    const names = sheetsIn(xlsx.bytes).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Biểu tổng hợp', 'Số liệu']);
    expect(names.slice(-4)).toEqual(['Nội dung', 'Cần xem lại', 'Đơn vị', 'Nguồn số liệu']);
  });

  test('writes one long table with where every value comes from', () => {
    const [header, ...lines] = csv.bytes.toString().trimEnd().split('\r\n');
    expect(header).toBe('\uFEFFunit,unit_name,group,item,label,value,text,file,sha256,place,state,by,confidence');
    const unit = first.replace('.docx', '');
    const value = campaign.truths.get(unit)?.get('vu_viec');
    const line = lines.find((one) => one.startsWith(`${unit},`) && one.includes(',vu_viec,'));
    expect(line).toContain(`,${value},`);
    expect(line).toContain(`,ve/${first},${digest(campaign.files.get(first) ?? new Uint8Array())},`);
  });

  test('says what is to be looked at where the file does not', () => {
    expect(whole.rollup.doubts.length).toBeGreaterThan(0);
    expect(csv.stderr).toContain(`Cần xem lại:\n  - `);
    expect(csv.stderr).toContain(whole.rollup.doubts[0]?.message);
    expect(xlsx.stderr).not.toContain('Cần xem lại:');
  });

  test('compares with what was collected for the period before', async () => {
    const { rollup } = await collected(forms, '--change', '1000');
    const values = rollup.figures.find(({ item }) => item === 'vu_viec')?.values ?? [];
    for (const value of values) if (typeof value.value === 'number') value.value += 1_000_000;
    const before = { ...forms, 'truoc.json': JSON.stringify(rollup) };
    const told = await collected(before, '--previous-rollup', 'truoc.json', '--change', '0,9');
    expect(told.stderr).toContain('“truoc.json” là kết quả tổng hợp của chính kỳ này');
    const changed = told.rollup.doubts.filter(({ code, item }) => code === 'change-large' && item === 'vu_viec');
    expect(changed.map(({ unit }) => unit)).toEqual([null, ...values.map(({ unit }) => unit)]);
    expect(changed.length).toBeGreaterThan(0);
  });

  test('writes a draft of the report as a Word file', async () => {
    const start = await collect(forms, ['ve', '-o', 'ra.docx'], async ({ folder }) =>
      (await readFile(join(folder, 'ra.docx'))).subarray(0, 2).toString(),
    );
    expect(start).toBe('PK');
  });
});

describe('collecting that cannot run', () => {
  test('writes a workbook in the language of its outline, and in another where that is asked for', async () => {
    const sheetOf = (...args: string[]) =>
      collect(
        forms,
        ['ve', '-o', 'ra.xlsx', ...args],
        async ({ folder }) => sheetsIn(await readFile(join(folder, 'ra.xlsx')))[0]?.name,
        'en',
      );
    expect([await sheetOf(), await sheetOf('--lang', 'en')]).toEqual(['Biểu tổng hợp', 'Summary']);
  });

  test.each([
    [['ve'], '-o'],
    [['ve', '-o', 'ra.pdf'], 'phải có đuôi .xlsx, .csv, .json, .docx'],
    [['ve', '-o', 'ra.csv', '--change', 'nhiều'], 'nhiều'],
    [['ve', '-o', 'ra.csv', '--columns', 'all'], '-o *.xlsx'],
    [['ve', '-o', 'ra.xlsx', '--columns', 'all,tong'], 'measure, all, groups'],
    [['ve', '-o', 'ra.csv', '--previous-rollup', 'goi/pack.json'], 'goi/pack.json'],
    [['ve', '-o', 'ra.csv', '--previous-rollup', 'la.json'], 'la.json'],
  ])('ends with 2 and leaves nothing behind: %j', async (args, said) => {
    const outcome = await collect(forms, args, async ({ code, folder, stderr }) => ({
      code,
      stderr,
      left: await readdir(folder),
    }));
    expect(outcome).toEqual({ code: 2, stderr: expect.stringContaining(said), left: ['goi', 've'] });
  });

  test('leaves the old file whole where the folder takes none', async () => {
    const outcome = await collect(
      { ...forms, 'ra.csv/giu.txt': 'x' },
      ['ve', '-o', 'ra.csv'],
      async ({ code, folder }) => ({ code, left: await readdir(join(folder, 'ra.csv')) }),
    );
    expect(outcome).toEqual({ code: 2, left: ['giu.txt'] });
  });
});
