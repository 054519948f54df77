import { drawer } from '../../test/support/fill/draw.js';
import { dropBookmarks, unwrapControls } from '../../test/support/fill/strip.js';
import { filledWhole } from '../detection/filling.js';
import { verdictOn } from '../detection/judge.js';
import { bytesOf, copyOf, type Specimen } from '../detection/specimen.js';
import { allSubjects, type Subject } from '../detection/subjects.js';
import { OPERATIONS } from './done/index.js';
import { type Failure, judge } from './judge.js';
import type { Operation } from './operation.js';

/** Which files are wanted. */
export interface Chosen {
  quick: boolean;
  seed: string;
  /** Words the name of a case must hold. */
  only: string;
}

/** What came of one file. */
export interface Told {
  places: number;
  failures: Failure[];
}

/** One operation on one thing in one filled form. */
export interface Case {
  operation: Operation;
  /** What was done where, in a line. */
  name: string;
  /** Null where that thing cannot be changed so. */
  told(): Told | null;
}

/** How many files of each operation are read with every change. */
const QUICK = 8;

function casesOf(subject: Subject, seed: string): Case[] {
  let filled: Specimen | null = null;
  const whole = (): Specimen => {
    filled ??= filledWhole(subject.form, subject.blank, seed);
    return filled;
  };
  return OPERATIONS.flatMap((operation) =>
    Array.from({ length: operation.targets(whole()) }, (_, nth) => nth).flatMap((nth) =>
      [false, true].map((bare): Case => {
        const name = `${subject.name}: ${operation.name}, ${nth + 1}${bare ? ', stripped' : ''}`;
        return {
          operation,
          name,
          told() {
            const specimen = copyOf(whole());
            const expectations = operation.done({ specimen, draw: drawer(`${seed} ${name}`), bare }, nth);
            if (!expectations) return null;
            if (bare) {
              unwrapControls(specimen.root);
              dropBookmarks(specimen.root);
            }
            return judge(specimen, expectations, verdictOn(bytesOf(specimen), subject));
          },
        };
      }),
    ),
  );
}

/** Some of the cases of each operation, drawn by their names: the same ones whatever other operations there are. */
function someOf(cases: readonly Case[], seed: string): Case[] {
  const drawn = new Map(cases.map((one) => [one, drawer(`${seed} quick ${one.name}`)()]));
  const byTurn = [...cases].sort((a, b) => (drawn.get(a) ?? 0) - (drawn.get(b) ?? 0));
  return OPERATIONS.flatMap((operation) => byTurn.filter((one) => one.operation === operation).slice(0, QUICK));
}

/** The files of a run, the same for the same seed. */
export async function plan({ quick, seed, only }: Chosen): Promise<Case[]> {
  const cases = (await allSubjects()).flatMap((subject) => casesOf(subject, seed));
  return (quick ? someOf(cases, seed) : cases).filter(({ name }) => name.includes(only));
}
