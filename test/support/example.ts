import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LetterheadFile } from '../../schemas/letterhead.js';
import { Outline } from '../../schemas/outline.js';
import { UnitList } from '../../schemas/units.js';
import { type Form, periodOf, resolve } from '../../src/form/index.js';

const root = join(import.meta.dirname, '../..');

export const exampleNames = readdirSync(join(root, 'examples'));

const yaml = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));

/** The forms of an example, one for each of its units, in the letterhead it names without what it changes there. */
export function formsOf(example: string): Form[] {
  const outline = Outline.parse(yaml(`examples/${example}/outline.yaml`));
  const named = typeof outline.letterhead === 'string' ? outline.letterhead : outline.letterhead.use;
  const { in: _others, ...letterhead } = LetterheadFile.parse(yaml(`templates/letterheads/${named}.yaml`));
  const period = periodOf(outline, null);
  if (!period) throw new Error(`${example} says no period`);
  const { units } = UnitList.parse(yaml(`examples/${example}/units.yaml`));
  return units.map((unit) => resolve({ outline, unit, period, letterhead }));
}
