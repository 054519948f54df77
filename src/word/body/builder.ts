import type { Bookmark, Control, Position, Run, Traces } from '../document.js';
import type { Failure } from '../failure.js';
import type { StyleChain } from '../styles/style-sheet.js';
import type { XmlElement } from '../xml/element.js';
import { BookmarkTracker } from './bookmarks.js';
import type { ParagraphFormat } from './paragraph-format.js';

/** A text box met inside a paragraph; it is read when the paragraph is done. */
interface WaitingBox {
  content: XmlElement;
  controls: number[];
  inserted: boolean;
}

/** A paragraph while it is being read. */
export interface OpenParagraph {
  ordinal: number;
  runs: Run[];
  /** Characters so far. */
  length: number;
  format: ParagraphFormat;
  style: StyleChain;
  /** Pictures so far. */
  pictures: number;
  /** A colleague's comment stands at it. */
  commented: boolean;
  /** Null without any. */
  boxes: WaitingBox[] | null;
}

/** An element nobody knows how to read is told by its name; a few names are enough to learn of it. */
const MOST_UNREAD = 100;

/** What is gathered from all texts of a document, one after the other: body, notes, headers, footers. */
export class DocumentBuilder {
  readonly #controls: Control[] = [];
  readonly #bookmarks = new BookmarkTracker();
  readonly #traces: Traces = {
    insertions: 0,
    deletions: 0,
    comments: 0,
    textBoxes: 0,
    alternativeChunks: 0,
    pictures: 0,
    unconverted: 0,
    garbled: 0,
  };
  readonly #unread = new Set<string>();
  readonly #comments = new Set<string>();
  readonly #reviewComments: ReadonlySet<string>;
  readonly #origins: XmlElement[];
  readonly #sections = new Map<number, XmlElement>();
  #letters = 0;
  #tables = 0;
  #failure: Failure | null = null;
  #open: OpenParagraph | null = null;
  /** A paragraph whose end was deleted: it goes on in the next one. */
  #carried: OpenParagraph | null = null;
  /** The end of the last paragraph that was read to its end. */
  #last: Position = { paragraph: 0, offset: 0 };

  /**
   * @param reviewComments the ids of comments an earlier review put in: they are no one's talk
   * @param origins takes the element each paragraph stands in, in the order of their ordinals
   */
  constructor(reviewComments: ReadonlySet<string>, origins: XmlElement[]) {
    this.#reviewComments = reviewComments;
    this.#origins = origins;
  }

  /** Begins a paragraph, or goes on with the one whose end was deleted: that one is then found in this element. */
  openParagraph(element: XmlElement, format: ParagraphFormat, style: StyleChain): OpenParagraph {
    const before = this.takeCarried();
    if (before) this.#origins[before.ordinal] = element;
    const paragraph = before
      ? { ...before, format, style }
      : {
          ordinal: this.#origins.push(element) - 1,
          runs: [],
          length: 0,
          format,
          style,
          pictures: 0,
          commented: false,
          boxes: null,
        };
    if (format.section) this.#sections.set(paragraph.ordinal, format.section);
    else if (before) this.#sections.delete(paragraph.ordinal);
    this.#open = paragraph;
    return paragraph;
  }

  /** Leaves a paragraph open for the next one to go on in. */
  carry(paragraph: OpenParagraph): void {
    this.#open = null;
    this.#carried = paragraph;
  }

  /** The paragraph that was left open; null without. */
  takeCarried(): OpenParagraph | null {
    const carried = this.#carried;
    this.#carried = null;
    return carried;
  }

  /** @param counts whether its letters count for the limit of a document */
  closeParagraph({ ordinal, length }: OpenParagraph, counts: boolean): void {
    this.#open = null;
    if (counts) this.#letters += length;
    this.#last = { paragraph: ordinal, offset: length };
  }

  /** How many paragraphs were begun. */
  get paragraphs(): number {
    return this.#origins.length;
  }

  /** The sections that ended so far, by the ordinals of the paragraphs they ended with. */
  get sections(): ReadonlyMap<number, XmlElement> {
    return this.#sections;
  }

  /** Letters of the text and its notes. */
  get letters(): number {
    return this.#letters;
  }

  takeTableOrdinal(): number {
    return this.#tables++;
  }

  /** Notes a control and gives its index. */
  addControl(control: Control): number {
    return this.#controls.push(control) - 1;
  }

  startBookmark(element: XmlElement): void {
    this.#bookmarks.start(element, this.#here());
  }

  /** Between paragraphs a bookmark ends where the last one ended. */
  endBookmark(element: XmlElement): void {
    this.#bookmarks.end(element, this.#open || this.#carried ? this.#here() : this.#last);
  }

  /** Takes the bookmarks out of text that is left out itself. */
  collectBookmarks(element: XmlElement): void {
    this.#bookmarks.collect(element, this.#here());
  }

  /** At the end of a text: no bookmark reaches out of it. */
  settleBookmarks(): void {
    this.#bookmarks.settle(this.#last);
  }

  count(trace: keyof Traces): void {
    this.#traces[trace]++;
  }

  /** Comments have several marks each; they are told apart by their ids. */
  comment(id: string, paragraph: OpenParagraph): void {
    if (this.#reviewComments.has(id)) return;
    this.#comments.add(id);
    paragraph.commented = true;
    this.#traces.comments = this.#comments.size;
  }

  /** An element nobody knows how to read. */
  note(element: XmlElement): void {
    if (this.#unread.size < MOST_UNREAD) this.#unread.add(element.name);
  }

  /** Why the document cannot be taken for what it says; the first reason counts. */
  fail(failure: Failure): void {
    this.#failure ??= failure;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  built(): { controls: Control[]; bookmarks: Bookmark[]; traces: Traces; unread: string[] } {
    const { found } = this.#bookmarks;
    return { controls: this.#controls, bookmarks: found, traces: this.#traces, unread: [...this.#unread] };
  }

  /** Where the next character will stand: in the paragraph being read, or at the start of the next one. */
  #here(): Position {
    const open = this.#open ?? this.#carried;
    return open ? { paragraph: open.ordinal, offset: open.length } : { paragraph: this.#origins.length, offset: 0 };
  }
}
