import type { LevelsOf, Model, Scales } from '../../match/index.js';
import { LINE } from './line.js';
import { PLACE, SIGNING } from './place.js';
import { FIGURES, TABLE } from './table.js';

/** The comparisons by which each kind of landmark is held against a document, with their levels. */
export const SCALES = {
  heading: LINE,
  ask: LINE,
  caption: LINE,
  place: PLACE,
  signing: SIGNING,
  table: TABLE,
  figures: FIGURES,
} as const;

export type Kind = keyof typeof SCALES;

type ModelOf<S extends Scales> = Model<LevelsOf<S>>;

/** What each comparison weighs. */
export type Weights = { readonly [K in Kind]: ModelOf<(typeof SCALES)[K]> };

/** Levels that are never believed, whatever was counted: the words of another thing of the form, or of another number. */
export const VETOES = {
  heading: { words: ['distinct'], printed: ['another'] },
  ask: { words: ['distinct'], printed: ['another'] },
  caption: { words: ['distinct'], printed: ['another'] },
} as const;
