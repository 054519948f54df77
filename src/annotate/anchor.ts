import { ownerOf } from '../form/index.js';
import type { Finding } from '../messages/index.js';
import { type Paragraph, textOf } from '../word/index.js';
import { isAppendix, isSignature, lettersOf, type PlacedForm } from './placed-form.js';

const isSeen = (paragraph: Paragraph): boolean => !paragraph.floating && textOf(paragraph).trim() !== '';

/** Where a thing should stand of which nothing is left: at the end of what comes before it in the form. */
function shouldStand(at: number, { items, paragraphs }: PlacedForm): number | null {
  const lost = items[at];
  if (lost === undefined || (lost.item.kind === 'field' && !isSignature(lost.item))) return null;
  const ofAppendix = isAppendix(lost.item);
  if (ofAppendix && !items.some((one) => isAppendix(one.item) && one.to !== null))
    return paragraphs.findLast(isSeen)?.ordinal ?? null;
  const before = Math.max(-1, ...items.slice(0, at).map(({ to }) => to ?? -1));
  if (before < 0) return null;
  const next = items
    .slice(at + 1)
    .flatMap(({ item, from }) =>
      from !== null && from > before && !isAppendix(item) && !isSignature(item) ? [from] : [],
    );
  if (ofAppendix || next.length === 0) return before;
  const end = Math.min(...next);
  return paragraphs.findLast((one) => one.ordinal < end && one.ordinal >= before && isSeen(one))?.ordinal ?? before;
}

/**
 * The paragraph a finding is commented at, by its ordinal: its own place, else where the item should stand. Null where
 * it is about the whole document.
 */
export function anchorOf({ item, place }: Finding, placed: PlacedForm): number | null {
  if (place.in !== 'document') return null;
  if (place.block !== null || item === null) return place.block;
  const at = placed.items.findIndex((one) => one.item.id === item);
  const around = at >= 0 ? at : placed.items.findIndex((one) => one.item.id === ownerOf(item));
  const found = placed.items[around];
  return found === undefined ? null : (found.to ?? shouldStand(around, placed));
}

/** The first paragraph of the title: by what the form prints there, else the first line of the document. */
export function titleOf(texts: readonly string[], { paragraphs }: PlacedForm): number | null {
  for (const text of texts.map(lettersOf)) {
    const found = text === '' ? undefined : paragraphs.find((one) => isSeen(one) && lettersOf(textOf(one)) === text);
    if (found) return found.ordinal;
  }
  return (paragraphs.find(isSeen) ?? paragraphs[0])?.ordinal ?? null;
}
