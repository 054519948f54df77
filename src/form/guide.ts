import type { Outline } from '../../schemas/outline.js';
import type { FormPeriod } from './form.js';
import { countedUntil, scheduleOf } from './schedule.js';
import type { Scope } from './scope.js';
import { formWords } from './words/index.js';

/** The short guide at the top of a form: how to fill it in, where and when to send it, and the board's own words. */
export function guideOf(outline: Outline, period: FormPeriod, scope: Scope, ifAny: string): string[] {
  const deadlines = scheduleOf(outline, period.code);
  const cutoff = countedUntil(deadlines, period.to);
  const { due } = deadlines;
  const to = outline.submit?.through ?? outline.submit?.to;
  const lines = formWords[outline.language].guide({
    to: to === undefined ? null : scope.text(to),
    cutoff,
    due,
    ifAny,
  });
  return outline.guidance === undefined ? lines : [...lines, scope.text(outline.guidance)];
}
