import type { Answer } from '../../../schemas/submission.js';
import { wordsOf } from '../../text/index.js';
import { CONFIDENCE, UNSURE_BELOW } from '../confidence.js';
import type { Landmark } from '../landmark.js';
import { COMPARISONS } from '../limits.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { placeOf } from '../lines/place.js';
import type { Located, Locations } from '../locate/locations.js';
import { nodesInPlaceOf } from '../regions/in-place-of.js';
import { namedIn } from '../regions/named-text.js';
import type { Region } from '../regions/region.js';
import { isNarrative, itemOf, type Narrative, printedOf } from '../regions/typed-text.js';
import type { Home } from '../remainder/homes.js';
import { isPutOff } from '../texts/blank.js';
import { seenOf } from '../texts/seen.js';

/** So many words that belong to nobody may be the answer to what was not found. */
const ENOUGH = 8;
/** A line of so many words may be a heading. */
const HEADING_WORDS = 16;

/** From this share of its headings and questions on a file still has the layout of the form. */
const KEPT = 3 / 4;

/** What stands between two lines of the form that were found, and belongs to nobody. */
interface Gap {
  /** What was not found there. */
  lost: Narrative[];
  /** That, and what was found there without parting it. */
  within: Narrative[];
  /** What was found at its beginning, and at its end; null before the first and behind the last. */
  above: Narrative | null;
  below: Narrative | null;
  nodes: FlowNode[];
}

type Homes = ReadonlyMap<FlowNode, Home>;

const isUnclaimed = (home: Home | undefined): boolean => home?.is === 'outside' && !home.furniture;

const isSure = ({ moved, evidence }: Located): boolean => !moved && evidence.confidence >= UNSURE_BELOW;

/**
 * The gaps of a document in its order: each line of it is in one of them. A line that anybody may have there is a heading where
 * text stands right below it.
 * @param parts which lines of the form stand between them
 */
function gapsIn(
  homes: Homes,
  { landmarks, located, signingFrom }: Locations,
  headings: Set<FlowNode>,
  parts: (landmark: Narrative) => boolean,
): Gap[] {
  const gaps: (Gap & { to: number })[] = [];
  let [lost, within]: [Narrative[], Narrative[]] = [[], []];
  let to = -1;
  let opened: Narrative | null = null;
  const close = (at: number, below: Narrative | null): void => {
    gaps.push({ lost, within, above: opened, below, nodes: [], to: at });
    [lost, within, to, opened] = [[], [], at, below];
  };
  for (const landmark of landmarks.filter(isNarrative)) {
    const found = located.get(landmark.index);
    if (!found) lost.push(landmark);
    if (found && parts(landmark) && isSure(found) && found.node.index > to) close(found.node.index, landmark);
    else within.push(landmark);
  }
  close(Math.max(to, signingFrom), null);
  let at = 0;
  let above: FlowNode | null = null;
  for (const [node, home] of homes) {
    while (at < gaps.length && node.index >= (gaps[at]?.to ?? 0)) {
      at += 1;
      above = null;
    }
    if (isUnclaimed(home)) {
      if (above) gaps[at]?.nodes.push(above);
      if (above) headings.add(above);
      gaps[at]?.nodes.push(node);
    }
    above = home.is === 'outside' && home.furniture ? node : null;
  }
  return gaps;
}

/** The line, or the name it begins with, that says most of the words of what was not found; the first where none does. */
function likeliest(lost: Narrative, nodes: readonly FlowNode[]): number {
  const asked = new Set(printedOf(lost).flatMap((line) => wordsOf(line)));
  let best = { at: 0, share: 0 };
  for (const [at, { text, rest }] of nodes.entries()) {
    const words = namedIn(text)?.name.words ?? wordsOf(rest);
    const share = words.filter((word) => asked.has(word)).length / words.length;
    if (words.length <= HEADING_WORDS && share > best.share) best = { at, share };
  }
  return best.at;
}

