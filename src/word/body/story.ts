import type { Control, Position, Run, Traces } from '../document.js';
import type { Failure } from '../failure.js';
import type { Limits } from '../limits.js';
import type { NumberCounter } from '../numbering/counter.js';
import type { StyleChain, StyleSheet } from '../styles/style-sheet.js';
import type { XmlElement } from '../xml/element.js';
import { BookmarkTracker } from './bookmarks.js';
import { FieldTracker } from './fields.js';

/** A paragraph while it is being read. */
export interface OpenParagraph {
  ordinal: number;
  runs: Run[];
  /** Characters so far. */
  length: number;
  properties: XmlElement | null;
  style: StyleChain;
  /** Pictures counted in the document before it. */
  picturesBefore: number;
}

/** A text box met inside a paragraph; it is read when the paragraph is done. */
export interface WaitingBox {
  content: XmlElement;
  controls: number[];
  inserted: boolean;
}

/** All that is known on the way through the text of a document: body, headers, footers, notes, one after the other. */
export class Story {
  readonly styles: StyleSheet;
  readonly numbers: NumberCounter;
  readonly limits: Limits;
  readonly bookmarks = new BookmarkTracker();
  readonly found: Control[] = [];
  readonly traces: Traces = {
    insertions: 0,
    deletions: 0,
    comments: 0,
    textBoxes: 0,
    alternativeChunks: 0,
    pictures: 0,
    unconverted: 0,
    garbled: 0,
  };
  readonly unread = new Set<string>();
  readonly #comments = new Set<string>();

  /** The ids of comments an earlier review put in. */
  reviewComments: ReadonlySet<string> = new Set();
  /** What a reviewer should know of is counted in the text itself; a logo in a header is no answer. */
  counts = true;
  failure: Failure | null = null;
  /** Controls around the place that is being read, outermost first. Runs share the list, so it is never changed. */
  controls: number[] = [];
  inserted = false;
  floating = false;
  fields = new FieldTracker(null);
  paragraph: OpenParagraph | null = null;
  /** A paragraph whose end was deleted: it goes on in the next one. */
  carried: OpenParagraph | null = null;
  boxes: WaitingBox[] = [];
  /** The end of the last paragraph that was read to its end. */
  last: Position = { paragraph: 0, offset: 0 };
  #tables = 0;
  readonly #origins: XmlElement[];

  /** Into `origins` goes the element each paragraph stands in, in the order of their ordinals. */
  constructor(styles: StyleSheet, numbers: NumberCounter, limits: Limits, origins: XmlElement[] = []) {
    this.styles = styles;
    this.numbers = numbers;
    this.limits = limits;
    this.#origins = origins;
  }

  /** The ordinal of the next paragraph. */
  get next(): number {
    return this.#origins.length;
  }

  takeParagraphOrdinal(element: XmlElement): number {
    return this.#origins.push(element) - 1;
  }

  /** A paragraph that goes on in the next element is found there. */
  moveOrigin(ordinal: number, element: XmlElement): void {
    this.#origins[ordinal] = element;
  }

  takeTableOrdinal(): number {
    return this.#tables++;
  }

  count(trace: keyof Traces): void {
    if (this.counts) this.traces[trace]++;
  }

  /** Comments have several marks each; they are told apart by their ids. Those of a review are no one's talk. */
  comment(id: string): void {
    if (!this.reviewComments.has(id)) this.#comments.add(id);
    this.traces.comments = this.#comments.size;
  }

  /** An element nobody knows how to read. A few names are enough to learn of it. */
  note(element: XmlElement): void {
    if (this.unread.size < 100) this.unread.add(element.name);
  }

  /** Reads inside a control. */
  inside(control: number, read: () => void): void {
    const around = this.controls;
    this.controls = [...around, control];
    read();
    this.controls = around;
  }

  /** Reads text that was inserted with changes tracked. */
  insideInsertion(read: () => void): void {
    const before = this.inserted;
    this.count('insertions');
    this.inserted = true;
    read();
    this.inserted = before;
  }
}
