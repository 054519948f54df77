import { type AskedValue, askedValues, type Form, type Item, itemsOf, ownerOf } from '../form/index.js';
import { versionsOf } from './versions.js';

/** What another form asked for. */
export interface AskedBefore {
  asked: readonly AskedValue[];
  /** The sections and points it asked in words. */
  texts: readonly string[];
}

/**
 * What a form asks for that another did not, or asked otherwise, so that no answer to the other tells it: texts, values of
 * figures, and tables as a whole. None where nothing of that must be answered.
 */
export function lackingIn({ asked, texts }: AskedBefore, now: Form): Item[] {
  const values = askedValues(now);
  const before = new Set(asked.map(({ item }) => item));
  const { changed } = versionsOf(asked, new Map(values.map((one) => [one.item, one])));
  const others = values.flatMap(({ item }) => (!before.has(item) || changed.has(item) ? [item] : []));
  const [items, tables, said] = [new Set(others), new Set(others.map(ownerOf)), new Set(texts)];
  const lacks = (item: Item): boolean => {
    if (item.kind === 'field') return false;
    if (item.kind === 'table') return tables.has(item.id);
    return item.kind === 'figure' ? items.has(item.id) : item.part.asksText && !said.has(item.id);
  };
  const isOwed = (item: Item): boolean => {
    if (item.kind === 'field') return false;
    if (item.kind === 'table') return item.table.required;
    return item.kind === 'figure' ? item.value.required : item.part.required;
  };
  const lacking = itemsOf(now).filter(lacks);
  return lacking.some(isOwed) ? lacking : [];
}
