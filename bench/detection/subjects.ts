import { readFileSync } from 'node:fs';
import type { Outline } from '../../schemas/outline.js';
import type { Unit } from '../../schemas/units.js';
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

async function subjectsOf(name: string, outline: Outline, units: readonly Unit[]): Promise<Subject[]> {
  const letterhead = letterheadFor(outline);
  const period = periodOf(outline, null);
  if (!period) throw new Error(`${name} says no period`);
  const judge = { outline, letterhead, units, period };
  return Promise.all(
    units.map(async (unit) => {
      const form = resolve({ outline, unit, period, letterhead });
      const blank = await write(form, { stamp: form.stamp, outline, unit, letterhead });
      return { name: `${name}/${unit.id}`, form, blank, judge };
    }),
  );
}

/** The forms of all units of the examples and of the outlines made for measuring. */
export async function allSubjects(): Promise<Subject[]> {
  const paths = [
    ...EXAMPLES.map((name) => ({
      name,
      outline: `examples/${name}/outline.yaml`,
      units: `examples/${name}/units.yaml`,
    })),
    ...OWN.map((name) => ({
      name,
      outline: `bench/outlines/${name}.yaml`,
      units: `bench/outlines/${name}.units.yaml`,
    })),
  ];
  const all = paths.map(({ name, ...path }) => {
    const outline = sound(loadOutline(named(path.outline)));
    return subjectsOf(name, outline, sound(loadUnits(named(path.units), outline)));
  });
  return (await Promise.all(all)).flat();
}
