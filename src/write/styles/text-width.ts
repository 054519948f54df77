import type { Look } from '../../../schemas/letterhead.js';
import { twipsOfPoints } from '../markup/measure.js';

/** Advance widths of the Times faces in thousandths of the size, by the letters that share them (Adobe Core 14 metrics). */
const UPRIGHT: readonly [number, string][] = [
  [250, ' \u00a0.,'],
  [278, 'ijlt/:;'],
  [333, "frI()-\u2011'"],
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
const ITALIC: readonly [number, string][] = [
  [250, ' \u00a0.,'],
  [278, 'fijlt/'],
  [333, "I()-\u2011:;'"],
  [389, 'rsz'],
  [444, 'cekvxyJ'],
  [556, 'LTYZ'],
  [611, 'ABEFPRVX'],
  [667, 'CKNw'],
  [722, 'DGHOQUm'],
  [833, 'MW'],
];
const BOLD: readonly [number, string][] = [
  [250, ' \u00a0.,'],
  [278, "il/'"],
  [333, 'jft()-\u2011:;'],
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

const FACES = { upright: tableOf(UPRIGHT), italic: tableOf(ITALIC), bold: tableOf(BOLD) };
type Face = keyof typeof FACES;

/** Most small letters, and figures, are half as wide as the type is high. */
const OTHER = 500;

/** The letters alone: marks above and below take no room of their own; Đ is as wide as D. */
const lettersOf = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');

/** Widths in thousandths of the size as they were found, by the character with its marks: there are a few hundred. */
type Found = Map<string, number>;
const found: Record<Face, Found> = { upright: new Map(), italic: new Map(), bold: new Map() };
const MOST = 5000;

function widthOf(character: string, face: Face): number {
  const known = found[face].get(character);
  if (known !== undefined) return known;
  const width = [...lettersOf(character)].reduce((sum, letter) => sum + (FACES[face].get(letter) ?? OTHER), 0);
  if (found[face].size < MOST) found[face].set(character, width);
  return width;
}

/** How wide a text is in thousandths of its size: those of its pieces put together. */
export function thousandthsOf(text: string, look: Look): number {
  // Bold italic letters are nearly as wide as bold ones.
  const upright = look.italic ? 'italic' : 'upright';
  const face = look.bold ? 'bold' : upright;
  let sum = 0;
  for (const character of look.caps ? text.toUpperCase() : text) sum += widthOf(character, face);
  return sum;
}

/** About how wide so many thousandths are on one line, in twips: good to a few parts in a hundred for Times New Roman. */
export const twipsOf = (thousandths: number, look: Look, size: number): number =>
  Math.round((thousandths / 1000) * twipsOfPoints(look.size ?? size));

/** About how wide a text is on one line, in twips. */
export const widthOfText = (text: string, look: Look, size: number): number =>
  twipsOf(thousandthsOf(text, look), look, size);
