import type { Decision } from '../../schemas/settled.js';
import { type Finding, finding } from '../findings/index.js';
import { aboutOf, holding } from './hold.js';

/** A file that was handed in, as decisions are held against it. */
export interface Handed {
  file: string;
  sha256: string;
  /** The unit it is of; null where nobody knows. */
  unit: string | null;
  /** False where another file of its unit counts in its place. */
  counts: boolean;
}

const nameOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? file).normalize('NFC');

const unitOf = (one: Decision): string | null => one.belongs_to_unit ?? one.unit ?? null;

/** The files handed in, by their hash, by their name, and that of each unit that counts. */
class HandedIn {
  readonly byHash: ReadonlyMap<string, Handed>;
  private readonly byName = new Map<string, Handed[]>();
  private readonly byUnit = new Map<string, Handed>();

  constructor(handed: readonly Handed[]) {
    this.byHash = new Map(handed.map((one) => [one.sha256, one]));
    for (const one of handed) {
      const name = nameOf(one.file);
      const same = this.byName.get(name);
      if (same === undefined) this.byName.set(name, [one]);
      else same.push(one);
      if (one.unit !== null && one.counts) this.byUnit.set(one.unit, one);
    }
  }

  /** The file that stands in the place of the one a decision is about; null where that one is there, or nothing is. */
  insteadOf(one: Decision): Handed | null {
    const own = this.byHash.get(one.sha256);
    const unit = own?.unit ?? unitOf(one);
    if (own !== undefined && (one.item === undefined || own.counts)) return null;
    const ofUnit = unit === null ? undefined : this.byUnit.get(unit);
    const named = this.byName.get(nameOf(one.file)) ?? [];
    const sameName = named.find(
      (other) => other.counts && (unit === null || other.unit === null || other.unit === unit),
    );
    const instead = ofUnit ?? sameName ?? null;
    return instead?.sha256 === one.sha256 ? null : instead;
  }
}

/**
 * Tells which decisions no longer hold, as their file was handed in anew: another file counts in its place, of the same
 * unit or by the same name. One that has been made again for the new file is not told, nor one about a file that a person
 * said does not count, nor one about a file of which nothing was handed in.
 * @param name what the file of decisions is called
 */
export function voidDecisions(decisions: readonly Decision[], handed: readonly Handed[], name: string): Finding[] {
  const files = new HandedIn(handed);
  const held = holding(decisions);
  const again = (one: Decision, instead: Handed): boolean => held.has(`${instead.sha256} ${aboutOf(one)}`);
  const gone = new Map<string, { file: string; now: string; decisions: number }>();
  for (const one of held.values()) {
    const instead = files.insteadOf(one);
    if (instead === null || again(one, instead) || held.get(`${one.sha256} counts`)?.counts === false) continue;
    const told = gone.get(one.sha256) ?? { file: one.file, now: instead.file, decisions: 0 };
    gone.set(one.sha256, { ...told, decisions: told.decisions + 1 });
  }
  return [...gone.values()].map(({ now, file, ...rest }) =>
    finding(
      'decision-void',
      null,
      { in: 'file', file: name },
      {
        ...rest,
        file: nameOf(file),
        now: nameOf(now),
      },
    ),
  );
}
