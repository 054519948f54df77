import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../bench/detection/damage/index.js';
import { make } from '../../bench/detection/measure.js';
import { allSubjects } from '../../bench/detection/subjects.js';
import { type Judge, reviewFile } from '../../src/index.js';
import { exampleNames, exampleRoot, loadExample } from './examples.js';

/** Where the hashes of reviews are kept, by the name of the document: `npm run reviews` writes them anew. */
export const KEPT = join('test', 'documents', 'reviews');

/** All that is said of a file, but for the form it is held against, as a hash: another byte makes another one. */
function hashOf(name: string, bytes: Uint8Array, judge: Judge): string {
  const { submission, review, findings } = reviewFile({ name, bytes }, judge);
  const judged = review && { ...review, form: null, items: null };
  return createHash('sha256').update(JSON.stringify({ submission, judged, findings })).digest('hex').slice(0, 16);
}

export type Hashes = Record<string, string>;

/** What the units of the examples sent back, held against the definition that is given, or each against its own copy. */
export function returnedHashes(by: 'given' | 'own' = 'given'): Hashes {
  const hashes = exampleNames.flatMap((name) => {
    const folder = join(exampleRoot, name, 'returned');
    const files = readdirSync(folder).filter((file) => file.endsWith('.docx'));
    const given = by === 'given' ? loadExample(name) : null;
    return files.map((file) => [
      `${name}/${file}`,
      hashOf(file, readFileSync(join(folder, file)), { given, unit: null }),
    ]);
  });
  return Object.fromEntries(hashes);
}

const STRIPPED = 'controls and bookmarks stripped';

/** Each kind of damage done to one form, another for another kind, with its anchors and without. */
export async function damagedHashes(): Promise<Hashes> {
  const subjects = await allSubjects();
  const stripped = KINDS.filter(({ name }) => name === STRIPPED);
  const hashes = KINDS.flatMap((kind, turn) =>
    [[kind], [kind, ...stripped]].flatMap((kinds, also) => {
      const subject = subjects[(turn * 5 + also * 3) % subjects.length];
      if (!subject || new Set(kinds).size < kinds.length) return [];
      const made = make({ group: 'alone', subject, kinds, seed: 'kept' });
      const name = `${subject.name}: ${kinds.map((one) => one.name).join(' + ')}`;
      return made ? [[name, hashOf('returned.docx', made.bytes, { given: subject.judge, unit: null })]] : [];
    }),
  );
  return Object.fromEntries(hashes);
}
