import { join, resolve as pathOf } from 'node:path';
import type { Pack, PackForm } from '../../../schemas/pack.js';
import type { Unit } from '../../../schemas/units.js';
import { type Finding, finding } from '../../findings/index.js';
import { DEFINITION_LIMIT, resolve } from '../../form/index.js';
import { packageVersion } from '../../node/index.js';
import { definitionTooLong, digestOf, packEntries, packFiles, packName, packOf } from '../../pack/index.js';
import { keyOf } from '../../text/index.js';
import { CommandError, type ExitCode, type Io, whileLocked } from '../command/index.js';
import { tell } from '../definition/index.js';
import { packIn, writeManifest } from '../pack-folder/index.js';
import { CHECKER, checkerInto } from './checker.js';
import { writeMails } from './mails.js';
import { writeFiles } from './pack-files.js';
import { forgetMade, JOURNAL, madeBefore } from './pack-memory.js';
import { type BuildArguments, type BuildPlan, planBuild } from './plan.js';
import { withVersion } from './version.js';
import { buildWords } from './words/index.js';
import { zipPack } from './zip.js';

/** A definition too long to travel in its forms: they are made all the same, and checked by the pack. */
function tooLarge(plan: BuildPlan, file: string): Finding[] {
  const bytes = definitionTooLong(plan, plan.wanted);
  if (bytes === null) return [];
  const data = { bytes, limit: DEFINITION_LIMIT };
  return [{ ...finding('definition-too-large', null, { in: 'file', file }, data), severity: 'warning' }];
}

/**
 * How many forms of a pack were replaced by forms that ask or print something else, because the outline was changed
 * under the version it had. What the list of units has changed does not count.
 */
function replacedForms({ outline, units, period }: BuildPlan, forms: readonly PackForm[], before: Pack | null): number {
  if (before === null || before.outline.version !== outline.version) return 0;
  if (digestOf(before.outline) === digestOf(outline)) return 0;
  const former = new Map(before.forms.map(({ unit, fingerprint }) => [unit, fingerprint]));
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const asBefore = (id: string): string =>
    resolve({ ...before, unit: unitOf.get(id) ?? null, period }).stamp.fingerprint;
  return forms.filter(
    ({ unit, fingerprint }) => (former.get(unit) ?? fingerprint) !== fingerprint && asBefore(unit) !== fingerprint,
  ).length;
}

/** The names of units that had forms, and are nobody's former name or id now: their reports would count for no unit. */
function unitsGone(units: readonly Unit[], before: Pack | null): string[] {
  const known = new Set(units.flatMap(({ id, name, former = [] }) => [id, name, ...former]).map(keyOf));
  const had = new Set(before?.forms.map(({ unit }) => unit));
  const gone = (before?.units ?? []).filter(
    ({ id, name }) => had.has(id) && ![id, name].some((one) => known.has(keyOf(one))),
  );
  return gone.map(({ name }) => name);
}

/** Where a pack goes: on the disk, and as the person named it. */
interface Target {
  path: string;
  name: string;
}

async function buildInto({ path, name }: Target, planned: BuildPlan, asked: BuildArguments, io: Io): Promise<void> {
  const usual = packName(planned.outline, planned.period.code);
  const before = await packIn(path, name);
  const found = before === null ? usual : packName(before.outline, before.period);
  if (found !== usual) throw new CommandError(buildWords, 'other-pack', { folder: name, found, wanted: usual });
  const plan = withVersion(planned, before, { version: asked.outlineVersion, folder: name }, io);

  const putChecker = asked.withChecker === true ? await checkerInto(name, io) : null;
  tell(tooLarge(plan, asked.outline), io);
  const words = buildWords[io.language];
  const { outline, letterhead, letterheads, period, units, letter } = plan;
  const tasks = packFiles(plan, packageVersion());
  const { made, written } = await writeFiles({
    tasks,
    data: {
      source: { outline, letterhead, letterheads, period },
      units,
      text: letter?.text ?? null,
      folder: path,
      journal: join(path, JOURNAL),
    },
    name,
    find: await madeBefore(path, before),
    progress: (total) => io.progress(total, words.bar),
  });
  const byFile = new Map(made.map((one) => [one.file, one]));
  const kept = before?.outline.version === outline.version ? before : undefined;
  const entries = packEntries(tasks, byFile, units, kept);
  const pack = packOf(plan, units, entries.forms, entries.letters);
  await writeManifest(path, name, pack);
  await forgetMade(path);

  const letters = tasks.filter(({ what }) => what === 'letter').length;
  io.stdout(`${words.done({ forms: tasks.length - letters, letters, kept: made.length - written, folder: name })}\n`);
  if (plan.outline.version !== planned.outline.version)
    io.stderr(`${words.versioned(plan.outline.version, asked.outline)}\n`);
  const replaced = replacedForms(plan, pack.forms, before);
  if (replaced > 0 && asked.outlineVersion === undefined)
    io.stderr(`${words.replaced(replaced, plan.outline.version)}\n`);
  await putChecker?.();
  const along = putChecker === null ? [] : [{ name: CHECKER, file: CHECKER }];
  if (plan.zip !== null) await zipPack({ path, name, pack, how: plan.zip, along }, io);
  if (asked.eml === true) await writeMails({ path, name, pack }, io);
  const named = new Set([...pack.forms, ...(pack.letters ?? [])].map(({ file }) => file));
  const left = [...(before?.forms ?? []), ...(before?.letters ?? [])].filter(({ file }) => !named.has(file));
  if (left.length > 0) io.stderr(`${words.leftOver(left.map(({ file }) => file))}\n`);
  const gone = unitsGone(units, before);
  if (gone.length > 0) io.stderr(`${words.unitsGone(gone)}\n`);
}

/**
 * Builds a pack: PACK/pack.json, and in PACK/forms a form for each unit, called by its name; with
 * `letter` one more in PACK/letters, with `withChecker` PACK/kiem-tra.html, with `zip` archives, and with `eml` a draft
 * mail for each unit in PACK/mail.
 * What is there already and up to date is left as it is. 0 where it was built, 1 where an error was found in the
 * definition or the units, 2 where it could not run, or another run is writing to the folder; then no form is written.
 */
export async function build(asked: BuildArguments, io: Io): Promise<ExitCode> {
  const plan = await planBuild(asked, io);
  const name = asked.output ?? packName(plan.outline, plan.period.code);
  const path = pathOf(io.cwd, name);
  await whileLocked(path, name, () => buildInto({ path, name }, plan, asked, io));
  return 0;
}
