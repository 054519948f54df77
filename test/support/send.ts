import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type FormPeriod, periodOf, resolve } from '../../src/form/index.js';
import { loadPack } from '../../src/pack/index.js';
import { answersFor, fillForm, leaveOut } from './fill/index.js';

/** What every so many units do with their forms. The others send them complete. */
export interface Habits {
  /** Every so manieth sends nothing. */
  silent: number;
  /** Every so manieth leaves its first text out. */
  forgetful: number;
  /** Every so manieth gives the file a name of its own. */
  renaming: number;
}

const isNth = (at: number, every: number): boolean => at % every === every - 1;

const firstText = (answers: ReadonlyMap<string, string>): string[] =>
  [...answers.keys()].filter((tag) => tag.startsWith('text:')).slice(0, 1);

/** The units of a pack fill in their forms and send them into a folder. The same pack gives the same files. */
export async function send(pack: string, into: string, habits: Habits): Promise<void> {
  const manifest = loadPack(await readFile(join(pack, 'pack.json'), 'utf8'));
  if (manifest === null) throw new Error(`${pack} is no pack`);
  const { outline, letterhead, units, forms } = manifest;
  const period = periodOf(outline, manifest.period) as FormPeriod;
  await mkdir(into, { recursive: true });
  for (const [at, unit] of units.entries()) {
    const file = forms.find((form) => form.unit === unit.id)?.file;
    if (file === undefined || isNth(at, habits.silent)) continue;
    const { answers } = answersFor(resolve({ outline, unit, period, letterhead }));
    const typed = isNth(at, habits.forgetful) ? leaveOut(answers, ...firstText(answers)) : answers;
    const name = isNth(at, habits.renaming) ? `Bao cao ${at + 1}.docx` : basename(file);
    await writeFile(join(into, name), fillForm(await readFile(join(pack, file)), typed));
  }
}
