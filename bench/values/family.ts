import type { Language } from '../../schemas/id.js';
import { drawer, pick } from '../../test/support/fill/draw.js';
import type { Asked, Case, Truth } from './case.js';
import { inWords } from './in-words.js';

/** Questions of one kind in one language. */
export interface Places {
  language: Language;
  asked: readonly Asked[];
}

/** What a clerk has in mind when typing: drawn anew for each case. */
export interface Mind {
  asked: Asked;
  /** From 11 to 480, at most 95 where a percentage is asked: what is meant, where a line does not say otherwise. */
  n: number;
  /** A greater one. */
  other: number;
  /** From 1,050 to 98,760. */
  big: number;
  /** From 2 to 9. */
  k: number;
}

/** How a thing is typed: a text with `{n}` and the like, which means `n`; or what is typed with what it means. */
export type Line = string | ((mind: Mind) => readonly [typed: string, value: number | string]);

/** Lines that mean something in the same way. */
export interface Group {
  places: Places;
  truthOf: (value: number | string) => Truth;
  lines: readonly Line[];
}

const group =
  (truthOf: Group['truthOf']) =>
  (places: Places, lines: readonly Line[]): Group => ({ places, truthOf, lines });

export const clear = group((value) => ({ is: 'value', value }));
/** Most would take it so, and asking is right too. */
export const likely = group((value) => ({ is: 'value', value, doubtful: true }));
export const none = group(() => ({ is: 'nil' }));
export const likelyNone = group(() => ({ is: 'nil', doubtful: true }));
export const said = group(() => ({ is: 'said' }));
export const likelySaid = group(() => ({ is: 'said', doubtful: true }));
export const blank = group(() => ({ is: 'blank' }));
export const unclear = group(() => ({ is: 'unclear' }));

/** Ways of typing that people have a name for. */
export interface Family {
  name: string;
  groups: readonly Group[];
}

/** Digits in threes, from the right. */
export const grouped = (number: number, mark: string): string => String(number).replace(/\B(?=(\d{3})+$)/g, mark);

const between = (low: number, high: number, draw: () => number): number => low + Math.floor(draw() * (high - low + 1));

function mindOf(places: Places, draw: () => number): Mind {
  const asked = pick(places.asked, draw);
  const n = between(11, asked.type === 'percent' ? 95 : 480, draw);
  const other = n + between(1, 60, draw);
  return { asked, n, other, big: between(105, 9876, draw) * 10 + between(0, 9, draw), k: between(2, 9, draw) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function typedAs(line: Line, mind: Mind, language: Language): readonly [string, number | string] {
  if (typeof line !== 'string') return line(mind);
  const { asked, n, other, k } = mind;
  const words = inWords(n, language);
  const holes: Record<string, string> = {
    n: String(n),
    other: String(other),
    k: String(k),
    words,
    Words: capital(words),
    others: inWords(other, language),
    dollars: `$${n}`,
    more_dollars: `$${other}`,
    unit: asked.unit ?? '',
    label: asked.label,
  };
  return [line.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole), n];
}

/** How many minds type each line. */
const TIMES = 2;

/** Most figures stand in a line of their own, every third in a cell; every third has no anchors left. Nobody repeats a column's header in its cells. */
function standing(asked: Asked, typed: string, draw: () => number): Pick<Case, 'stand' | 'bare'> {
  const isCell = draw() < 1 / 3 && !typed.includes(asked.label);
  return { stand: asked.type === 'text' ? 'text' : isCell ? 'cell' : 'figure', bare: draw() < 1 / 3 };
}

/** All cases of a family, the same for the same seed. */
export function casesOfFamily({ name, groups }: Family, seed: string): Case[] {
  return groups.flatMap(({ places, truthOf, lines }, nth) =>
    lines.flatMap((line, at) =>
      Array.from({ length: TIMES }, (_, turn): Case => {
        const draw = drawer([seed, name, nth, at, turn].join(' '));
        const mind = mindOf(places, draw);
        const [typed, value] = typedAs(line, mind, places.language);
        const { language } = places;
        const { asked } = mind;
        return { family: name, language, asked, typed, truth: truthOf(value), ...standing(asked, typed, draw) };
      }),
    ),
  );
}
