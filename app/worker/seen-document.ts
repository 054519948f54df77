import { type Block, readWord, seenTextOf } from '../../src/index.js';
import type { ReturnedFile } from '../model/index.js';
import type { SeenBlock, SeenDocument } from './protocol.js';

/** So many paragraphs are shown of a document, and so many letters of each: a hostile file must not freeze the page. */
const MOST = { paragraphs: 3000, letters: 20_000 };

/** Takes down what is seen of blocks, as long as there is room. */
class Seen {
  isCut = false;
  #left = MOST.paragraphs;

  blocks(of: readonly Block[]): SeenBlock[] {
    return of.flatMap((block): SeenBlock[] => {
      if (this.#left <= 0) {
        this.isCut = true;
        return [];
      }
      if (block.type === 'table')
        return [
          {
            is: 'table',
            rows: block.rows.map(({ cells }) =>
              cells.map(({ span, blocks }) => ({ span, blocks: this.blocks(blocks) })),
            ),
          },
        ];
      this.#left -= 1;
      const whole = [block.numbering?.text ?? '', seenTextOf(block)].filter((part) => part !== '').join(' ');
      if (whole.length > MOST.letters) this.isCut = true;
      const text = whole.slice(0, MOST.letters);
      return [{ is: 'paragraph', place: block.ordinal, text, level: block.outlineLevel }];
    });
  }
}

/** What a person sees in a document; null where it cannot be read. */
export function seenDocument(file: ReturnedFile): SeenDocument | null {
  const { value } = readWord(file);
  if (value === null) return null;
  const seen = new Seen();
  const blocks = seen.blocks(value.body);
  return { blocks, isCut: seen.isCut };
}
