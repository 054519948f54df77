import { fold } from '../../text/index.js';
import { COUNT_OR_RATE, isMeasure, NOT_COUNTED, wantsFigures } from '../figures/index.js';
import { anyOf } from '../lexicon/index.js';
import { type Block, BOX, type Grid, isBullet, type Line, ROOM } from '../lines/index.js';
import { tableOf, unrolled } from '../tables/index.js';
import { isSending } from './region.js';

const words = (list: string): string => `(?<!\\p{L})(?:${list})(?!\\p{L})`;

const COUNTING = new RegExp(`(?:^|[,;:(–-]\\s*)(?:${COUNT_OR_RATE})(?!\\p{L})`, 'u');
const HOW_MANY = new RegExp(words(anyOf(({ howMany }) => howMany)), 'u');
const IF_ANY = new RegExp(words(anyOf(({ ifAny }) => ifAny)), 'u');
const ASKS = new RegExp(`^(?:${anyOf(({ asks }) => asks)})(?!\\p{L})`, 'u');
const BIDS = new RegExp(`(?:^|[,.;:]\\s+)(?:${anyOf(({ bids }) => bids)})(?!\\p{L})`, 'u');
const TELLS = new RegExp(words(anyOf(({ tells }) => tells)), 'u');
const ORDERS = new RegExp(`(?:^|[:;]\\s*)(?:${anyOf(({ orders }) => orders)})(?!\\p{L})`, 'u');
const NO_TASKS = new RegExp(`^(?:${anyOf(({ notTasks }) => notTasks)})(?!\\p{L})`, 'u');

/** Room to write in: rows of dots or of underscores, a place in square brackets. */
const LEFT_OPEN = new RegExp(`${ROOM}|\\[[^\\][]{0,80}\\]|${BOX}`, 'u');

/** Figures that are no answers: days, years, numbers of documents and of tables. */
const REFERENCES =
  /\d+\s*[/-]\s*[\p{L}\d][\p{L}\d/-]*|(?:năm|quý|tháng|ngày|số|khoá|lần thứ|biểu|mẫu|phụ lục|điều|khoản|year|no\.?|annex|table)\s+\d+|(?:19|20)\d{2}|\d+\s*(?:tháng|năm|quý)/gu;
const ANSWER = /\d+(?:[.,]\d+)*\s*(?:%|[\p{L}(])|[:=]\s*\d/u;

/** A longer line is no heading, and one that says what was or is to be done says it at such a length. */
const LONGEST_HEADING = 110;
const SENTENCE = 60;
const PARAGRAPH = 240;

/** What a line does: it asks, it answers, it gives a task, it tells at length, or it is a heading. */
export type Deed = 'asks' | 'answers' | 'orders' | 'tells' | 'heads' | 'none';

function asksIn({ text, rest }: Line): boolean {
  const folded = fold(rest);
  if (NOT_COUNTED.test(folded)) return false;
  if (LEFT_OPEN.test(text) || /\?["”)]*$/u.test(text) || IF_ANY.test(folded) || HOW_MANY.test(folded)) return true;
  if (wantsFigures(rest)) return true;
  if (/\d/u.test(folded.replace(REFERENCES, ' '))) return false;
  if (ASKS.test(folded) || BIDS.test(folded) || COUNTING.test(folded)) return true;
  return [...rest.matchAll(/\(([^()]{1,20})\)/gu)].some(([, unit = '']) => isMeasure(unit));
}

const answersIn = (folded: string): boolean => ANSWER.test(folded.replace(REFERENCES, ' '));

/** What one line does, as far as its own words say. */
export function deedOf(line: Line): Deed {
  const { text, rest, mark, look } = line;
  const folded = fold(rest);
  const marked = (mark !== null && !isBullet(mark)) || look.level !== null || (look.bold && !look.centred);
  if (NO_TASKS.test(folded) && marked) return 'orders';
  if (asksIn(line) && text.length <= 2 * PARAGRAPH) return 'asks';
  if (answersIn(folded)) return 'answers';
  if (ORDERS.test(folded) && text.length > SENTENCE / 2) return 'orders';
  if (text.length > SENTENCE && TELLS.test(folded)) return 'answers';
  if (text.length > PARAGRAPH || (text.length > SENTENCE && mark === null && /[.!]$/u.test(text))) return 'tells';
  if (text.length <= LONGEST_HEADING && (marked || mark !== null)) return 'heads';
  return 'none';
}

/** How much each deed speaks for an outline; an answer speaks more against one than a question for it. */
const WEIGHTS: Readonly<Record<Deed, number>> = {
  asks: 1,
  heads: 0.35,
  none: 0,
  tells: -1.2,
  orders: -1.2,
  answers: -1.5,
};

/** A table is as much as so many lines. */
const LINES_OF_TABLE = 3;
/** A table of which so much was filled in answers; where less was, it asks. */
const ANSWERED = 0.3;

function weightOfGrid(grid: Grid): { weight: number; lines: number } {
  const rows = unrolled(grid)?.lines;
  if (rows) return { weight: rows.reduce((sum, line) => sum + WEIGHTS[deedOf(line)], 0), lines: rows.length };
  const table = tableOf(grid, []);
  if (table === null) return { weight: 0, lines: 1 };
  const weight = table.filled > ANSWERED ? WEIGHTS.answers : WEIGHTS.asks;
  return { weight: weight * LINES_OF_TABLE, lines: LINES_OF_TABLE };
}

/** What is at the top of a text, and in brackets under its title, is no part of what it asks. */
const isOfHead = ({ mark, look, text }: Line): boolean =>
  mark === null && look.level === null && (look.centred || /^[([].*[)\]]$/u.test(text));

/** Fewer lines than this are held against as many: two questions are no outline yet. */
const FEWEST_LINES = 4;

/** What some blocks do, summed up so that any part of them can be weighed at once. */
export class Evidence {
  readonly #weights: number[] = [0];
  readonly #lines: number[] = [0];

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      const of =
        block.is === 'grid'
          ? weightOfGrid(block)
          : isOfHead(block) || isSending(block)
            ? { weight: 0, lines: 0 }
            : { weight: WEIGHTS[deedOf(block)], lines: 1 };
      this.#weights.push((this.#weights.at(-1) ?? 0) + of.weight);
      this.#lines.push((this.#lines.at(-1) ?? 0) + of.lines);
    }
  }

  /** How much speaks for an outline between two places: more where there is more of it. */
  sum(from: number, to: number): number {
    return (this.#weights[to] ?? 0) - (this.#weights[from] ?? 0);
  }

  /** The same by the line: from -1.5, nothing but answers, to 1, nothing but questions. */
  share(from: number, to: number): number {
    return this.sum(from, to) / Math.max((this.#lines[to] ?? 0) - (this.#lines[from] ?? 0), FEWEST_LINES);
  }
}
