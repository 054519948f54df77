import { resolve } from 'node:path';
import type { Pack } from '../../../schemas/pack.js';
import type { Decision } from '../../../schemas/settled.js';
import { finding } from '../../findings/index.js';
import { periodOf } from '../../form/index.js';
import type { Given, Judge } from '../../read/index.js';
import { type Settlements, settlementsOf } from '../../settle/index.js';
import { nearest } from '../../text/index.js';
import { CommandError, type Io } from '../command/index.js';
import { letterheadsWith, needed, readDefinition, readUnits, stopAt } from '../definition/index.js';
import { readDecisions, readPack } from '../pack-folder/index.js';
import { checkWords } from './words/index.js';

/** What returned files are to be held against, as asked for. */
export interface GivenArguments {
  pack?: string | undefined;
  outline?: string | undefined;
  units?: string | undefined;
  unit?: string | undefined;
}

/** What returned files are judged by, and what people decided of them. */
export interface Judged {
  judge: Judge;
  settled: Settlements['places'];
  decisions: Decision[];
  /** The forms of the pack, whose names files go by; none without a pack. */
  forms: Pack['forms'];
}

/** What was given to judge by, with the decisions beside it. */
interface GivenHere {
  given: Given | null;
  decisions: Decision[];
  forms: Pack['forms'];
}

async function givenBy({ pack, outline, units }: GivenArguments, io: Io): Promise<GivenHere> {
  if (pack !== undefined) {
    const path = resolve(io.cwd, pack);
    const { period, ...given } = await readPack(path, pack);
    const decisions = await readDecisions(path, pack, { ...given, period }, io);
    return {
      given: { ...given, period: periodOf(given.outline, period === '' ? null : period) },
      decisions,
      forms: given.forms,
    };
  }
  if (outline === undefined) return { given: null, decisions: [], forms: [] };
  const definition = needed(await readDefinition(outline, io), io, 2);
  const list = units === undefined ? [] : needed(await readUnits(units, definition.outline, io), io, 2);
  const { outline: read } = definition;
  const given = { outline: read, ...(await letterheadsWith(definition, list)), units: list, period: null };
  return { given, decisions: [], forms: [] };
}

/** What returned files are held against: a pack, a definition with or without its units, or nothing but what they carry. */
export async function readGiven(asked: GivenArguments, io: Io): Promise<Judged> {
  if (asked.units !== undefined && asked.outline === undefined) throw new CommandError(checkWords, 'units-alone');
  const { given, decisions, forms } = await givenBy(asked, io);
  const unit = asked.unit ?? null;
  const known = given?.units.map(({ id }) => id) ?? [];
  if (unit === null || known.length === 0 || known.includes(unit)) {
    const { belongs, places } = settlementsOf(decisions);
    return { judge: { given, unit, belongs }, settled: places, decisions, forms };
  }
  const file = asked.pack ?? asked.units ?? '';
  return stopAt(finding('unit-unknown', null, { in: 'file', file }, { unit, near: nearest(unit, known) }), io);
}
