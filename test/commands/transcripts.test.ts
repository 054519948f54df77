import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { play } from '../support/transcript.js';
import { transcriptPaths } from '../support/transcripts.js';

/** A campaign of sixty units is built, sent and reviewed several times over in one of them. */
const LONG = 10 * 60_000;

test.each(transcriptPaths())(
  'what %s shows is what the command line does',
  async (path) => {
    const transcript = readFileSync(path, 'utf8');
    expect(await play(transcript)).toBe(transcript);
  },
  LONG,
);
