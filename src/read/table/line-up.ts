import { type Assigned, assign, clearly, type Pair, type WordsLevel } from '../../match/index.js';
import { UNSURE_BELOW } from '../confidence.js';
import { isAlike } from '../names/names.js';
import type { Anchor } from './anchors.js';

/** A row or column that is asked, held against one that stands there; its odds are those of what a person reads. */
export interface Sighting extends Pair {
  /** How the words there agree with its own. */
  words: WordsLevel;
  /** Its own tags or bookmarks are hidden there, or one bookmark that may have slipped. */
  hidden: 'firm' | 'slipped' | null;
  /** It can be meant by a person, though by other words. */
  possible: boolean;
  /** The words there are alike, and yet mean another thing: less than what is asked, or what another common header says. */
  meansOther?: boolean;
}

/** What speaks against something standing at a place. */
export type Doubt =
  /** The words there are not its own; those stand at `best`, which is the place itself where they stand nowhere. */
  | { is: 'words'; best: number }
  /** Its own words stand there, and the tags of another that is asked. */
  | { is: 'tags'; of: number }
  /** It may be any of several. */
  | { is: 'several'; among: readonly number[] };

/** Where something asked stands; `doubt` is absent where nothing speaks against it. */
export interface Position {
  at: number;
  posterior: number;
  /** How the words there agree with its own. */
  words: WordsLevel;
  doubt?: Doubt;
}

/** A place that something speaks against. */
export const doubted = ({ at, posterior, words }: Position, doubt: Doubt): Position => ({
  at,
  posterior,
  words,
  doubt,
});

/** What the levels of a name are worth, as powers of two: how much oftener a name reads so where it is the one asked for. */
export const WORDS_BITS: Record<WordsLevel, number> = {
  same: 12,
  begins: 8,
  slips: 8,
  shortened: 6,
  thinned: -3,
  lengthened: 4,
  reworded: -3,
  none: 0,
  other: -6,
  distinct: Number.NEGATIVE_INFINITY,
};
/** Almost all that is asked is there. */
const PRIOR = 5;
/** Out of its order. */
export const MOVED = -5;
/** A rival that is so much less likely is not named beside the likeliest. */
const NAMED_FROM = 0.1;
const NAMED_BITS = -Math.log2(NAMED_FROM);

/** Odds of a place among so many, before anything is known of it. */
export const priorBits = (places: number): number => PRIOR - Math.log2(Math.max(1, places));

/** Where a person would say something stands, by its words and its turn. */
function readAt<S extends Sighting>({
  pair,
  posterior,
  rivals: [rival],
}: Pick<Assigned<S>, 'pair' | 'posterior' | 'rivals'>): Position | null {
  if (!pair) return null;
  const { found: at, words } = pair;
  // Turn alone does not tell two places that a person calls alike.
  const isTied = isAlike(words) && rival?.pair.words === words && rival.posterior >= NAMED_FROM;
  if (pair.meansOther && !isTied) return { at, posterior, words, doubt: { is: 'words', best: at } };
  if (posterior >= UNSURE_BELOW && !isTied) return { at, posterior, words };
  if (!rival || rival.posterior < NAMED_FROM) return { at, posterior, words, doubt: { is: 'words', best: at } };
  const among = [at, rival.pair.found].sort((one, other) => one - other);
  return { at, posterior: Math.min(1, posterior + rival.posterior), words, doubt: { is: 'several', among } };
}

/** Where a person would say something stands, with the pair that says so. */
type Read<S> = { pair: S | null; position: Position | null };

/**
 * Places nothing else was found at that a person calls as the one something was found at: they are told apart by their turn alone,
 * which does not tell them.
 */
function withNamesakes<S extends Sighting>(sightings: readonly S[], read: readonly Read<S>[]): (Position | null)[] {
  const taken = new Set(read.flatMap(({ position }) => (position ? [position.at] : [])));
  const namesakes = new Map<number, number[]>();
  for (const { asked, found, words, bits } of sightings) {
    if (!isAlike(words) || taken.has(found)) continue;
    const { pair, position } = read[asked] ?? {};
    if (!pair || !position || position.doubt || pair.words !== words || pair.bits - bits > NAMED_BITS) continue;
    namesakes.set(asked, [...(namesakes.get(asked) ?? [position.at]), found]);
  }
  return read.map(({ position }, asked) => {
    const among = namesakes.get(asked);
    return position && among ? doubted(position, { is: 'several', among: among.sort((a, b) => a - b) }) : position;
  });
}

/**
 * Where a person would say each thing stands. Where that is plain to see nothing is weighed, and everything is as sure as can
 * be: answers are no surer than `SUREST`. Of one thing alone it is told how sure it is, to choose between tables.
 */
