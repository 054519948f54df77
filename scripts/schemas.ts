/**
 * Writes schemas/json/ and schemas/carried-formats.ts from the zod schemas; with `--check` writes nothing and ends with 1 where a file is stale. Run
 * in the folder of the project, as `npm run schemas` does.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { formatNames, jsonSchemaOf } from '../schemas/json-schema.js';
import { EmbeddedDefinition } from '../schemas/stamp.js';

const folder = join('schemas', 'json');
const files = formatNames.map((name) => ({
  path: join(folder, `${name}.schema.json`),
  text: `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
}));

/** What a form carries, as a text: reading it as JSON takes less than making it piece by piece. */
function carried(): string {
  const { $schema, ...formats } = z.toJSONSchema(EmbeddedDefinition, { io: 'input', reused: 'ref' });
  const json = JSON.stringify(formats).replaceAll('__schema', '').replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `/** The JSON Schema of what a form carries; written by \`npm run schemas\`. */\nexport const CARRIED_FORMATS =\n  '${json}';\n`;
}
files.push({ path: join('schemas', 'carried-formats.ts'), text: carried() });

const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is stale: npm run schemas`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of stale) writeFileSync(path, text);
}
