import { type DocumentPlace, NOWHERE } from '../../schemas/place.js';
import { ownerOf } from '../form/index.js';
import type { Context } from './context.js';

/**
 * Where an item stands, or should: its place in the document; the headings of the form where nothing of it is left.
 * A row or column takes the place of its table.
 */
export function placeOf({ answers, items, tables }: Context, item: string): DocumentPlace {
  const owner = ownerOf(item);
  const place = answers.get(item)?.place ?? tables.get(owner)?.place ?? answers.get(owner)?.place ?? NOWHERE;
  if (place.trail.length > 0) return place;
  const trail = items.find((one) => one.id === item || one.id === owner)?.trail;
  return trail === undefined ? place : { ...place, trail };
}
