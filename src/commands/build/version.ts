import type { Outline } from '../../../schemas/outline.js';
import type { Pack } from '../../../schemas/pack.js';
import { askedOtherwise } from '../../pack/index.js';
import { CommandError, type Io } from '../command/index.js';
import type { BuildPlan } from './plan.js';
import { buildWords } from './words/index.js';

/** A version as it is typed after `--version`. */
const VERSION = /^[1-9]\d{0,5}$/;

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
  const told = askedOtherwise(plan, before);
  const former = before.outline.version;
  const version = versionFor(outline, before, typed, told.length > 0);
  if (told.length > 0) io.stderr(`${buildWords[io.language].differs({ told, folder, version: former })}\n`);
  if (version === null || version < former)
    throw new CommandError(buildWords, 'version-needed', { folder, version: former });
  return version === outline.version ? plan : { ...plan, outline: { ...outline, version } };
}
