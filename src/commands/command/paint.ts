import picocolors from 'picocolors';
import { type Paint, unpainted } from '../../report/terminal/index.js';
import type { Io } from './io.js';

/** How results are coloured in this world. */
export const paintOf = ({ colour }: Pick<Io, 'colour'>): Paint => {
  if (!colour) return unpainted;
  const { red, yellow, cyan, green, bold, dim } = picocolors.createColors(true);
  return { error: red, warning: yellow, note: cyan, good: green, strong: bold, faint: dim };
};
