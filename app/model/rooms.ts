import type { Returns } from '../../src/index.js';
import { PATHS } from './campaign.js';
import { type Folder, filesBelow } from './folder.js';

/** The rooms of the page, in the order of a campaign. */
export const ROOMS = ['outline', 'units', 'issue', 'returned', 'reminders', 'consolidated'] as const;
export type Room = (typeof ROOMS)[number];

/** What is known of a campaign that says which of its steps are done. */
export interface Known {
  /** Of the steps before forms go out; null while nobody knows. */
  ready: Record<'outline' | 'units' | 'issue', boolean> | null;
  /** What came back; null while it is read. */
  returns: Returns | null;
  /** Of how much of it a person has to say what it means; null while nobody knows. */
  unsettled: number | null;
  /** Whether all a room makes was taken of the campaign as it stands. */
  isTaken(room: Room): boolean;
}

/** Whether every unit sent a report that can be read. */
export const areIn = ({ units }: Returns): boolean =>
  units.every(({ state }) => state === 'complete' || state === 'incomplete');

/**
 * Which rooms have done what they are for: an outline and a list without mistakes; forms that agree with both; a report of
 * every unit, with nothing left to settle; nobody left to remind, or all reminders made; the consolidated report taken.
 */
export function stateOfRooms({ ready, returns, unsettled, isTaken }: Known): Record<Room, boolean> {
  const { outline = false, units = false, issue = false } = ready ?? {};
  const isComplete = returns?.units.every(({ state }) => state === 'complete') ?? false;
  const returned = returns !== null && areIn(returns) && unsettled === 0;
  return {
    ...{ outline, units, issue, returned },
    reminders: isComplete || isTaken('reminders'),
    consolidated: isTaken('consolidated'),
  };
}

/**
 * What comes next: the first step before forms go out that is not done, then taking in reports. These come for weeks, so
 * that from then on what follows the room one is in is offered, as far as it is not done.
 */
export function nextRoom(folder: Folder, done: Record<Room, boolean>, room: Room): Room | null {
  const before = ROOMS.slice(0, ROOMS.indexOf('returned')).find((one) => !done[one]);
  if (before !== undefined) return before;
  if (filesBelow(folder, PATHS.returned).length === 0) return 'returned';
  const at = Math.max(ROOMS.indexOf('returned'), ROOMS.indexOf(room));
  return ROOMS.slice(at + 1).find((one) => !done[one]) ?? null;
}
