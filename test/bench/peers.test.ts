import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Measured, measure, perSecond, timesAsFast } from '../../bench/peers/measure.js';
import { here, type Row } from '../../bench/peers/row.js';
import { fastestOf, tableOf } from '../../bench/peers/table.js';
import { slower } from '../../bench/peers/thresholds.js';

const took = (name: string, by: Row['by'], rounds: number[], rival = false): Measured => ({
  row: { name, does: 'making', by, rival, work: async () => 0 },
  rounds,
});

/** The computer was twice as slow in the second round. */
const floor = took('floor', 'floor', [0.001, 0.002, 0.001]);
const own = took('own', 'own', [0.01, 0.02, 0.01]);
const slow = took('slow', 'peer', [0.04, 0.08, 0.04], true);
const fast = took('fast', 'peer', [0.02, 0.04, 0.02], true);
const plain = took('plain', 'peer', [0.005, 0.01, 0.005]);

const folder = mkdtempSync(join(tmpdir(), 'decuong-peers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('how fast something is', () => {
  test('is held against another in each round, so that a slow round says nothing', () => {
    expect(timesAsFast(own, slow)).toBeCloseTo(4);
    expect(perSecond(own)).toBeCloseTo(100);
  });

  test('is measured in every round, after a round that does not count', async () => {
    const asked: number[] = [];
    const row: Row = { ...own.row, work: async (seconds) => asked.push(seconds) };
    const [measured] = await measure([row], 3, () => {});
    expect(measured?.rounds).toEqual([2, 3, 4]);
    expect(asked[0]).toBeGreaterThan(asked[1] ?? 0);
  });

  test('is told for one document, each made for the next unit', async () => {
    const units: number[] = [];
    const work = here((at) => units.push(at));
    expect(await work(0)).toBeLessThan(1);
    await work(0);
    expect(units).toEqual([0, 1]);
  });
});

test('the table holds ours against the fastest that does the whole of it, and against the floor', () => {
  expect(fastestOf([floor, own, slow, fast, plain])?.row.name).toBe('fast');
  expect(tableOf([slow, floor, own, fast], 'making').split('\n').slice(2)).toEqual([
    '| floor | 1000 | 1.00 | 20.0 | 1.00 |',
    '| **own** | 100 | 10.0 | 2.00 | 0.10 |',
    '| fast | 50 | 20.0 | 1.00 | 0.05 |',
    '| slow | 25 | 40.0 | 0.50 | 0.03 |',
  ]);
});

test('what is slower than allowed is named, and what was not measured', () => {
  const file = join(folder, 'thresholds.json');
  writeFileSync(file, JSON.stringify({ own: 0.05, fast: 0.06, gone: 1 }));
  const low = slower(file, [floor, own, fast]);
  expect(low).toHaveLength(2);
  expect(low[0]).toMatch(/^fast: 0\.0500 times as fast as "floor", below 0\.06$/);
  expect(low[1]).toBe('gone: not measured');
});
