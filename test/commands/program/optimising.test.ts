import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { optimiseLater, optimisingFlags } from '../../../src/commands/program/optimising.js';

describe('optimising later', () => {
  test('asks V8 for something it knows: not a word is said on the screen', () => {
    const flags = optimisingFlags(process.versions.v8);
    const { status, stderr } = spawnSync(process.execPath, [...flags, '-e', '0']);
    expect([status, String(stderr)]).toEqual([0, '']);
    expect(optimiseLater).not.toThrow();
  });

  test('asks nothing of a V8 it was not tried with', () => {
    expect(optimisingFlags('11.3.244.8-node.33')).toContainEqual(expect.stringMatching(/^--interrupt-budget=\d+$/));
    expect(optimisingFlags('12.4.254.21-node.33')).toEqual([]);
    expect(optimisingFlags('110.1')).toEqual([]);
  });
});
