import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { PrintedRollup } from '../../../schemas/rollup.js';
import { run } from '../../../src/commands/program/run.js';
import { questionWords } from '../../../src/questions/index.js';
import { exampleAsking, type FilledCampaign, fillCampaign } from '../../support/filled-campaign.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';
import { answered, type Filling, rowsIn } from '../../support/questions.js';

const words = questionWords.vi;
const example = exampleAsking('bao-cao-nam-co-so', 'vu_viec', 'hoi_nghi');
let campaign: FilledCampaign;
let units: string[];
/** What `questions` asks of it: a workbook, and how the command ended. */
let asked: { workbook: Uint8Array; ended: Ended };
beforeAll(async () => {
  campaign = await fillCampaign(example, 3, -1, (answers, at) => {
    if (at !== 0) return;
    answers.set('figure:vu_viec', 'nhiều vụ');
    answers.set('figure:hoi_nghi.actual', 'khoảng 12');
  });
  units = campaign.pack.units.map(({ id }) => id);
  await inWorld(async ({ folder, run: ran }) => {
    const ended = await ran(...ask);
    asked = { workbook: await readFile(join(folder, 'hoi.xlsx')), ended };
  });
});

/** The pack, two units' files, and a third unit's file that no unit of the pack owns any more. */
function files(): Record<string, string | Uint8Array> {
  const { pack } = campaign;
  const [first = '', second = '', third = ''] = units;
  const fewer = { ...pack, units: pack.units.filter(({ id }) => id !== third) };
  return {
    'goi/pack.json': JSON.stringify(fewer),
    've/a.docx': campaign.files.get(`${first}.docx`) ?? '',
    've/b.docx': campaign.files.get(`${second}.docx`) ?? '',
    've/la.docx': campaign.files.get(`${third}.docx`) ?? '',
  };
}

/** How a command ended. */
interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

interface World {
  folder: string;
  run(...args: string[]): Promise<Ended>;
  answer(fill: Filling, by?: string): Promise<void>;
  collect(): Promise<PrintedRollup>;
}

/** Runs commands one after the other in one folder. */
const inWorld = (work: (world: World) => Promise<void>, given = files()): Promise<void> =>
  inFolder(given, async (folder) => {
    const ran: World['run'] = async (...args) => {
      const io = recordedIo(folder);
      const code = await run([...args, ...(args[0] === 'settle' ? [] : ['--no-convert'])], io);
      return { code, stdout: io.written.stdout, stderr: io.written.stderr };
    };
    const book = join(folder, 'hoi.xlsx');
    await work({
      folder,
      run: ran,
      answer: async (fill, by) => writeFile(book, await answered(await readFile(book), fill, by)),
      collect: async () => {
        await ran('collect', 'goi', 've', '-o', 'ra.json');
        return PrintedRollup.parse(JSON.parse(await readFile(join(folder, 'ra.json'), 'utf8')));
      },
    });
  });

/** Runs commands where the questions were asked. */
const inAsked = (work: (world: World) => Promise<void>): Promise<void> =>
  inWorld(work, { ...files(), 'hoi.xlsx': asked.workbook });

const ask = ['questions', 'goi', 've', '-o', 'hoi.xlsx'];
const take = ['settle', 'goi', 'hoi.xlsx'];
const valueIn = ({ figures }: PrintedRollup, item: string, unit = units[0]) =>
  figures.find((one) => one.item === item)?.values.find((one) => one.unit === unit);

