import type { Form } from '../form/index.js';
import { askedFigures } from './figures/asked.js';
import type { Landmark } from './landmark.js';
import { type Asked, askedTable } from './table/asked.js';

/** What a landmark asks in rows and columns; null where it is a line. */
export function askedOf(landmark: Landmark, form: Form): Asked | null {
  if (landmark.is === 'table') return askedTable(landmark.table);
  return landmark.is === 'figures' ? askedFigures(landmark.figures, form.letterhead.words) : null;
}
