import { beforeAll, expect, test } from '@jest/globals';
import { type Folder, PATHS, type ReturnedFile, returnedIn, textsOf, withFiles } from '../../app/model/index.js';
import { asking, readFiles } from './own.js';
import { uncertainCampaign } from './uncertain.js';

const language = 'vi';
const ask = asking();
let campaign: Folder;
beforeAll(async () => {
  campaign = await uncertainCampaign();
  await readFiles(ask, { texts: textsOf(campaign), files: returnedIn(campaign), language });
});

const named = (files: readonly ReturnedFile[]): string[] => files.map(({ name }) => name);

/** Which files have to be read again where the folder is another. */
const unread = async (folder: Folder) =>
  (await ask('unread', { texts: textsOf(folder), files: named(returnedIn(campaign)), language })).files;

test('of files that are known none is read again, whatever else changes in the campaign', async () => {
  expect(await unread(campaign)).toEqual([]);
  expect(await unread(withFiles(campaign, [[PATHS.letter, 'Kính gửi']]))).toEqual([]);
});

test('what a person settled of a place has its own file read again, and no other', async () => {
  const texts = textsOf(campaign);
  const { questions } = await ask('questions', { texts, files: named(returnedIn(campaign)), language });
  const [first] = questions;
  if (first === undefined) throw new Error('Nothing is open');
  const answers = [{ question: first.question, reply: 'other' as const, value: '40', grounds: '' }];
  const { settled } = await ask('settle', { texts, answers, by: 'Hoa', language });
  expect(await unread(withFiles(campaign, [[PATHS.settled, settled ?? '']]))).toEqual(['mot.docx']);
});

test('another pack has all of them read again', async () => {
  const { manifest } = textsOf(campaign);
  const other = withFiles(campaign, [[PATHS.manifest, `${manifest}\n`]]);
  expect(await unread(other)).toEqual(['mot.docx', 'hai.docx']);
});

test('a file over which a worker died could not be read, and is told so in words', async () => {
  const texts = textsOf(campaign);
  await ask('know', { texts, file: 'mot.docx', part: { at: 0, of: 1 }, read: null, language });
  const { returns } = await ask('status', { texts, files: named(returnedIn(campaign)), language });
  const lost = returns.unplaced.find(({ return: one }) => one.file === 'mot.docx');
  expect(lost?.why).toBe('unreadable');
});

test('an archive read in parts says the same as one read whole', async () => {
  const texts = textsOf(campaign);
  const inside = [...returnedIn(campaign), { name: 'trống.docx', bytes: new Uint8Array() }];
  const { bytes } = await ask('zip', {
    files: inside.map(({ name, bytes: one }): [string, Uint8Array] => [name, one]),
  });
  const file = { name: 'tất cả.zip', bytes };
  const partsOf = async (of: number) => {
    const briefs = [];
    for (let at = 0; at < of; at += 1) {
      const part = { at, of };
      const { read: done } = await ask('read', { texts, file, part, language });
      briefs.push(...(await ask('know', { texts, file: file.name, part, read: done, language })).briefs);
    }
    const { returns } = await ask('status', { texts, files: [file.name], language });
    return { briefs, returns };
  };
  const whole = await partsOf(1);
  expect(whole.briefs.map((one) => one.file)).toEqual(
    ['hai.docx', 'mot.docx', 'trống.docx'].map((name) => `tất cả.zip/${name}`),
  );
  expect(await partsOf(2)).toEqual(whole);
  expect(await partsOf(5)).toEqual(whole);
});

test('an archive that cannot be opened is one file that could not be read, in however many parts', async () => {
  const texts = textsOf(campaign);
  const file = { name: 'hỏng.zip', bytes: new Uint8Array(3 * 2 ** 21) };
  const briefs = await readFiles(ask, { texts, files: [file], language });
  expect(briefs.map((one) => [one.file, one.status])).toEqual([['hỏng.zip', 'unreadable']]);
});
