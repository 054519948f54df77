import type { IIndentAttributesProperties } from 'docx';
import { twipsOfMillimetres } from './measure.js';
import type { Titled } from './separator.js';
import { widthOfText } from './text-width.js';

/** Room left on each line, since widths are known to a few parts in a hundred only. */
const SLACK = 1.05;

/** How wide each line is when words fill lines of this width one after the other. */
const linesOf = (title: Titled, width: number): number[] =>
  title.text.split('\n').flatMap((text) => fill({ ...title, text }, width));

function fill({ text, look, size }: Titled, width: number): number[] {
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
export function balancedWidth(title: Titled): number {
  const count = linesOf(title, title.width).length;
  const step = twipsOfMillimetres(1);
  let width = title.width;
  while (width > step && linesOf(title, width - step).length === count) width -= step;
  return Math.max(...linesOf(title, width));
}

/** Indents that keep a centred title of several lines from ending in a line of one word; none where one line is enough. */
export function balance(title: Titled): { indent?: IIndentAttributesProperties } {
  if (title.look.align !== 'center' || linesOf(title, title.width).length === 1) return {};
  const free = title.width - Math.ceil(balancedWidth(title) * SLACK);
  const side = Math.max(0, Math.floor(free / 2));
  return { indent: { left: side, right: side, firstLine: 0 } };
}
