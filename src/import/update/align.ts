import { isMap, isSeq, type YAMLMap } from 'yaml';
import { keyOf, likeness } from '../../text/index.js';
import type { WrittenPart } from '../draft/parts.js';

/** A section or point of the definition as it was. */
export interface OldPart {
  node: YAMLMap;
  text: string;
  under: string;
}

/** What a part of the new draft was before; `same`: word for word. */
export interface Before {
  old: OldPart;
  same: boolean;
}

/** Texts less like each other are not the same thing in other words. */
const ALIKE = 0.72;

const textOf = (node: YAMLMap): string => String(node.get('title') ?? node.get('ask') ?? '');

/** All sections and points of a definition, outermost first. */
export function oldParts(list: unknown, under = ''): OldPart[] {
  if (!isSeq(list)) return [];
  return list.items.flatMap((node) => {
    if (!isMap(node)) return [];
    const text = textOf(node);
    return [{ node, text, under }, ...oldParts(node.get('points'), text), ...oldParts(node.get('sections'), text)];
  });
}

interface NewPart {
  part: WrittenPart;
  text: string;
  under: string;
}

function newParts(list: readonly WrittenPart[] = [], under = ''): NewPart[] {
  return list.flatMap((part) => {
    const text = part.title ?? part.ask ?? '';
    return [{ part, text, under }, ...newParts(part.points, text), ...newParts(part.sections, text)];
  });
}

/** Finds for each part of a new draft what it was before: by the same words under the same heading first, then by like ones. */
export function align(old: readonly OldPart[], sections: readonly WrittenPart[]): Map<WrittenPart, Before> {
  const found = new Map<WrittenPart, Before>();
  const left = new Set(old);
  const parts = newParts(sections);
  const take = (one: NewPart, same: boolean, fits: (other: OldPart) => boolean): void => {
    if (found.has(one.part)) return;
    const other = [...left].find(fits);
    if (other === undefined) return;
    left.delete(other);
    found.set(one.part, { old: other, same });
  };
  const byKey = new Map<string, OldPart[]>();
  for (const one of old) byKey.set(keyOf(one.text), [...(byKey.get(keyOf(one.text)) ?? []), one]);
  for (const strict of [true, false])
    for (const one of parts) {
      const alike = (byKey.get(keyOf(one.text)) ?? []).filter((other) => left.has(other));
      take(one, true, (other) => alike.includes(other) && (!strict || keyOf(other.under) === keyOf(one.under)));
    }
  const pairs = parts
    .filter(({ part }) => !found.has(part))
    .flatMap((one) =>
      [...left].map((other) => {
        const beside = keyOf(other.under) === keyOf(one.under) ? 0.1 : 0;
        return { one, other, like: likeness(one.text, other.text).score + beside };
      }),
    )
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  for (const { one, other } of pairs) if (left.has(other)) take(one, false, (candidate) => candidate === other);
  return found;
}
