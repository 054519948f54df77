import { safeParse, type z } from 'zod';
import type { Expected } from '../findings/index.js';
import { nearest } from '../text/index.js';
import { expectedBy, flatten, type Issue } from './expected.js';
import { allowedAt } from './keys.js';
import { type Path, valueAt } from './tree.js';

/** A value made right enough to look further into, though a person must mend it first. */
export interface Mended<T> {
  value: T;
  /** Some values are stand-ins: what they say is not to be judged. */
  guessed: boolean;
  /** False where something had to be left out: what is not there may be in the file. */
  whole: boolean;
  /** The path in the file of a path in the value. */
  original(path: Path): Path;
}

/** After these, what is left is too far from what was meant. */
const MOST_ROUNDS = 5;
const MOST_ISSUES = 500;

/** Good as a text and as a statement alike. */
const SOME_TEXT = 'true';

type Holder = Record<PropertyKey, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

class Mending {
  guessed = false;
  whole = true;
  private ids = 0;
  private readonly renamed: { at: Path; from: string; to: string }[] = [];

  constructor(
    readonly value: unknown,
    readonly schema: z.core.$ZodType,
  ) {}

  mend(issue: Issue): void {
    if (issue.code === 'unrecognized_keys') this.rename(issue.path, issue.keys);
    else if (issue.code === 'invalid_key') this.leaveOut(issue.path);
    else this.replace(issue);
  }

  original(path: Path): Path {
    return this.renamed.reduceRight<Path>(
      (held, { at, from, to }) =>
        at.every((step, index) => held[index] === step) && held[at.length] === to
          ? [...at, from, ...held.slice(at.length + 1)]
          : held,
      path,
    );
  }

  private holder(path: Path): Holder | null {
    const held = valueAt(this.value, path);
    return isHolder(held) ? held : null;
  }

  /** A mistyped name is taken for what was most likely meant. */
  private rename(at: Path, keys: readonly string[]): void {
    const holder = this.holder(at);
    if (holder === null) return;
    const allowed = allowedAt(this.schema, at);
    for (const from of keys) {
      const value = holder[from];
      delete holder[from];
      const to = nearest(
        from,
        allowed.filter((key) => !Object.hasOwn(holder, key)),
      );
      if (to === null) continue;
      holder[to] = value;
      this.renamed.push({ at, from, to });
    }
  }

  private replace(issue: Issue): void {
    const step = issue.path.at(-1);
    const holder = this.holder(issue.path.slice(0, -1));
    if (step === undefined || holder === null) return;
    const standIn = this.standIn(issue, step, holder[step]);
    if (standIn === undefined) this.leaveOut(issue.path);
    else holder[step] = standIn;
    this.guessed = true;
  }

  private standIn(issue: Issue, step: PropertyKey, present: unknown): unknown {
    if (issue.code !== 'invalid_value') return this.standInFor(expectedBy(issue), step);
    const near = nearest(String(present), issue.values.map(String));
    return issue.values.find((value) => String(value) === near) ?? issue.values[0];
  }

  private standInFor(expected: Expected, step: PropertyKey): unknown {
    switch (expected.is) {
      case 'text':
        return SOME_TEXT;
      case 'number':
      case 'whole':
        return expected.min ?? expected.max ?? 1;
      case 'yes_no':
        return false;
      case 'id':
        this.ids += 1;
        return step === 'id' ? `mended_${this.ids}` : undefined;
      case 'any_of':
        return expected.of.map((each) => this.standInFor(each, step)).find((value) => value !== undefined);
      default:
        return undefined;
    }
  }

  /** Entries of lists are counted, so the whole list goes. */
  private leaveOut(path: Path): void {
    const last = path.findLastIndex((step) => typeof step === 'string');
    const holder = this.holder(path.slice(0, last));
    const step = path[last];
    if (holder !== null && step !== undefined) delete holder[step];
    this.whole = false;
  }
}

/** Makes a value right enough to look further into; null where it is too far from that. */
export const mend = <T>(value: unknown, schema: z.ZodType<T>): Mended<T> | null => {
  const mending = new Mending(structuredClone(value), schema);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = safeParse(schema, mending.value);
    if (parsed.success)
      return {
        value: parsed.data,
        guessed: mending.guessed,
        whole: mending.whole,
        original: (path) => mending.original(path),
      };
    const issues = parsed.error.issues.flatMap(flatten);
    if (issues.length > MOST_ISSUES) return null;
    for (const issue of issues) mending.mend(issue);
  }
  return null;
};
