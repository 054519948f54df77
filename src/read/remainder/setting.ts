import type { Form } from '../../form/index.js';
import type { Flow } from '../lines/flow.js';
import type { Locations } from '../locate/locations.js';
import type { TableReading } from '../submission.js';
import type { CellPlace, Claims } from './claims.js';
import type { PrintedText } from './printed-text.js';

/** A document that was read, with what its answers rest on. */
export interface Setting {
  form: Form;
  flow: Flow;
  locations: Locations;
  claims: Claims;
  /** By the ordinal of a paragraph the cell it stands in. */
  places: ReadonlyMap<number, CellPlace>;
  /** The tables that were found. */
  tables: readonly TableReading[];
  printed: PrintedText;
}