describe('what is open goes out as a workbook and comes back settled', () => {
  test('files of nobody, values in no total, values in doubt: each in its sheet, with its unit and place', async () => {
    const { code, stdout } = asked.ended;
    expect(code).toBe(1);
    expect(stdout).toBe(
      'Đã ghi 3 câu hỏi (1 về tệp, 1 về nội dung chưa tính được, 1 nên xem lại) vào “hoi.xlsx”. Trả lời xong thì chạy: decuong settle goi hoi.xlsx\n',
    );
    const rows = await rowsIn(asked.workbook);
    const [first] = campaign.pack.units;
    expect(rows.map(({ sheet, unit, where, typed, best, file }) => [sheet, unit, where, typed, best, file])).toEqual([
      ['Tệp', words.nobody, words.wholeFile, null, null, 've/la.docx'],
      ['Cần xác nhận', first?.name, expect.stringMatching(/^.* › Số vụ việc/), 'nhiều vụ', null, 've/a.docx'],
      [
        'Nên xem lại',
        first?.name,
        expect.stringMatching(/› Hội nghị quán triệt \(Thực hiện\) \(hội nghị\)$/),
        'khoảng 12',
        '12',
        've/a.docx',
      ],
    ]);
  });

  test('answered and taken, it is in the totals, marked, and asked no more', () =>
    inAsked(async ({ folder, run: ran, answer, collect }) => {
      const [, second] = campaign.pack.units;
      await answer(({ sheet }) => {
        if (sheet === words.sheets.files) return { reply: words.replies.not_counted, grounds: 'Đã rút khỏi đợt này' };
        if (sheet === words.sheets.open) return { reply: words.replies.other, value: '1.250' };
        return { reply: words.replies.as_read };
      }, 'Nguyễn Văn A');
      const { code, stdout, stderr } = await ran(...take);
      expect({ code, stdout, stderr }).toEqual({
        code: 0,
        stdout: 'Đã lấy vào “goi/settled.yaml”: 3 điều mới.\n',
        stderr: '',
      });
      const rolled = await collect();
      const settled = { by: 'Nguyễn Văn A', at: '2026-05-22T15:00+07:00' };
      expect(valueIn(rolled, 'vu_viec')).toMatchObject({ value: 1250, text: 'nhiều vụ', settled });
      expect(valueIn(rolled, 'hoi_nghi.actual')).toMatchObject({ value: 12, settled });
      expect(valueIn(rolled, 'vu_viec', second?.id)).not.toHaveProperty('settled');
      expect(rolled.left_out).toHaveLength(1);
      expect(await ran('status', 'goi', 've')).toMatchObject({
        stderr: '',
        stdout: expect.stringMatching(/ve\/la\.docx: .* \(đã xác nhận: Nguyễn Văn A, 22\/5\/2026\)\n/),
      });
      await ran('collect', 'goi', 've', '-o', 'ra.xlsx');
      const { sheets } = await readXlsx(await readFile(join(folder, 'ra.xlsx')));
      const rows = sheets.find(({ name }) => name === 'Đã xác nhận')?.rows ?? [];
      const at = rows.findIndex((row) => row.includes('Mã'));
      const columns = ['Mã', 'Giá trị', 'Ghi trong tệp', 'Người xác nhận'].map((head) => rows[at]?.indexOf(head) ?? -1);
      expect(rows.slice(at + 1).map((row) => columns.map((column) => row[column]))).toEqual([
        ['hoi_nghi.actual', 12, 'khoảng 12', 'Nguyễn Văn A'],
        ['vu_viec', 1250, 'nhiều vụ', 'Nguyễn Văn A'],
      ]);
      await ran('collect', 'goi', 've', '-o', 'ra.csv');
      const lines = (await readFile(join(folder, 'ra.csv'), 'utf8')).split('\r\n');
      expect(lines[0]?.endsWith(',settled')).toBe(true);
      expect(lines.filter((line) => line.endsWith(',"(đã xác nhận: Nguyễn Văn A, 22/5/2026)"'))).toHaveLength(2);
      await rm(join(folder, 'hoi.xlsx'));
      expect(await ran(...ask)).toMatchObject({ code: 0, stdout: 'Không còn điều gì phải xác nhận.\n' });
      await expect(readFile(join(folder, 'hoi.xlsx'))).rejects.toThrow('ENOENT');
    }));

  test('a part may be answered: the rest stays open, and only that is asked again', () =>
    inAsked(async ({ folder, run: ran, answer }) => {
      await answer(({ sheet }) => (sheet === words.sheets.open ? { reply: words.replies.nil } : {}), 'A');
      expect(await ran(...take)).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('1 điều mới. Còn 2 câu chưa trả lời.'),
      });
      expect(await ran(...ask)).toMatchObject({ code: 1, stdout: expect.stringContaining('Đã ghi 2 câu hỏi') });
      expect((await rowsIn(await readFile(join(folder, 'hoi.xlsx')))).map(({ sheet }) => sheet)).toEqual([
        words.sheets.files,
        words.sheets.doubtful,
      ]);
    }));

  test('a file that is of a unit after all counts for it', () =>
    inWorld(async ({ run: ran, answer }) => {
      const [, second] = campaign.pack.units;
      await ran('questions', 'goi', 've/la.docx', '-o', 'hoi.xlsx');
      await answer(() => ({ value: second?.name ?? '' }), 'A');
      expect(await ran(...take)).toMatchObject({ code: 0 });
      const { stdout } = await ran('status', 'goi', 've/la.docx');
      expect(stdout).toMatch(/ve\/la\.docx\n(?: {4}.*\n)* {4}\(đã xác nhận: A, 22\/5\/2026\)/);
    }));

  test('taken twice, it changes nothing; answered otherwise, the later answer holds', () =>
    inAsked(async ({ folder, run: ran, answer }) => {
      await answer(({ sheet }) => (sheet === words.sheets.open ? { reply: words.replies.nil } : {}), 'A');
      await ran(...take);
      const before = await readFile(join(folder, 'goi/settled.yaml'), 'utf8');
      expect((await ran(...take)).stdout).toContain('0 điều mới, 1 điều đã có.');
      expect(await readFile(join(folder, 'goi/settled.yaml'), 'utf8')).toBe(before);
      await answer(({ sheet }) => (sheet === words.sheets.open ? { reply: words.replies.missing } : {}));
      expect((await ran(...take, '--by', 'B')).stdout).toContain('0 điều mới, 1 điều thay cho trước.');
      expect(await readFile(join(folder, 'goi/settled.yaml'), 'utf8')).toMatch(/state: missing\n {4}by: B\n/);
    }));
});

