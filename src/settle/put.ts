import type { Pack } from '../../schemas/pack.js';
import type { Result } from '../findings/index.js';
import { periodOfPack } from '../form/index.js';
import type { NamedBytes } from '../source/index.js';
import { loadSettled } from './load-settled.js';
import { type Merged, mergeDecisions, type Noted } from './merge.js';
import { settledWords } from './words/index.js';

/** Where decisions are put. */
export interface Putting {
  pack: Pack;
  /** What messages call the file. */
  name: string;
  /** The file as it is; null where there is none yet. */
  file: NamedBytes | null;
}

/**
 * Puts decisions into the file of a pack; see `mergeDecisions`. Null, with what is wrong, where the file does not load as
 * it is, or would not load any more. What else is to be said of the file as it is comes along.
 */
export function putSettled(decisions: readonly Noted[], { pack, name, file }: Putting): Result<Merged | null> {
  const before = file === null ? { value: [], findings: [] } : loadSettled(file, pack);
  if (before.value === null) return { value: null, findings: before.findings };
  const text = file === null ? null : new TextDecoder().decode(file.bytes);
  const { title, language } = pack.outline;
  const head = settledWords[language].head(title, periodOfPack(pack).label);
  const merged = mergeDecisions(text, decisions, head);
  const after = loadSettled({ name, bytes: new TextEncoder().encode(merged.text) }, pack);
  return after.value === null
    ? { value: null, findings: after.findings.filter(({ severity }) => severity === 'error') }
    : { value: merged, findings: before.findings };
}
