import { appendFile, cp, link, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/index.js';
import { exampleRoot } from '../../support/examples.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const BUILD = 'build outline.yaml --units units.yaml -o pack --zip';
const REPORT = 'returned/hill_school.docx';

/** Runs a command; gives its code and what it said to the person. */
async function ran(folder: string, command: string): Promise<{ code: number; said: string }> {
  const io = recordedIo(folder);
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return { code: await run(words, io), said: io.written.stderr };
}

/** An example, its pack and one report that was returned for it. */
let campaign: string;
beforeAll(async () => {
  campaign = await mkdtemp(join(tmpdir(), 'decuong-campaign-'));
  const example = join(exampleRoot, 'grant-report');
  for (const name of ['outline.yaml', 'units.yaml', REPORT]) await cp(join(example, name), join(campaign, name));
  await ran(campaign, BUILD);
});
afterAll(() => rm(campaign, { recursive: true }));

/** Works in a copy of it. */
const inCampaign = (work: (folder: string) => Promise<void>): Promise<void> =>
  inFolder({}, async (folder) => {
    await cp(campaign, folder, { recursive: true });
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
      await refused(folder, `check ${REPORT} -o ${REPORT}`, REPORT, READ);
      await refused(folder, `check returned -o ./pack/../${REPORT}`, REPORT, TAKEN);
      await refused(folder, 'collect pack returned -o pack/pack.json', 'pack/pack.json', TAKEN);
      const form = 'pack/forms/Hill Road Primary School.docx';
      await refused(folder, `collect pack returned -o "${form}"`, form, TAKEN);
      await refused(folder, 'status pack returned -o outline.yaml', 'outline.yaml', TAKEN);
      await refused(folder, 'status pack returned -o pack.zip', 'pack.zip', /./);
    }));

  test('are never written over an input by a link to it', () =>
    inCampaign(async (folder) => {
      await link(join(folder, REPORT), join(folder, 'hard.docx'));
      await symlink(join(folder, REPORT), join(folder, 'soft.docx'));
      for (const name of ['hard.docx', 'soft.docx']) await refused(folder, `check ${REPORT} -o ${name}`, REPORT, READ);
      expect(await readFile(join(folder, 'soft.docx'))).toEqual(await readFile(join(folder, REPORT)));
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
