import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ReviewList } from '../../../schemas/review.js';
import { PrintedRollup } from '../../../schemas/rollup.js';
import { PrintedStatus } from '../../../schemas/status.js';
import { run } from '../../../src/commands/program/run.js';
import { digest } from '../../../src/pack/index.js';
import { exampleAsking, type FilledCampaign, fillCampaign } from '../../support/filled-campaign.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const FIGURE = 'vu_viec';
let campaign: FilledCampaign;
let first: string;
let second: string;
beforeAll(async () => {
  campaign = await fillCampaign(exampleAsking('bao-cao-nam-co-so', FIGURE), 2);
  [first = '', second = ''] = [...campaign.files.keys()];
});

const bytesOf = (name: string): Uint8Array => campaign.files.get(name) ?? new Uint8Array();
const unitOf = (name: string): string => name.replace('.docx', '');

/** A file of decisions about one returned file. */
const settledFile = (name: string, ...said: string[]): string =>
  [
    'decuong_settled: 1',
    'decisions:',
    ...said.map(
      (one) => `  - {file: ${name}, sha256: ${digest(bytesOf(name))}, ${one}, by: Nguyễn Văn A, at: 2026-07-05}`,
    ),
    '',
  ].join('\n');

/** Runs a command in a folder with the pack, its decisions, and these files. */
const ran = <T>(
  settled: string,
  files: Record<string, Uint8Array>,
  args: string[],
  look: (folder: string, written: { code: number; stdout: string; stderr: string }) => T | Promise<T>,
) =>
  inFolder(
    {
      'goi/pack.json': JSON.stringify(campaign.pack),
      'goi/settled.yaml': settled,
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`ve/${name}`, bytes])),
    },
    async (folder) => {
      const io = recordedIo(folder);
      const code = await run(args, io);
      return look(folder, { code, ...io.written });
    },
  );

const bothFiles = () => ({ [first]: bytesOf(first), [second]: bytesOf(second) });

const collected = (settled: string, files = bothFiles()) =>
  ran(settled, files, ['collect', 'goi', 've', '-o', 'ra.json'], async (folder) =>
    PrintedRollup.parse(JSON.parse(await readFile(join(folder, 'ra.json'), 'utf8'))),
  );

const valuesOf = ({ figures }: PrintedRollup) => figures.find(({ item }) => item === FIGURE)?.values ?? [];

describe('what a person settled is obeyed', () => {
  test('by collect: the value goes into the total, and says who settled it', async () => {
    const values = valuesOf(await collected(settledFile(first, `item: ${FIGURE}, value: 4321`)));
    expect(values[0]).toMatchObject({ value: 4321, settled: { by: 'Nguyễn Văn A', at: '2026-07-05' } });
    expect(values[1]).not.toHaveProperty('settled');
  });

  test('by check: in words, and in the answer', async () => {
    const settled = settledFile(first, `item: ${FIGURE}, state: nil`);
    const text = await ran(settled, bothFiles(), ['check', 've', '--pack', 'goi'], (_, { stdout }) => stdout);
    expect(text).toMatch(/được tính là không có \(đã xác nhận: Nguyễn Văn A, 05\/7\/2026\)\./);
    const asked = ['check', 've', '--pack', 'goi', '--format', 'json'];
    const json = await ran(settled, bothFiles(), asked, (_, { stdout }) => ReviewList.parse(JSON.parse(stdout)));
    const answer = json.reviews[0]?.answers.find(({ item }) => item === FIGURE);
    expect(answer).toMatchObject({ state: 'nil', value: 0, settled: { by: 'Nguyễn Văn A', at: '2026-07-05' } });
  });

  test('by status: a file counts for the unit a person said, or not at all', async () => {
    const status = (settled: string) =>
      ran(settled, { [first]: bytesOf(first) }, ['status', 'goi', 've', '--format', 'json'], (_, { stdout }) =>
        PrintedStatus.parse(JSON.parse(stdout)).units.map(({ id, state }) => `${id} ${state}`),
      );
    expect(await status(settledFile(first, `belongs_to_unit: ${unitOf(second)}`))).toEqual([
      `${unitOf(first)} none`,
      expect.stringMatching(new RegExp(`^${unitOf(second)} (?:complete|incomplete)$`)),
    ]);
    expect(await status(settledFile(first, 'counts: false'))).toEqual([
      `${unitOf(first)} none`,
      `${unitOf(second)} none`,
    ]);
  });

  test('of no other file', async () => {
    const values = valuesOf(
      await collected(settledFile(first, `item: ${FIGURE}, value: 4321`), {
        [second]: bytesOf(second),
        [first]: new Uint8Array(),
      }),
    );
    expect(values.map(({ value }) => value)).not.toContain(4321);
  });
});

describe('a mistake in the decisions', () => {
  test('is told by line and column, and nothing is done', async () => {
    const settled = settledFile(first, `item: ${FIGURE}, value: nhiều`);
    const { code, stderr } = await ran(settled, bothFiles(), ['status', 'goi', 've'], (_, written) => written);
    expect(code).toBe(2);
    expect(stderr).toMatch(/goi\/settled\.yaml:3:\d+ {2}lỗi {2}Giá trị “nhiều” không dùng được/);
  });

  test('of a place that is not asked for is told, and the rest goes on', async () => {
    const settled = settledFile(first, 'item: vu_viecc, value: 1', `item: ${FIGURE}, value: 4321`);
    const { code, stderr } = await ran(settled, bothFiles(), ['check', 've', '--pack', 'goi'], (_, written) => written);
    expect(code).toBeLessThan(2);
    expect(stderr).toContain('Có phải ý là “vu_viec”?');
  });
});
