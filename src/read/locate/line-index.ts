import { areDistinctBits, bitsOfOrdinals } from '../../match/index.js';
import { keyOf, NearTexts, type Wording } from '../../text/index.js';
import type { Landmark } from '../landmark.js';
import type { FlowNode } from '../lines/flow.js';
import { type Expected, isLine } from './expected.js';
import { looksLikeHeading, mostBefore, stopIn } from './line-words.js';

type Ordinals = ReadonlyMap<string, readonly number[]>;

const NONE: readonly number[] = [];

function put(map: Map<string, number[]>, key: string, landmark: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [landmark]);
  else if (!list.includes(landmark)) list.push(landmark);
}

/** Texts of lines, and whose each is. */
class Texts {
  readonly #near: NearTexts;
  readonly #landmarks: readonly number[];
  readonly #ordinals: readonly number[];

  constructor(texts: readonly (readonly [landmark: number, text: Wording])[]) {
    this.#near = new NearTexts(texts.map(([, text]) => text));
    this.#landmarks = texts.map(([landmark]) => landmark);
    this.#ordinals = texts.map(([, text]) => bitsOfOrdinals(text));
  }

  /** Adds the landmarks that a text may be called by, but those it is told apart from by these ordinals. */
  gather(typed: Wording, loose: boolean, ordinals: number, into: Set<number>): void {
    for (const at of this.#near.near(typed, loose))
      if (!areDistinctBits(ordinals, this.#ordinals[at] as number)) into.add(this.#landmarks[at] as number);
  }
}

/**
 * The lines a form prints, laid out so that a paragraph is held only against those it may be. Of all others it is known
 * without looking that no word and no anchor speaks for them (`isHopeless`).
 */
export class LineIndex {
  readonly #headings: Texts;
  readonly #others: Texts;
  readonly #longestTitle: number;
  readonly #byKey: Ordinals;
  readonly #byAnchor: Ordinals;
  readonly #byPlace: Ordinals;
  readonly #byTitle: Ordinals;

  constructor(landmarks: readonly Landmark[], expected: ReadonlyMap<number, Expected>) {
    const [byKey, byAnchor] = [new Map<string, number[]>(), new Map<string, number[]>()];
    const [byPlace, byTitle] = [new Map<string, number[]>(), new Map<string, number[]>()];
    const [headings, others]: [[number, Wording][], [number, Wording][]] = [[], []];
    for (const [landmark, { texts, anchor, level }] of expected) {
      for (const text of texts) {
        (level === null ? others : headings).push([landmark, text]);
        put(byKey, keyOf(text.text), landmark);
      }
      if (anchor !== null) put(byAnchor, anchor, landmark);
    }
    for (const landmark of landmarks) {
      if (!isLine(landmark) || landmark.is === 'caption') continue;
      const { tag, bookmark, title } = landmark.answer;
      put(byPlace, tag, landmark.index);
      put(byPlace, bookmark, landmark.index);
      put(byTitle, title, landmark.index);
    }
    this.#headings = new Texts(headings);
    this.#others = new Texts(others);
    this.#longestTitle = headings.reduce((most, [, text]) => Math.max(most, mostBefore(text)), 0);
    this.#byKey = byKey;
    this.#byAnchor = byAnchor;
    this.#byPlace = byPlace;
    this.#byTitle = byTitle;
  }

  /**
   * The landmarks a paragraph may be by its words or its anchor. `apart`: those left out that are as alike but for another
   * number, year or letter (see `isDistinct`).
   */
  near(node: FlowNode, apart: boolean): Set<number> {
    const found = new Set<number>();
    const { rest, text } = node.wording;
    const loose = looksLikeHeading(node);
    for (const one of rest === text ? [rest] : [rest, text]) {
      const ordinals = apart ? bitsOfOrdinals(one) : 0;
      this.#headings.gather(one, loose, ordinals, found);
      this.#others.gather(one, false, ordinals, found);
    }
    const stop = stopIn(node);
    if (stop && stop.needs <= this.#longestTitle) this.#headings.gather(stop.title, false, 0, found);
    this.#named(node, this.#byAnchor, found);
    return found;
  }

  /** The landmarks whose very words or anchors a paragraph has: all that is asked in documents far larger than any report. */
  exactly(node: FlowNode): Set<number> {
    const found = new Set(this.#byKey.get(node.key));
    this.#named(node, this.#byAnchor, found);
    this.#named(node, this.#byPlace, found);
    return found;
  }

  /** The landmarks whose answers are filled in at a paragraph. */
  answeredAt(node: FlowNode): Set<number> {
    const found = new Set<number>();
    this.#named(node, this.#byPlace, found);
    for (const title of node.titles) for (const one of this.#byTitle.get(title) ?? NONE) found.add(one);
    return found;
  }

  #named({ tags, bookmarks }: FlowNode, by: Ordinals, into: Set<number>): void {
    for (const tag of tags) for (const one of by.get(tag) ?? NONE) into.add(one);
    for (const { name } of bookmarks) for (const one of by.get(name) ?? NONE) into.add(one);
  }
}
