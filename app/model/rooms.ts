import { PATHS, packIn } from './campaign.js';
import { type Folder, filesBelow, once, textAt } from './folder.js';
import { gridOf, isFilled } from './grid.js';

/** The rooms of the page, in the order of a campaign. */
export const ROOMS = ['outline', 'units', 'issue', 'returned', 'reminders', 'consolidated'] as const;
export type Room = (typeof ROOMS)[number];

/** Which rooms have what they are for. The last two only show what came back. */
export const stateOfRooms = once((folder: Folder): Record<Room, boolean> => {
  const pack = packIn(folder);
  const returned = filesBelow(folder, PATHS.returned).length > 0;
  return {
    outline: textAt(folder, PATHS.outline).trim() !== '',
    units: gridOf(textAt(folder, PATHS.units)).rows.some(isFilled),
    issue: pack !== null,
    returned,
    reminders: pack !== null && returned,
    consolidated: pack !== null && returned,
  };
});

/** The first room in which something is still to be done; null where all is there. */
export const nextRoom = (folder: Folder): Room | null => {
  const done = stateOfRooms(folder);
  return ROOMS.find((room) => !done[room]) ?? null;
};
