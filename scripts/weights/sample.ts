import type { Case } from '../../bench/detection/case.js';
import { CARRIERS, CONTENT, FILES, type Kind, NO_DAMAGE } from '../../bench/detection/damage/index.js';
import type { Subject } from '../../bench/detection/subjects.js';

/** Seeds of their own: what is counted is none of the files the benchmark reads. */
const SEED = 'weights';

const named = (name: string): Kind => {
  const kind = CARRIERS.find((one) => one.name === name);
  if (!kind) throw new Error(`no kind of damage "${name}"`);
  return kind;
};

/** What is left of the anchors: both, either, or none. */
const LEFT: readonly Kind[] = [
  NO_DAMAGE,
  named('controls stripped'),
  named('bookmarks stripped'),
  named('controls and bookmarks stripped'),
];

/** How many forms each kind of damage is done to, for each way of losing anchors. */
const EACH = 2;

/** Everything that happens to the text, alone and two by two, with each of what may be left of the anchors. */
export function sampleOf(subjects: readonly Subject[]): Case[] {
  const kinds = [NO_DAMAGE, ...CONTENT, ...FILES];
  return kinds.flatMap((kind, turn) =>
    LEFT.flatMap((left, way) =>
      Array.from({ length: EACH }, (_, nth): Case => {
        const subject = subjects[(turn * 7 + way * 11 + nth * 17) % subjects.length] as Subject;
        const other = CONTENT[(turn * 13 + way * 29 + 5) % CONTENT.length] as Kind;
        const also = nth === 0 || other === kind ? [] : [other];
        return { group: 'pairs', subject, kinds: [kind, ...also, left], seed: `${SEED} ${nth}` };
      }),
    ),
  );
}

/** Outlines and kinds of damage that are held out: how sure the weights of the others are is measured on them. */
const HELD_OUT = {
  outlines: ['ket-qua-tuyen-truyen', 'so-lieu-van-hoa'],
  kinds: [
    'titles reworded',
    'headings demoted or promoted',
    'questions set off by hand',
    'sections moved',
    'tables split in two',
    'columns renamed',
    'labels of figures edited',
  ],
};

export const isHeldOut = ({ subject, kinds }: Case): boolean =>
  HELD_OUT.outlines.some((name) => subject.name.startsWith(`${name}/`)) ||
  kinds.some(({ name }) => HELD_OUT.kinds.includes(name));
