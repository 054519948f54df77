import type { Outline } from '../../schemas/outline.js';
import { Pack, type PackForm, type PackLetter } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import { digest, type FormPeriod, type Letterheads, oversizeOf, resolve, scheduleOf } from '../form/index.js';
import { write } from '../write/index.js';

/** All that the forms of a pack are made from. */
export interface PackSource extends Letterheads {
  outline: Outline;
  period: FormPeriod;
}

/** The form of one unit, written. */
export interface WrittenForm {
  unit: Unit;
  fingerprint: string;
  bytes: Uint8Array;
}

/**
 * Writes the form of one unit. The same input gives the same bytes.
 * @param only the items a supplement asks for; left out, the form asks for all
 */
export async function writeForm(source: PackSource, unit: Unit, only?: readonly string[]): Promise<WrittenForm> {
  const form = resolve({ ...source, unit, only });
  const embedded = { stamp: form.stamp, outline: source.outline, unit, letterhead: form.letterhead };
  return { unit, fingerprint: form.stamp.fingerprint, bytes: await write(form, embedded) };
}

/**
 * How long the definition that should travel inside the forms is, where it is too long for that; null where it travels.
 * Told by the unit that has the most to say: the units' own parts are small beside the outline's.
 */
export function definitionTooLong(source: PackSource, units: readonly Unit[]): number | null {
  const lengths = units.map((unit) => JSON.stringify(unit).length);
  const unit = units[lengths.indexOf(lengths.reduce((most, length) => Math.max(most, length), 0))];
  if (unit === undefined) return null;
  const form = resolve({ ...source, unit });
  return oversizeOf({ stamp: form.stamp, outline: source.outline, unit, letterhead: form.letterhead });
}

/**
 * A hash of all that the forms of a pack have in common. With a unit's own data it says whether a form on the disk is
 * what would be made again. `program` is the version of the program: another one may write other bytes.
 */
export const sourceDigest = ({ outline, letterhead, letterheads = {}, period }: PackSource, program: string): string =>
  digestOf([program, outline, letterhead, letterheads, period]);

/** A hash of some plain data. */
export const digestOf = (data: unknown): string => digest(JSON.stringify(data));

/** The manifest of a pack: what its forms were made from, and each form and letter with the name of its file in the pack. */
export function packOf(
  source: PackSource,
  units: readonly Unit[],
  forms: readonly PackForm[],
  letters: readonly PackLetter[] = [],
): Pack {
  const { cutoff, due } = scheduleOf(source.outline, source.period.code);
  const { letterheads = {} } = source;
  const own = Object.keys(source.outline.groups ?? {}).flatMap((group): [string, string][] => {
    const day = scheduleOf(source.outline, source.period.code, group).due;
    return day === null || day === due ? [] : [[group, day]];
  });
  return {
    decuong_pack: 1,
    outline: source.outline,
    letterhead: source.letterhead,
    ...(Object.keys(letterheads).length === 0 ? {} : { letterheads: { ...letterheads } }),
    units: [...units],
    period: source.period.code,
    ...(cutoff === null ? {} : { cutoff }),
    ...(due === null ? {} : { due }),
    ...(own.length === 0 ? {} : { due_of_groups: Object.fromEntries(own) }),
    forms: [...forms],
    ...(letters.length === 0 ? {} : { letters: [...letters] }),
  };
}

/** Reads a manifest, `pack.json`; null where the text is none. */
export function loadPack(text: string): Pack | null {
  try {
    return Pack.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
