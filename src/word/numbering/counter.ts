import type { Paragraph } from '../document.js';
import type { NumberingReference } from '../styles/style-sheet.js';
import type { Level, List, Lists } from './definitions.js';
import { formatNumber } from './format.js';
import { plainSign } from './symbol.js';

/** Counts the numbered paragraphs of one document in their order. */
export class NumberCounter {
  readonly #lists: Lists;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /**
   * The number of the next paragraph; null where it has none.
   * @param direct what the paragraph itself asks for
   * @param style what its style asks for
   * @param styleIds its style and those that one is based on: a level may name the style it belongs to
   */
  next(direct: NumberingReference, style: NumberingReference, styleIds: readonly string[]): Paragraph['numbering'] {
    const id = direct.list ?? style.list;
    const list = id === null ? null : this.#lists.get(id);
    if (id === null || list === null) return null;
    const inherited = style.level ?? levelOfStyle(list, styleIds) ?? 0;
    const at = Math.min(Math.max(direct.level ?? (direct.list === null ? inherited : 0), 0), 8);
    const level = list.levels[at];
    if (!level) return null;
    const text = this.#print(list, at, level, this.#count(id, list, at, level));
    return text === '' ? null : { text, level: at, bullet: level.format === 'bullet' };
  }

  /** Counts on, and starts the levels below again (ECMA-376 17.9.10, 17.9.27). */
  #count(id: string, list: List, at: number, level: Level): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.counters) ?? [];
    this.#counts.set(list.counters, counts);
    const first = `${id} ${at}`;
    const start = this.#started.has(first) ? undefined : list.starts.get(at);
    this.#started.add(first);
    const before = counts[at];
    counts[at] = start ?? (before === undefined ? level.start : before + 1);
    for (let below = at + 1; below < 9; below++) {
      const restart = list.levels[below]?.restart ?? below;
      if (at < restart) counts[below] = undefined;
    }
    return counts;
  }

  #print(list: List, at: number, level: Level, counts: readonly (number | undefined)[]): string {
    if (level.format === 'bullet') return [...level.text].map((sign) => plainSign(sign.charCodeAt(0)) || sign).join('');
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const which = Number(digit) - 1;
      const other = list.levels[which];
      if (!other || which > at) return '';
      const legal = level.legal && other.format !== 'none' && other.format !== 'bullet';
      return formatNumber(counts[which] ?? other.start, legal ? 'decimal' : other.format);
    });
  }
}

function levelOfStyle(list: List, styleIds: readonly string[]): number | null {
  for (const id of styleIds) {
    const at = list.levels.findIndex((level) => level?.style === id);
    if (at >= 0) return at;
  }
  return null;
}
