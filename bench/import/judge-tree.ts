import type { Outline } from '../../schemas/outline.js';
import { align } from './align.js';
import type { Expected } from './case.js';
import { type Got, gotItems, type Wanted, wantedItems } from './items.js';
import { judgeFigures } from './judge-figures.js';
import type { Score } from './score.js';

const MEASURE = { section: 'sections', point: 'points', either: 'points', note: 'points' } as const;

const first = (text: Wanted['text']): string => [text].flat()[0] ?? '';

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)}…` : text);

interface Aligned {
  wanted: readonly Wanted[];
  got: readonly Got[];
  match: readonly number[];
}

/** Where a part stands, in words: what holds it. */
const under = (items: readonly (Wanted | Got)[], parent: number): string =>
  parent < 0 ? 'at the top' : `under "${short(first(items[parent]?.text ?? ''))}"`;

function differenceOf({ wanted, got, match }: Aligned, at: number): string | null {
  const [want, found] = [wanted[at], got[match[at] ?? -1]];
  if (!want || want.kind === 'note') return null;
  const name = `${want.kind} "${short(first(want.text))}"`;
  if (!found) return `${name} is not there (${under(wanted, want.parent)})`;
  if (want.kind !== 'either' && want.kind !== found.kind) return `${name} came out as a ${found.kind}`;
  const parent = want.parent < 0 ? -1 : match[want.parent];
  if (found.parent !== parent) return `${name} stands ${under(got, found.parent)}, not ${under(wanted, want.parent)}`;
  if (want.kind === 'section' && want.level !== found.level) return `${name} is on level ${found.level}`;
  return null;
}

function judgePlaces(aligned: Aligned, score: Score): void {
  const { wanted, got, match } = aligned;
  for (const [at, want] of wanted.entries()) {
    if (want.kind === 'note') continue;
    const difference = differenceOf(aligned, at);
    score.count(MEASURE[want.kind], difference === null, () => difference ?? '');
  }
  for (const [at, found] of got.entries())
    if (!match.includes(at))
      score.count(
        MEASURE[found.kind],
        false,
        () => `nobody expected "${short(found.text)}" ${under(got, found.parent)}`,
      );
}

function judgeIfAny({ wanted, got, match }: Aligned, score: Score): void {
  for (const [at, want] of wanted.entries()) {
    const found = got[match[at] ?? -1];
    if (want.kind === 'note' || want.ifAny === 'either' || !(want.ifAny || found?.ifAny)) continue;
    score.count('if any', want.ifAny === found?.ifAny, () => `"${short(first(want.text))}": ${found?.ifAny ?? 'lost'}`);
  }
}

function judgeSee({ wanted, got, match }: Aligned, score: Score): void {
  for (const [at, want] of wanted.entries()) {
    const found = got[match[at] ?? -1];
    if (want.kind === 'note' || !(want.see || found?.see)) continue;
    score.count('see', want.see === found?.see, () => `"${short(first(want.text))}": ${found?.see ?? 'lost'}`);
  }
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

/** Who is asked, part by part; `names` turns ids of groups into the names the case has for them. */
function judgeAsked({ wanted, got, match }: Aligned, names: (id: string) => string, score: Score): void {
  for (const [at, want] of wanted.entries()) {
    const found = got[match[at] ?? -1];
    if (want.kind === 'note' || !(want.saysWho || found?.saysWho)) continue;
    const asked = found?.asked.map(names) ?? [];
    score.count(
      'groups',
      sameSet(want.asked, asked) || (want.orAll && asked.length === 0),
      () => `"${short(first(want.text))}" is asked of ${asked.join(', ') || 'all'}`,
    );
  }
}

/** Holds the sections and points of a definition against those expected. */
export function judgeTree(outline: Outline, expected: Expected, names: (id: string) => string, score: Score): void {
  const [wanted, got] = [wantedItems(expected.tree), gotItems(outline)];
  const aligned = { wanted, got, match: align(wanted, got) };
  judgePlaces(aligned, score);
  judgeIfAny(aligned, score);
  judgeSee(aligned, score);
  judgeAsked(aligned, names, score);
  judgeFigures(aligned, score);
}
