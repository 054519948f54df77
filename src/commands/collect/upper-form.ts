import { resolve } from 'node:path';
import { PERIOD_PATTERN } from '../../../schemas/id.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Pack } from '../../../schemas/pack.js';
import type { Unit } from '../../../schemas/units.js';
import { finding } from '../../findings/index.js';
import { type FormPeriod, periodOf, periodOfStamp } from '../../form/index.js';
import { checkPeriod } from '../../outline/index.js';
import type { PackSource } from '../../pack/index.js';
import { carriedBy } from '../../read/index.js';
import { nearest } from '../../text/index.js';
import { readWord } from '../../word/index.js';
import { CommandError, commandWords, type Io } from '../command/index.js';
import { letterheadsWith, needed, readDefinition, readSource, readUnits, stopAt } from '../definition/index.js';
import { collectWords } from './words/index.js';

/** The form of the level above, as asked for. Names of files are as typed. */
export interface UpperArguments {
  /** The unit that reports to the level above; that of the form itself where a form is given. */
  as?: string | undefined;
  /** A definition, or a form of it. */
  into: string;
  /** The list of units of the level above. */
  units?: string | undefined;
}

/** All that the form of the level above is made from. */
export interface UpperForm extends PackSource {
  unit: Unit;
}

/** A form is some tens of kilobytes. */
const LARGEST_FORM = 100 * 1024 * 1024;

/** The form the level above has sent: what it carries says all there is to know. */
async function fromForm({ as, into }: UpperArguments, io: Io): Promise<UpperForm> {
  const file = needed(await readSource(resolve(io.cwd, into), into, LARGEST_FORM), io, 2);
  const { definition } = carriedBy(needed(readWord(file), io, 2));
  const period = definition && periodOfStamp(definition.stamp.period, definition.outline.language);
  if (definition === null) throw new CommandError(collectWords, 'not-a-form', { file: into });
  const { outline, letterhead, unit } = definition;
  if (as !== undefined && as !== unit.id)
    throw new CommandError(collectWords, 'other-form', { file: into, found: unit.name, wanted: as });
  return { outline, letterhead, unit, period: period ?? { code: '', label: '', from: null, to: null } };
}

/** The period of the lower level where the upper one has it too, else the usual one of the upper level. */
function periodFor(outline: Outline, { period }: Pack, file: string): FormPeriod | null {
  const shared =
    PERIOD_PATTERN.test(period) &&
    outline.schedule !== undefined &&
    checkPeriod(period, outline.schedule, { in: 'file', file }).length === 0;
  return periodOf(outline, shared ? period : null) ?? (PERIOD_PATTERN.test(period) ? periodOf(outline, period) : null);
}

/** A unit of the level above. */
async function unitIn(outline: Outline, { as, units }: UpperArguments, pack: Pack, io: Io): Promise<Unit> {
  if (as === undefined) throw new CommandError(commandWords, 'option-alone', { option: '--into', needs: '--as' });
  if (units === undefined) return { id: as, name: pack.outline.issued?.by ?? as };
  const list = needed(await readUnits(units, outline, io), io);
  const unit = list.find(({ id }) => id === as);
  if (unit) return unit;
  const ids = list.map(({ id }) => id);
  return stopAt(finding('unit-unknown', null, { in: 'file', file: units }, { unit: as, near: nearest(as, ids) }), io);
}

/** The form of the level above for one unit. */
export async function readUpperForm(asked: UpperArguments, pack: Pack, io: Io): Promise<UpperForm> {
  if (/\.docx$/i.test(asked.into)) return fromForm(asked, io);
  const definition = needed(await readDefinition(asked.into, io), io);
  const { outline } = definition;
  const unit = await unitIn(outline, asked, pack, io);
  const period = periodFor(outline, pack, asked.into);
  if (period !== null) return { outline, ...(await letterheadsWith(definition, [unit])), unit, period };
  const every = outline.schedule?.every ?? 'once';
  return stopAt(finding('period-needed', null, { in: 'file', file: asked.into }, { every }), io);
}
