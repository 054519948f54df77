import type { Bookmark, Position } from '../document.js';
import { elementsOf, type XmlElement } from '../xml/element.js';

const isBefore = (a: Position, b: Position): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset < b.offset);

/** Bookmarks as ranges between two points. Names that occur twice are kept twice: editors copy them. */
export class BookmarkTracker {
  readonly found: Bookmark[] = [];
  /** Those whose end is not yet met, by the id that ties both ends (ECMA-376 17.13.6.2). */
  readonly #open = new Map<string, Bookmark[]>();
  #settled = 0;

  start(element: XmlElement, at: Position): void {
    const name = element.attributes['w:name'];
    if (name === undefined) return;
    const bookmark: Bookmark = { name, start: at, end: at };
    this.found.push(bookmark);
    const id = element.attributes['w:id'] ?? '';
    const same = this.#open.get(id);
    if (same) same.push(bookmark);
    else this.#open.set(id, [bookmark]);
  }

  end(element: XmlElement, at: Position): void {
    const bookmark = this.#open.get(element.attributes['w:id'] ?? '')?.pop();
    if (bookmark && isBefore(bookmark.start, at)) bookmark.end = at;
  }

  /** At the end of a text no paragraph follows: what should begin there begins at its last point. */
  settle(last: Position): void {
    for (const bookmark of this.found.slice(this.#settled)) {
      if (isBefore(last, bookmark.start)) bookmark.start = last;
      if (isBefore(last, bookmark.end)) bookmark.end = last;
    }
    this.#settled = this.found.length;
    this.#open.clear();
  }

  /** Takes the bookmarks out of text that is left out itself; they all stand at one point. */
  collect(element: XmlElement, at: Position): void {
    for (const inner of elementsOf(element)) {
      if (inner.name === 'w:bookmarkStart') this.start(inner, at);
      else if (inner.name === 'w:bookmarkEnd') this.end(inner, at);
      else this.collect(inner, at);
    }
  }
}
