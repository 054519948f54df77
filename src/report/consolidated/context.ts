import type { Language } from '../../../schemas/id.js';
import type { RolledFigure, RolledNarrative, RolledTable, RollupUnit } from '../../../schemas/rollup.js';
import type { Rollup } from '../../rollup/index.js';
import { type Charts, type Draft, type GridCell, Line, STYLES } from '../../write/index.js';
import type { CountedDoubts } from '../doubts/index.js';
import type { FittedTexts } from './fitted-texts.js';
import type { Numbering } from './numbering.js';
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
  /** What of the narratives fits, by item. */
  texts: ReadonlyMap<string, FittedTexts>;
  /** Values that are counted though there is a doubt of them: they are marked, and so is what rests on them. */
  inDoubt: CountedDoubts;
  charts: Charts;
  numbering: Numbering;
  /** Tables have a row for each group instead of each unit. */
  byGroup: boolean;
  /** What the appendix with the figures of each unit is called; null where there is none. */
  byUnitAppendix: string | null;
  /** What the appendix with the rows of a table of the text is called; null where they stand in the text. */
  rowsAppendix(table: string): string | null;
  /** What the annex with what the units wrote is called; null where there is none. */
  annex: string | null;
  /** Of how many units that are asked for an item there is a report. */
  sentFor(item: string): number;
}

/** What a value needs to be written: in which words, and whose it is. */
export type Writing = Pick<Context, 'words' | 'language' | 'units'>;

export const nameOf = ({ units }: Pick<Context, 'units'>, unit: string): string => units.get(unit)?.name ?? unit;

/** Names one after the other, as far as a sentence can hold them. */
export function namesOf(context: Context, units: readonly string[], most: number): string {
  // To say that there is one more is as long as its name.
  const shown = units.length === most + 1 ? units : units.slice(0, most);
  const names = shown.map((unit) => nameOf(context, unit)).join('; ');
  const more = units.length - shown.length;
  return more > 0 ? `${names} ${context.words.and(more)}` : names;
}

/** A cell with a text, or with nothing. */
export const textCell = (style: string, text: string): GridCell => ({ style, content: text === '' ? [] : [text] });

/**
 * A note about what stands above it, in the look of guidance. In a form guidance stands on one page with what it is for,
 * which comes below; a note would be torn off its text by that.
 */
export const noteLine = (text: string): Line => new Line(STYLES.guidance, [text], { keepNext: false });
