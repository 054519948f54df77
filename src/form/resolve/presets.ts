import type { Language } from '../../../schemas/id.js';
import type { Unit } from '../../../schemas/units.js';
import { type ValueRule, writeValue } from '../../values/index.js';

type Prefill = NonNullable<Unit['prefill']>;

/** What the list of units already knows of the answers of one unit, as its form says it. */
export interface Presets {
  figure(item: string, rule: ValueRule): string | null;
  /** The rows of a table, by column id. */
  rows(table: string, ruleOf: (column: string) => ValueRule): Record<string, string>[];
}

/** What one unit's form says. */
export class OwnPresets implements Presets {
  constructor(
    private readonly prefill: Prefill,
    private readonly language: Language,
  ) {}

  figure(item: string, rule: ValueRule): string | null {
    const value = this.prefill.figures?.[item];
    return value === undefined ? null : writeValue(value, rule, this.language);
  }

  rows(table: string, ruleOf: (column: string) => ValueRule): Record<string, string>[] {
    return (this.prefill.rows?.[table] ?? []).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [column, writeValue(value, ruleOf(column), this.language)]),
      ),
    );
  }
}

/** Begins and ends what stands in for a preset: characters that are given to nobody (Unicode 23.5). */
const [BEGIN, END] = ['\u{f8f0}', '\u{f8f1}'];

/** Whether a text could hold what looks like a stand-in. */
export const mayStandIn = (text: string): boolean => text.includes(BEGIN);

const STAND_IN = new RegExp(`^${BEGIN}(\\d+)${END}$`);

/** The how manyth preset a text stands in for; null where it is a text of its own. */
export const standsInFor = (text: string): number | null => {
  const number = text.startsWith(BEGIN) ? STAND_IN.exec(text)?.[1] : undefined;
  return number === undefined ? null : Number(number);
};

/** A text cut at the stand-ins in it, each of which stands between two of such marks; they are given by their numbers. */
export const cutAtStandIns = (text: string, mark: string): (string | number)[] =>
  text
    .split(new RegExp(`${mark}${BEGIN}(\\d+)${END}${mark}`))
    .map((piece, at) => (at % 2 === 0 ? piece : Number(piece)));

/** Stand-ins for the presets of all units whose lists know of the same figures, and rows of the same columns. */
export class StandIns implements Presets {
  private readonly written: ((prefill: Prefill, language: Language) => string)[] = [];

  /** @param like the presets of one of those units */
  constructor(private readonly like: Prefill) {}

  figure(item: string, rule: ValueRule): string | null {
    if (this.like.figures?.[item] === undefined) return null;
    return this.next(({ figures }, language) => writeValue(figures?.[item] ?? '', rule, language));
  }

  rows(table: string, ruleOf: (column: string) => ValueRule): Record<string, string>[] {
    return (this.like.rows?.[table] ?? []).map((row, at) =>
      Object.fromEntries(
        Object.keys(row).map((column) => {
          const rule = ruleOf(column);
          return [
            column,
            this.next(({ rows }, language) => writeValue(rows?.[table]?.[at]?.[column] ?? '', rule, language)),
          ];
        }),
      ),
    );
  }

  /** What stands in the place of each stand-in, in their order, for a unit with such presets. */
  wordsOf(prefill: Prefill, language: Language): string[] {
    return this.written.map((write) => write(prefill, language));
  }

  private next(write: (prefill: Prefill, language: Language) => string): string {
    return `${BEGIN}${this.written.push(write) - 1}${END}`;
  }
}
