import type { Letterhead } from '../../../schemas/letterhead.js';

/** Twentieths of a point, the unit of WordprocessingML, from millimetres. */
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Twentieths of a point from points. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20);

export type Orientation = 'portrait' | 'landscape';

/** The width of the text between the margins, in twips. */
export function textWidth({ page }: Letterhead, orientation: Orientation): number {
  const pageWidth = orientation === 'portrait' ? page.width : page.height;
  return twipsOfMillimetres(pageWidth) - twipsOfMillimetres(page.margins.left) - twipsOfMillimetres(page.margins.right);
}

/** Splits a width by shares, to whole twips that add up to it. */
export function splitWidth(width: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let done = 0;
  let from = 0;
  return shares.map((share) => {
    done += share;
    const to = Math.round((width * done) / whole);
    const part = to - from;
    from = to;
    return part;
  });
}
