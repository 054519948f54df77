import { resolve } from 'node:path';
import type { Mapping } from '../../../schemas/mapping.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Pack } from '../../../schemas/pack.js';
import { annotateItems } from '../../annotate/index.js';
import { fillIn, resolve as resolveForm } from '../../form/index.js';
import { loadMapping } from '../../outline/index.js';
import { type UpwardNote, upwardNotes } from '../../report/upward/index.js';
import { reviewFile } from '../../review/index.js';
import type { Rollup } from '../../rollup/index.js';
import { fillUpper } from '../../rollup/upward/index.js';
import { write } from '../../write/index.js';
import { type ExitCode, type Io, outputTo } from '../command/index.js';
import { needed, readSource } from '../definition/index.js';
import { readUpperForm, type UpperArguments, type UpperForm } from './upper-form.js';
import { collectWords } from './words/index.js';

/** `decuong collect --into`, as asked for. */
export interface UpperReportArguments extends UpperArguments {
  mapping?: string | undefined;
  output: string;
}

/** What says which total answers what; null where ids are the same. */
async function readMapping(
  name: string | undefined,
  levels: { upper: Outline; lower: Outline },
  io: Io,
): Promise<Mapping | null> {
  if (name === undefined) return null;
  const file = await readSource(resolve(io.cwd, name), name);
  return needed(loadMapping(needed(file, io), levels), io);
}

/** The report with a comment wherever what it was made from is to be looked at, and how many there are. */
function withNotes(
  bytes: Uint8Array,
  { output, notes }: { output: string; notes: readonly UpwardNote[] },
  { outline, unit, letterhead, letterheads, period }: UpperForm,
  io: Io,
): { bytes: Uint8Array; comments: number } {
  if (notes.length === 0) return { bytes, comments: 0 };
  const given = { outline, units: [unit], letterhead, ...(letterheads && { letterheads }), period };
  const review = reviewFile({ name: output, bytes }, { given, unit: null });
  const made = annotateItems(bytes, review, notes, `${io.now().toISOString().slice(0, 19)}Z`);
  return made === null ? { bytes, comments: 0 } : { bytes: made, comments: notes.length };
}

/**
 * Answers the form of the level above by what was rolled up and writes it as a form that level can read, without the guide
 * for whoever would fill it in, and with a comment where something of it is to be looked at. 0 where all
 * that must be answered is, 1 where something is left to be written by hand, or a table has more rows than that level takes. Nothing is written, and the command ends,
 * where a mistake was found in a definition, the units or the mapping.
 */
export async function writeUpperReport(
  asked: UpperReportArguments,
  { pack, rollup }: { pack: Pack; rollup: Rollup },
  io: Io,
): Promise<ExitCode> {
  const upper = await readUpperForm(asked, pack, io);
  const { outline, unit } = upper;
  const mapping = await readMapping(asked.mapping, { upper: outline, lower: pack.outline }, io);
  const form = resolveForm(upper);
  const { filling, answered, below, open, tooLong } = fillUpper({ pack, rollup, mapping, form });
  const written = await write(
    { ...fillIn(form, filling), guide: [] },
    { stamp: form.stamp, outline, unit, letterhead: form.letterhead },
  );
  const notes = upwardNotes(rollup, below, outline.language);
  const { bytes, comments } = withNotes(written, { output: asked.output, notes }, upper, io);
  await (await outputTo(asked.output, 'collect', [asked.into, asked.mapping, asked.units], io)).write(bytes);
  const words = collectWords[io.language];
  io.stdout(`${words.filled(answered, unit.name, asked.output)}\n`);
  if (comments > 0) io.stderr(`${words.commented(comments)}\n`);
  if (open.length > 0) io.stderr(`${words.open(open.map(({ label }) => label))}\n`);
  for (const table of tooLong) io.stderr(`${words.tooLong(table)}\n`);
  return tooLong.length > 0 || open.some(({ required }) => required) ? 1 : 0;
}
