import type { Language } from '../../schemas/id.js';
import type { Outline } from '../../schemas/outline.js';
import type { Pack } from '../../schemas/pack.js';
import { periodName, readSpan } from '../values/index.js';
import type { FormPeriod } from './form.js';

/** The period of a code, or a time written `from/to` in two days; null where the text is neither. */
export function periodOfStamp(code: string, language: Language): FormPeriod | null {
  const span = readSpan(code);
  return span && { code, label: periodName(code, language) ?? code, from: span.from, to: span.to };
}

/**
 * The period a form is for: the one asked for, else the schedule's, else the outline's own. A span of two days
 * has the code `from/to`. Null where the report repeats and nothing says which period is meant.
 */
export function periodOf(outline: Outline, asked: string | null): FormPeriod | null {
  const period = asked ?? outline.schedule?.period ?? outline.period;
  if (period === undefined) {
    const repeats = outline.schedule !== undefined && outline.schedule.every !== 'once';
    return repeats ? null : { code: '', label: '', from: null, to: null };
  }
  if (typeof period !== 'string') {
    const { from, to, label } = period;
    return {
      code: `${from}/${to}`,
      label: label ?? periodName(`${from}/${to}`, outline.language) ?? `${from} - ${to}`,
      from,
      to,
    };
  }
  return period.includes('/') && typeof outline.period === 'object'
    ? periodOf({ ...outline, schedule: undefined }, null)
    : (periodOfStamp(period, outline.language) ?? { code: period, label: period, from: null, to: null });
}

/** The period a pack is for; without a code and a name where nothing says which. */
export const periodOfPack = ({ outline, period }: Pick<Pack, 'outline' | 'period'>): FormPeriod =>
  periodOf(outline, period === '' ? null : period) ?? { code: '', label: '', from: null, to: null };
