import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { type Folder, PATHS, returnedIn, textsOf, withFiles, withReturned } from '../../app/model/index.js';
import { inFolder } from '../support/folder.js';
import { namesIn, runHere } from '../support/small-pack.js';
import { asking, readFiles } from './own.js';
import { sentAgain, TYPED, uncertainCampaign } from './uncertain.js';

test('letters, messages and draft mails are those the command line writes, for the units that were chosen', async () => {
  const campaign = await uncertainCampaign();
  const ask = asking();
  const texts = textsOf(campaign);
  const sources = returnedIn(campaign);
  await readFiles(ask, { texts, files: sources, language: 'vi' });
  const asked = { texts, files: sources.map(({ name }) => name), language: 'vi' } as const;
  const { reminders, waiting } = await ask('reminders', asked);
  expect(waiting.units).toBe(0);
  expect(reminders.map(({ name }) => name)).toEqual(['Đảng ủy xã Một', 'Đảng ủy xã Ba']);
  const some = await ask('remind', { ...asked, sources, units: reminders.slice(1).map(({ unit }) => unit) });
  expect(some.files.map(([name]) => name).filter((name) => name.endsWith('.eml'))).toHaveLength(1);
  const all = await ask('remind', { ...asked, sources, units: reminders.map(({ unit }) => unit) });
  const texted = all.files.flatMap(([name, bytes]) =>
    name.endsWith('.txt') ? [new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').trim()] : [],
  );
  expect(texted).toEqual(reminders.map(({ message }) => message.trim()));

  // The clock of the command line stands before the due day here, so that only the report with a gap is reminded of.
  const first = all.files.filter(([name]) => name.includes('Một'));
  await inFolder(Object.fromEntries(campaign), async (folder) => {
    await runHere(folder, 'remind pack returned -o nhac --eml --no-convert');
    const there = (await namesIn(join(folder, 'nhac'))).filter((name) => /\.(?:docx|txt|eml)$/.test(name));
    expect(first.map(([name]) => name).sort()).toEqual(there.sort());
    for (const [name, bytes] of first.filter(([one]) => one.endsWith('.txt')))
      expect([name, Buffer.from(bytes).equals(await readFile(join(folder, 'nhac', name)))]).toEqual([name, true]);
  });
});

test('units that sent nothing and have time left are told as such, and are not reminded', async () => {
  const campaign = await uncertainCampaign();
  const ask = asking();
  const texts = textsOf(campaign);
  const sources = returnedIn(campaign);
  await readFiles(ask, { texts, files: sources, language: 'vi' });
  jest.useFakeTimers({ now: new Date('2026-06-01T08:00:00'), advanceTimers: true });
  const asked = { texts, files: sources.map(({ name }) => name), language: 'vi' } as const;
  const { reminders, waiting } = await ask('reminders', asked);
  jest.useRealTimers();
  expect(reminders.map(({ name }) => name)).toEqual(['Đảng ủy xã Một']);
  expect(waiting).toEqual({ units: 1, due: '20/6/2026' });
});

test('a reminder asks only what its unit must still do: nothing of what was settled, and no note for the board', async () => {
  const begun = await uncertainCampaign();
  const places = { 'figure:so_tin': TYPED, 'figure:so_bai': '' };
  const sent = [{ name: 'mot.docx', bytes: await sentAgain(begun, 0, places) }];
  const campaign = withReturned(withFiles(begun, [['returned/mot.docx', null]]), sent);
  const ask = asking();
  const messageIn = async (folder: Folder): Promise<string> => {
    const texts = textsOf(folder);
    await readFiles(ask, { texts, files: returnedIn(folder), language: 'vi' });
    const files = returnedIn(folder).map(({ name }) => name);
    const { reminders } = await ask('reminders', { texts, files, language: 'vi' });
    return reminders.find(({ name }) => name.endsWith('Một'))?.message ?? '';
  };
  expect(await messageIn(campaign)).toMatch(/Số tin đã đăng.*Số bài đã viết/s);

  const texts = textsOf(campaign);
  const files = ['hai.docx', 'mot.docx'];
  const { questions } = await ask('questions', { texts, files, language: 'vi' });
  const answers = questions.map(({ question }) => ({ question, reply: 'other' as const, value: '12', grounds: '' }));
  const { settled } = await ask('settle', { texts, answers, by: 'Nguyễn Văn A', language: 'vi' });
  const after = withFiles(campaign, [[PATHS.settled, settled]]);
  const message = await messageIn(after);
  expect(message).toContain('còn 1 mục');
  expect(message).toContain('Số bài đã viết');
  expect(message).not.toMatch(/xác nhận|Số tin đã đăng/);
});
