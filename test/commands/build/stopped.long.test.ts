import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Compiled, compile, start } from '../../support/compiled.js';
import { inFolder } from '../../support/folder.js';
import { BUILD, expectWhole, IN_THREADS, runHere, smallCampaign } from '../../support/small-pack.js';
import { stoppingAfter } from '../../support/stopping.js';

let program: Compiled;
beforeAll(() => {
  program = compile();
});
afterAll(() => program.remove());

describe('a build that is stopped by force', () => {
  const moments = [
    ...[1, 2, 3].map((forms): [string, string] => [
      `after ${forms} forms of a thread`,
      stoppingAfter('SIGKILL', forms),
    ]),
    ['after its manifest was written', stoppingAfter('SIGKILL', 1, 'pack.json')] satisfies [string, string],
  ];
  test.each(moments)('%s is finished by the next run', (_, stop) =>
    inFolder({ ...smallCampaign(), 'stop.mjs': stop }, async (folder) => {
      expect((await start(program, folder, BUILD, ['stop.mjs']).ended).signal).toBe('SIGKILL');
      expect((await runHere(folder, BUILD)).code).toBe(0);
      await expectWhole(join(folder, 'pack'), IN_THREADS);
    }),
  );

  test('after any time is finished by the next run', () =>
    inFolder(smallCampaign(60), async (folder) => {
      for (let milliseconds = 400; milliseconds <= 2000; milliseconds += 200) {
        const { child, ended } = start(program, folder, BUILD);
        const stop = setTimeout(() => child.kill('SIGKILL'), milliseconds);
        await ended;
        clearTimeout(stop);
      }
      expect((await runHere(folder, BUILD)).code).toBe(0);
      await expectWhole(join(folder, 'pack'), 60);
    }));
});

test('of two programs that build into one folder at once one wins, and the other says so', () =>
  inFolder(smallCampaign(40), async (folder) => {
    const ended = await Promise.all([start(program, folder, BUILD).ended, start(program, folder, BUILD).ended]);
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 2]);
    const lost = ended.find(({ code }) => code === 2);
    expect(lost?.stderr).toBe('Một lần chạy khác đang ghi vào “pack”. Đề nghị đợi lần đó xong rồi chạy lại.\n');
    await expectWhole(join(folder, 'pack'), 40);
  }));
