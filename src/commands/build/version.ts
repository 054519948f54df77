import type { Outline } from '../../../schemas/outline.js';
import type { Pack } from '../../../schemas/pack.js';
import type { Unit } from '../../../schemas/units.js';
import { resolve } from '../../form/index.js';
import { type Difference, differencesBetween } from '../../versions/index.js';
import { CommandError, type Io } from '../command/index.js';
import type { BuildPlan } from './plan.js';
import { buildWords } from './words/index.js';

/** A version as it is typed after `--version`. */
const VERSION = /^[1-9]\d{0,5}$/;

/** A difference between what the pack asks and what the outline does, and of how many units. */
interface Told {
  difference: Difference;
  units: number;
}

/** What the outline asks otherwise than the forms of a pack do. Which unit is asked what depends on its group alone. */
function toldOf({ outline, letterhead, letterheads, period, units }: BuildPlan, before: Pack): Told[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) groups.set(unit.group ?? '', [...(groups.get(unit.group ?? '') ?? []), unit]);
  const told = new Map<string, Told>();
  for (const list of groups.values()) {
    const [unit] = list;
    if (unit === undefined) continue;
    const was = resolve({ ...before, unit, period });
    for (const difference of differencesBetween(was, resolve({ outline, letterhead, letterheads, unit, period }))) {
      const key = JSON.stringify([difference.is, difference.item]);
      const units = (told.get(key)?.units ?? 0) + list.length;
      told.set(key, { difference, units });
    }
  }
  return [...told.values()];
}

/** The version a pack is to have: as asked, else as the outline says; null where nobody has said that it may change. */
function versionFor({ version }: Outline, before: Pack, asked: string | undefined, differs: boolean): number | null {
  const former = before.outline.version;
  if (asked === 'next') return Math.max(version, former + 1);
  if (asked !== undefined) return Number(asked);
  if (!differs) return Math.max(version, former);
  return version > former ? version : null;
}

/**
 * The plan with the version its pack is to have. What the outline asks otherwise than the pack that is there is told first,
 * with how many units it concerns. Stops where it does and neither `--version` nor the outline says a newer version:
 * forms of two kinds under one version could not be told apart.
 */
export function withVersion(
  plan: BuildPlan,
  before: Pack | null,
  asked: { version: string | undefined; folder: string },
  io: Io,
): BuildPlan {
  const { version: typed, folder } = asked;
  if (typed !== undefined && typed !== 'next' && !VERSION.test(typed))
    throw new CommandError(buildWords, 'version-wrong', { version: typed });
  const { outline } = plan;
  if (before === null)
    return typed === undefined || typed === 'next'
      ? plan
      : { ...plan, outline: { ...outline, version: Number(typed) } };
  const told = toldOf(plan, before);
  const former = before.outline.version;
  const version = versionFor(outline, before, typed, told.length > 0);
  if (told.length > 0) io.stderr(`${buildWords[io.language].differs({ told, folder, version: former })}\n`);
  if (version === null || version < former)
    throw new CommandError(buildWords, 'version-needed', { folder, version: former });
  return version === outline.version ? plan : { ...plan, outline: { ...outline, version } };
}
