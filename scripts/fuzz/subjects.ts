import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Given } from '../../src/read/index.js';
import { write } from '../../src/write/index.js';
import { exampleNames, exampleRoot, loadExample, writeForm } from '../../test/support/examples.js';
import { englishForm, vietnameseForm } from '../../test/support/forms.js';

/** A good file that is to be damaged. */
export interface WordSubject {
  name: string;
  bytes: Uint8Array;
  parts: ReadonlyMap<string, Uint8Array>;
  /** The definition of the example it belongs to; another one's where it belongs to none. */
  given: Given;
}

/** A definition and its list of units, as their files. */
export interface SourceSubject {
  name: string;
  outline: string;
  units: string;
}

/** A letterhead as its file. */
export interface LetterheadSubject {
  name: string;
  text: string;
}

export interface Subjects {
  words: readonly WordSubject[];
  sources: readonly SourceSubject[];
  letterheads: readonly LetterheadSubject[];
}

const WORD_FOLDER = join('test', 'documents', 'word');
const LETTERHEAD_FOLDER = join('templates', 'letterheads');

const docxIn = (folder: string): { name: string; bytes: Uint8Array }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => ({ name: join(folder, name), bytes: new Uint8Array(readFileSync(join(folder, name))) }));

const subject = (name: string, bytes: Uint8Array, given: Given): WordSubject => ({
  name,
  bytes,
  parts: new Map(Object.entries(unzipSync(bytes))),
  given,
});

/** All kept documents, a new form of each example, and the forms that hold one of everything. */
export async function loadSubjects(): Promise<Subjects> {
  const words: WordSubject[] = [];
  const sources: SourceSubject[] = [];
  let given: Given | null = null;
  for (const name of exampleNames) {
    const example = loadExample(name);
    const { outline, letterhead, units, period } = example;
    given = { outline, letterhead, units, period };
    for (const file of docxIn(join('examples', name, 'returned'))) words.push(subject(file.name, file.bytes, given));
    const unit = units[0]?.id ?? '';
    words.push(subject(`${name}/${unit}`, await writeForm(example, unit), given));
    const text = (file: string): string => readFileSync(join(exampleRoot, name, file), 'utf8');
    sources.push({ name, outline: text('outline.yaml'), units: text('units.yaml') });
  }
  if (given === null) throw new Error('There are no examples');
  for (const file of docxIn(WORD_FOLDER)) words.push(subject(file.name, file.bytes, given));
  for (const [name, { form, embedded }] of Object.entries({ vietnamese: vietnameseForm(), english: englishForm() }))
    words.push(subject(name, await write(form, embedded), given));
  const letterheads = readdirSync(LETTERHEAD_FOLDER).map((name) => ({
    name,
    text: readFileSync(join(LETTERHEAD_FOLDER, name), 'utf8'),
  }));
  return { words, sources, letterheads };
}
