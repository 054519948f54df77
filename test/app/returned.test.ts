import { beforeAll, describe, expect, test } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import { type Folder, PATHS, returnedIn, textAt, textsOf, withFiles, withReturned } from '../../app/model/index.js';
import { aboutPlaces, answersWith, choicesAmong, isAmong } from '../../app/rooms/returned/many.js';
import type { FileDecision } from '../../app/worker/protocol.js';
import { run } from '../../src/commands/program/run.js';
import type { Answered } from '../../src/index.js';
import { inFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';
import { asking, readFiles } from './own.js';
import { doubtfulCampaign, sentAgain, TYPED, uncertainCampaign } from './uncertain.js';

type Part = { file: string; sha256: string };

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
  await readFiles(ask, { texts, files, language: 'vi' });
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

describe('what a person decides of a file as a whole', () => {
  /** The second unit sent its report, and the same once more with another sentence. */
  const twice = async (): Promise<Folder> => {
    const again = await sentAgain(campaign, 1);
    return withReturned(campaign, [{ name: 'hai lan nua.docx', bytes: again }]);
  };

  async function decided(folder: Folder, file: string, says: (others: Part[]) => FileDecision): Promise<Folder> {
    const { returns } = await opened(folder);
    const sent = returns.units.flatMap(({ unit, counted, others }) =>
      [...(counted ? [counted] : []), ...others.map((one) => one.return)].map((one) => ({ ...one, unit: unit.id })),
    );
    const one = sent.find((each) => each.file.endsWith(file));
    if (one === undefined) throw new Error(`${file} is of nobody`);
    const others = sent.filter(({ unit, sha256 }) => unit === one.unit && sha256 !== one.sha256);
    const { settled, problems } = await ask('decide', {
      texts: textsOf(folder),
      of: one,
      says: says(others.map(({ file: name, sha256 }) => ({ file: name, sha256 }))),
      ...{ by, grounds: '', language: 'vi' },
    });
    expect(problems).toEqual([]);
    return withFiles(folder, [[PATHS.settled, settled ?? '']]);
  }

  const files = async (folder: Folder) => {
    const { counted, others } = (await opened(folder)).returns.units[1] ?? { counted: null, others: [] };
    return [counted?.file, ...others.map(({ is }) => is)];
  };

  test('two files of a unit are put together as one report, on the page and for the command line', async () => {
    const folder = await twice();
    expect(await files(folder)).toEqual(['hai lan nua.docx', 'earlier']);
    const merged = await decided(folder, 'hai lan nua.docx', (others) => ({ parts: others }));
    expect(await files(merged)).toEqual([expect.any(String), 'part']);
    await inFolder(Object.fromEntries(merged), async (path) => {
      const io = recordedIo(path);
      await run('status pack returned --format json --no-convert --lang vi'.split(' '), io);
      const { units } = JSON.parse(io.written.stdout);
      expect(units[1].others.map(({ is }: { is: string }) => is)).toEqual(['part']);
      expect(units[1].settled).toEqual([expect.objectContaining({ by })]);
    });
  });

  test('a file is counted alone, not counted, or given to another unit; the last word holds', async () => {
    const folder = await twice();
    const left = await decided(folder, 'hai lan nua.docx', () => ({ counts: false }));
    expect((await files(left))[0]).toBe('hai.docx');
    const given = await decided(left, 'hai.docx', () => ({ belongs_to_unit: 'dang_uy_xa_ba' }));
    const { returns } = await opened(given);
    expect(returns.units[2]?.counted?.file).toBe('hai.docx');
  });
});

test('what programs leave beside the files of people is no report, as for the command line', async () => {
  const lock = new TextEncoder().encode('admin');
  const names = ['~$hai.docx', 've/Thumbs.db', 've/__MACOSX/._hai.docx'];
  const { returns } = await opened(
    withReturned(
      campaign,
      names.map((name) => ({ name, bytes: lock })),
    ),
  );
  expect(returns.unplaced.map(({ return: { file } }) => file)).toEqual([]);
});

test('a file with nothing of the form in it is told to be no report, one with something of it is not', async () => {
  const texts = textsOf(campaign);
  const isForeign = async (source: { name: string; bytes: Uint8Array }) =>
    (await ask('report', { texts, source, file: source.name, language: 'vi' })).isForeign;
  const lines = ['GIẤY MỜI', 'Kính mời đồng chí đến dự họp giao ban vào 8 giờ ngày 20/10/2026.'];
  const invitation = await Packer.toBuffer(
    new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
  );
  expect(await isForeign({ name: 'giay moi.docx', bytes: new Uint8Array(invitation) })).toBe(true);
  const [sent] = returnedIn(campaign);
  if (sent === undefined) throw new Error('Nothing came back');
  expect(await isForeign(sent)).toBe(false);
});

test('a file nobody can open is said to be known by its name only where no person said whose it is', async () => {
  const pdf = new TextEncoder().encode('%PDF-1.4\n');
  const folder = withReturned(campaign, [
    { name: 'Đảng ủy xã Ba.pdf', bytes: pdf },
    { name: 'scan.pdf', bytes: pdf.slice(1) },
  ]);
  const notesOf = async (of: Folder): Promise<string[]> => {
    await opened(of);
    const asked = { texts: textsOf(of), files: returnedIn(of).map(({ name }) => name), language: 'vi' } as const;
    return (await ask('status', asked)).matrix.units[2]?.notes.filter((note) => note.includes('tên tệp')) ?? [];
  };
  const named = withFiles(folder, [[`${PATHS.returned}scan.pdf`, null]]);
  expect(await notesOf(named)).toHaveLength(1);
  const scanned = withFiles(folder, [[`${PATHS.returned}Đảng ủy xã Ba.pdf`, null]]);
  const question = (await opened(scanned)).questions.find((one) => one.question.file === 'scan.pdf')?.question;
  if (question === undefined) throw new Error('Nothing is asked of it');
  const answers: Answered[] = [{ question, reply: 'of_unit', value: 'dang_uy_xa_ba', grounds: '' }];
  const { settled } = await ask('settle', { texts: textsOf(scanned), answers, by, language: 'vi' });
  expect(await notesOf(withFiles(scanned, [[PATHS.settled, settled ?? '']]))).toEqual([]);
});

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

describe('several places are settled at once', () => {
  async function doubtful() {
    const folder = await doubtfulCampaign();
    return { folder, questions: aboutPlaces((await opened(folder)).questions) };
  }

  test('those of a unit, or those about one item over units, are chosen', async () => {
    const { questions } = await doubtful();
    const { units, items } = choicesAmong(questions);
    expect(units.map(({ name, count }) => [name, count])).toEqual([
      ['Đảng ủy xã Một', 2],
      ['Đảng ủy xã Hai', 2],
    ]);
    expect(items.map(({ count }) => count)).toEqual([2, 2]);
    const [first] = items.filter(({ among }) => 'item' in among && among.item === 'so_tin');
    const same = questions.filter((one) => first && isAmong(one, first.among));
    expect(same.map(({ texts }) => [texts.unit, texts.typed])).toEqual([
      ['Đảng ủy xã Một', TYPED],
      ['Đảng ủy xã Hai', TYPED],
    ]);
  });

  test('one reply goes to all that can have it, as one file of decisions, and the others stay open', async () => {
    const { folder, questions } = await doubtful();
    const answers = answersWith(questions, 'as_read', 'Đã gọi điện');
    expect(answers.map(({ question }) => question.item)).toEqual(['so_bai', 'so_bai']);
    const { settled } = await ask('settle', { texts: textsOf(folder), answers, by, language: 'vi' });
    const after = await opened(withFiles(folder, [[PATHS.settled, settled]]));
    expect(after.questions.map(({ question }) => question.item)).toEqual(['so_tin', 'so_tin']);
  });
});
