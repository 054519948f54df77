/**
 * Plays the transcripts of test/commands/transcripts again and writes down what the commands said; read the change
 * before it is committed. Run by hand in the folder of the project: `npx tsc && node dist/scripts/transcripts.js`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { play } from '../test/support/transcript.js';

const folder = join('test', 'commands', 'transcripts');
for (const name of readdirSync(folder)) {
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  const after = await play(before);
  if (after !== before) writeFileSync(path, after);
}
