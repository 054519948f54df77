import { Before } from './before.js';
import { Behind } from './behind.js';
import { type Candidate, Candidates } from './candidates.js';
import type { Explained } from './explained.js';
import type { Beside } from './in-measure.js';
import type { Place } from './place.js';
import type { Token } from './tokens.js';

/** One way to account for what was typed: a number, what the rest says of it, and what is left over. */
export interface Account extends Beside {
  number: Candidate['number'];
  /** Where the number stands. */
  from: number;
  to: number;
  none: boolean;
  again: NonNullable<Explained['again']>[];
  parts: number[];
  about: boolean;
  /** The tokens that nothing explains, by their places; none where all is accounted for. */
  left: readonly number[];
  /** What these weigh together. */
  cost: number;
}

/** What the tokens on one side of a number come to. */
interface Side extends Pick<Account, 'said' | 'again' | 'parts' | 'about' | 'loose' | 'named' | 'cost'> {
  left: readonly number[];
}

const NOTHING: Side = {
  said: null,
  again: [],
  parts: [],
  about: false,
  loose: false,
  named: false,
  cost: 0,
  left: [],
};

/** Where more than some ten words are left over, nobody needs to know which. */
const MOST_LEFT = 24;

/** Another number weighs more than any word. */
const costOf = ({ is }: Token): number => (is === 'number' ? 3 : is === 'word' ? 2 : 1);

/** What a place is counted in may be said twice: "$5,500 USD"; what is counted is named once. */
function joined(side: Side, { said, again, about, parts, loose, named }: Explained): Side | null {
  if (said && side.said && side.said.in !== said.in) return null;
  if (named && side.named) return null;
  return {
    ...side,
    said: said ?? side.said,
    again: again ? [...side.again, again] : side.again,
    parts: parts ? [...side.parts, ...parts] : side.parts,
    about: side.about || about === true,
    loose: side.loose || loose === true,
    named: side.named || named === true,
  };
}

const leaveOut = (side: Side, token: Token, at: number): Side => ({
  ...side,
  cost: side.cost + costOf(token),
  left: [...side.left, at],
});

const keyOf = ({ said, again, parts, about, loose, named }: Side): string =>
  `${said?.in} ${again.map(({ number, said: of }) => `${number.value} ${of?.in}`).join()} ${parts.join()} ${about} ${loose} ${named}`;

/** The ways from one place to another that leave least over, of those that say different things. */
function across(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: Side,
  explain: (at: number) => Explained[],
): Side[] {
  const reached = Array.from({ length: to - from + 1 }, () => new Map<string, Side>());
  const reach = (at: number, side: Side): void => {
    if (side.cost > MOST_LEFT) return;
    const here = reached[at - from];
    const known = here?.get(keyOf(side));
    if (here && (known === undefined || side.cost < known.cost)) here.set(keyOf(side), side);
  };
  reach(from, first);
  for (let at = from; at < to; at += 1) {
    const sides = [...(reached[at - from]?.values() ?? [])];
    const token = tokens[at];
    if (token === undefined || sides.length === 0) continue;
    const explained = explain(at).filter((one) => one.to <= to);
    for (const side of sides) {
      for (const one of explained) {
        const next = joined(side, one);
        if (next) reach(one.to, next);
      }
      reach(at + 1, leaveOut(side, token, at));
    }
  }
  return [...(reached[to - from]?.values() ?? [])];
}

const PRINTED_SIGN = /^[-:=/().,;]$/;

/** Whether nothing stands there but what the form itself says of the place: its label, its measure, dots to write on. */
export function isOnlyPrinted(tokens: readonly Token[], place: Place): boolean {
  const before = new Before(tokens, place);
  const [least] = across(tokens, 0, tokens.length, NOTHING, (at) => [
    ...before.printed(at),
    ...place.saidAt(tokens, at).map(({ to }) => ({ to })),
    ...(PRINTED_SIGN.test(tokens[at]?.word ?? '') ? [{ to: at + 1 }] : []),
  ]);
  return least?.cost === 0;
}

/** A number or "none" with nothing beside it, as most are. */
const alone = (tokens: readonly Token[], place: Place): Account[] =>
  new Candidates(tokens, place).first.map((one) => ({ ...NOTHING, ...one }));

/** The ways to account for all tokens that leave least over; empty where no number is among them. */
export function accountsOf(tokens: readonly Token[], place: Place): Account[] {
  if (tokens.length === 1) return alone(tokens, place);
  const candidates = new Candidates(tokens, place);
  const before = new Before(tokens, place);
  const behind = new Behind(tokens, place, candidates.numerals);
  const leads = new Map<number, Side[]>();
  const found = candidates.all.flatMap((candidate): Account[] => {
    const { from, to, number, none, said } = candidate;
    const lead = leads.get(from) ?? across(tokens, 0, from, NOTHING, (at) => before.at(at));
    leads.set(from, lead);
    return lead.flatMap((side) =>
      across(tokens, to, tokens.length, { ...side, said }, (at) => behind.at(at, candidate)).map((whole) => ({
        ...whole,
        number,
        from,
        to,
        none,
      })),
    );
  });
  const least = Math.min(...found.map(({ cost }) => cost));
  return found.filter(({ cost }) => cost === least);
}
