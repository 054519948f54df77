import type { Language } from '../../../schemas/id.js';
import type { Pack } from '../../../schemas/pack.js';
import { type Form, periodOfPack, resolve } from '../../form/index.js';
import type { Returns, UnitReturns } from '../../returns/index.js';
import { type StatusWords, statusWords } from './words/index.js';

/** What a status is told of: a pack, what was handed in for it, and the day it is. */
export interface Campaign {
  pack: Pack;
  returns: Returns;
  /** As in 2026-07-05. */
  now: string;
}

/**
 * Whether a unit has to do something: its report is overdue, lacks something, cannot be read, or it sent that of
 * another period, one of which it is not clear whose it is, or only a supplement, and may take itself for done.
 */
export const needsReminder = ({ state, timing, otherPeriod, open, others }: UnitReturns): boolean =>
  state === 'incomplete' ||
  state === 'unreadable' ||
  timing === 'overdue' ||
  (state === 'none' && (!!otherPeriod || !!open || others.some(({ is }) => is === 'part')));

/** The form of a campaign without a unit, and what its period is called; empty where its title says so. */
export function formOf({ pack }: Campaign): { form: Form; period: string } {
  const period = periodOfPack(pack);
  const form = resolve({ ...pack, unit: null, period });
  return { form, period: form.title.includes(period.label) ? '' : period.label };
}

/** The words for a campaign: where there is a due day, a timing that is not known is a time of receipt that is not. */
export function wordsFor({ returns }: Campaign, language: Language): StatusWords {
  const words = statusWords[language];
  if (returns.due === null) return words;
  const { counts, timings, noTime } = words;
  return { ...words, counts: { ...counts, unsaid: noTime }, timings: { ...timings, unsaid: noTime } };
}
