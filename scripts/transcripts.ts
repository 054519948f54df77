/**
 * Plays the transcripts of all commands again and writes down what the commands said; read the change
 * before it is committed. Run by hand in the folder of the project: `npm run transcripts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { play } from '../test/support/transcript.js';
import { transcriptPaths } from '../test/support/transcripts.js';

for (const path of transcriptPaths()) {
  const before = readFileSync(path, 'utf8');
  const after = await play(before);
  if (after !== before) writeFileSync(path, after);
}
