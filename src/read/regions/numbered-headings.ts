import { CONFIDENCE } from '../confidence.js';
import type { Landmark } from '../landmark.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { headingLevel, markOf } from '../lines/heading-level.js';
import type { Located, Locations } from '../locate/locations.js';
import { markKey, splitMark } from '../texts/mark.js';

type Heading = Extract<Landmark, { is: 'heading' }>;

/** The headings of its own level, or above it, that were found next to one that was not. */
function neighboursOf({ index, section }: Heading, located: readonly Located[]) {
  const around = located.filter(
    ({ landmark, moved }) => landmark.is === 'heading' && landmark.section.level <= section.level && !moved,
  );
  return {
    before: around.findLast(({ landmark }) => landmark.index < index),
    after: around.find(({ landmark }) => landmark.index > index),
  };
}

/** What the form prints under a heading, up to the next of its level or above. */
function partsOf({ index, section }: Heading, landmarks: readonly Landmark[]): Landmark[] {
  const behind = landmarks.slice(index + 1);
  const end = behind.findIndex(
    (one) => one.is === 'signing' || (one.is === 'heading' && one.section.level <= section.level),
  );
  return behind.slice(0, end < 0 ? undefined : end);
}

/** The paragraphs outside of tables, by the number or mark before each. */
function byMark({ nodes }: Flow): ReadonlyMap<string, readonly FlowNode[]> {
  const marked = new Map<string, FlowNode[]>();
  for (const node of nodes) {
    if (node.tables.length > 0) continue;
    const key = markKey(markOf(node));
    const same = marked.get(key);
    if (same) same.push(node);
    else marked.set(key, [node]);
  }
  return marked;
}

/**
 * Finds headings that were worded anew, by their number: where one was not found, and between its neighbours stands one
 * heading of its level that bears its number and is no other of the form, it is that one. With parts of the section below
 * it that is as good as said; else it may be another section in its place, and a person is asked, where somebody typed that
 * number: one that counts by itself says no more than that there is a heading.
 */
export function withNumberedHeadings(locations: Locations, flow: Flow): Locations {
  const { landmarks, located, signingFrom } = locations;
  const lost = landmarks.filter(
    (one): one is Heading => one.is === 'heading' && one.section.number !== '' && !located.has(one.index),
  );
  if (lost.length === 0) return locations;
  const all = [...located.values()];
  const marked = byMark(flow);
  const taken = new Set<FlowNode>(all.map(({ node }) => node));
  const found = new Map(located);
  for (const landmark of lost) {
    const { number, level } = landmark.section;
    const { before, after } = neighboursOf(landmark, all);
    const end = after?.node.index ?? signingFrom;
    const begin = before?.node.index ?? -1;
    const last = before ? markOf(before.node) : '';
    const [node, ...others] = (marked.get(markKey(number)) ?? []).filter(
      (one) => one.index > begin && one.index < end && !taken.has(one) && headingLevel(one, last) === level,
    );
    if (!node || others.length > 0) continue;
    const own = new Set(partsOf(landmark, landmarks).map(({ index }) => index));
    const isBelow = (one: Located): boolean => one.node.index > node.index && one.node.index < end;
    const holdsParts = all.some((one) => own.has(one.landmark.index) && isBelow(one));
    if (!holdsParts && markKey(splitMark(node.text).mark) !== markKey(number)) continue;
    const confidence = holdsParts ? CONFIDENCE.reworded : CONFIDENCE.mentioned;
    taken.add(node);
    found.set(landmark.index, {
      landmark,
      node,
      evidence: { by: 'text', confidence, inclusive: false },
      grid: null,
      moved: false,
    });
  }
  return { ...locations, located: new Map([...found].sort(([one], [other]) => one - other)) };
}
