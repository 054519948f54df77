/**
 * Writes docs/rules/ from the rules and their examples; with `--check` writes nothing and ends with 1 where a page
 * is stale. Run in the folder of the project, as `npm run rules` does.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from './rules/pages.js';

const folder = join('docs', 'rules');
const pages = rulePages();
const read = (name: string): string | null =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null;
const left = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => !pages.has(name));
const stale = [...left, ...[...pages].filter(([name, text]) => read(name) !== text).map(([name]) => name)];

if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`${join(folder, name)} is stale: npm run rules`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of left) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  console.log(`${folder}: ${pages.size} pages, ${stale.length} changed`);
}