describe('a file that was handed in anew', () => {
  test('takes the force of what was settled in the one before, and every command says so', () =>
    inAsked(async ({ folder, run: ran, answer, collect }) => {
      await answer(({ sheet }) => (sheet === words.sheets.open ? { reply: words.replies.other, value: '7' } : {}), 'A');
      await ran(...take);
      const other = await fillCampaign(example, 1, -1, (answers) => {
        answers.set('figure:vu_viec', 'rất nhiều');
      });
      await writeFile(join(folder, 've/a.docx'), [...other.files.values()][0] ?? '');
      expect(valueIn(await collect(), 'vu_viec')).toMatchObject({ value: null, text: 'rất nhiều' });
      for (const args of [
        ['status', 'goi', 've'],
        ['check', 've', '--pack', 'goi'],
        ['remind', 'goi', 've', '-o', 'nhac'],
        ask,
      ]) {
        const { stderr } = await ran(...args);
        expect(stderr).toContain('1 điều đã xác nhận về tệp “a.docx” không còn hiệu lực.');
      }
      expect((await rowsIn(await readFile(join(folder, 'hoi.xlsx')))).map(({ typed }) => typed)).toContain('rất nhiều');
    }));
});

describe('mistakes in the workbook', () => {
  const wrong = (fill: Filling, by: string | undefined, look: (of: Awaited<ReturnType<World['run']>>) => void) =>
    inAsked(async ({ run: ran, answer }) => {
      await answer(fill, by);
      look(await ran(...take));
    });

  test.each<[string, Awaited<ReturnType<Filling>>, string]>([
    ['a reply that is none', { reply: 'Ừ' }, 'hoi.xlsx:Cần xác nhận!F4  lỗi  “Ừ” không phải là một câu trả lời.'],
    [
      'one that is none to this row',
      { reply: words.replies.as_read },
      '!F4  lỗi  Không trả lời “Đúng như máy hiểu” ở dòng này được.',
    ],
    ['no value where one is announced', { reply: words.replies.other }, '!G4  lỗi  Chưa ghi giá trị đúng.'],
    ['a value in words', { value: 'mười hai' }, '!G4  lỗi  Giá trị “mười hai” không dùng được.'],
    ['a value with its unit', { value: '12 triệu' }, '!G4  lỗi  Giá trị “12 triệu” không dùng được.'],
    [
      'a value beside another reply',
      { reply: words.replies.nil, value: '3' },
      '!G4  lỗi  Ô này có giá trị, nhưng câu trả lời là “Không có, không phát sinh”.',
    ],
  ])('%s is told by sheet, row and column, and the others are taken', (_, said, told) =>
    wrong(
      ({ sheet }) =>
        sheet === words.sheets.open ? said : sheet === words.sheets.doubtful ? { reply: words.replies.as_read } : {},
      'A',
      ({ code, stdout, stderr }) => {
        expect(code).toBe(1);
        expect(stderr).toContain(told);
        expect(stdout).toContain('1 điều mới. Còn 1 câu chưa trả lời, 1 câu trả lời chưa lấy được.');
      },
    ),
  );

  test('nobody who answers', () =>
    wrong(
      () => ({ reply: words.replies.not_counted }),
      undefined,
      ({ code, stderr }) => expect([code, stderr]).toEqual([2, expect.stringContaining('Chưa biết ai xác nhận.')]),
    ));

  test('a unit that is not in the pack, with the one that was meant', () =>
    inAsked(async ({ run: ran, answer }) => {
      const [first] = campaign.pack.units;
      await answer(({ sheet }) => (sheet === words.sheets.files ? { value: `${first?.name}g` } : {}), 'A');
      expect((await ran(...take)).stderr).toContain(`Có phải ý là “${first?.name}”?`);
    }));
});

describe('nothing is written over what it did not make', () => {
  test('another workbook, and one with answers that were not taken', () =>
    inWorld(
      async ({ folder, run: ran, answer }) => {
        expect(await ran(...ask)).toMatchObject({
          code: 2,
          stderr: expect.stringContaining('không phải bảng câu hỏi'),
        });
        expect(await readFile(join(folder, 'hoi.xlsx'), 'utf8')).toBe('của tôi');
        await rm(join(folder, 'hoi.xlsx'));
        await ran(...ask);
        await answer(({ sheet }) => (sheet === words.sheets.open ? { reply: words.replies.nil } : {}), 'A');
        expect(await ran(...ask)).toMatchObject({
          code: 2,
          stderr: expect.stringContaining('còn 1 câu trả lời chưa lấy vào'),
        });
        await ran(...take);
        expect(await ran(...ask)).toMatchObject({ code: 1 });
      },
      { ...files(), 'hoi.xlsx': 'của tôi' },
    ));
});
