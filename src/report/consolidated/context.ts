import type { Language } from '../../../schemas/id.js';
import type { RolledFigure, RolledNarrative, RolledTable, RollupUnit } from '../../../schemas/rollup.js';
import type { Rollup } from '../../rollup/index.js';
import type { Charts, Draft } from '../../write/index.js';
import type { Room } from './room.js';
import type { ConsolidatedWords } from './words/index.js';

/** What every part of a consolidated report is written from. */
export interface Context {
  draft: Draft;
  language: Language;
  words: ConsolidatedWords;
  rollup: Rollup;
  units: ReadonlyMap<string, RollupUnit>;
  figures: ReadonlyMap<string, RolledFigure>;
  tables: ReadonlyMap<string, RolledTable>;
  narratives: ReadonlyMap<string, RolledNarrative>;
  charts: Charts;
  /** Tables have a row for each group instead of each unit. */
  byGroup: boolean;
  /** What the appendix with the figures of each unit is called; null where there is none. */
  byUnitAppendix: string | null;
  /** How much of what the units wrote still fits. */
  room: Room;
}

export const nameOf = ({ units }: Context, unit: string): string => units.get(unit)?.name ?? unit;

/** Names one after the other, as far as a sentence can hold them. */
export function namesOf(context: Context, units: readonly string[], most: number): string {
  const names = units.slice(0, most).map((unit) => nameOf(context, unit));
  const more = units.length - names.length;
  return [...names, ...(more > 0 ? [context.words.and(more)] : [])].join('; ');
}

export const mapOf = <T>(all: readonly T[], idOf: (one: T) => string): Map<string, T> =>
  new Map(all.map((one) => [idOf(one), one]));
