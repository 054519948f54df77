import { type DocumentPlace, NOWHERE } from '../../schemas/place.js';
import { ownerOf } from '../form/index.js';
import { type Context, itemIn } from './context.js';

/**
 * Where an item stands, or should: its place in the document; the headings of the form where nothing of it is left.
 * A row or column takes the place of its table.
 */
export function placeOf(context: Context, item: string): DocumentPlace {
  const { answers, tables } = context;
  const owner = ownerOf(item);
  const place = answers.get(item)?.place ?? tables.get(owner)?.place ?? answers.get(owner)?.place ?? NOWHERE;
  if (place.trail.length > 0) return place;
  const trail = (itemIn(context, item) ?? itemIn(context, owner))?.trail;
  return trail === undefined ? place : { ...place, trail };
}
