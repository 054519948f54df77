import type { XmlComponent } from 'docx';
import { type Attributes, BlockElement, Element } from './element.js';

/** A control's id is a signed 32-bit number (ECMA-376 17.5.2.18); small ones leave room to count on. */
const ID_SPACE = 2 ** 30;

/** A number of its own for nearly every text (FNV-1a). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % ID_SPACE;
}

/** Hands out the ids of one document's bookmarks and controls: the same form always gets the same ones. */
export class Anchors {
  private bookmarks = 0;
  private readonly controls = new Set<number>();

  /** `salt` keeps forms of different units apart, should someone paste them into one document. */
  constructor(private readonly salt: string) {}

  /** The id of the control with this tag: from 1, no two alike, since Word drops controls whose ids repeat. */
  controlId(tag: string): number {
    let id = numberOf(`${this.salt}/${tag}`) + 1;
    while (this.controls.has(id)) id += 1;
    this.controls.add(id);
    return id;
  }

  /** What stands in a paragraph, with a bookmark around it. */
  around(name: string, children: readonly XmlComponent[]): XmlComponent[] {
    return this.marked(Element, name, children);
  }

  /** Whole paragraphs, with a bookmark around them. */
  aroundBlocks(name: string, blocks: readonly BlockElement[]): BlockElement[] {
    return this.marked(BlockElement, name, blocks);
  }

  private marked<T>(Mark: new (name: string, attributes: Attributes) => T, name: string, marked: readonly T[]): T[] {
    const id = ++this.bookmarks;
    return [
      new Mark('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
      ...marked,
      new Mark('w:bookmarkEnd', { 'w:id': id }),
    ];
  }
}
