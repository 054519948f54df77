import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { optimisingFlags } from '../../../src/commands/program/optimising.js';

describe('optimising later', () => {
  test('asks V8 for something it knows: not a word is said on the screen', () => {
    const flags = optimisingFlags(process.versions.v8);
    const { status, stderr } = spawnSync(process.execPath, [...flags, '-e', '0']);
    expect([status, String(stderr)]).toEqual([0, '']);
  });

  // V8 ends a process in which expressions were run both before that flag and behind it, as this one is.
  test('asks for it in a process of its own, where it begins', () => {
    const asked = `for (const flag of ${JSON.stringify(optimisingFlags(process.versions.v8))}) v8.setFlagsFromString(flag)`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', `${asked}; /a+/.test('aa')`]);
    expect([status, String(stderr)]).toEqual([0, '']);
  });

  test('asks nothing of a V8 it was not tried with', () => {
    expect(optimisingFlags('11.3.244.8-node.33')).toContainEqual(expect.stringMatching(/^--interrupt-budget=\d+$/));
    expect(optimisingFlags('12.4.254.21-node.33')).toEqual([]);
    expect(optimisingFlags('110.1')).toEqual([]);
  });
});
