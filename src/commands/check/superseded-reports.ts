import type { FileReview } from '../../check/index.js';
import { latestFirst, type Return, returnOf } from '../../returns/index.js';
import { modifiedAt, type ReturnedFile } from '../returned/index.js';

/** A report that a later one of the same unit takes the place of. */
export interface Superseded {
  file: string;
  by: string;
}

/** Which report it is: of which unit, for which outline and period; null where it says no unit, or is a supplement. */
function reportOf({ review }: FileReview): string | null {
  if (review === null || review.of.unit === null || review.form.stamp.only !== undefined) return null;
  const { outline, period, unit } = review.of;
  return JSON.stringify([outline.id, period.code, unit.id]);
}

async function datedReturn(one: FileReview, paths: ReadonlyMap<string, string | null>): Promise<Return> {
  return { ...returnOf(one, null, 'states'), modified: await modifiedAt(paths.get(one.file) ?? null) };
}

/**
 * The reports of which a later one of the same unit is among those reviewed: later by the last change of the file, then
 * by its name, as a status tells them apart. A copy of the later one is not told.
 */
export async function supersededIn(
  reviews: readonly FileReview[],
  files: readonly ReturnedFile[],
): Promise<Superseded[]> {
  const paths = new Map(files.map(({ name, path }) => [name, path]));
  const reports = new Map<string, FileReview[]>();
  for (const one of reviews) {
    const key = reportOf(one);
    const others = key === null ? undefined : reports.get(key);
    if (others) others.push(one);
    else if (key !== null) reports.set(key, [one]);
  }
  const found: Superseded[] = [];
  for (const several of reports.values()) {
    if (several.length < 2) continue;
    const returns = await Promise.all(several.map((one) => datedReturn(one, paths)));
    const [latest, ...older] = latestFirst(returns).map(({ one }) => one);
    for (const { file, sha256 } of older)
      if (latest !== undefined && sha256 !== latest.sha256) found.push({ file, by: latest.file });
  }
  return found;
}
