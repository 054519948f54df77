import type { Token } from '../tokens/tokens.js';
import { Before } from './before.js';
import { Behind } from './behind.js';
import { type Candidate, Candidates } from './candidates.js';
import type { Explained } from './explained.js';
import type { Beside } from './in-measure.js';
import type { Place } from './place.js';

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

/** What is said beside a number; `key` tells what says the same. */
interface Sayings extends Pick<Account, 'said' | 'again' | 'parts' | 'about' | 'loose' | 'named'> {
  key: string;
}

/** Tokens that nothing explains, the last one first: many ways share those they begin with. */
interface Left {
  at: number;
  before: Left | null;
}

/** One way through the tokens on one side of a number: what they come to, what is left over, and what that weighs. */
interface Way {
  says: Sayings;
  left: Left | null;
  cost: number;
}

const sayings = (said: Omit<Sayings, 'key'>): Sayings => ({ ...said, key: keyOf(said) });

/** Where more than some ten words are left over, nobody needs to know which. */
const MOST_LEFT = 24;

/** Another number weighs more than any word. */
const costOf = ({ is }: Token): number => (is === 'number' ? 3 : is === 'word' ? 2 : 1);

/** What a place is counted in may be said twice: "$5,500 USD"; what is counted is named once. */
function joined(says: Sayings, { said, again, about, parts, loose, named }: Explained): Sayings | null {
  if (!said && !again && !about && !parts && !loose && !named) return says;
  if (said && says.said && says.said.in !== said.in) return null;
  if (named && says.named) return null;
  return sayings({
    said: said ?? says.said,
    again: again ? [...says.again, again] : says.again,
    parts: parts ? [...says.parts, ...parts] : says.parts,
    about: says.about || about === true,
    loose: says.loose || loose === true,
    named: says.named || named === true,
  });
}

function keyOf({ said, again, parts, about, loose, named }: Omit<Sayings, 'key'>): string {
  const repeated = again.map(({ number, said: of }) => `${number.value} ${of?.in}`).join();
  return `${said?.in} ${repeated} ${parts.join()} ${about} ${loose} ${named}`;
}

const NOTHING = sayings({ said: null, again: [], parts: [], about: false, loose: false, named: false });

/** The ways to one place, by what they say: of those that say the same, the one that leaves least over. */
type Ways = Map<string, Way>;

/** The ways from one place to each behind it. */
function waysFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: Way,
  explain: (at: number) => readonly Explained[],
): (at: number) => Iterable<Way> {
  const reached: (Ways | undefined)[] = [new Map([[first.says.key, first]])];
  const reach = (at: number, says: Sayings, cost: number, left: Left | null, out: number | null): void => {
    if (cost > MOST_LEFT) return;
    const here = reached[at - from] ?? new Map<string, Way>();
    reached[at - from] = here;
    const known = here.get(says.key);
    if (known && cost >= known.cost) return;
    here.set(says.key, { says, cost, left: out === null ? left : { at: out, before: left } });
  };
  for (let at = from; at < to; at += 1) {
    const ways = reached[at - from];
    const token = tokens[at];
    if (token === undefined || ways === undefined) continue;
    const explained = explain(at);
    const more = costOf(token);
    for (const { says, cost, left } of ways.values()) {
      for (const one of explained) {
        const next = one.to <= to ? joined(says, one) : null;
        if (next) reach(one.to, next, cost, left, null);
      }
      reach(at + 1, says, cost + more, left, at);
    }
  }
  return (at) => reached[at - from]?.values() ?? [];
}

const PRINTED_SIGN = /^[-:=/().,;]$/;

/** Whether nothing stands there but what the form itself says of the place: its label, its measure, dots to write on. */
export function isOnlyPrinted(tokens: readonly Token[], place: Place): boolean {
  const before = new Before(tokens, place);
  const reached = new Set([0]);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!reached.has(at)) continue;
    for (const { to } of before.printed(at)) reached.add(to);
    for (const { to } of place.saidAt(tokens, at)) reached.add(to);
    if (PRINTED_SIGN.test(tokens[at]?.word ?? '')) reached.add(at + 1);
  }
  return reached.has(tokens.length);
}

const leftIn = (left: Left | null): number[] => (left === null ? [] : [...leftIn(left.before), left.at]);

const accountOf = ({ from, to, number, none }: Candidate, { says, left, cost }: Way): Account => {
  const { said, again, parts, about, loose, named } = says;
  return { number, from, to, none, said, again, parts, about, loose, named, left: leftIn(left), cost };
};

/** A number or "none" with nothing beside it, as most are. */
const alone = (tokens: readonly Token[], place: Place): Account[] =>
  new Candidates(tokens, place).first.map((one) => accountOf(one, { says: NOTHING, left: null, cost: 0 }));

/** The ways to account for all tokens that leave least over; empty where no number is among them. */
export function accountsOf(tokens: readonly Token[], place: Place): Account[] {
  if (tokens.length === 1) return alone(tokens, place);
  const candidates = new Candidates(tokens, place);
  const all = candidates.all;
  const last = Math.max(...all.map(({ from }) => from));
  const before = new Before(tokens, place);
  const behind = new Behind(tokens, place, candidates.numerals);
  const leads = waysFrom(tokens, 0, last, { says: NOTHING, left: null, cost: 0 }, (at) => before.at(at));
  const found = all.flatMap((candidate): { candidate: Candidate; way: Way }[] => {
    const { from, to, said } = candidate;
    const explained: (readonly Explained[])[] = [];
    const explain = (at: number): readonly Explained[] => {
      explained[at] ??= behind.at(at, candidate);
      return explained[at];
    };
    return [...leads(from)].flatMap((lead) => {
      const first = said === lead.says.said ? lead : { ...lead, says: sayings({ ...lead.says, said }) };
      return [...waysFrom(tokens, to, tokens.length, first, explain)(tokens.length)].map((way) => ({ candidate, way }));
    });
  });
  const least = Math.min(...found.map(({ way }) => way.cost));
  return found.filter(({ way }) => way.cost === least).map(({ candidate, way }) => accountOf(candidate, way));
}
