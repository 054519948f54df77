import type { Signing } from '../../../schemas/campaign.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { groupSays } from './group.js';

/** Who signs a unit's documents; null what is not printed, or not known beforehand. */
export type SignedBy = { [part in keyof Signing]-?: string | null };

/**
 * Who signs the documents of a unit: each part as the list of units has it, else as its group, else as the outline. A
 * group's block stands instead of the outline's as a whole; `false` in the list is a unit without that part of it.
 */
export function signedBy(outline: Outline, unit: Unit | null): SignedBy {
  const above = groupSays(outline, unit?.group)?.signing ?? outline.signing;
  const part = (name: keyof Signing): string | null => (unit?.signing?.[name] ?? above?.[name]) || null;
  return { authority: part('authority'), title: part('title'), name: part('name') };
}
