import type { DocumentPlace } from '../../../../schemas/place.js';
import type { UnitState } from '../../../../schemas/review.js';
import type { Reports } from '../words/index.js';

/** Where a value stands in what its unit sent. */
export interface ViewSource {
  unit: string;
  file: string;
  place: DocumentPlace;
  /** As typed; null where nothing was. */
  typed: string | null;
  /** Who decided what it says, in words; null where nobody had to. */
  settled: string | null;
}

/** One value as it is written; `open` where it is to be looked at, and goes into no total. */
export interface ViewCell {
  text: string;
  open: boolean;
  source: ViewSource;
}

/** A total as it is written, with the number it is where it is one: that is what a chart draws. */
export interface ViewTotal {
  text: string;
  amount: number | null;
}

/** One column of figures: of each unit that answered, of each group, and of all. */
export interface ViewFigure {
  item: string;
  label: string;
  /** How its total is made, where it is no sum; else empty. */
  kind: string;
  given: number;
  asked: number;
  /** Of how many units something was typed that is in no total. */
  uncounted: number;
  total: ViewTotal;
  /** By group; the key is empty for units of none. */
  groups: Record<string, ViewTotal>;
  units: Record<string, ViewCell & { amount: number | null }>;
}

/** What is drawn of some figures: a bar for each. */
export interface ViewChart {
  title: string;
  bars: { label: string; text: string; amount: number }[];
}

/** Figures that stand in one table. */
export interface ViewSet {
  caption: string;
  figures: ViewFigure[];
  charts: ViewChart[];
}

/** A table of all units: what its fixed rows come to, what it comes to in all, and every row of every unit. */
export interface ViewTable {
  id: string;
  title: string;
  columns: string[];
  fixed: { label: string; totals: string[] }[];
  /** Null where its columns come to nothing. */
  totals: string[] | null;
  rows: { unit: string; label: string; cells: (ViewCell | null)[] }[];
}

/** What the units wrote under one heading or question. */
export interface ViewTexts {
  id: string;
  label: string;
  given: number;
  asked: number;
  texts: ViewCell[];
}

/** A section of the outline, or a table that stands outside of them. */
export interface ViewPartName {
  id: string;
  title: string;
  counts: { figures: number; tables: number; texts: number };
}

/** All that was reported under a section. */
export interface ViewPart extends ViewPartName {
  sets: ViewSet[];
  tables: ViewTable[];
  texts: ViewTexts[];
}

/** Units of one group, in the order of the pack. */
export interface ViewGroup {
  id: string;
  name: string;
  units: { id: string; name: string; state: UnitState; file: string | null }[];
}

/** A roll-up as a screen shows it, a part at a time: numbers, days and names are written. */
export interface RollupView {
  title: string;
  reports: Reports;
  groups: ViewGroup[];
  parts: ViewPartName[];
  /** The part of this id; null where there is none. */
  part(id: string): ViewPart | null;
}
