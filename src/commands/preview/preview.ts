import { dirname, resolve } from 'node:path';
import type { Outline } from '../../../schemas/outline.js';
import type { Finding } from '../../findings/index.js';
import { groupSays } from '../../form/index.js';
import { FileWatch, previewPageFiles } from '../../node/index.js';
import { type Previewed, type Previewing, printPreview } from '../../report/preview/index.js';
import {
  CommandError,
  commandWords,
  deliver,
  type ExitCode,
  type Io,
  type Output,
  outputTo,
} from '../command/index.js';
import { isUnread, letterheadsWith, periodShown, readDefinition, readUnits, tell } from '../definition/index.js';
import { previewWords } from './words/index.js';

export interface PreviewArguments {
  outline: string;
  units?: string | undefined;
  period?: string | undefined;
  output?: string | undefined;
  watch?: boolean | undefined;
}

async function outputOf({ outline, units, output, watch }: PreviewArguments, io: Io): Promise<Output | null> {
  if (output !== undefined && !/\.html?$/i.test(output))
    throw new CommandError(previewWords, 'output-unknown', { file: output });
  if (output !== undefined) return outputTo(output, 'preview', [outline, units], io);
  if (watch === true) throw new CommandError(commandWords, 'option-alone', { option: '--watch', needs: '-o' });
  return null;
}

/** What was read: null where the definition has an error. The list of units is left out where it has one. */
async function readAll(
  asked: PreviewArguments,
  io: Io,
): Promise<{ definition: Previewed | null; findings: Finding[] }> {
  const read = await readDefinition(asked.outline, io);
  if (read.value === null) return { definition: null, findings: read.findings };
  const { outline } = read.value;
  const period = periodShown(outline, asked.period);
  const list = asked.units === undefined ? null : await readUnits(asked.units, outline, io);
  const units = list?.value ?? null;
  const letterheads = await letterheadsWith(read.value, units ?? []);
  return {
    definition: { outline, ...letterheads, period, units },
    findings: [...read.findings, ...(list?.findings ?? [])],
  };
}

const isGrave = ({ severity }: Finding): boolean => severity !== 'note';

/** The files a page is made of: the definition, its own letterheads, the list of units. */
function filesOf({ outline, units }: PreviewArguments, of: Outline | null, { cwd }: Io): string[] {
  const path = resolve(cwd, outline);
  const groups = Object.keys(of?.groups ?? {}).flatMap((id) => (of && groupSays(of, id)?.letterhead) ?? []);
  const looks = [...(of ? [of.letterhead] : []), ...groups].map((one) => (typeof one === 'string' ? one : one.use));
  const own = looks.filter((look) => /\.ya?ml$/i.test(look)).map((look) => resolve(dirname(path), look));
  return [path, ...own, ...(units === undefined ? [] : [resolve(cwd, units)])];
}

/** Makes the page once. Gives what was found, and the files it was made of. */
async function makePage(asked: PreviewArguments, output: Output | null, io: Io) {
  const { definition, findings } = await readAll(asked, io);
  const page: Previewing = { file: asked.outline, definition, findings, watched: asked.watch === true };
  const missing = findings.some(isUnread);
  if (!missing) await deliver(printPreview(page, io.language, await previewPageFiles()), output, io);
  if (missing || output === null || definition === null) tell(findings, io);
  const code: ExitCode = missing ? 2 : findings.some(isGrave) ? 1 : 0;
  return { code, files: filesOf(asked, definition?.outline ?? null, io) };
}

/**
 * Shows an outline before it goes out as a page for a browser. 0 where nothing is to be mended in the definition, 1 where
 * something is: the page tells it; 2 where it could not run. With `watch` the page is written again whenever the
 * definition changes, until `signal` or the person stops it.
 */
export async function preview(asked: PreviewArguments, io: Io, signal?: AbortSignal): Promise<ExitCode> {
  const output = await outputOf(asked, io);
  const watch = new FileWatch();
  await watch.add(filesOf(asked, null, io));
  let made = await makePage(asked, output, io);
  if (asked.watch !== true || made.code === 2) return made.code;
  io.stderr(`${previewWords[io.language].watching}\n`);
  await watch.add(made.files);
  while (await watch.changed(signal)) {
    made = await makePage(asked, output, io);
    await watch.add(made.files);
  }
  return made.code;
}
