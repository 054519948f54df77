import { drawer, pick } from '../../test/support/fill/draw.js';
import type { Case } from './case.js';
import { CARRIERS, CONTENT, FILES, isRetyped, KINDS, type Kind } from './damage/index.js';
import { WAYS } from './office.js';
import type { Subject } from './subjects.js';

/** How many forms each kind is done to, and how many pairs. */
export interface Size {
  alone: number;
  stripped: number;
  pairs: number;
  both: number;
}

const FULL: Size = { alone: 33, stripped: 33, pairs: 1500, both: 1500 };
const QUICK: Size = { alone: 2, stripped: 2, pairs: 100, both: 100 };

const named = (name: string): Kind => {
  const kind = KINDS.find((one) => one.name === name);
  if (!kind) throw new Error(`no kind of damage "${name}"`);
  return kind;
};

/** Some of the forms, spread over all of them, others for another kind. */
function some(subjects: readonly Subject[], count: number, turn: number): Subject[] {
  if (count >= subjects.length) return [...subjects];
  const step = subjects.length / count;
  return Array.from(
    { length: count },
    (_, at) => subjects[Math.floor(turn * 5 + at * step) % subjects.length] as Subject,
  );
}

/** All files of a run, the same for the same seed. What was retyped has few items, so each form is, also in the quick part. */
function plan(subjects: readonly Subject[], size: Size, seed: string): Case[] {
  const stripped = named('controls and bookmarks stripped');
  const alone = KINDS.flatMap((kind, turn) =>
    some(subjects, isRetyped([kind]) ? FULL.alone : size.alone, turn).map(
      (subject): Case => ({ group: 'alone', subject, kinds: [kind], seed: `${seed} a` }),
    ),
  );
  const bare = CONTENT.flatMap((kind, turn) =>
    some(subjects, size.stripped, turn + 1).map(
      (subject): Case => ({ group: 'stripped', subject, kinds: [kind, stripped], seed: `${seed} b` }),
    ),
  );
  const both = pairsOf(subjects, size.both, `${seed} both`, CONTENT).map(
    (one): Case => ({ ...one, group: 'both', kinds: [...one.kinds, stripped] }),
  );
  return [...alone, ...bare, ...pairsOf(subjects, size.pairs, seed), ...both];
}

/** What one kind is paired with; text most of all, for most that happens to a file happens to its text. */
const PARTNERS: readonly Kind[] = [...CONTENT, ...CONTENT, ...CARRIERS, ...FILES, ...FILES];

function pairsOf(subjects: readonly Subject[], count: number, seed: string, partners = PARTNERS): Case[] {
  const draw = drawer(`${seed} pairs`);
  return Array.from({ length: count }, (): Case => {
    const first = pick(CONTENT, draw);
    const second = pick(
      partners.filter((kind) => kind !== first),
      draw,
    );
    const filled = `${seed} ${pick(['c', 'd'], draw)}`;
    return { group: 'pairs', subject: pick(subjects, draw), kinds: [first, second], seed: filled };
  });
}

/** Kinds that change most of what a program then has to save. */
const BEFORE_SAVING = [
  'as it was sent',
  'headings retyped by hand',
  'styles lost',
  'text typed under the prompt',
  'rows deleted',
  'sections removed',
];

/** Every form as sent, and some with a few kinds of damage, saved by each program. */
function officePlan(subjects: readonly Subject[], seed: string): Case[] {
  return WAYS.flatMap((way) =>
    BEFORE_SAVING.flatMap((name, turn) =>
      some(subjects, turn === 0 ? subjects.length : 6, turn).map(
        (subject): Case => ({ group: 'office', subject, kinds: [named(name)], seed: `${seed} e`, way }),
      ),
    ),
  );
}

/** What of the plan is wanted. */
export interface Chosen {
  quick: boolean;
  seed: string;
  /** Words the name of a case must hold. */
  only: string;
}

/** The cases of a run, in their order. */
export const casesOf = (subjects: readonly Subject[], { quick, seed, only }: Chosen): Case[] =>
  plan(subjects, quick ? QUICK : FULL, seed).filter((one) => nameOf(one).includes(only));

export const officeCasesOf = (subjects: readonly Subject[], { seed, only }: Chosen): Case[] =>
  officePlan(subjects, seed).filter((one) => nameOf(one).includes(only));

/** What was done to whose form, in a line. */
export const nameOf = ({ subject, kinds, way }: Case): string =>
  [`${subject.name}: ${kinds.map((kind) => kind.name).join(' + ')}`, way?.name ?? []].flat().join(', saved by ');
