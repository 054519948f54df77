import { ALL_KEPT, type Operation } from '../operation.js';
import { COLUMNS } from './columns.js';
import { COPIES } from './copies.js';
import { FIGURES } from './figures.js';
import { PLACES } from './places.js';
import { ROWS } from './rows.js';
import { TEXTS } from './texts.js';
import { VALUES } from './values.js';

const NOTHING: Operation = { name: 'nothing', targets: () => 1, done: () => ALL_KEPT };

/** All operations, as the table of results names them. */
export const OPERATIONS: readonly Operation[] = [
  NOTHING,
  ...COPIES,
  ...PLACES,
  ...COLUMNS,
  ...ROWS,
  ...VALUES,
  ...FIGURES,
  ...TEXTS,
];
