import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { inFolder } from '../support/folder.js';
import { BUILD, namesIn, runHere, smallCampaign } from '../support/small-pack.js';

test('the commands hand out the pages as they are built', () =>
  inFolder(smallCampaign(2), async (folder) => {
    expect((await runHere(folder, 'app')).code).toBe(0);
    expect(await readFile(join(folder, 'decuong.html'))).toEqual(await readFile('dist/app/decuong.html'));

    expect((await runHere(folder, BUILD)).code).toBe(0);
    expect(await namesIn(join(folder, 'pack'))).not.toContain('kiem-tra.html');
    const checker = await readFile('dist/app/kiem-tra.html');
    for (const zip of ['--zip all', '--zip']) {
      const { code, stdout, stderr } = await runHere(folder, `${BUILD} --with-checker ${zip}`);
      expect([code, stderr, stdout]).toEqual([0, '', expect.stringContaining('kiem-tra.html')]);
      expect(Object.keys(unzipSync(await readFile(join(folder, 'pack.zip'))))).toContain('kiem-tra.html');
    }
    expect(await readFile(join(folder, 'pack', 'kiem-tra.html'))).toEqual(checker);
    await runHere(folder, `${BUILD} --with-checker --zip unit`);
    const [archive = ''] = (await namesIn(join(folder, 'pack', 'zip'))).filter((name) => name.endsWith('.zip'));
    const inside = unzipSync(await readFile(join(folder, 'pack', 'zip', archive)));
    expect(Object.keys(inside)).toHaveLength(2);
    expect(inside['kiem-tra.html']).toEqual(new Uint8Array(checker));
  }));

test('a page of that name that somebody else made stays, and no form is made', () =>
  inFolder({ ...smallCampaign(2), 'pack/kiem-tra.html': 'của tôi' }, async (folder) => {
    expect((await runHere(folder, `${BUILD} --with-checker`)).code).toBe(2);
    expect(await readFile(join(folder, 'pack', 'kiem-tra.html'), 'utf8')).toBe('của tôi');
    expect(await namesIn(join(folder, 'pack', 'forms'))).toEqual([]);
  }));
