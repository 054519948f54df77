import { parseItemId, partItem } from '../../form/index.js';
import { bareKeyOf } from '../../text/index.js';
import type { OutlinePart } from './parts.js';

type Parts = ReadonlyMap<string, OutlinePart>;

/** By what it says and where: two that are alike in both are told apart by nothing. */
const keyOf = ({ what, label }: OutlinePart): string => `${what} ${bareKeyOf(label)}`;

/** Those that are the only ones to say what they say. */
function alone(parts: readonly OutlinePart[]): Map<string, OutlinePart> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(keyOf(part), (counts.get(keyOf(part)) ?? 0) + 1);
  return new Map(parts.flatMap((part) => (counts.get(keyOf(part)) === 1 ? [[keyOf(part), part] as const] : [])));
}

/** The items that are asked in the same words under another id: the new one by the old. */
function pairs(gone: readonly OutlinePart[], come: readonly OutlinePart[]): [string, string][] {
  const now = alone(come);
  return [...alone(gone)].flatMap(([key, { item }]) => {
    const other = now.get(key);
    return other === undefined ? [] : [[item, other.item] as [string, string]];
  });
}

/**
 * What bears another id than it did and is the same, by the words it is asked in: the new item by the old. Columns and
 * rows go with their table, and are sought in it alone.
 */
export function renamedIn(was: Parts, now: Parts): Map<string, string> {
  const isPart = ({ what }: OutlinePart): boolean => what === 'column' || what === 'row';
  const unmatched = (one: Parts, other: Parts) => [...one.values()].filter(({ item }) => !other.has(item));
  const whole = (parts: OutlinePart[]): OutlinePart[] => parts.filter((part) => !isPart(part));
  const renamed = new Map(pairs(whole(unmatched(was, now)), whole(unmatched(now, was))));
  const parts = new Map<string, { gone: OutlinePart[]; come: OutlinePart[] }>();
  const of = (table: string) => {
    const known = parts.get(table) ?? { gone: [], come: [] };
    parts.set(table, known);
    return known;
  };
  const taken = new Set<string>();
  for (const part of [...was.values()].filter(isPart)) {
    const { owner, part: id } = parseItemId(part.item);
    const table = renamed.get(owner) ?? owner;
    const item = partItem(table, id ?? '');
    taken.add(item);
    if (!now.has(item)) of(table).gone.push(part);
    else if (item !== part.item) renamed.set(part.item, item);
  }
  for (const part of [...now.values()].filter(isPart))
    if (!taken.has(part.item)) of(parseItemId(part.item).owner).come.push(part);
  for (const { gone, come } of parts.values()) for (const [from, to] of pairs(gone, come)) renamed.set(from, to);
  return renamed;
}
