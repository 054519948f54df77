import type { UnitPath } from '../../../units/index.js';

/** What a list of units says of itself. */
export interface UnitListWords {
  title: string;
  /** The names of its two sheets. */
  units: string;
  guide: string;
  /** The headers of the sheet that explains. */
  guideHeaders: [column: string, needed: string, meaning: string, example: string];
  needed: string;
  /** In a cell of the signing block of a unit that has no such part of it. */
  none: string;
  groupMessage: string;
  columns: Record<UnitPath, string>;
  /** Of a column that holds figures known beforehand, by the label of the figure. */
  figure(label: string): string;
  notes: string[];
  /** Beside `notes` where the groups are examples. */
  groupsNote: string;
}
