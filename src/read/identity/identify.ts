import { PERIOD_PATTERN } from '../../../schemas/id.js';
import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import type { Finding } from '../../findings/index.js';
import { finding } from '../../findings/index.js';
import { type Form, type FormPeriod, periodOf, resolve } from '../../form/index.js';
import type { WordDocument } from '../../word/index.js';
import type { Identity } from '../submission.js';
import type { Belongs } from './belongs.js';
import { type Carried, carriedBy } from './carried.js';
import { unitByFileName, unitByLetterhead } from './guess-unit.js';

/** The definition a reviewer gave: from a pack, or an outline with or without units. */
export interface Given {
  outline: Outline;
  letterhead: Letterhead;
  units: readonly Unit[];
  /** Null where nothing but the file says which period is meant. */
  period: FormPeriod | null;
}

/** What a returned file is held against. */
export interface Judge {
  given: Given | null;
  /** The unit named with `--unit`. */
  unit: string | null;
  /** What a person decided of files, by the SHA-256 of their bytes: no other witness speaks against it. */
  belongs?: Readonly<Record<string, Belongs>>;
}

/** A returned file whose form is known. */
export interface Identified {
  form: Form;
  identity: Identity;
}

interface Definition {
  by: Identity['definition'];
  outline: Outline;
  letterhead: Letterhead;
  units: readonly Unit[];
  period: FormPeriod | null;
}

/** The file's own copy judges where nothing was given, or where it was made from another outline or version. */
function definitionFor({ stamp, definition }: Carried, given: Given | null): Definition | null {
  const same = given && (!stamp || (stamp.outline === given.outline.id && stamp.version === given.outline.version));
  if (given && (same || !definition)) return { by: 'given', ...given };
  if (!definition) return null;
  const { outline, letterhead, unit } = definition;
  return { by: 'own', outline, letterhead, units: [unit], period: null };
}

/** In the attribution order: what a person decided, what the file carries, `--unit`, the letterhead, the file's name. */
function unitFor(
  carried: Carried,
  units: readonly Unit[],
  asked: string | null,
  file: string,
  document: WordDocument,
  belongs: Belongs,
): { id: string | null; by: Identity['unitBy'] } {
  if (belongs.unit !== undefined) return { id: belongs.unit, by: 'settled' };
  if (carried.stamp && carried.stamp.unit !== '') return { id: carried.stamp.unit, by: carried.stampBy };
  if (asked !== null) return { id: asked, by: 'option' };
  const byLetterhead = unitByLetterhead(document, units);
  if (byLetterhead) return { id: byLetterhead.id, by: 'letterhead' };
  const byName = unitByFileName(file, units);
  return byName ? { id: byName.id, by: 'file_name' } : { id: null, by: 'none' };
}

/** Each unit once: a file's own copy of a unit stands before the one given. */
const unitsById = (units: readonly Unit[]): Unit[] => [...new Map(units.map((unit) => [unit.id, unit])).values()];

const NO_PERIOD: FormPeriod = { code: '', label: '', from: null, to: null };

function periodFor({ outline, period }: Definition, { stamp }: Carried, belongs: Belongs): FormPeriod {
  if (period) return period;
  const code = belongs.period ?? (stamp && PERIOD_PATTERN.test(stamp.period) ? stamp.period : null);
  return periodOf(outline, code) ?? NO_PERIOD;
}

/**
 * Says which form a returned file is: by which definition, of which unit, for which period. Without any definition
 * to judge it by, the value is null and a finding says so.
 * @param sha256 of the bytes of the file: finds what a person decided of it
 */
export function identify(
  document: WordDocument,
  file: string,
  judge: Judge,
  sha256 = '',
): { value: Identified | null; findings: Finding[] } {
  const carried = carriedBy(document);
  const definition = definitionFor(carried, judge.given);
  if (!definition) {
    return { value: null, findings: [finding('returned-no-definition', null, { in: 'file', file }, { file })] };
  }
  const known = unitsById([...(judge.given?.units ?? []), ...definition.units]);
  const belongs = judge.belongs?.[sha256] ?? {};
  const { id, by } = unitFor(carried, known, judge.unit, file, document, belongs);
  const own = carried.definition?.unit;
  const unit = known.find((one) => one.id === id) ?? (own?.id === id ? own : null) ?? null;
  const period = periodFor(definition, carried, belongs);
  const form = resolve({ outline: definition.outline, unit, period, letterhead: definition.letterhead });
  const { given } = judge;
  const identity: Identity = {
    stamp: carried.stamp,
    embeddedDamaged: carried.damaged,
    definition: definition.by,
    given: given && {
      outline: given.outline.id,
      title: given.outline.title,
      version: given.outline.version,
      period: (given.period ?? period).code,
      units: given.units.map((one) => one.id),
    },
    unitNames: Object.fromEntries([...known, ...(own ? [own] : [])].map((one) => [one.id, one.name])),
    asked: judge.unit,
    unit: id,
    unitBy: by,
    ...(judge.belongs?.[sha256] && { belongs }),
  };
  return { value: { form, identity }, findings: [] };
}
