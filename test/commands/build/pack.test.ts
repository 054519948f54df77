import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Pack } from '../../../schemas/pack.js';
import { run } from '../../../src/commands/program/run.js';
import { periodOf, resolve } from '../../../src/form/index.js';
import { loadPack } from '../../../src/pack/index.js';
import { paragraphsOf, readWord, textOf } from '../../../src/word/index.js';
import { answersFor, fillForm } from '../../support/fill/index.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const outline = `decuong: 1
id: bao_cao
title: Kết quả công tác {{period.label}}
letterhead: vn-party-2018
issued: {by: Ban Thường vụ Huyện ủy Phú Hà, document: {number: 12-KH/HU, date: 2026-01-05, title: Kế hoạch công tác năm}}
submit: {to: Ban Tuyên giáo Huyện ủy}
schedule: {every: half_year, due: [06-20, 12-10]}
sections:
  - id: mot
    title: Một
    figures:
      - {id: so_tin, label: Số tin, compare: [actual, previous]}
appendices:
  - id: bieu
    title: Danh sách
    columns:
      - {id: ten, label: Tên, key: true}
      - {id: so, label: Số bài, type: integer}
`;
const units = 'units:\n  - {id: xa_mot, name: Đảng ủy xã Một, place: Một}\n  - {id: con, name: "Xã Hai/Ba"}\n';
const files = { 'outline.yaml': outline, 'units.yaml': units };
const BUILD = 'build outline.yaml --units units.yaml --period 2026-H1 -o pack';

async function runIn(folder: string, command: string) {
  const io = recordedIo(folder);
  return { code: await run(command.split(' '), io), ...io.written };
}

/** The files of a pack that was built once, and of one with covering letters. */
let built: Record<string, Uint8Array>;
let withLetters: Record<string, string | Uint8Array>;
beforeAll(async () => {
  const letter = { 'cv.txt': 'Trích yếu: một\n\nA.\n' };
  await inFolder({ ...files, ...letter }, async (folder) => {
    const inPack = async () => {
      const names = await readdir(join(folder, 'pack'), { recursive: true });
      const whole = names.filter((name) => /\.\w+$/.test(name)).map((name) => `pack/${name}`);
      return Object.fromEntries(
        await Promise.all(whole.map(async (name) => [name, await readFile(join(folder, name))])),
      );
    };
    await runIn(folder, BUILD);
    built = await inPack();
    await runIn(folder, `${BUILD} --letter cv.txt`);
    withLetters = { ...letter, ...(await inPack()) };
  });
});

async function packIn(folder: string): Promise<Pack> {
  const pack = loadPack(await readFile(join(folder, 'pack.json'), 'utf8'));
  if (pack === null) throw new Error('There is no pack.');
  return pack;
}

async function linesOf(file: string): Promise<string[]> {
  const { value } = readWord({ name: file, bytes: await readFile(file) });
  return value === null ? [] : paragraphsOf(value).map((one) => textOf(one).replaceAll('\u00a0', ' ').trim());
}

const changed = async (file: string): Promise<number> => (await stat(file)).mtimeMs;

describe('building a pack again', () => {
  test('writes nothing that is up to date, and says so', () =>
    inFolder(files, async (folder) => {
      expect((await runIn(folder, BUILD)).stdout).toBe('Đã tạo 2 mẫu trong “pack”.\n');
      const form = join(folder, 'pack', 'forms', 'Dang uy xa Mot.docx');
      const before = await changed(form);
      expect((await runIn(folder, BUILD)).stdout).toBe('“pack” đã có đủ 2 mẫu, không phải tạo lại.\n');
      expect(await changed(form)).toBe(before);
      expect((await readdir(join(folder, 'pack'))).sort()).toEqual(['forms', 'pack.json']);
    }));

  test('tells where an outline prints something else under the version its forms already bear', () =>
    inFolder(files, async (folder) => {
      const change = (from: string, to: string) => writeFile(join(folder, 'outline.yaml'), outline.replace(from, to));
      expect((await runIn(folder, BUILD)).stderr).not.toContain('version');
      await change('id: bao_cao', 'id: bao_cao\nguidance: Đề nghị gửi sớm.');
      expect((await runIn(folder, BUILD)).stderr).toContain('vẫn ghi version: 1, nên 2 mẫu');
      expect((await runIn(folder, BUILD)).stderr).not.toContain('version');
      await change('id: bao_cao', 'id: bao_cao\nversion: 2');
      expect((await runIn(folder, BUILD)).stderr).not.toContain('version');
    }));

  test('does not tell where units were corrected, or what no form asks or prints', () =>
    inFolder({ ...files, ...built }, async (folder) => {
      await writeFile(join(folder, 'units.yaml'), units.replace('xã Một', 'xã Một mới'));
      await writeFile(join(folder, 'outline.yaml'), outline.replace('label: Số tin', 'label: Số tin, rollup: max'));
      expect((await runIn(folder, BUILD)).stderr).not.toContain('version');
    }));

  test('writes only what is stale or missing', () =>
    inFolder({ ...files, ...built }, async (folder) => {
      await writeFile(join(folder, 'units.yaml'), `${units.replace('xã Một', 'xã Mốt')}  - {id: xa_ba, name: Xã Ba}\n`);
      const again = await runIn(folder, BUILD);
      expect(again.stdout).toBe('“pack” đã có đủ 3 mẫu: tạo mới 2 tệp, 1 tệp có sẵn không phải tạo lại.\n');
      const fresh = await runIn(folder, BUILD.replace('-o pack', '-o other'));
      expect(fresh.code).toBe(0);
      expect(await readFile(join(folder, 'pack', 'pack.json'))).toEqual(
        await readFile(join(folder, 'other', 'pack.json')),
      );
    }));

  test('takes a pack whose manifest was lost for its own where nothing was changed in it', () =>
    inFolder({ ...files, ...built }, async (folder) => {
      const manifest = await readFile(join(folder, 'pack', 'pack.json'));
      await writeFile(join(folder, 'pack', 'pack.json'), '');
      expect((await runIn(folder, BUILD)).code).toBe(2);
      await rm(join(folder, 'pack', 'pack.json'));
      expect((await runIn(folder, BUILD)).stdout).toContain('không phải tạo lại');
      expect(await readFile(join(folder, 'pack', 'pack.json'))).toEqual(manifest);
    }));
});

describe('the manifest', () => {
  test('says until when figures count and when reports are due', () =>
    inFolder({ ...files, ...built }, async (folder) => {
      expect(await packIn(join(folder, 'pack'))).toMatchObject({ cutoff: '2026-06-14', due: '2026-06-20' });
    }));
});

describe('covering letters', () => {
  test('go to each unit in the letterhead of the board, with the days of the schedule', () =>
    inFolder(files, async (folder) => {
      const { stdout } = await runIn(folder, `${BUILD} --letter`);
      expect(stdout).toBe('Đã tạo 2 mẫu và 2 công văn trong “pack”.\n');
      const lines = await linesOf(join(folder, 'pack', 'letters', 'Dang uy xa Mot.docx'));
      expect(lines).toEqual(
        expect.arrayContaining(['HUYỆN ỦY PHÚ HÀ', 'Số ……-CV/HU', 'Kính gửi: Đảng ủy xã Một', 'T/M BAN THƯỜNG VỤ']),
      );
      const text = lines.join('\n');
      expect(text).toContain('“Kết quả công tác 6 tháng đầu năm 2026”');
      expect(text).toContain('tính đến hết ngày 14/6/2026');
      expect(text).toContain('chậm nhất ngày 20/6/2026');
      expect(text).not.toContain('kỳ báo cáo 6 tháng');
      expect(text).toContain('Đề nghị Đảng ủy xã Một quan tâm thực hiện, gửi báo cáo đúng thời hạn');
      expect((await packIn(join(folder, 'pack'))).letters?.map(({ unit, file }) => [unit, file])).toEqual([
        ['xa_mot', 'letters/Dang uy xa Mot.docx'],
        ['con', 'letters/Xa Hai_Ba.docx'],
      ]);
    }));

  test('are signed as the outline says the board signs, and go to whom it says', () => {
    const issued =
      'issued: {by: UBND xã, place: Phú Hà, signing: {authority: KT. CHỦ TỊCH, title: PHÓ CHỦ TỊCH, name: Lê B}';
    const signed = outline.replace(
      'issued: {by: Ban Thường vụ Huyện ủy Phú Hà',
      `${issued}, recipients: [Như trên, "Lưu: VT"]`,
    );
    return inFolder({ ...files, 'outline.yaml': signed }, async (folder) => {
      await runIn(folder, `${BUILD} --letter`);
      const lines = await linesOf(join(folder, 'pack', 'letters', 'Dang uy xa Mot.docx'));
      expect(lines).toEqual(
        expect.arrayContaining(['Phú Hà, ngày … tháng … năm …', 'K/T CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê B', '- Lưu: VT.']),
      );
    });
  });

  test('without anybody who asks for the reports are told to have no sender, unless their head names one', () => {
    const bare = outline.replace(/^issued:.*\n/m, '');
    const own = 'Cơ quan ban hành: UBND xã\nTrích yếu: nộp\nNgười ký: Lê B\nQuyền hạn ký: KT. CHỦ TỊCH\n\nA.\n';
    return inFolder({ ...files, 'outline.yaml': bare, 'cv.txt': own }, async (folder) => {
      expect((await runIn(folder, `${BUILD} --letter`)).stderr).toContain('issued.by');
      const text = (await linesOf(join(folder, 'pack', 'letters', 'Dang uy xa Mot.docx'))).join('\n');
      expect(text).toContain('Đề nghị Đảng ủy xã Một quan tâm thực hiện, gửi báo cáo đúng thời hạn');
      const { stderr } = await runIn(folder, `${BUILD} --letter cv.txt`);
      expect(stderr).not.toContain('issued.by');
      const lines = await linesOf(join(folder, 'pack', 'letters', 'Dang uy xa Mot.docx'));
      expect(lines).toEqual(expect.arrayContaining(['UBND xã', 'KT. CHỦ TỊCH', 'Lê B']));
      expect(stderr).toContain('issued.place');
      expect((await runIn(folder, BUILD)).stderr).not.toContain('issued');
    });
  });

  test('have the text and the head of a file of one’s own, one to all where that is wanted', () => {
    const own =
      'Trích yếu: nộp báo cáo\nKý hiệu: BTG\nĐịa danh: Phú Hà\nNgày: 5/1/2026\nHọ tên: Lê Văn B\n\nGửi các đơn vị.\n';
    return inFolder({ ...files, 'cv.txt': own }, async (folder) => {
      await runIn(folder, `${BUILD} --letter cv.txt --letter-to all`);
      expect(await linesOf(join(folder, 'pack', 'letters', 'gui-tat-ca.docx'))).toEqual(
        expect.arrayContaining([
          'Số ……-CV/BTG',
          'nộp báo cáo',
          'Phú Hà, ngày 05 tháng 01 năm 2026',
          '- Đảng ủy xã Một,',
          '- Xã Hai/Ba.',
          'Gửi các đơn vị.',
          'Lê Văn B',
        ]),
      );
    });
  });

  test('stay in the pack when forms alone are built again, and are written again when their text changes', () =>
    inFolder({ ...files, ...withLetters }, async (folder) => {
      await runIn(folder, BUILD);
      expect((await packIn(join(folder, 'pack'))).letters).toHaveLength(2);
      await writeFile(join(folder, 'cv.txt'), 'Trích yếu: hai\n\nA.\n');
      const { stdout } = await runIn(folder, `${BUILD} --letter cv.txt`);
      expect(stdout).toContain('tạo mới 2 tệp, 2 tệp có sẵn');
      expect(await linesOf(join(folder, 'pack', 'letters', 'Dang uy xa Mot.docx'))).toContain('hai');
    }));

  test('with a mistake in their text are not written, and its line is told', () =>
    inFolder({ ...files, 'cv.txt': 'Trích yếu: một\n\nGửi {{unit.nam}}.\n' }, async (folder) => {
      const { code, stderr } = await runIn(folder, `${BUILD} --letter cv.txt`);
      expect([code, stderr]).toEqual([
        2,
        'cv.txt, dòng 3: không có “unit.nam” để điền vào công văn. Có phải ý anh/chị là “unit.name”? Đề nghị sửa rồi chạy lại.\n',
      ]);
      expect((await readdir(folder)).sort()).toEqual(['cv.txt', 'outline.yaml', 'units.yaml']);
    }));

  test('that were signed and numbered in the pack are never overwritten', () =>
    inFolder({ ...files, ...withLetters }, async (folder) => {
      await writeFile(join(folder, 'pack', 'letters', 'Xa Hai_Ba.docx'), 'signed');
      await writeFile(join(folder, 'cv.txt'), 'Trích yếu: hai\n\nA.\n');
      const { code, stderr } = await runIn(folder, `${BUILD} --letter cv.txt`);
      expect([code, stderr]).toEqual([2, expect.stringContaining('letters/Xa Hai_Ba.docx')]);
    }));
});

describe('zips', () => {
  const namesIn = async (file: string): Promise<string[]> => Object.keys(unzipSync(await readFile(file)));

  test('of all hold forms and letters under names a person recognises', () =>
    inFolder(files, async (folder) => {
      await runIn(folder, `${BUILD} --letter --zip all`);
      expect(await namesIn(join(folder, 'pack.zip'))).toEqual([
        'Báo cáo - Đảng ủy xã Một.docx',
        'Công văn - Đảng ủy xã Một.docx',
        'Báo cáo - Xã Hai_Ba.docx',
        'Công văn - Xã Hai_Ba.docx',
      ]);
    }));

  test('for each unit hold its form and its letter, also where that goes to all', () =>
    inFolder(files, async (folder) => {
      const { stdout } = await runIn(folder, `${BUILD} --letter --letter-to all --zip unit`);
      expect(stdout).toContain('Đã gói 2 tệp zip, mỗi đơn vị một tệp, vào “pack/zip”.');
      const zips = (await readdir(join(folder, 'pack', 'zip'))).filter((name) => name.endsWith('.zip'));
      expect(zips.sort()).toEqual(['Xã Hai_Ba.zip', 'Đảng ủy xã Một.zip']);
      expect(await namesIn(join(folder, 'pack', 'zip', 'Xã Hai_Ba.zip'))).toEqual([
        'Báo cáo - Xã Hai_Ba.docx',
        'Công văn - Xã Hai_Ba.docx',
      ]);
    }));

  test('of forms may be asked for before the outline', () =>
    inFolder(files, async (folder) => {
      const { code } = await runIn(folder, BUILD.replace('build', 'build --zip'));
      expect(code).toBe(0);
      expect(await namesIn(join(folder, 'pack.zip'))).toEqual(['Dang uy xa Mot.docx', 'Xa Hai_Ba.docx']);
    }));
});

describe('the last period', () => {
  const NEXT = 'build outline.yaml --units units.yaml --period 2026-H2 -o next';

  /** Fills in the form of a unit as its people would, in full, and sends it back. */
  async function returnForm(folder: string, id: string, into: string): Promise<Map<string, number | string>> {
    const pack = await packIn(join(folder, 'pack'));
    const unit = pack.units.find((one) => one.id === id) ?? null;
    const period = periodOf(pack.outline, pack.period);
    if (period === null) throw new Error('There is no period.');
    const { answers, truth } = answersFor(resolve({ ...pack, unit, period }));
    const file = pack.forms.find((form) => form.unit === id)?.file ?? '';
    await writeFile(join(folder, into), fillForm(await readFile(join(folder, 'pack', file)), answers));
    return truth;
  }

  test('goes into the forms of units whose reports were complete, and of no others', () =>
    inFolder({ ...files, ...built, 'returned/x.txt': '' }, async (folder) => {
      const truth = await returnForm(folder, 'xa_mot', 'returned/a.docx');
      await writeFile(
        join(folder, 'returned', 'b.docx'),
        await readFile(join(folder, 'pack', 'forms', 'Xa Hai_Ba.docx')),
      );
      const { code, stderr } = await runIn(folder, `${NEXT} --previous pack --previous-returned returned`);
      expect(code).toBe(0);
      expect(stderr).toContain('Đưa số liệu kỳ 2026-H1 vào mẫu của 1/2 đơn vị');
      const { units: built } = await packIn(join(folder, 'next'));
      expect(built.map(({ prefill }) => prefill?.figures)).toEqual([
        { 'so_tin.previous': truth.get('so_tin.actual') },
        undefined,
      ]);
      expect(built[0]?.prefill?.rows?.bieu?.[0]).toEqual({ ten: truth.get('bieu.r1.ten') });
      const printed = (await linesOf(join(folder, 'next', 'forms', 'Dang uy xa Mot.docx'))).join('\n');
      expect(printed).toContain(String(truth.get('bieu.r1.ten')));
    }));

  test('is found in one folder that holds the pack and the reports beside it', () =>
    inFolder({ ...files, ...built, 'last/returned/x.txt': '' }, async (folder) => {
      await returnForm(folder, 'xa_mot', 'last/returned/a.docx');
      await runIn(folder, BUILD.replace('-o pack', '-o last/pack'));
      const { code, stderr } = await runIn(folder, `${NEXT} --previous last`);
      expect([code, stderr]).toEqual([0, expect.stringContaining('1/2 đơn vị')]);
    }));

  test('of another outline is refused', () =>
    inFolder({ ...files, 'x.yaml': outline.replace('id: bao_cao', 'id: khac'), 'r/x.txt': '' }, async (folder) => {
      await runIn(folder, BUILD.replace('outline.yaml', 'x.yaml'));
      const { code, stderr } = await runIn(folder, `${NEXT} --previous pack --previous-returned r`);
      expect([code, stderr]).toEqual([2, expect.stringContaining('đề cương khác (khac), không phải bao_cao')]);
    }));

  test('is told where no pack or no reports of it are there', () =>
    inFolder({ ...files, 'a/x.txt': '' }, async (folder) => {
      expect((await runIn(folder, `${NEXT} --previous a`)).stderr).toContain('không có bộ mẫu kỳ trước');
      expect((await runIn(folder, `${NEXT} --previous b`)).stderr).toContain('Không tìm thấy “b”');
      await runIn(folder, BUILD);
      expect((await runIn(folder, `${NEXT} --previous pack`)).stderr).toMatch(
        /trong “pack\/returned”.*--previous-returned/,
      );
      await runIn(folder, BUILD.replace('-o pack', '-o last/pack'));
      expect((await runIn(folder, `${NEXT} --previous last`)).stderr).toMatch(/trong “last”.*--previous-returned/);
      expect((await runIn(folder, `${NEXT} --previous-returned a`)).stderr).toContain('phải đi cùng --previous');
    }));
});

describe('a unit that is gone from the list', () => {
  const renamed = (former: string) =>
    units.replace('id: xa_mot, name: Đảng ủy xã Một', `id: xa_moi, name: Xã Mới${former}`);

  test('is named, since the report on its form would count for nobody', () =>
    inFolder({ ...files, ...built, 'units.yaml': renamed('') }, async (folder) => {
      const { stderr } = await runIn(folder, BUILD);
      expect(stderr).toMatch(/Danh sách không còn Đảng ủy xã Một: .*“Tên cũ”/);
      expect((await runIn(folder, BUILD)).stderr).not.toContain('không còn');
    }));

  test.each(['Đảng ủy xã Một', 'xa_mot'])('is not, where %s is the former name of another', (former) =>
    inFolder({ ...files, ...built, 'units.yaml': renamed(`, former: [${former}]`) }, async (folder) => {
      expect((await runIn(folder, BUILD)).stderr).not.toContain('không còn');
    }),
  );
});

describe('draft mails', () => {
  test('hold the form and the letter of each unit; units without an address are named', () =>
    inFolder({ ...files, ...withLetters }, async (folder) => {
      const addressed = units.replace('place: Một', 'place: Một, email: van.thu@xamot.vn');
      await writeFile(join(folder, 'units.yaml'), addressed);
      const { stdout, stderr } = await runIn(folder, `${BUILD} --letter cv.txt --eml`);
      expect(stdout).toContain('2 thư điện tử');
      expect(stderr).toContain('chưa có địa chỉ thư điện tử của Xã Hai/Ba');
      const mails = await readdir(join(folder, 'pack', 'mail'));
      const mail = await readFile(join(folder, 'pack', 'mail', 'Đảng ủy xã Một.eml'), 'utf8');
      expect(mails).toContain('Đảng ủy xã Một.eml');
      expect(mail).toMatch(/^To: van\.thu@xamot\.vn\r\n/);
      expect(mail.match(/^Content-Disposition: attachment/gm)).toHaveLength(2);
      const text = Buffer.from(mail.split('\r\n\r\n')[2]?.split('--=_')[0] ?? '', 'base64').toString('utf8');
      expect(text).toContain('Kính gửi Đảng ủy xã Một.');
      expect(text).toContain('hạn gửi 20/6/2026');
      expect(text).toContain('Gửi về: Ban Tuyên giáo Huyện ủy.');
      // Made anew over its own, but not over one that a person changed.
      expect((await runIn(folder, `${BUILD} --letter cv.txt --eml`)).code).toBe(0);
      await writeFile(join(folder, 'pack', 'mail', 'Đảng ủy xã Một.eml'), `${mail}\r\n`);
      expect((await runIn(folder, `${BUILD} --letter cv.txt --eml`)).code).toBe(2);
    }));
});