/**
 * What may answer a question. Where the layout of the form is kept, what stands under a heading that says none of its words is
 * plainly another thing; somebody added it.
 */
function mayAnswer(asked: Narrative, nodes: readonly FlowNode[], headings: ReadonlySet<FlowNode>): FlowNode[] {
  const words = new Set(printedOf(asked).flatMap((line) => wordsOf(line)));
  let isAnother = false;
  return nodes.filter((node) => {
    if (headings.has(node)) isAnother = !wordsOf(node.rest).some((word) => words.has(word));
    return !isAnother;
  });
}

/** The line of a question, where more was typed over it than any question says in other words; null else. */
function typedOver(asked: Narrative, node: FlowNode, homes: Homes): FlowNode | null {
  if (homes.get(node)?.is !== 'outside') return null;
  const printed = new Set(printedOf(asked).flatMap((line) => wordsOf(line)));
  return wordsOf(node.text).filter((word) => !printed.has(word)).length >= ENOUGH ? node : null;
}

/** What stands from one line on, as much of it as a person is shown. */
function shownFrom(nodes: readonly FlowNode[], from: number): string {
  let text = '';
  for (let at = from; at < nodes.length && text === seenOf(text); at++) text += `\n${nodes[at]?.text.trim()}`;
  return seenOf(text.trim());
}

/** What may answer something, from the line on that a person is shown. */
type There = Pick<Answer, 'place' | 'text'>;

const thereFrom = ({ trail }: Landmark, nodes: readonly FlowNode[], at: number): There => ({
  place: placeOf(trail, nodes[at] ?? null),
  text: shownFrom(nodes, at),
});

/** What is open in a document, and where the text stands in it that belongs to nobody. */
class Unclaimed {
  readonly #homes: Homes;
  readonly #locations: Locations;
  readonly #headings: Set<FlowNode>;
  /** Whether the file still has the layout of the form. */
  readonly #isKept: boolean;

  constructor(homes: Homes, locations: Locations, unasked: readonly FlowNode[]) {
    const narratives = locations.landmarks.filter(isNarrative);
    const kept = narratives.filter(({ index }) => locations.located.has(index)).length;
    this.#homes = homes;
    this.#locations = locations;
    this.#headings = new Set(unasked);
    this.#isKept = kept >= narratives.length * KEPT;
  }

  #gaps(parts: (landmark: Narrative) => boolean): Gap[] {
    return gapsIn(this.#homes, this.#locations, this.#headings, parts);
  }

