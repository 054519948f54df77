import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import type { FormPeriod, Letterheads } from '../../form/index.js';

/** The definition a reviewer gave: from a pack, or an outline with or without units. */
export interface Given extends Letterheads {
  outline: Outline;
  units: readonly Unit[];
  /** Null where nothing but the file says which period is meant. */
  period: FormPeriod | null;
}
