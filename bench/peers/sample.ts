import type { Unit } from '../../schemas/units.js';
import { type PackSource, writeForm } from '../../src/pack/index.js';
import type { Given } from '../../src/read/index.js';
import { loadExample } from '../../test/support/examples.js';
import { answersFor, fillForm, stripBookmarks, stripControls } from '../../test/support/fill/index.js';
import { openParts, type Parts, readPart, saveParts, writePart } from '../../test/support/fill/package.js';
import { descendants, textOfElement } from '../../test/support/fill/xml.js';

/** The largest form of the examples. */
const EXAMPLE = 'so-ket-kl23';
const UNIT = 'cb_truyen_thong';

/** In a campaign every file comes from another unit; so many stand for all of them. */
const UNITS = 12;

/** What is typed for the tags of the template. */
export const TYPED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 4 }, (_, at) => [`text${at + 1}`, `Đảng ủy xã Mường So, tháng ${at + 1} & quý II`]),
);

/** The document all are measured with, in the states they need it in. */
export interface Sample {
  source: PackSource;
  judge: Given;
  /** The unit of that number: of the same group, by another name, with other figures and rows known of it. */
  unitAt(at: number): Unit;
  /** The form with four of its texts become tags, `{text1}` to `{text4}`. */
  template: Uint8Array;
  /** The form filled in, by one unit. */
  filled: Uint8Array;
  /** What it prints as its first heading. */
  printed: string;
  /** The forms of several units, each filled in. */
  filledByUnits: readonly Uint8Array[];
  /** Filled in, with all controls and bookmarks gone. */
  stripped: Uint8Array;
}

export const MAIN = 'word/document.xml';

/** The first four of the longer texts a form prints become tags. */
function templateOf(form: Uint8Array): Uint8Array {
  const parts: Parts = openParts(form);
  const root = readPart(parts, MAIN);
  const texts = descendants(root, 'w:t').filter((text) => textOfElement({ ...root, children: [text] }).length > 20);
  for (const [at, tag] of Object.keys(TYPED).entries()) {
    const text = texts[at * 5];
    if (text === undefined) throw new Error(`${EXAMPLE} has too few texts for ${tag}`);
    text.children = [`{${tag}}`];
  }
  writePart(parts, MAIN, root);
  return saveParts(parts);
}

/** The same figures and rows with other values. */
const otherwise = <Known>(known: Known, at: number): Known =>
  JSON.parse(JSON.stringify(known ?? {}), (_, value: unknown) => {
    if (typeof value === 'number') return value + at;
    return typeof value === 'string' ? `${value} ${at + 1}` : value;
  });

/** Makes the document in all its states. */
export async function sampleOf(): Promise<Sample> {
  const { outline, units, letterhead, period, forms } = loadExample(EXAMPLE);
  const model = units.find(({ id }) => id === UNIT);
  const form = forms.get(UNIT);
  if (!model || !form) throw new Error(`${EXAMPLE} has no unit ${UNIT}`);
  const source = { outline, letterhead, period };
  const unitAt = (at: number): Unit => ({
    ...model,
    id: `dv_${at}`,
    name: `Trung tâm số ${at + 1}`,
    prefill: otherwise(model.prefill, at),
  });
  const all = Array.from({ length: UNITS }, (_, at) => unitAt(at));
  const { answers } = answersFor(form);
  const filledByUnits: Uint8Array[] = [];
  for (const unit of all) filledByUnits.push(fillForm((await writeForm(source, unit)).bytes, answers));
  const [filled] = filledByUnits;
  if (!filled) throw new Error('no unit');
  const blank = (await writeForm(source, model)).bytes;
  return {
    source,
    judge: { outline, units: all, letterhead, period },
    unitAt,
    template: templateOf(blank),
    filled,
    printed: outline.sections[0]?.title ?? '',
    filledByUnits,
    stripped: stripBookmarks(stripControls(filled)),
  };
}
