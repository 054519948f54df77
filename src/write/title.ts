import { BorderStyle } from 'docx';
import type { Look, Separator } from '../../schemas/letterhead.js';
import { type Inset, Line } from './line.js';
import { twipsOfMillimetres } from './measure.js';
import { STYLES } from './style-names.js';
import { widthOfText } from './text-width.js';

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

/** How wide each line is when words fill lines of this width one after the other. */
const linesOf = (title: Title, width: number): number[] =>
  title.text.split('\n').flatMap((text) => fill({ ...title, text }, width));

function fill({ text, look, size }: Title, width: number): number[] {
  const lines: number[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOfText(longer, look, size) * SLACK > width) {
      lines.push(widthOfText(line, look, size));
      line = word;
    } else line = longer;
  }
  return [...lines, widthOfText(line, look, size)];
}

/** The widest line of a title once its lines are made about equally long, in twips. */
export function balancedWidth(title: Title): number {
  const count = linesOf(title, title.width).length;
  const step = twipsOfMillimetres(1);
  let width = title.width;
  while (width > step && linesOf(title, width - step).length === count) width -= step;
  return Math.max(...linesOf(title, width));
}

/** Indents that keep a centred title of several lines from ending in a line of one word; none where one line is enough. */
export function balance(title: Title): Inset | null {
  if (title.look.align !== 'center' || linesOf(title, title.width).length === 1) return null;
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
