import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { play } from '../support/transcript.js';

const folder = join(process.cwd(), 'test', 'commands', 'transcripts');

/** A campaign of sixty units is built, sent and reviewed several times over in one of them. */
const LONG = 10 * 60_000;

test.each(readdirSync(folder))(
  'what %s shows is what the command line does',
  async (name) => {
    const transcript = readFileSync(join(folder, name), 'utf8');
    expect(await play(transcript)).toBe(transcript);
  },
  LONG,
);
