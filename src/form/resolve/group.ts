import type { GroupSays, LetterheadChoice } from '../../../schemas/campaign.js';
import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';

type Grouped = Pick<Outline, 'groups'>;

/** What a group is called, and what holds for its units alone; null where the outline has no such group. */
export function groupSays({ groups = {} }: Grouped, id: string | null | undefined): GroupSays | null {
  const group = typeof id === 'string' && Object.hasOwn(groups, id) ? groups[id] : undefined;
  return typeof group === 'string' ? { label: group } : (group ?? null);
}

/** What the groups of an outline are called, by their ids, in its order. */
export const groupLabels = (outline: Grouped): Record<string, string> =>
  Object.fromEntries(Object.keys(outline.groups ?? {}).map((id) => [id, groupSays(outline, id)?.label ?? id]));

/** What a group is called; its id where the outline does not say, nothing of no group. */
export const groupLabel = (outline: Grouped, id: string | null | undefined): string =>
  groupSays(outline, id)?.label ?? id ?? '';

/** How some units' documents look: the letterhead of the outline, and those of groups and units that have another. */
export interface Letterheads {
  letterhead: Letterhead;
  /** By `letterheadName`. */
  letterheads?: Readonly<Record<string, Letterhead>> | undefined;
}

/** What a letterhead of a group is kept under: its own name; with the group's where some of its values are changed. */
export const letterheadName = (choice: LetterheadChoice, group: string): string =>
  typeof choice === 'string' ? choice : choice.with === undefined ? choice.use : `${choice.use} (${group})`;

/** The letterhead of a unit's documents: its own, else that of its group, else that of the outline. */
export function letterheadOf({ letterhead, letterheads = {} }: Letterheads, outline: Grouped, unit: Unit | null) {
  const group = groupSays(outline, unit?.group)?.letterhead;
  const name = unit?.letterhead?.use ?? (group && letterheadName(group, unit?.group ?? ''));
  return name !== undefined && Object.hasOwn(letterheads, name) ? (letterheads[name] ?? letterhead) : letterhead;
}

/** A unit with what its group says where the list leaves it out: the body above it and its symbol. */
export function withGroup(unit: Unit, outline: Grouped): Unit {
  const { parent, symbol } = groupSays(outline, unit.group) ?? {};
  const above = unit.letterhead?.parent ?? unit.parent;
  return {
    ...unit,
    ...(parent !== undefined && above === undefined && { letterhead: { ...unit.letterhead, parent } }),
    ...(symbol !== undefined && unit.symbol === undefined && { symbol }),
  };
}
