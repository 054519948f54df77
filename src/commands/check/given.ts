import { resolve } from 'node:path';
import { finding } from '../../findings/index.js';
import { periodOf } from '../../form/index.js';
import type { Given, Judge } from '../../read/index.js';
import { nearest } from '../../text/index.js';
import { CommandError, type Io } from '../command/index.js';
import { needed, readDefinition, readUnits, stopAt } from '../definition/index.js';
import { readPack } from '../pack-folder/index.js';
import { checkWords } from './words/index.js';

/** What returned files are to be held against, as asked for. */
export interface GivenArguments {
  pack?: string | undefined;
  outline?: string | undefined;
  units?: string | undefined;
  unit?: string | undefined;
}

async function givenBy({ pack, outline, units }: GivenArguments, io: Io): Promise<Given | null> {
  if (pack !== undefined) {
    const { period, ...given } = await readPack(resolve(io.cwd, pack), pack);
    return { ...given, period: periodOf(given.outline, period === '' ? null : period) };
  }
  if (outline === undefined) return null;
  const definition = needed(await readDefinition(outline, io), io, 2);
  const list = units === undefined ? [] : needed(await readUnits(units, definition.outline, io), io, 2);
  return { ...definition, units: list, period: null };
}

/** What returned files are held against: a pack, a definition with or without its units, or nothing but what they carry. */
export async function readGiven(asked: GivenArguments, io: Io): Promise<Judge> {
  if (asked.units !== undefined && asked.outline === undefined) throw new CommandError(checkWords, 'units-alone');
  const given = await givenBy(asked, io);
  const unit = asked.unit ?? null;
  const known = given?.units.map(({ id }) => id) ?? [];
  if (unit === null || known.length === 0 || known.includes(unit)) return { given, unit };
  const file = asked.pack ?? asked.units ?? '';
  return stopAt(finding('unit-unknown', null, { in: 'file', file }, { unit, near: nearest(unit, known) }), io);
}
