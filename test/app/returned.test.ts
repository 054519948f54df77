import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Folder, PATHS, returnedIn, textAt, textsOf, withFiles } from '../../app/model/index.js';
import { run } from '../../src/commands/program/run.js';
import type { Answered } from '../../src/index.js';
import { inFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';
import { asking } from './own.js';
import { TYPED, uncertainCampaign } from './uncertain.js';

let campaign: Folder;
beforeAll(async () => {
  campaign = await uncertainCampaign();
});

const ask = asking();
const by = 'Nguyễn Văn A';

/** Reads what came back, and what is open in it. */
async function opened(folder: Folder) {
  const texts = textsOf(folder);
  const files = returnedIn(folder);
  await ask('review', { texts, files, language: 'vi' });
  const names = files.map(({ name }) => name);
  const { returns } = await ask('status', { texts, files: names, language: 'vi' });
  return { returns, ...(await ask('questions', { texts, files: names, language: 'vi' })) };
}

async function answer(folder: Folder, said: Omit<Answered, 'question'>) {
  const { questions } = await opened(folder);
  const [first] = questions;
  if (first === undefined) throw new Error('Nothing is open');
  const answers = [{ ...said, question: first.question }];
  return ask('settle', { texts: textsOf(folder), answers, by, language: 'vi' });
}

describe('what is uncertain in a report is settled on the page', () => {
  test('a place nobody can tell the meaning of is asked, in words', async () => {
    const { questions } = await opened(campaign);
    expect(questions.map(({ texts }) => [texts.unit, texts.typed])).toEqual([['Đảng ủy xã Một', TYPED]]);
    expect(questions[0]?.texts.where).toContain('Số tin đã đăng');
    expect(questions[0]?.replies.map(({ reply }) => reply)).toEqual(['other', 'nil', 'missing']);
  });

  test('an answer counts at once, and names who gave it', async () => {
    const before = await opened(campaign);
    const { settled } = await answer(campaign, { reply: 'other', value: '40', grounds: 'Đơn vị trả lời' });
    const after = await opened(withFiles(campaign, [[PATHS.settled, settled ?? '']]));
    expect(after.questions).toEqual([]);
    expect(after.by).toBe(by);
    const stateOf = ({ returns }: typeof before) => returns.units.map(({ state }) => state);
    expect([stateOf(before)[0], stateOf(after)[0]]).toEqual(['incomplete', 'complete']);
  });

  test('a value of another kind is refused, and nothing is settled', async () => {
    const { settled, problems } = await answer(campaign, { reply: 'other', value: 'nhiều', grounds: '' });
    expect(settled).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['reply-unsuited']);
  });

  test('remarks in the file stay; the command line obeys what was written, and asks no more', async () => {
    const there = '# Sổ của chị Hoa\ndecuong_settled: 1\n# chưa có gì\ndecisions: []\n';
    const folder = withFiles(campaign, [[PATHS.settled, there]]);
    const { settled } = await answer(folder, { reply: 'other', value: '40', grounds: '' });
    expect(settled).toContain('# Sổ của chị Hoa');
    expect(settled).toContain('# Đảng ủy xã Một: ');
    const onDisk = Object.fromEntries(withFiles(folder, [[PATHS.settled, settled ?? '']]));
    await inFolder(onDisk, async (path) => {
      const io = recordedIo(path);
      const code = await run('questions pack returned -o hoi.xlsx --no-convert --lang vi'.split(' '), io);
      expect([code, io.written.stderr]).toEqual([0, '']);
    });
  });

  test('a file of decisions that does not load is told, and not written over', async () => {
    const broken = withFiles(campaign, [[PATHS.settled, 'decuong_settled: 1\ndecisions: nhiều\n']]);
    const { settled, problems } = await answer(broken, { reply: 'nil', value: '', grounds: '' });
    expect(settled).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(textAt(broken, PATHS.settled)).toContain('nhiều');
  });
});
