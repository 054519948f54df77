import type { Look } from '../../schemas/letterhead.js';
import { twipsOfPoints } from './measure.js';

/** Advance widths of the Times faces in thousandths of the size, by the letters that share them (Adobe Core 14 metrics). */
const UPRIGHT: readonly [number, string][] = [
  [250, ' .,'],
  [278, 'ijlt/:;'],
  [333, "frI()-'"],
  [389, 'sJ'],
  [444, 'acez'],
  [556, 'PSF'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVwXY'],
  [778, 'm'],
  [889, 'M'],
  [944, 'W'],
];
const BOLD: readonly [number, string][] = [
  [250, ' .,'],
  [278, "il/'"],
  [333, 'jft()-:;'],
  [389, 'sI'],
  [444, 'cerz'],
  [556, 'bdhknpquS'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVwXY'],
  [778, 'GHKOQ'],
  [833, 'm'],
  [944, 'M'],
  [1000, 'W'],
];

const tableOf = (widths: readonly [number, string][]): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])));

const upright = tableOf(UPRIGHT);
const bold = tableOf(BOLD);

/** Most small letters, and figures, are half as wide as the type is high. */
const OTHER = 500;

/** The letters alone: marks above and below take no room of their own; Đ is as wide as D. */
const lettersOf = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');

/** About how wide a text is on one line, in twips: good to a few parts in a hundred for Times New Roman. */
export function widthOfText(text: string, look: Look, size: number): number {
  const table = look.bold ? bold : upright;
  const letters = lettersOf(look.caps ? text.toUpperCase() : text);
  const thousandths = [...letters].reduce((sum, letter) => sum + (table.get(letter) ?? OTHER), 0);
  return Math.round((thousandths / 1000) * twipsOfPoints(look.size ?? size));
}
