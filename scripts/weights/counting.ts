import { heaviestChain } from '../../src/match/chain.js';
import { type Counts, count, type LevelsOf, noCounts, type Pair, type Scales } from '../../src/match/index.js';
import type { Landmark } from '../../src/read/landmark.js';
import { expectedOf, printedIn } from '../../src/read/locate/expected.js';
import { answersBehind, compareLine, isNoLine } from '../../src/read/locate/line.js';
import { compareOwner, ownersOf, Readings } from '../../src/read/locate/owner.js';
import { comparePlace, compareSigning, signingSignsOf } from '../../src/read/locate/place.js';
import { type Kind, SCALES } from '../../src/read/locate/scales.js';
import { CAPTION_REACH, titlesIn } from '../../src/read/locate/sought.js';
import { compareFigures, compareTable } from '../../src/read/locate/table.js';
import { gridOf } from '../../src/read/table/grid.js';
import { keyOf } from '../../src/text/index.js';
import type { Labelled } from './labelled.js';

/** What was met of one kind: its pairs by their levels, and how many of what was asked were there and gone. */
export interface Seen<S extends Scales> {
  counts: Counts<LevelsOf<S>>;
  there: number;
  gone: number;
}

/** What was met of all kinds, and how much of it stood in the order of the form. */
export interface AllSeen {
  kinds: { [K in Kind]: Seen<(typeof SCALES)[K]> };
  inOrder: number;
  moved: number;
}

export const nothingSeen = (): AllSeen => ({
  kinds: Object.fromEntries(
    Object.entries(SCALES).map(([kind, scales]) => [kind, { counts: noCounts(scales), there: 0, gone: 0 }]),
  ) as unknown as AllSeen['kinds'],
  inOrder: 0,
  moved: 0,
});

/** What stands where, in the order of the form: the longest part of it that keeps the order was not moved. */
function seeOrder({ landmarks, lines }: Labelled, seen: AllSeen): void {
  const pairs = landmarks.flatMap(({ index, is }): Pair[] => {
    const found = Math.min(...(lines.get(index) ?? []));
    return Number.isFinite(found) && is !== 'signing' ? [{ asked: index, found, bits: 0 }] : [];
  });
  const kept = heaviestChain(pairs, Math.max(0, ...pairs.map(({ found }) => found)) + 1, () => 1).length;
  seen.inOrder += kept;
  seen.moved += pairs.length - kept;
}

/** What a table is known by, folded. */
const namesOf = (landmark: Landmark): string[] =>
  landmark.is === 'figures'
    ? landmark.figures.map(({ label }) => keyOf(label))
    : landmark.is === 'table'
      ? landmark.table.columns.map(({ label }) => keyOf(label))
      : [];

/** Tables of the same names are told apart by where they stand. */
const isTwin = (one: Landmark, other: Landmark): boolean => {
  const names = new Set(namesOf(other));
  const shared = namesOf(one).filter((name) => names.has(name)).length;
  return one !== other && one.is === other.is && shared * 2 >= names.size && shared > 0;
};

/**
 * Counts one document by what is true of it: everything asked with what it is, and with all that is nothing the form
 * prints or asks; a table also with all
 * other tables but its twins, for hardly any stands in these documents that was not asked for.
 */
