import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './measure.js';
import { nameOf } from './plan.js';

/** What was read wrongly, in lines to act on. */
export function printFailures(measured: readonly Measured[], count: number): string {
  const all = measured.flatMap((one) => one.failures.map((failure) => ({ one, failure })));
  const shown = all.slice(0, count).map(({ one, failure }) => {
    const { item, why, expected, got, place } = failure;
    return `${nameOf(one.case)}\n  ${why}: ${item}\n    expected ${expected}\n    got      ${got}\n    at       ${place}`;
  });
  return [...shown, `${all.length} in all`].join('\n');
}

/** Writes each file that was read wrongly, with a list of what went wrong in it beside them. */
export function saveFailures(measured: readonly Measured[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const failed = measured.filter((one) => one.failures.length > 0);
  const list = failed.map((one, at) => {
    const file = `${String(at + 1).padStart(4, '0')}.docx`;
    if (one.bytes) writeFileSync(join(folder, file), one.bytes);
    return { file, case: nameOf(one.case), seed: one.case.seed, failures: one.failures };
  });
  writeFileSync(join(folder, 'failures.json'), `${JSON.stringify(list, null, 2)}\n`);
}
