import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letterhead } from '../../schemas/letterhead.js';
import type { Outline } from '../../schemas/outline.js';
import type { Unit } from '../../schemas/units.js';
import type { Result } from '../../src/findings/index.js';
import { type Form, type FormPeriod, periodOf, resolve } from '../../src/form/index.js';
import { loadOutline } from '../../src/outline/index.js';
import { loadUnits } from '../../src/units/index.js';
import { write } from '../../src/write/index.js';
import { letterheadFor } from './letterheads.js';

/** Tests and scripts are run in the folder of the project. */
const root = process.cwd();

/** Where the examples are. */
export const exampleRoot = join(root, 'examples');
export const exampleNames: readonly string[] = readdirSync(exampleRoot, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const named = (path: string) => ({ name: path, bytes: readFileSync(join(root, path)) });

/** What was loaded; a mistake in an example is one of ours, so it throws. */
function sound<T>({ value, findings }: Result<T | null>): T {
  if (value === null) throw new Error(JSON.stringify(findings, null, 2));
  return value;
}

/** An example as its definition and units give it. */
export interface Example {
  outline: Outline;
  units: Unit[];
  letterhead: Letterhead;
  period: FormPeriod;
  forms: Map<string, Form>;
}

const loaded = new Map<string, Example>();

/** An example for the period its definition names; loaded once for all tests, which leave it as it is. */
export function loadExample(name: string): Example {
  const known = loaded.get(name);
  if (known) return known;
  const made = load(name);
  loaded.set(name, made);
  return made;
}

function load(name: string): Example {
  const outline = sound(loadOutline(named(`examples/${name}/outline.yaml`)));
  const units = sound(loadUnits(named(`examples/${name}/units.yaml`), outline));
  const letterhead = letterheadFor(outline);
  const period = periodOf(outline, null);
  if (!period) throw new Error(`${name} says no period`);
  const forms = new Map(units.map((unit) => [unit.id, resolve({ outline, unit, period, letterhead })]));
  return { outline, units, letterhead, period, forms };
}

const written = new WeakMap<Form, Promise<Uint8Array>>();

/** The form of a unit as a .docx; written once for all tests, which leave it as it is. */
export function writeForm({ outline, units, letterhead, forms }: Example, id: string): Promise<Uint8Array> {
  const form = forms.get(id);
  const unit = units.find((one) => one.id === id);
  if (!form || !unit) throw new Error(`no unit ${id}`);
  const known = written.get(form) ?? write(form, { stamp: form.stamp, outline, unit, letterhead });
  written.set(form, known);
  return known;
}