export function see(labelled: Labelled, all: AllSeen): void {
  const { form, flow, landmarks, lines, answers } = labelled;
  const seen = all.kinds;
  seeOrder(labelled, all);
  const expected = expectedOf(landmarks);
  const printed = printedIn(form, expected);
  const setting = { printed, answers: answersBehind(flow.nodes) };
  const grids = flow.tables.map((table) => ({
    grid: gridOf(table, flow),
    at: flow.nodesOf.get(table)?.[0]?.index ?? -1,
  }));
  const tabled = new Set(
    landmarks.flatMap(({ is, index }) => (is === 'table' || is === 'figures' ? [...(lines.get(index) ?? [])] : [])),
  );
  const asked = new Set(grids.filter(({ at }) => tabled.has(at)).map(({ grid }) => grid.table));
  const free = flow.nodes.filter((node) => !isNoLine(node) && !node.tables.some((table) => asked.has(table)));
  const signs = signingSignsOf(form);
  const taken = new Set([...lines.values()].flatMap((some) => [...some]));
  const answered = new Set([...answers.values()].flatMap((some) => [...some]));
  const owners = ownersOf(landmarks);
  const titles = titlesIn(landmarks);
  const readings = new Readings();
  for (const landmark of landmarks) {
    const { index, is } = landmark;
    const own = lines.get(index) ?? new Set<number>();
    const filled = answers.get(index) ?? new Set<number>();
    const tell = (kind: Kind, there: boolean, gone: boolean): void => {
      if (there) seen[kind].there += 1;
      if (gone) seen[kind].gone += 1;
    };
    const want = expected.get(index);
    /** What is another's line or table is not held against this one: that no place is two things is known beforehand. */
    const isOthers = (at: number): boolean => taken.has(at) && !own.has(at);
    if (want) {
      tell(want.is, own.size > 0, own.size === 0 && filled.size === 0);
      for (const node of free) {
        const levels = compareLine(node, want, index, setting);
        readings.add(node, landmark, levels);
        if (!isOthers(node.index)) count(seen[want.is].counts, levels, own.has(node.index));
      }
    }
    if (is === 'heading' || is === 'ask') {
      const first = Math.min(...filled);
      tell('place', own.size === 0 && filled.size > 0, own.size === 0 && filled.size === 0);
      for (const node of free) {
        const belongs = own.size === 0 && node.index === first;
        if (belongs || (!filled.has(node.index) && !answered.has(node.index) && !isOthers(node.index)))
          count(seen.place.counts, comparePlace(node, landmark.answer, printed), belongs);
      }
    }
    if (is === 'signing') {
      tell('signing', own.size > 0, own.size === 0);
      for (const node of free)
        if (!isOthers(node.index)) count(seen.signing.counts, compareSigning(node, signs), own.has(node.index));
    }
  }
  const above = readings.above(flow.nodes);
  const starts = grids.map(({ at }) => at);
  for (const landmark of landmarks) {
    const { index, is } = landmark;
    if (is !== 'table' && is !== 'figures') continue;
    const own = lines.get(index) ?? new Set<number>();
    const start = Math.min(...own);
    const twins = new Set(
      landmarks.filter((one) => isTwin(landmark, one)).flatMap((one) => [...(lines.get(one.index) ?? [])]),
    );
    seen[is][own.size > 0 ? 'there' : 'gone'] += 1;
    for (const { grid, at } of grids) {
      if (at !== start && (own.has(at) || twins.has(at))) continue;
      const { words } = form.letterhead;
      const first = flow.nodes[at];
      if (!first) continue;
      const under = compareOwner(first, above, owners.get(index), starts);
      const before = flow.nodes.slice(Math.max(0, at - CAPTION_REACH), at);
      if (is === 'table') {
        const levels = compareTable(grid, landmark.table, before, titles);
        count(seen.table.counts, { ...levels, under }, at === start);
      } else count(seen.figures.counts, { ...compareFigures(grid, landmark.figures, words), under }, at === start);
    }
  }
}

/** Adds what was seen elsewhere. */
export function addTo(sum: AllSeen, other: AllSeen): void {
  sum.inOrder += other.inOrder;
  sum.moved += other.moved;
  for (const kind of Object.keys(SCALES) as Kind[]) {
    const [own, more] = [sum.kinds[kind], other.kinds[kind]];
    own.there += more.there;
    own.gone += more.gone;
    const counts = own.counts as Counts<Record<string, string>>;
    for (const [comparison, levels] of Object.entries(more.counts as Counts<Record<string, string>>))
      for (const [level, { matched, unmatched }] of Object.entries(levels)) {
        const met = counts[comparison]?.[level];
        if (met) Object.assign(met, { matched: met.matched + matched, unmatched: met.unmatched + unmatched });
      }
  }
}
