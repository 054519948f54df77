import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackForm } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import { resolve } from '../../src/form/index.js';
import type { PackSource } from '../../src/pack/index.js';
import { drawer } from '../../test/support/fill/draw.js';
import { answersFor, fillForm } from '../../test/support/fill/index.js';
import type { Deed } from './plan.js';

/** What forms are filled in from, and where they go. */
export interface FillingData {
  source: PackSource;
  pack: string;
  into: string;
  seed: string;
}

export interface FillingTask {
  unit: Unit;
  form: PackForm;
  deed: Deed;
}

/** What was sent back: its name, what was done to it, and the true values of its figures and cells by item. */
export interface Filled {
  unit: string;
  group: string | null;
  file: string;
  deed: Deed;
  truth: [item: string, value: number][];
}

/** How much of a form that is not complete is left open. */
const LEFT_OPEN = 0.15;

/** Fills in one form after the other, as its people would, and sends it back under a name of their own. Runs in threads. */
export const fillingWork =
  ({ source, pack, into, seed }: FillingData) =>
  async ({ unit, form, deed }: FillingTask): Promise<Filled> => {
    const { answers, truth } = answersFor(resolve({ ...source, unit }), seed);
    const draw = drawer(`${seed} ${unit.id} open`);
    if (deed === 'incomplete')
      for (const tag of [...answers.keys()]) {
        if (draw() >= LEFT_OPEN) continue;
        answers.delete(tag);
        truth.delete(tag.slice(tag.indexOf(':') + 1));
      }
    const filled = fillForm(await readFile(join(pack, form.file)), answers);
    const file = `BC ${unit.name}.docx`;
    const cut = deed === 'unreadable' ? filled.subarray(0, filled.length / 2) : filled;
    await writeFile(join(into, file), cut);
    const numbers = [...truth].filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    return { unit: unit.id, group: unit.group ?? null, file, deed, truth: deed === 'unreadable' ? [] : numbers };
  };
