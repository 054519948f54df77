import { resolve } from 'node:path';
import { finding } from '../../findings/index.js';
import { periodOf } from '../../form/index.js';
import type { Given, Judge } from '../../read/index.js';
import { nearest } from '../../text/index.js';
import { Trouble } from '../command/error.js';
import type { Io } from '../command/io.js';
import { readDefinition, readUnits, tell } from '../definition/definition.js';
import { readPack } from '../pack-folder/pack-folder.js';

/** What returned files are to be held against, as asked for. */
export interface JudgeArguments {
  pack?: string | undefined;
  outline?: string | undefined;
  units?: string | undefined;
  unit?: string | undefined;
}

async function givenBy({ pack, outline, units }: JudgeArguments, io: Io): Promise<Given | null | 'trouble'> {
  if (pack !== undefined) {
    const { period, ...given } = await readPack(resolve(io.cwd, pack), pack);
    return { ...given, period: periodOf(given.outline, period === '' ? null : period) };
  }
  if (outline === undefined) return null;
  const definition = await readDefinition(outline, io);
  tell(definition.findings, io);
  if (definition.value === null) return 'trouble';
  if (units === undefined) return { ...definition.value, units: [], period: null };
  const list = await readUnits(units, definition.value.outline, io);
  tell(list.findings, io);
  return list.value === null ? 'trouble' : { ...definition.value, units: list.value, period: null };
}

/**
 * What returned files are held against: a pack, a definition with or without its units, or nothing but what they
 * carry. Null after the person was told why it cannot be read.
 */
export async function readJudge(asked: JudgeArguments, io: Io): Promise<Judge | null> {
  if (asked.units !== undefined && asked.outline === undefined) throw new Trouble('units-alone', {});
  const given = await givenBy(asked, io);
  if (given === 'trouble') return null;
  const unit = asked.unit ?? null;
  const known = given?.units.map(({ id }) => id) ?? [];
  if (unit === null || known.length === 0 || known.includes(unit)) return { given, unit };
  const file = asked.pack ?? asked.units ?? '';
  tell([finding('unit-unknown', null, { in: 'file', file }, { unit, near: nearest(unit, known) })], io);
  return null;
}
