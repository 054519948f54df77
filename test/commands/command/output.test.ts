import { appendFile, cp, link, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/index.js';
import { exampleRoot } from '../../support/examples.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const BUILD = 'build outline.yaml --units units.yaml -o pack --zip';

/** Runs a command; gives its code and what it said to the person. */
async function ran(folder: string, command: string): Promise<{ code: number; said: string }> {
  const io = recordedIo(folder);
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return { code: await run(words, io), said: io.written.stderr };
}

/** A folder with an example, its pack and what was returned for it. */
const inCampaign = (work: (folder: string) => Promise<void>): Promise<void> =>
  inFolder({}, async (folder) => {
    await cp(join(exampleRoot, 'so-ket-kl23'), folder, { recursive: true });
    await ran(folder, BUILD);
    await work(folder);
  });

/** A command that must not change what stands under its `-o`. */
async function refused(folder: string, command: string, file: string, because: RegExp): Promise<void> {
  const before = await readFile(join(folder, file));
  const { code, said } = await ran(folder, command);
  expect({ command, code, said }).toMatchObject({ code: 2, said: expect.stringMatching(because) });
  expect(await readFile(join(folder, file))).toEqual(before);
}

const READ = /là tệp lệnh này đang đọc nên không ghi đè lên/;
const TAKEN = /không phải do decuong ghi ra hoặc đã được sửa sau khi ghi/;

describe('results', () => {
  test('are never written over what they are made from, nor over a file of the pack', () =>
    inCampaign(async (folder) => {
      const report = 'returned/du_dao_san.docx';
      await refused(folder, `check ${report} -o ${report}`, report, READ);
      await refused(folder, `check returned -o ./pack/../${report}`, report, TAKEN);
      await refused(folder, 'collect pack returned -o pack/pack.json', 'pack/pack.json', TAKEN);
      const form = 'pack/forms/Dang uy xa Dao San.docx';
      await refused(folder, `collect pack returned -o "${form}"`, form, TAKEN);
      await refused(folder, 'status pack returned -o outline.yaml', 'outline.yaml', TAKEN);
      await refused(folder, 'status pack returned -o pack.zip', 'pack.zip', /./);
    }));

  test('are never written over an input by a link to it', () =>
    inCampaign(async (folder) => {
      const report = 'returned/du_dao_san.docx';
      await link(join(folder, report), join(folder, 'hard.docx'));
      await symlink(join(folder, report), join(folder, 'soft.docx'));
      for (const name of ['hard.docx', 'soft.docx']) await refused(folder, `check ${report} -o ${name}`, report, READ);
      expect(await readFile(join(folder, 'soft.docx'))).toEqual(await readFile(join(folder, report)));
    }));

  test('take the place of earlier ones, unless somebody changed them', () =>
    inCampaign(async (folder) => {
      for (const name of ['all.json', 'all.csv', 'all.xlsx', 'all.docx']) {
        const command = `collect pack returned -o ${name}`;
        expect((await ran(folder, command)).code).toBeLessThan(2);
        expect((await ran(folder, command)).code).toBeLessThan(2);
        await appendFile(join(folder, name), ' ');
        await refused(folder, command, name, TAKEN);
      }
    }));

  test('of the last period are not written over where they are read', () =>
    inCampaign(async (folder) => {
      await ran(folder, 'collect pack returned -o all.json');
      await refused(folder, 'collect pack returned --previous-rollup all.json -o all.json', 'all.json', READ);
    }));

  test('that lie among the returned files are not taken for reports', () =>
    inCampaign(async (folder) => {
      const command = 'status pack returned -o returned/status.xlsx';
      const first = await ran(folder, command);
      expect(await ran(folder, command)).toEqual(first);
      expect(first.said).not.toContain('status.xlsx” ');
    }));

  test('in an archive beside the pack take the place of our own archive alone', () =>
    inCampaign(async (folder) => {
      expect((await ran(folder, BUILD)).code).toBe(0);
      await appendFile(join(folder, 'pack.zip'), ' ');
      await refused(folder, BUILD, 'pack.zip', TAKEN);
    }));
});