function readIn<S extends Sighting>(
  sightings: readonly S[],
  among: { asked: number; found: number },
): readonly (Position | null)[] {
  const { asked, found } = among;
  const sides = { asked, found, ordered: true, moved: MOVED };
  const plain = sides.asked > 1 ? clearly(sightings, sides) : null;
  const read: Read<S>[] = plain
    ? plain.map((pair) => ({ pair, position: readAt({ pair, posterior: 1, rivals: [] }) }))
    : assign(sightings, sides).map((one) => ({ pair: one.pair, position: readAt(one) }));
  return found > asked ? withNamesakes(sightings, read) : read.map(({ position }) => position);
}

/** How the anchors of a place are those of something asked. */
export const hiddenAt = (anchor: Anchor | undefined, id: string): Sighting['hidden'] =>
  anchor?.id === id ? (anchor.firm ? 'firm' : 'slipped') : null;

/** Where its own tags are, at its own words where they were copied. */
function hiddenIn<S extends Sighting>(sightings: readonly S[]): Map<number, S> {
  const found = new Map<number, S>();
  for (const one of sightings) {
    const known = found.get(one.asked);
    if (one.hidden && (!known || (isAlike(one.words) && !isAlike(known.words)))) found.set(one.asked, one);
  }
  return found;
}

/** The places between the nearest neighbours that were found. */
function gapOf(asked: number, position: readonly (Position | null)[], places: number): { from: number; to: number } {
  const known = (some: readonly (Position | null)[]): number[] =>
    some.flatMap((one) => (one && !one.doubt ? [one.at] : []));
  const behind = known(position.slice(asked + 1));
  const before = known(position.slice(0, asked)).filter((at) => behind.every((other) => at < other));
  const from = before.reduce((most, at) => Math.max(most, at), -1);
  return { from, to: behind.reduce((least, at) => Math.min(least, at), places) };
}

/**
 * The place of another whose words are a part of its own name as well, and the names of both: "Số giáo viên" of "Số giáo
 * viên nam" and "Số giáo viên nữ" may be the two in one.
 */
function sharedWith(
  asked: number,
  position: readonly (Position | null)[],
  wordsAt: (asked: number, at: number) => WordsLevel,
): number | null {
  const shared = position.find((one) => one?.words === 'shortened' && wordsAt(asked, one.at) === 'shortened');
  return shared?.at ?? null;
}

/**
 * Where everything asked stands. What a person reads is held against what is hidden: where these two speak of different
 * things, neither is believed. What is left without either may be what is left over between its neighbours, but nobody
 * can be sure.
 */
export function lineUp<S extends Sighting>(
  sightings: readonly S[],
  sides: { asked: number; found: number },
): (Position | null)[] {
  const seen = new Map(sightings.map((one) => [one.asked * sides.found + one.found, one]));
  const seenAt = (asked: number, at: number): S | undefined => seen.get(asked * sides.found + at);
  const wordsAt = (asked: number, at: number): WordsLevel => seenAt(asked, at)?.words ?? 'other';
  const read = readIn(sightings, sides);
  const named = new Map(
    read.flatMap((one, asked): [number, number][] =>
      one && !one.doubt && isAlike(one.words) ? [[one.at, asked]] : [],
    ),
  );
  const hidden = hiddenIn(sightings);
  const tagged = new Map([...hidden].flatMap(([asked, one]) => (one.hidden === 'firm' ? [[one.found, asked]] : [])));
  const position = read.map((own, asked): Position | null => {
    const there = hidden.get(asked);
    const isNamed = own !== null && named.get(own.at) === asked;
    if (there === undefined) {
      const other = own === null ? undefined : tagged.get(own.at);
      return own && other !== undefined ? doubted(own, { is: 'tags', of: other }) : own;
    }
    const { found: at, words } = there;
    const isOthers = there.meansOther === true || words === 'distinct' || (named.get(at) ?? asked) !== asked;
    if (there.hidden === 'slipped' && (isNamed || isOthers)) return own;
    const among = own?.doubt?.is === 'several' && isAlike(words) ? own.doubt.among : [];
    if (among.includes(at) && among.every((one) => wordsAt(asked, one) === words))
      return { at, posterior: 0, words, doubt: { is: 'several', among } };
    if (isNamed && own.at !== at) return { at, posterior: 0, words, doubt: { is: 'words', best: own.at } };
    return isOthers ? { at, posterior: 0, words, doubt: { is: 'words', best: at } } : { at, posterior: 1, words };
  });
  const taken = new Set(position.flatMap((one) => (one ? [one.at] : [])));
  const shared = position.map((one, asked) => (one ? null : sharedWith(asked, position, wordsAt)));
  return position.map((one, asked) => {
    if (one) return one.doubt || !shared.includes(one.at) ? one : doubted(one, { is: 'words', best: one.at });
    const { from, to } = gapOf(asked, position, sides.found);
    const among: number[] = [];
    for (let at = from + 1; at < to; at++) if (!taken.has(at) && seenAt(asked, at)?.possible) among.push(at);
    const at = among[0] ?? shared[asked] ?? null;
    if (at === null) return null;
    const doubt: Doubt = among.length > 1 ? { is: 'several', among } : { is: 'words', best: at };
    return { at, posterior: 0, words: wordsAt(asked, at), doubt };
  });
}
