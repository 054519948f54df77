import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { optimisingFlags } from '../../../src/commands/program/optimising.js';

describe('optimising later', () => {
  test('asks V8 for something it knows: not a word is said on the screen', () => {
    const flags = optimisingFlags(process.versions.v8);
    const { status, stderr } = spawnSync(process.execPath, [...flags, '-e', '0']);
    expect([status, String(stderr)]).toEqual([0, '']);
  });

  test('asks for nothing that ends a process in which an expression ran before, and meets a long text behind it', () => {
    const flags = JSON.stringify(optimisingFlags(process.versions.v8));
    const script = `const word = /[a-c]+x?/g; word.exec('aa'); for (const flag of ${flags}) v8.setFlagsFromString(flag);
      'ab '.repeat(5000).replace(word, (found) => found)`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', script]);
    expect([status, String(stderr)]).toEqual([0, '']);
  });

  test('asks nothing of a V8 it was not tried with', () => {
    expect(optimisingFlags('11.3.244.8-node.33')).toContainEqual(expect.stringMatching(/^--interrupt-budget=\d+$/));
    expect(optimisingFlags('12.4.254.21-node.33')).toEqual([]);
    expect(optimisingFlags('110.1')).toEqual([]);
  });
});
