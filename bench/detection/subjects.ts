import { readFileSync } from 'node:fs';
import type { Result } from '../../src/findings/index.js';
import { type Form, periodOf, resolve } from '../../src/form/index.js';
import { loadOutline } from '../../src/outline/index.js';
import type { Given } from '../../src/read/index.js';
import { loadUnits } from '../../src/units/index.js';
import { write } from '../../src/write/index.js';
import { letterheadFor } from '../../test/support/letterheads.js';

/** The form of one unit, and what a reviewer holds it against. */
export interface Subject {
  /** `so-ket-kl23/du_muong_so`. */
  name: string;
  form: Form;
  blank: Uint8Array;
  judge: Given;
}

const EXAMPLES = ['bao-cao-35-nq', 'bao-cao-nam-co-so', 'grant-report', 'ket-qua-tuyen-truyen', 'so-ket-kl23'];
const OWN = ['chuong-trinh-muc-tieu', 'so-lieu-van-hoa', 'xay-dung-dang'];

/** A definition with a mistake in it is one of ours, so it throws. */
function sound<T>({ value, findings }: Result<T | null>): T {
  if (value === null) throw new Error(JSON.stringify(findings, null, 2));
  return value;
}

const named = (path: string) => ({ name: path, bytes: readFileSync(path) });

const pathsOf = (name: string): { outline: string; units: string } =>
  OWN.includes(name)
    ? { outline: `bench/outlines/${name}.yaml`, units: `bench/outlines/${name}.units.yaml` }
    : { outline: `examples/${name}/outline.yaml`, units: `examples/${name}/units.yaml` };

/** The forms of an outline by its name: of all its units, or of one. */
async function subjectsOf(name: string, only: string | null): Promise<Subject[]> {
  const paths = pathsOf(name);
  const outline = sound(loadOutline(named(paths.outline)));
  const units = sound(loadUnits(named(paths.units), outline));
  const letterhead = letterheadFor(outline);
  const period = periodOf(outline, null);
  if (!period) throw new Error(`${name} says no period`);
  const judge = { outline, letterhead, units, period };
  return Promise.all(
    units
      .filter(({ id }) => only === null || id === only)
      .map(async (unit) => {
        const form = resolve({ outline, unit, period, letterhead });
        const blank = await write(form, { stamp: form.stamp, outline, unit, letterhead });
        return { name: `${name}/${unit.id}`, form, blank, judge };
      }),
  );
}

/** The forms of all units of the examples and of the outlines made for measuring. */
export const allSubjects = async (): Promise<Subject[]> =>
  (await Promise.all([...EXAMPLES, ...OWN].map((name) => subjectsOf(name, null)))).flat();

/** One of them, by its name. */
export async function subjectNamed(name: string): Promise<Subject> {
  const [outline = '', unit = ''] = name.split('/');
  const [subject] = await subjectsOf(outline, unit);
  if (!subject) throw new Error(`there is no form ${name}`);
  return subject;
}
