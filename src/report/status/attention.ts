import type { UnitReturns } from '../../returns/index.js';

/** Whether a unit has to do something: its report is overdue, lacks something, or cannot be read. */
export const needsAttention = ({ state, timing }: UnitReturns): boolean =>
  state === 'incomplete' || state === 'unreadable' || timing === 'overdue';
