/**
 * Writes schemas/json/ from the zod schemas; with `--check` writes nothing and ends with 1 where a file is stale. Run
 * in the folder of the project, as `npm run schemas` does.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNames, printJsonSchema } from '../schemas/json-schema.js';

const folder = join('schemas', 'json');
const files = formatNames.map((name) => ({
  path: join(folder, `${name}.schema.json`),
  text: printJsonSchema(name),
}));
const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is stale: npm run schemas`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of stale) writeFileSync(path, text);
}
