import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/commands/program/program.js';
import { play } from '../support/transcript.js';
import { transcriptPaths } from '../support/transcripts.js';

const paths = transcriptPaths();

test.each(paths)('what %s shows is what the command line does', async (path) => {
  const transcript = readFileSync(path, 'utf8');
  expect(await play(transcript)).toBe(transcript);
});

describe('every command', () => {
  test.each(Object.keys(COMMANDS))('%s is shown at work and mistaken in its folder', (name) => {
    const own = paths.filter((path) => dirname(path).endsWith(`${name}/transcripts`));
    const shown = own.map((path) => readFileSync(path, 'utf8')).join('\n');
    const runs =
      shown.match(new RegExp(`^\\$ decuong (--lang \\w+ )?${name}\\b.*\\n(?:[^$\\x60\\n].*\\n)*`, 'gm')) ?? [];
    const mistaken = runs.filter((run) => run.endsWith('=> 2\n'));
    expect(mistaken.length).toBeGreaterThan(0);
    expect(runs.length).toBeGreaterThan(mistaken.length);
  });
});
