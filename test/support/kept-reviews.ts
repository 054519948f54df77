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

/** A document whose review is kept, and what says it anew; null where there is no such document. */
export interface KeptReview {
  readonly name: string;
  readonly hash: () => string | null;
}

/** What the units of the examples sent back, held against the definition that is given, or each against its own copy. */
export function returnedReviews(by: 'given' | 'own' = 'given'): readonly KeptReview[] {
  return exampleNames.flatMap((name) => {
    const folder = join(exampleRoot, name, 'returned');
    const files = readdirSync(folder).filter((file) => file.endsWith('.docx'));
    return files.map((file) => ({
      name: `${name}/${file}`,
      hash: () =>
        hashOf(file, readFileSync(join(folder, file)), {
          given: by === 'given' ? loadExample(name) : null,
          unit: null,
        }),
    }));
  });
}

export function hashesOf(reviews: readonly KeptReview[]): Hashes {
  const hashes = reviews.map(({ name, hash }) => [name, hash()] as const);
  return Object.fromEntries(hashes.filter((one): one is [string, string] => one[1] !== null));
}

const STRIPPED = 'controls and bookmarks stripped';

/** Each kind of damage done to one form, another for another kind, with its anchors and without. */
export async function damagedReviews(): Promise<readonly KeptReview[]> {
  const subjects = await allSubjects();
  const stripped = KINDS.filter(({ name }) => name === STRIPPED);
  return KINDS.flatMap((kind, turn) =>
    [[kind], [kind, ...stripped]].flatMap((kinds, also) => {
      const subject = subjects[(turn * 5 + also * 3) % subjects.length];
      if (!subject || new Set(kinds).size < kinds.length) return [];
      const hash = () => {
        const made = make({ group: 'alone', subject, kinds, seed: 'kept' });
        return made && hashOf('returned.docx', made.bytes, { given: subject.judge, unit: null });
      };
      return [{ name: `${subject.name}: ${kinds.map((one) => one.name).join(' + ')}`, hash }];
    }),
  );
}
