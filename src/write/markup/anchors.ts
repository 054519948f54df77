import { BlockElement, Element } from './element.js';
import { Markup } from './markup.js';

/** One end of a bookmark; between blocks where it marks whole paragraphs. */
class BookmarkEdge extends Markup {
  constructor(
    private readonly id: number,
    private readonly name: string | null,
    private readonly block: boolean,
  ) {
    super(`bookmark ${block} ${id} ${name ?? ''}`, []);
  }

  override made() {
    const { id, name } = this;
    const Kind = this.block ? BlockElement : Element;
    return name === null
      ? new Kind('w:bookmarkEnd', { 'w:id': id })
      : new Kind('w:bookmarkStart', { 'w:id': id, 'w:name': name });
  }
}

/** Counts one document's bookmarks, and puts them around what they mark. */
export class Anchors {
  /** How many bookmarks there are so far. */
  bookmarks = 0;

  /** What stands in a paragraph, with a bookmark around it. */
  around(name: string, children: readonly Markup[]): Markup[] {
    return this.marked(name, children, false);
  }

  /** Whole paragraphs, with a bookmark around them. */
  aroundBlocks(name: string, blocks: readonly Markup[]): Markup[] {
    return this.marked(name, blocks, true);
  }

  private marked(name: string, marked: readonly Markup[], block: boolean): Markup[] {
    const id = ++this.bookmarks;
    return [new BookmarkEdge(id, name, block), ...marked, new BookmarkEdge(id, null, block)];
  }
}
