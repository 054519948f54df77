import { BorderStyle } from 'docx';
import type { Look, Separator } from '../../schemas/letterhead.js';
import { type Inset, Line } from './line.js';
import { twipsOfMillimetres } from './measure.js';
import { STYLES } from './style-names.js';
import { thousandthsOf, twipsOf } from './text-width.js';
import { typeset } from './typeset.js';

/** A title, how it looks, and how wide the place is it stands in, in twips. */
export interface Title {
  text: string;
  look: Look;
  /** The size of type where the look says none, in points. */
  size: number;
  width: number;
}

/** Room left on each line, since widths are known to a few parts in a hundred only. */
const SLACK = 1.05;

/** A word of a title: how wide it is in thousandths of its size, and whether a line may well begin with it. */
interface Word {
  width: number;
  begins: boolean;
}

/** Behind these a reader pauses. */
const PAUSE = /[,;:.)–-]$/u;

/** Words that join what follows to what stands before, in the languages of forms. */
const JOINING = /^(?:và|hoặc|của|về|theo|trong|tại|với|and|or|of|for|in|on|with)$/iu;

/** Levels of government: the name of a place begins with them. */
const LEVEL = /^(?:tỉnh|huyện|quận|phường|xã)$/iu;

/** A length of time, as "6 tháng": the period a title speaks of begins with it, unless it is part of a day or a number. */
const LENGTH = /^\d{1,2} (?:tháng|năm|tuần)$/iu;
const NUMBERED = /^(?:số|ngày|tháng|năm|quý|thứ|hạng)$/iu;

/** Whether a line may well begin with a word of others. */
function beginsWell(word: string, at: number, all: readonly string[]): boolean {
  const before = all[at - 1] ?? '';
  if (PAUSE.test(before) || JOINING.test(word)) return true;
  if (LEVEL.test(word)) return !/^(?:thị|tác)$/iu.test(before);
  return LENGTH.test(`${word} ${all[at + 1] ?? ''}`) && !NUMBERED.test(before);
}

/** The words of each line of a title. */
const wordsOf = ({ text, look }: Title): Word[][] =>
  typeset(text)
    .split('\n')
    .map((line) =>
      line.split(' ').map((word, at, all) => ({ width: thousandthsOf(word, look), begins: beginsWell(word, at, all) })),
    );

/** How words stand when they fill lines of some width: how wide each line is, and how many of them part words that go together. */
interface Setting {
  widths: number[];
  parted: number;
}

function linesOf(words: readonly (readonly Word[])[], { look, size }: Title, width: number): Setting {
  const space = thousandthsOf(' ', look);
  const widths: number[] = [];
  /** How wide each broken line were with the next word, where that may well begin another line. */
  const withNext: number[] = [];
  let parted = 0;
  for (const [first, ...others] of words) {
    let line = first?.width ?? 0;
    for (const word of others) {
      const longer = twipsOf(line + space + word.width, look, size);
      if (longer * SLACK > width) {
        widths.push(twipsOf(line, look, size));
        if (word.begins) withNext.push(longer);
        else parted += 1;
        line = word.width;
      } else line += space + word.width;
    }
    widths.push(twipsOf(line, look, size));
  }
  // A word that may fit behind its line after all is not known to begin the next.
  const room = Math.max(...widths) * SLACK;
  return { widths, parted: parted + withNext.filter((longer) => longer <= room).length };
}

/** The last line of a title is no shorter than this share of its longest. */
const SHORTEST = 1 / 4;

const endsShort = ({ widths }: Setting): boolean => (widths.at(-1) ?? 0) < Math.max(...widths) * SHORTEST;

const STEP = twipsOfMillimetres(1);

/**
 * The widest line of a title once its lines, no more than it needs, part as few words as may be that go together, and are
 * about equally long; in twips.
 */
export function balancedWidth(title: Title): number {
  const words = wordsOf(title);
  let best = linesOf(words, title, title.width);
  const count = best.widths.length;
  for (let width = title.width - STEP; width > 0; width -= STEP) {
    const tried = linesOf(words, title, width);
    // Narrower lines are never fewer.
    if (tried.widths.length > count) break;
    if (endsShort(best) || (!endsShort(tried) && tried.parted <= best.parted)) best = tried;
  }
  return Math.max(...best.widths);
}

/** Indents that keep a centred title of several lines from ending in a line of one word; none where one line is enough. */
export function balance(title: Title): Inset | null {
  if (title.look.align !== 'center' || linesOf(wordsOf(title), title, title.width).widths.length === 1) return null;
  const free = title.width - Math.ceil(balancedWidth(title) * SLACK);
  const side = Math.max(0, Math.floor(free / 2));
  return { left: side, right: side, firstLine: 0 };
}

/** A last line that is longer than this share of a line was hardly worth the words it took. */
const LONGEST = 1 / 2;

/** With which word the last line of a title is to begin, if it were a single short word else: one that well begins it, if one is near. */
function betterEnd(words: readonly Word[], last: number, { look, size, width }: Title): number | null {
  const space = thousandthsOf(' ', look);
  let behind = -space;
  let better: number | null = null;
  for (let from = words.length - 1; from > 0; from--) {
    behind += space + (words[from]?.width ?? 0);
    const line = twipsOf(behind, look, size);
    if (line > width * LONGEST) break;
    if (line < width * SHORTEST && line < last * 2) continue;
    better ??= from;
    if (words[from]?.begins === true) return from;
  }
  return better;
}

/**
 * How much narrower, in twips, a title of two lines that begins at the left is to stand, lest its last line be a single short
 * word; 0 where it ends well. Words tied by blanks at which no line ends would do it too, but LibreOffice 7.4 then breaks
 * before a number that is tied in the same line.
 */
export function narrowedBy(title: Title): number {
  if (title.look.align === 'center' || title.look.align === 'right') return 0;
  const [words = [], ...more] = wordsOf(title);
  const { widths } = linesOf([words], title, title.width);
  const last = widths.at(-1) ?? 0;
  if (more.length > 0 || widths.length !== 2 || last >= title.width * SHORTEST) return 0;
  const from = betterEnd(words, last, title);
  if (from === null) return 0;
  const space = thousandthsOf(' ', title.look);
  const before = words.slice(0, from).reduce((sum, word) => sum + word.width + space, 0);
  // Between the words that are to fit and those with the next one.
  return Math.max(0, title.width - twipsOf(before + (words[from]?.width ?? 0) / 2, title.look, title.size));
}

const SHARE = { full: 1, half: 1 / 2, third: 1 / 3 } as const;

/** A drawn rule as long as a share of the title: the upper border of a paragraph of its own, indented to that length. */
function rule(share: number, title: Title): Line {
  const free = Math.max(0, title.width - Math.round(balancedWidth(title) * share));
  const align = title.look.align ?? 'left';
  const left = align === 'center' ? Math.round(free / 2) : align === 'right' ? free : 0;
  const border = { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } };
  return new Line(STYLES.rule, [], { border }, { left, right: free - left });
}

/** What stands between a title and what follows: a rule, typed characters, or nothing. */
export function separate(separator: Separator | undefined, title: Title): Line[] {
  if (!separator) return [];
  if ('rule' in separator) return [rule(SHARE[separator.rule], title)];
  return [new Line(STYLES.separator, [separator.text])];
}
