import type { ValueType } from '../../../schemas/outline.js';
import type { ValueRule } from '../../values/index.js';
import type { OutlinePart, Owed } from './parts.js';

type Bounds = readonly [number | string | null, number | string | null];

/** How something is said otherwise than it was. */
export type Detail =
  /** `another`: so that it is another question, and what was answered before does not answer it. */
  | { is: 'label'; was: string; another: boolean }
  /** The same question under another id: nothing ties what was reported before to it. */
  | { is: 'id'; was: string; now: string }
  | { is: 'moved'; was: string | null; now: string | null }
  | { is: 'groups'; more: readonly string[]; fewer: readonly string[] }
  | { is: 'owed'; was: Owed; now: Owed }
  | { is: 'type'; was: ValueType; now: ValueType }
  /** `told`: what was counted in the one can be told in the other. */
  | { is: 'measure'; was: string; now: string; told: boolean }
  | { is: 'bounds'; of: 'value' | 'text' | 'rows'; was: Bounds; now: Bounds }
  | { is: 'options' | 'values'; more: readonly string[]; fewer: readonly string[] }
  | { is: 'rows'; now: 'fixed' | 'open' }
  /** Columns in which a row is filled in now, or no longer. */
  | { is: 'crossed'; more: readonly string[]; fewer: readonly string[] }
  | { is: 'total'; now: boolean }
  | { is: 'guidance'; now: string | null };

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const without = <T>(list: readonly T[], other: readonly T[]): T[] => list.filter((one) => !other.includes(one));

function ofValue(was: ValueRule, now: ValueRule): Detail[] {
  const [before, after]: [Bounds, Bounds] = [
    [was.min, was.max],
    [now.min, now.max],
  ];
  return [
    ...(was.type === now.type ? [] : [{ is: 'type' as const, was: was.type, now: now.type }]),
    ...(differ(before, after) ? [{ is: 'bounds' as const, of: 'value' as const, was: before, now: after }] : []),
    ...(differ(was.options, now.options) && was.type === now.type
      ? [{ is: 'options' as const, more: without(now.options, was.options), fewer: without(was.options, now.options) }]
      : []),
  ];
}

function ofValues(was: OutlinePart, now: OutlinePart): Detail[] {
  const [before, after] = [[...was.values], [...now.values]];
  if (!differ(before, after)) return [];
  const gone = before.flatMap(([key, label]) => (now.values.get(key) === label ? [] : [label]));
  const added = after.flatMap(([key, label]) => (was.values.get(key) === label ? [] : [label]));
  return [{ is: 'values', more: added, fewer: gone }];
}

function ofBounds(was: OutlinePart, now: OutlinePart): Detail[] {
  if (!differ(was.bounds, now.bounds)) return [];
  if (was.bounds === null || now.bounds === null) return [{ is: 'rows', now: now.bounds === null ? 'fixed' : 'open' }];
  return [{ is: 'bounds', of: now.what === 'table' ? 'rows' : 'text', was: was.bounds, now: now.bounds }];
}

/** What is asked of more groups or fewer: told of what names them itself, not again of all that stands in it. */
function ofGroups(was: OutlinePart, now: OutlinePart, all: readonly string[]): Detail[] {
  if (!differ(was.own, now.own)) return [];
  const [before, after] = [was.groups ?? all, now.groups ?? all];
  const [more, fewer] = [without(after, before), without(before, after)];
  return more.length + fewer.length === 0 ? [] : [{ is: 'groups', more, fewer }];
}

/** How a part is said otherwise, but for what it is called and counted in; `all` are the groups of both outlines. */
export const detailsOf = (was: OutlinePart, now: OutlinePart, all: readonly string[]): Detail[] => [
  ...ofGroups(was, now, all),
  ...(was.owed === now.owed ? [] : [{ is: 'owed' as const, was: was.owed, now: now.owed }]),
  ...(was.rule && now.rule ? ofValue(was.rule, now.rule) : []),
  ...ofValues(was, now),
  ...ofBounds(was, now),
  ...(was.measure === now.measure ? [] : [{ is: 'measure' as const, was: was.measure, now: now.measure, told: false }]),
  ...(differ(was.crossed, now.crossed)
    ? [{ is: 'crossed' as const, more: without(was.crossed, now.crossed), fewer: without(now.crossed, was.crossed) }]
    : []),
  ...(was.total === now.total ? [] : [{ is: 'total' as const, now: now.total }]),
  ...(was.guidance === now.guidance ? [] : [{ is: 'guidance' as const, now: now.guidance }]),
];
