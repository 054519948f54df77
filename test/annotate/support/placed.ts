import type { PlacedForm, PlacedItem } from '../../../src/annotate/placed-form.js';
import type { Item } from '../../../src/form/index.js';
import type { Finding } from '../../../src/messages/index.js';
import type { Paragraph } from '../../../src/word/index.js';

/** A paragraph with so much of it as comments ask for. */
export const paragraph = (ordinal: number, text: string, floating = false): Paragraph =>
  ({ type: 'paragraph', ordinal, floating, runs: [{ text }] }) as unknown as Paragraph;

/** Paragraphs in their order. */
export const paragraphs = (...texts: string[]): Paragraph[] => texts.map((text, at) => paragraph(at, text));

export const section = (id: string): Item => ({ kind: 'section', id, label: id }) as unknown as Item;
export const point = (id: string, label = id): Item => ({ kind: 'point', id, label }) as unknown as Item;
export const field = (id: string, item = id): Item => ({ kind: 'field', id: item, field: { id } }) as unknown as Item;
export const table = (id: string, place: 'text' | 'appendix' = 'text'): Item =>
  ({ kind: 'table', id, table: { place } }) as unknown as Item;

/** An item with where it stands, as one paragraph or as its beginning and its answer. */
export const placed = (item: Item, from: number | null, to: number | null = from): PlacedItem => ({ item, from, to });

export const placedForm = (items: PlacedItem[], ...texts: string[]): PlacedForm => ({
  items,
  paragraphs: paragraphs(...texts),
});

/** A finding about an item, at a paragraph or nowhere. */
export const findingOn = (item: string | null, block: number | null = null, more: object = {}): Finding =>
  ({
    code: 'figure-missing',
    severity: 'error',
    item,
    place: { in: 'document', block, trail: [] },
    data: { label: item ?? '', gone: false, type: 'integer', options: [] },
    ...more,
  }) as unknown as Finding;
