import { latestFirst, type Return } from '../../returns/index.js';
import { modifiedAt, type ReturnedFile } from '../returned/index.js';
import type { Checked } from './checked.js';

/** A report that a later one of the same unit takes the place of. */
export interface Superseded {
  file: string;
  by: string;
}

/** What of a checked file tells which of several is the latest. */
export type Sent = Pick<Checked, 'brief' | 'report'>;

async function datedReturn({ brief }: Sent, paths: ReadonlyMap<string, string | null>): Promise<Return> {
  return { ...brief, modified: await modifiedAt(paths.get(brief.file) ?? null) };
}

/**
 * The reports of which a later one of the same unit is among those reviewed: later by the last change of the file, then
 * by its name, as a status tells them apart. A copy of the later one is not told.
 */
export async function supersededIn(sent: readonly Sent[], files: readonly ReturnedFile[]): Promise<Superseded[]> {
  const paths = new Map(files.map(({ name, path }) => [name, path]));
  const reports = new Map<string, Sent[]>();
  for (const one of sent) {
    const others = one.report === null ? undefined : reports.get(one.report);
    if (others) others.push(one);
    else if (one.report !== null) reports.set(one.report, [one]);
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
