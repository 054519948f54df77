import fc from 'fast-check';
import type { Outline } from '../../schemas/outline.js';
import { periodOf, resolve } from '../../src/form/index.js';
import { type Given, identify } from '../../src/read/index.js';
import { readWord } from '../../src/word/index.js';
import { write } from '../../src/write/index.js';
import { drawer } from '../../test/support/fill/draw.js';
import { letterheadFor } from '../../test/support/letterheads.js';
import { anyOutline } from '../../test/support/random/outline.js';
import { anyUnit } from '../../test/support/random/unit.js';
import type { Case } from '../detection/case.js';
import { filled } from '../detection/filling.js';
import { casesOf, nameOf } from '../detection/plan.js';
import { bytesOf, type Specimen } from '../detection/specimen.js';
import { damaged } from '../detection/specimens.js';
import { allSubjects } from '../detection/subjects.js';
import { typeBeside } from './beside.js';
import { brokenIn } from './law.js';

/** A returned file to hold the law against. */
export interface Task {
  name: string;
  /** What breaks the law in it; null where there was nothing to damage. */
  broken(): Promise<string[] | null>;
}

/** Which files are wanted. */
export interface Chosen {
  /** The small part of the damaged forms and of the random documents. */
  quick: boolean;
  seed: string;
}

/** How much is typed into a file that nobody asked for. */
const BESIDE = 4;

/** Has things typed into a file that nobody asked for, reads it, and says what breaks the law in it. */
function brokenBy(specimen: Specimen, times: number, seed: string, given: Given, unit: string): string[] {
  const words = typeBeside(specimen.root, times, drawer(`${seed} beside`));
  const { value: document } = readWord({ name: 'returned.docx', bytes: bytesOf(specimen) });
  if (!document) return ['not readable'];
  const { value } = identify(document, 'returned.docx', { given, unit });
  return value ? brokenIn(document, value.form, value.identity, words) : ['no definition'];
}

/** A damaged form; every other one has more typed into it than was asked. */
const ofCase = (one: Case, at: number): Task => ({
  name: nameOf(one),
  async broken() {
    const { subject, seed } = one;
    const specimen = damaged(one);
    const times = at % 2 === 0 ? 0 : BESIDE;
    return specimen && brokenBy(specimen, times, `${seed} ${nameOf(one)}`, subject.judge, subject.form.stamp.unit);
  },
});

/** A form of a random outline, filled in, with more typed into it than was asked. */
const ofOutline = (outline: Outline, seed: string): Task => ({
  name: `random document ${seed}`,
  async broken() {
    const letterhead = letterheadFor(outline);
    const period = periodOf(outline, null);
    if (!period) throw new Error('no period');
    const form = resolve({ outline, unit: anyUnit, period, letterhead });
    const specimen = filled(form, await write(form, { stamp: form.stamp, outline, unit: anyUnit, letterhead }), seed);
    return brokenBy(specimen, BESIDE, seed, { outline, letterhead, units: [anyUnit], period }, anyUnit.id);
  },
});

/** The files of a run, the same for the same seed: the damaged forms of the detection benchmark, then random documents. */
export async function tasksOf({ quick, seed }: Chosen): Promise<Task[]> {
  const cases = casesOf(await allSubjects(), { quick, seed, only: '' });
  const outlines = fc.sample(anyOutline, { numRuns: quick ? 25 : 500, seed: Math.floor(drawer(seed)() * 2 ** 31) });
  return [...cases.map(ofCase), ...outlines.map((outline, at) => ofOutline(outline, `${seed} ${at + 1}`))];
}
