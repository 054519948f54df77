import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWord } from '../src/word/index.js';

/**
 * Writes beside each kept document the tree it is read as. To be run by hand when the tree has changed for a reason,
 * and its changes to be read before they are committed; tests never write it.
 */
const folder = join(process.cwd(), 'test/documents/word');
for (const name of readdirSync(folder).filter((one) => one.endsWith('.docx'))) {
  const { value, findings } = readWord({ name, bytes: readFileSync(join(folder, name)) });
  if (value === null) throw new Error(JSON.stringify(findings));
  writeFileSync(join(folder, name.replace(/docx$/, 'json')), `${JSON.stringify(value, null, 1)}\n`);
  console.log(name);
}