  /** Whether it stands in an asked table, beside what is asked there. */
  #isBesideRows(node: FlowNode): boolean {
    const home = this.#homes.get(node);
    return home?.is === 'outside' && home.stray !== null;
  }

  /** Whether there are words enough to answer something; a heading alone answers nothing. */
  #saysEnough(nodes: readonly FlowNode[]): boolean {
    let words = 0;
    for (const node of nodes) {
      if (!this.#headings.has(node)) words += wordsOf(node.text).length;
      if (words >= ENOUGH) return true;
    }
    return false;
  }

  /** The text of a gap that may answer some questions, each from the line on that says most of its words. */
  #inGap(asked: readonly Narrative[], { nodes }: Gap): Map<string, There> {
    const found = new Map<string, There>();
    if (!this.#saysEnough(nodes)) return found;
    const isFew = asked.length * nodes.length <= COMPARISONS;
    for (const one of asked) {
      const its = isFew && this.#isKept ? mayAnswer(one, nodes, this.#headings) : nodes;
      if (isFew && !this.#saysEnough(its)) continue;
      found.set(itemOf(one).id, thereFrom(one, its, isFew ? likeliest(one, its) : 0));
    }
    return found;
  }

  /**
   * For questions that are gone, and for those left blank, what stands around them or was typed over them. Where even the place
   * below a question is gone, or the layout is the unit's own, it may stand anywhere in the section.
   */
  forQuestions(
    missing: ReadonlySet<string>,
    blank: ReadonlySet<string>,
    bare: ReadonlySet<string>,
  ): Map<string, There> {
    const { located } = this.#locations;
    const found = new Map<string, There>();
    for (const gap of this.#gaps(() => true)) {
      const { above, below } = gap;
      const isLeft = (one: Narrative | null): one is Narrative => one !== null && blank.has(itemOf(one).id);
      const lost = gap.lost.filter((one) => missing.has(itemOf(one).id));
      for (const [item, there] of this.#inGap(lost, gap)) found.set(item, there);
      const apart = { ...gap, nodes: gap.nodes.filter((node) => !this.#isBesideRows(node)) };
      for (const [item, there] of this.#inGap([below, above].filter(isLeft), apart)) found.set(item, there);
    }
    const isOpen = (id: string): boolean => !found.has(id) && (bare.has(id) || (!this.#isKept && missing.has(id)));
    for (const gap of this.#gaps(({ is }) => is === 'heading')) {
      const asked = gap.within.filter((one) => one.is === 'ask' && isOpen(itemOf(one).id));
      for (const [item, there] of this.#inGap(asked, gap)) found.set(item, there);
    }
    for (const { landmark, node } of located.values()) {
      const over = isNarrative(landmark) && blank.has(itemOf(landmark).id) && typedOver(landmark, node, this.#homes);
      if (over) found.set(itemOf(landmark).id, thereFrom(landmark, [over], 0));
    }
    return found;
  }

  /** For tables that are gone. */
  forTables(missing: ReadonlySet<string>, flow: Flow): Map<string, There> {
    const found = new Map<string, There>();
    for (const landmark of this.#locations.landmarks) {
      if (landmark.is !== 'table' || !missing.has(landmark.table.id)) continue;
      const nodes = nodesInPlaceOf(landmark, this.#locations, flow).filter((node) =>
        isUnclaimed(this.#homes.get(node)),
      );
      if (this.#saysEnough(nodes)) found.set(landmark.table.id, thereFrom(landmark, nodes, 0));
    }
    return found;
  }
}

/**
 * Nothing is called missing for certain where text that belongs to nobody stands in its place, between what was found before
 * and after it: a person is shown the text, from the line on that says most of its words. So it is with tables, and with what was
 * left blank beside such text. In documents far larger than any report it is shown from its beginning.
 */
export function withUnclaimed(
  answers: readonly Answer[],
  homes: Homes,
  locations: Locations,
  { unasked, regions }: { unasked: readonly FlowNode[]; regions: ReadonlyMap<number, Region> },
  flow: Flow,
): Answer[] {
  const isAsked = ({ kind }: Answer): boolean => kind === 'section' || kind === 'point' || kind === 'table';
  const open = answers.filter((answer) => isAsked(answer) && (answer.state === 'missing' || answer.state === 'blank'));
  if (open.length === 0) return [...answers];
  const missing = new Set(open.flatMap(({ state, item }) => (state === 'missing' ? [item] : [])));
  const blank = new Set(
    open.flatMap(({ state, item, text }) => (state === 'blank' && !isPutOff(text ?? '') ? [item] : [])),
  );
  const bare = [...regions.values()].flatMap(({ nodes, located: { landmark } }) =>
    nodes.length === 0 && isNarrative(landmark) ? [itemOf(landmark).id] : [],
  );
  const unclaimed = new Unclaimed(homes, locations, unasked);
  const found = new Map([
    ...unclaimed.forQuestions(missing, blank, new Set(bare.filter((item) => blank.has(item)))),
    ...unclaimed.forTables(missing, flow),
  ]);
  return answers.map((answer) => {
    const there = isAsked(answer) ? found.get(answer.item) : undefined;
    return there ? { ...answer, ...there, state: 'unknown', by: 'text', confidence: CONFIDENCE.mentioned } : answer;
  });
}
