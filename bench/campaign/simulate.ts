import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { periodOf } from '../../src/form/index.js';
import { inParallel } from '../../src/node/index.js';
import { loadPack } from '../../src/pack/index.js';
import { type FillingTask, fillingWork } from './filling-task.js';
import { type Deed, deedOf } from './plan.js';

/** What was sent back for a pack, and what it says in truth. */
export interface Simulated {
  /** How many units did what with their forms. */
  deeds: Record<Deed, number>;
  /** The sum of every number over all units whose returns can be read, by item. */
  sums: Map<string, number>;
}

/** Has the units of a pack fill in their forms and send them back into a folder, in so many threads. The same for the same seed. */
export async function simulate(
  pack: string,
  into: string,
  seed: string,
  threads: { count?: number } = {},
): Promise<Simulated> {
  const built = loadPack(await readFile(join(pack, 'pack.json'), 'utf8'));
  const period = built && periodOf(built.outline, built.period === '' ? null : built.period);
  if (built === null || period === null) throw new Error(`There is no pack in ${pack}.`);
  await mkdir(into, { recursive: true });
  const forms = new Map(built.forms.map((form) => [form.unit, form]));
  const deeds: Simulated['deeds'] = { complete: 0, incomplete: 0, unreadable: 0, none: 0 };
  const tasks = built.units.flatMap((unit): FillingTask[] => {
    const deed = deedOf(unit.id, seed);
    const form = forms.get(unit.id);
    deeds[deed] += 1;
    return deed === 'none' || form === undefined ? [] : [{ unit, form, deed }];
  });
  const { outline, letterhead } = built;
  const filled = inParallel({
    script: new URL('./filling-thread.js', import.meta.url),
    work: fillingWork,
    data: { source: { outline, letterhead, period }, pack, into, seed },
    tasks,
    ...threads,
  });
  const sums = new Map<string, number>();
  for await (const { truth } of filled)
    for (const [item, value] of truth) sums.set(item, (sums.get(item) ?? 0) + value);
  return { deeds, sums };
}
