/**
 * Writes `examples/<name>/returned/`: what the units of each example sent back, as test/support/recipes tells it.
 * Files that LibreOffice saved are made anew only where `soffice` is at hand. Run in the folder of the project:
 * `npx tsc && node dist/scripts/examples.js [NAME...]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleNames, loadExample, writeForm } from '../test/support/examples.js';
import { answersFor } from '../test/support/fill/index.js';
import type { Recipe } from '../test/support/recipes/recipe.js';
import { recipes } from '../test/support/recipes/recipes.js';

/** The file as LibreOffice saves it. */
function savedByOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'decuong-'));
  const source = join(folder, 'form.docx');
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const conversion = ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'out'), source];
  execFileSync('soffice', [profile, ...conversion], { stdio: 'ignore' });
  const saved = readFileSync(join(folder, 'out', 'form.docx'));
  rmSync(folder, { recursive: true });
  return saved;
}

async function returnedBy(name: string, recipe: Recipe): Promise<Uint8Array> {
  const example = loadExample(name);
  const form = example.forms.get(recipe.unit);
  if (!form) throw new Error(`${name} has no unit ${recipe.unit}`);
  const made = recipe.make(await writeForm(example, recipe.unit), answersFor(form));
  return recipe.office ? savedByOffice(made) : made;
}

const asked = process.argv.slice(2);
for (const name of exampleNames.filter((one) => asked.length === 0 || asked.includes(one))) {
  const folder = join('examples', name, 'returned');
  mkdirSync(folder, { recursive: true });
  for (const recipe of recipes[name] ?? []) {
    writeFileSync(join(folder, `${recipe.unit}.docx`), await returnedBy(name, recipe));
    console.log(`${folder}/${recipe.unit}.docx: ${recipe.how}`);
  }
}
