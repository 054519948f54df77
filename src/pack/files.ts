import type { Pack, PackForm, PackLetter } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import { digest } from '../form/index.js';
import { withoutMarks } from '../text/index.js';
import { coveringLetter } from './covering-letter.js';
import { fileNames } from './file-name.js';
import { digestOf, type PackSource, sourceDigest, writeForm } from './pack.js';
import { letterWords } from './words/index.js';

/** The text of covering letters, and whom they go to. */
export interface CoveringLetters {
  text: string;
  to: 'each' | 'all';
}

/** What the files of a pack are made from. */
export interface PackPlan extends PackSource {
  units: readonly Unit[];
  /** The units whose forms are wanted. */
  wanted: readonly Unit[];
  letter: CoveringLetters | null;
}

/** One file of a pack, before it is made. */
export interface PackFile {
  what: 'form' | 'letter';
  /** Null for a letter to all units. */
  unit: Unit | null;
  /** Where in the pack it lies: with slashes, as the manifest has it. */
  file: string;
  /** A hash of all it is made from. */
  madeFrom: string;
}

/** A file as it was made: what is remembered of it. */
export interface MadeFile {
  file: string;
  /** Empty for a letter. */
  fingerprint: string;
  sha256: string;
  made_from?: string | undefined;
}

const formPath = (name: string): string => `forms/${name}.docx`;
const letterPath = (name: string): string => `letters/${name}.docx`;

/**
 * Every file a plan asks for: forms in the order of the units, then letters.
 * @param program the version of the program that makes them
 */
export function packFiles(plan: PackPlan, program: string): PackFile[] {
  const { outline, units, wanted, letter } = plan;
  const names = fileNames(units.map(({ name }) => withoutMarks(name)));
  const nameOf = new Map(units.map(({ id }, at) => [id, names[at] ?? id]));
  const common = sourceDigest(plan, program);
  const forms = wanted.map((unit): PackFile => {
    const file = formPath(nameOf.get(unit.id) ?? unit.id);
    return { what: 'form', unit, file, madeFrom: digestOf([common, unit]) };
  });
  if (letter === null) return forms;
  const text = digestOf([common, letter.text]);
  if (letter.to === 'all') {
    const file = letterPath(letterWords[outline.language].fileToAll);
    return [...forms, { what: 'letter', unit: null, file, madeFrom: digestOf([text, units]) }];
  }
  const letters = wanted.map((unit): PackFile => {
    const file = letterPath(nameOf.get(unit.id) ?? unit.id);
    return { what: 'letter', unit, file, madeFrom: digestOf([text, unit]) };
  });
  return [...forms, ...letters];
}

/** What makes one file after the other; `text` is that of the letters. */
export interface PackMaking {
  source: PackSource;
  units: readonly Unit[];
  text: string | null;
}

/** Makes one file of a pack. The same plan gives the same bytes. */
export async function makePackFile(
  { source, units, text }: PackMaking,
  { what, unit, file, madeFrom }: PackFile,
): Promise<{ made: MadeFile; bytes: Uint8Array }> {
  const { fingerprint, bytes } =
    what === 'form' && unit !== null
      ? await writeForm(source, unit)
      : { fingerprint: '', bytes: await coveringLetter({ source, units, unit, text: text ?? '' }) };
  return { made: { file, fingerprint, sha256: digest(bytes), made_from: madeFrom }, bytes };
}

/** What a manifest says of the files of a pack. */
export type PackEntries = Required<Pick<Pack, 'forms' | 'letters'>>;

/**
 * The entries of a pack in the order of its units, the letter to all first.
 * @param made what was made of each file, by its name
 * @param before entries of the same version that stay where theirs was not made this time
 */
export function packEntries(
  files: readonly PackFile[],
  made: ReadonlyMap<string, MadeFile>,
  units: readonly Unit[],
  before: { forms: readonly PackForm[]; letters?: readonly PackLetter[] | undefined } = { forms: [] },
): PackEntries {
  const forms = new Map<string, PackForm>(before.forms.map((form) => [form.unit, form]));
  const letters = new Map<string, PackLetter>((before.letters ?? []).map((letter) => [letter.unit ?? '', letter]));
  for (const { what, unit, file, madeFrom } of files) {
    const one = made.get(file);
    if (one === undefined) continue;
    const { fingerprint, sha256, made_from } = one;
    const from = made_from === undefined ? {} : { made_from };
    if (what === 'letter') letters.set(unit?.id ?? '', { unit: unit?.id ?? null, file, sha256, made_from: madeFrom });
    else if (unit !== null) forms.set(unit.id, { unit: unit.id, file, fingerprint, sha256, ...from });
  }
  return {
    forms: units.flatMap(({ id }) => forms.get(id) ?? []),
    letters: ['', ...units.map(({ id }) => id)].flatMap((id) => letters.get(id) ?? []),
  };
}
