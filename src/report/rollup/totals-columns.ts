/**
 * What can stand beside the name of a figure in the sheet one hands upward: its measure, the total of all units and of each
 * group, how many units gave a value, were asked, gave one that was not counted, and how the total is made.
 */
export const TOTALS_COLUMNS = ['measure', 'all', 'groups', 'given', 'asked', 'not_counted', 'method'] as const;

/** Which of them are printed, and which groups by their ids; all where nothing is said. */
export type ChosenColumns = readonly string[] | undefined;

export const isChosen = (chosen: ChosenColumns, column: (typeof TOTALS_COLUMNS)[number]): boolean =>
  chosen === undefined || chosen.includes(column);

/** A group has its column where all have, or where it is named itself; units of no group only where all have. */
export const isGroupChosen = (chosen: ChosenColumns, group: string | null): boolean =>
  isChosen(chosen, 'groups') || (group !== null && chosen?.includes(group) === true);
