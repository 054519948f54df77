import { PERIOD_PATTERN } from '../../schemas/id.js';
import type { Unit } from '../../schemas/units.js';
import { finding } from '../findings/index.js';
import { periodOf } from '../form/index.js';
import { nearest } from '../language/index.js';
import { checkPeriod } from '../outline/index.js';
import type { PackSource } from '../pack.js';
import { exitOf, readDefinition, readUnits, tell } from './definition.js';
import type { ExitCode, Io } from './io.js';
import { Trouble } from './trouble.js';

/** `decuong build`, as asked for. Names of files and folders are as typed. */
export interface BuildArguments {
  outline: string;
  units?: string | undefined;
  unit?: string | undefined;
  period?: string | undefined;
  output?: string | undefined;
  zip?: boolean | undefined;
}

/** All that is needed to write forms. */
export interface BuildPlan extends PackSource {
  units: readonly Unit[];
  /** The units whose forms are wanted. */
  wanted: readonly Unit[];
}

/** What is to be built, or the exit code after the person was told why nothing can be. */
export async function planBuild(asked: BuildArguments, io: Io): Promise<BuildPlan | ExitCode> {
  if (asked.period !== undefined && !PERIOD_PATTERN.test(asked.period))
    throw new Trouble('period-wrong', { period: asked.period });
  const { units: list } = asked;
  if (list === undefined) throw new Trouble('units-needed', {});
  const definition = await readDefinition(asked.outline, io);
  tell(definition.findings, io);
  if (definition.value === null) return exitOf(definition.findings);
  const { outline, letterhead } = definition.value;
  if (asked.period !== undefined)
    tell(checkPeriod(asked.period, outline.schedule, { in: 'file', file: asked.outline }), io);
  const units = await readUnits(list, outline, io);
  tell(units.findings, io);
  if (units.value === null) return exitOf(units.findings);
  const period = periodOf(outline, asked.period ?? null);
  if (period === null) {
    const every = outline.schedule?.every ?? 'once';
    tell([finding('period-needed', null, { in: 'file', file: asked.outline }, { every })], io);
    return 2;
  }
  const wanted = asked.unit === undefined ? units.value : units.value.filter(({ id }) => id === asked.unit);
  if (wanted.length > 0) return { outline, letterhead, period, units: units.value, wanted };
  const unit = asked.unit ?? '';
  const near = nearest(
    unit,
    units.value.map(({ id }) => id),
  );
  tell([finding('unit-unknown', null, { in: 'file', file: list }, { unit, near })], io);
  return 2;
}
