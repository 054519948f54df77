import { PERIOD_PATTERN } from '../../../schemas/id.js';
import type { Outline } from '../../../schemas/outline.js';
import { type FormPeriod, periodOf } from '../../form/index.js';
import { CommandError, commandWords } from '../command/index.js';

/** Refuses what was typed for a period and is none. */
export function checkPeriodCode(period: string | undefined): void {
  if (period !== undefined && !PERIOD_PATTERN.test(period))
    throw new CommandError(commandWords, 'period-wrong', { period });
}

/** The period an outline is shown for; left open where nothing says one. */
export function periodShown(outline: Outline, asked: string | undefined): FormPeriod {
  checkPeriodCode(asked);
  return periodOf(outline, asked ?? null) ?? { code: '', label: '…', from: null, to: null };
}
