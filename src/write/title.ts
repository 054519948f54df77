import { BorderStyle } from 'docx';
import type { Look, Separator } from '../../schemas/letterhead.js';
import { type Inset, Line } from './line.js';
import { twipsOfMillimetres } from './measure.js';
import { STYLES } from './style-names.js';
import { thousandthsOf, twipsOf } from './text-width.js';

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

/** The words of each line of a title, each as wide as it is in thousandths of its size. */
const wordsOf = ({ text, look }: Title): number[][] =>
  text.split('\n').map((line) => line.split(' ').map((word) => thousandthsOf(word, look)));

/** How wide each line is when words fill lines of this width one after the other. */
function linesOf(words: readonly (readonly number[])[], { look, size }: Title, width: number): number[] {
  const space = thousandthsOf(' ', look);
  return words.flatMap(([first = 0, ...others]) => {
    const lines: number[] = [];
    let line = first;
    for (const word of others) {
      if (twipsOf(line + space + word, look, size) * SLACK > width) {
        lines.push(twipsOf(line, look, size));
        line = word;
      } else line += space + word;
    }
    return [...lines, twipsOf(line, look, size)];
  });
}

/** The widest line of a title once its lines are made about equally long, in twips. */
export function balancedWidth(title: Title): number {
  const words = wordsOf(title);
  const step = twipsOfMillimetres(1);
  const at = (steps: number): number[] => linesOf(words, title, title.width - steps * step);
  const count = at(0).length;
  // Narrower lines are never fewer: so many steps narrower are as many lines as before, one more step are more.
  let narrower = 0;
  let most = Math.max(0, Math.ceil(title.width / step) - 1);
  while (narrower < most) {
    const tried = Math.ceil((narrower + most) / 2);
    if (at(tried).length === count) narrower = tried;
    else most = tried - 1;
  }
  return Math.max(...at(narrower));
}

/** Indents that keep a centred title of several lines from ending in a line of one word; none where one line is enough. */
export function balance(title: Title): Inset | null {
  if (title.look.align !== 'center' || linesOf(wordsOf(title), title, title.width).length === 1) return null;
  const free = title.width - Math.ceil(balancedWidth(title) * SLACK);
  const side = Math.max(0, Math.floor(free / 2));
  return { left: side, right: side, firstLine: 0 };
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
