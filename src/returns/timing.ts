import { dayOf } from './day.js';
import type { Return } from './return.js';
import type { Timing } from './returns.js';

/** The days a campaign is held against, as in 2026-07-05. */
export interface Campaign {
  /** The day it is. */
  now: string;
  /** Day by which the report must have arrived; null where nothing says so. */
  due: string | null;
  /** Day up to which figures count; null where nothing says so. */
  cutoff: string | null;
}

/** How the time at which something came, or that it has not, stands to the due day. The due day itself is in time. */
export function timingOf(counted: Return | null, { now, due }: Campaign): Timing {
  if (due === null) return 'unsaid';
  if (counted === null) return now <= due ? 'waiting' : 'overdue';
  if (counted.received === null) return 'unsaid';
  return dayOf(counted.received) <= due ? 'on_time' : 'late';
}
