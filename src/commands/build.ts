import { basename, resolve } from 'node:path';
import type { Pack, PackForm } from '../../schemas/pack.js';
import { type Finding, finding } from '../findings/index.js';
import { DEFINITION_LIMIT } from '../form/anchors.js';
import { fileNames, writeAtomic, zip } from '../node/index.js';
import { digest, packOf, type WrittenForm, writeForm } from '../pack.js';
import { type BuildArguments, type BuildPlan, planBuild } from './build-plan.js';
import { tell } from './definition.js';
import type { ExitCode, Io } from './io.js';
import { formPath, packIn, writePack } from './pack-folder.js';
import { onDisk, Trouble } from './trouble.js';
import { commandWords } from './words/index.js';

/** The forms of a plan by their paths in the pack. */
async function writeForms(plan: BuildPlan, io: Io): Promise<Map<string, WrittenForm>> {
  const names = fileNames(plan.units.map(({ id }) => id));
  const paths = new Map(plan.units.map(({ id }, at) => [id, formPath(names[at] ?? id)]));
  const progress = io.progress(plan.wanted.length, commandWords(io.language).build.bar);
  const forms = new Map<string, WrittenForm>();
  try {
    for (const unit of plan.wanted) {
      forms.set(paths.get(unit.id) ?? formPath(unit.id), await writeForm(plan, unit));
      progress.step();
    }
  } finally {
    progress.done();
  }
  return forms;
}

/** A definition too long to travel in its forms: they are made all the same, and checked by the pack. */
function tooLarge(forms: Iterable<WrittenForm>, file: string): Finding[] {
  const bytes = Math.max(0, ...[...forms].map((form) => form.tooLarge ?? 0));
  if (bytes === 0) return [];
  const data = { bytes, limit: DEFINITION_LIMIT };
  return [{ ...finding('definition-too-large', null, { in: 'file', file }, data), severity: 'warning' }];
}

/** What a pack is called where nothing else is said. */
const nameOf = (outline: { id: string }, period: string): string =>
  period === '' || period.includes('/') ? outline.id : `${outline.id}-${period}`;

/** The entries of a pack in the order of its units. Those not built this time stay, if they are of the same version. */
function entriesOf(forms: ReadonlyMap<string, WrittenForm>, plan: BuildPlan, before: Pack | null): PackForm[] {
  const built = [...forms].map(([file, { unit, fingerprint, bytes }]): PackForm => {
    return { unit: unit.id, file, fingerprint, sha256: digest(bytes) };
  });
  const older = before?.outline.version === plan.outline.version ? before.forms : [];
  return plan.units.flatMap(({ id }) => [...built, ...older].find(({ unit }) => unit === id) ?? []);
}

/** Puts all forms into one zip beside the folder of the pack. */
async function zipForms(forms: ReadonlyMap<string, WrittenForm>, folder: string, io: Io): Promise<void> {
  const archive = `${folder.replace(/[\\/]+$/, '')}.zip`;
  const files = new Map([...forms].map(([path, { bytes }]) => [basename(path), bytes]));
  await onDisk(archive, () => writeAtomic(resolve(io.cwd, archive), zip(files)));
  io.stdout(`${commandWords(io.language).build.zipped(archive)}\n`);
}

/**
 * Builds a pack: PACK/pack.json and PACK/forms/UNIT.docx, and with `zip` one archive of all forms beside it. 0 where
 * it was built, 1 where an error was found in the definition or the units, 2 where it could not run; then no form is
 * written.
 */
export async function build(asked: BuildArguments, io: Io): Promise<ExitCode> {
  const plan = await planBuild(asked, io);
  if (typeof plan === 'number') return plan;
  const usual = nameOf(plan.outline, plan.period.code);
  const folder = asked.output ?? usual;
  const before = await packIn(resolve(io.cwd, folder), folder);
  const found = before === null ? usual : nameOf(before.outline, before.period);
  if (found !== usual) throw new Trouble('other-pack', { folder, found, wanted: usual });

  const forms = await writeForms(plan, io);
  tell(tooLarge(forms.values(), asked.outline), io);
  const entries = entriesOf(forms, plan, before);
  const contents = new Map([...forms].map(([path, { bytes }]) => [path, bytes]));
  await writePack(resolve(io.cwd, folder), folder, packOf(plan, plan.units, entries), contents, before);
  const words = commandWords(io.language).build;
  io.stdout(`${words.done(forms.size, folder)}\n`);
  if (asked.zip === true) await zipForms(forms, folder, io);
  const left = (before?.forms ?? []).filter(({ file }) => !entries.some((one) => one.file === file));
  if (left.length > 0) io.stderr(`${words.leftOver(left.map(({ file }) => file))}\n`);
  return 0;
}
