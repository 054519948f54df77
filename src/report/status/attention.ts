import type { UnitReturns } from '../../returns/index.js';

/**
 * Whether a unit has to do something: its report is overdue, lacks something, cannot be read, or it sent that of
 * another period and may take itself for done.
 */
export const needsAttention = ({ state, timing, otherPeriod }: UnitReturns): boolean =>
  state === 'incomplete' || state === 'unreadable' || timing === 'overdue' || (state === 'none' && !!otherPeriod);
