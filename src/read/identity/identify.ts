import { PERIOD_PATTERN } from '../../../schemas/id.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import type { Finding } from '../../findings/index.js';
import { finding } from '../../findings/index.js';
import { type Form, type FormPeriod, type Letterheads, onceOf, periodOf, resolve } from '../../form/index.js';
import type { WordDocument } from '../../word/index.js';
import type { Identity } from '../submission.js';
import type { Belongs } from './belongs.js';
import { type Carried, carriedBy } from './carried.js';
import { Definitions } from './definitions.js';
import { formerNameOf } from './former-name.js';
import type { Given } from './given.js';
import { headOf } from './head.js';
import { periodContest, timesIn } from './period-witnesses.js';
import { resolvedOf } from './resolved.js';
import { claimOf, contestOf, told } from './whose.js';

/** What a returned file is held against. */
export interface Judge {
  given: Given | null;
  /** The unit named with `--unit`. */
  unit: string | null;
  /** What a person decided of files, by the SHA-256 of their bytes: no other witness speaks against it. */
  belongs?: Readonly<Record<string, Belongs>>;
}

/** The definitions read for one judge. */
const definitionsOf = onceOf((_: Judge) => new Definitions());

/** A returned file whose form is known. */
export interface Identified {
  form: Form;
  identity: Identity;
}

interface Definition extends Letterheads {
  by: Identity['definition'];
  outline: Outline;
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

/** What is asked of a list of units for each file; thousands of units are gone through once. */
const listOf = onceOf((units: readonly Unit[]) => ({
  byId: new Map(units.map((unit) => [unit.id, unit])),
  names: Object.fromEntries(units.map(({ id, name }) => [id, name])),
  ids: units.map(({ id }) => id),
}));

const NO_UNITS: readonly Unit[] = [];

const NO_PERIOD: FormPeriod = { code: '', label: '', from: null, to: null };

function periodFor({ outline, period }: Definition, { stamp }: Carried, belongs: Belongs): FormPeriod {
  if (belongs.period === undefined && period) return period;
  const code = belongs.period ?? (stamp && PERIOD_PATTERN.test(stamp.period) ? stamp.period : null);
  return periodOf(outline, code) ?? NO_PERIOD;
}

/**
 * Says which form a returned file is: by which definition, of which unit, for which period, and who speaks against
 * that. Without any definition to judge it by, the value is null and a finding says so.
 * @param sha256 of the bytes of the file: finds what a person decided of it
 */
export function identify(
  document: WordDocument,
  file: string,
  judge: Judge,
  sha256 = '',
): { value: Identified | null; findings: Finding[] } {
  const carried = carriedBy(document, definitionsOf(judge));
  const definition = definitionFor(carried, judge.given);
  if (!definition) {
    return { value: null, findings: [finding('returned-no-definition', null, { in: 'file', file }, { file })] };
  }
  const { given } = judge;
  const { outline, letterhead, letterheads } = definition;
  const listed = given !== null && given.units.length > 0 ? given.units : definition.units;
  const list = listOf(given?.units ?? NO_UNITS);
  const belongs = judge.belongs?.[sha256] ?? {};
  const own = carried.definition?.unit;
  const period = periodFor(definition, carried, belongs);
  const formOf = (id: string | null, of = period): Form => {
    // Where a file is held against its own copy of the definition, its own copy of a unit stands before the one given.
    const copy = own?.id === id ? own : null;
    const unit = (definition.by === 'own' ? copy : null) ?? list.byId.get(id ?? '') ?? copy;
    const { only } = carried.stamp ?? {};
    const isGiven = definition.by === 'given' && given !== null && only === undefined && unit !== own;
    return isGiven
      ? resolvedOf(given, unit, of)
      : resolve({ outline, unit, period: of, letterhead, letterheads, only });
  };
  const claim = claimOf(carried, listed, judge.unit, belongs);
  const claimed = formOf(claim.id);
  const { type } = outline;
  const seeing = { document, head: headOf(document, claimed), form: claimed, type };
  const whose = claim.id === null ? told(seeing, listed, file) : claim;
  const form = claim.id === whose.id ? claimed : formOf(whose.id);
  const isOther = carried.stamp !== null && given !== null && carried.stamp.outline !== given.outline.id;
  const titled = (code: string): string[] => {
    const { title, audience } = code === period.code ? form : formOf(whose.id, periodOf(outline, code) ?? NO_PERIOD);
    return timesIn(`${title} ${audience ?? ''}`, outline.language);
  };
  const periods = {
    hidden: carried.stamp?.period ?? '',
    expected: given?.period?.code ?? '',
    printedFor: titled,
  };
  const against = isOther ? null : contestOf({ document, head: seeing.head, form, type }, whose, carried, listed);
  const contested = {
    unit: against?.contest ?? null,
    period:
      isOther || belongs.period !== undefined ? null : periodContest(seeing.head, file, periods, outline.language),
  };
  const unit = list.byId.get(whose.id ?? '');
  const former = unit === undefined ? null : formerNameOf(unit, carried, seeing.head);
  const identity: Identity = {
    stamp: carried.stamp,
    embeddedDamaged: carried.damaged,
    definition: definition.by,
    given: given && {
      outline: given.outline.id,
      title: given.outline.title,
      version: given.outline.version,
      period: (given.period ?? period).code,
      units: list.ids,
    },
    unitNames: own && list.names[own.id] !== own.name ? { ...list.names, [own.id]: own.name } : list.names,
    asked: judge.unit,
    unit: whose.id,
    unitBy: whose.by,
    ...(former !== null && { former }),
    ...(judge.belongs?.[sha256] && { belongs }),
    ...((contested.unit || contested.period) && { contested }),
    ...(against?.dissent && { dissent: against.dissent }),
  };
  return { value: { form, identity }, findings: [] };
}
