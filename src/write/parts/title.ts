import { BorderStyle } from 'docx';
import type { Look, Separator } from '../../../schemas/letterhead.js';
import { type Inset, Line } from '../markup/line.js';
import { twipsOfMillimetres } from '../markup/measure.js';
import { STYLES } from '../markup/style-names.js';
import { typeset } from '../markup/typeset.js';
import { thousandthsOf, twipsOf } from '../styles/text-width.js';

/** A title, how it looks, and how wide the place is it stands in, in twips. */
export interface Title {
  text: string;
  look: Look;
  font: string;
  /** The size of type where the look says none, in points. */
  size: number;
  width: number;
}

/** Widths are those of Times; faces without serifs are wider. */
const TIMES = /times|serif|tinos/iu;
const WITHOUT_SERIFS = 1.12;

/** How wide so many thousandths of a title are, in twips. */
const wide = (thousandths: number, { look, font, size }: Title): number =>
  twipsOf(thousandths * (TIMES.test(font) ? 1 : WITHOUT_SERIFS), look, size);

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
  return LENGTH.test(word.replace('\u00a0', ' ')) && !NUMBERED.test(before);
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

function linesOf(words: readonly (readonly Word[])[], title: Title, width: number): Setting {
  const space = thousandthsOf(' ', title.look);
  const widths: number[] = [];
  /** How wide each broken line were with the next word, where that may well begin another line. */
  const withNext: number[] = [];
  let parted = 0;
  for (const [first, ...others] of words) {
    let line = first?.width ?? 0;
    for (const word of others) {
      const longer = wide(line + space + word.width, title);
      if (longer * SLACK > width) {
        widths.push(wide(line, title));
        if (word.begins) withNext.push(longer);
        else parted += 1;
        line = word.width;
      } else line += space + word.width;
    }
    widths.push(wide(line, title));
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

/** Indents that keep a title of several lines, centred or at the right, from ending in a line of one word; none where one line is enough. */
export function balance(title: Title): Inset | null {
  const { align } = title.look;
  if ((align !== 'center' && align !== 'right') || linesOf(wordsOf(title), title, title.width).widths.length === 1)
    return null;
  const free = Math.max(0, title.width - Math.ceil(balancedWidth(title) * SLACK));
  const right = align === 'right' ? 0 : Math.floor(free / 2);
  return { left: align === 'right' ? free : right, right, firstLine: 0 };
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
