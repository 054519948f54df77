import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { needsAnnotation } from '../../../src/annotate/index.js';
import type { FileReview } from '../../../src/check/index.js';
import { reviewFile } from '../../../src/review/index.js';
import { annotateReturned, commentsIn, partsOf } from '../../support/annotated.js';
import { exampleNames, exampleRoot, loadExample } from '../../support/examples.js';
import { asAbiWord, asGoogleDocs } from '../../support/fill/index.js';

/** A file that was returned in one of the examples. */
export interface Returned {
  name: string;
  example: string;
  file: string;
}

/** What came back in the examples, in their order. */
export const returned: Returned[] = exampleNames.flatMap((example) => {
  const folder = join(exampleRoot, example, 'returned');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => ({ name: `${example} ${name}`, example, file: join(folder, name) }));
});

/** How a file comes back: as it is, or saved by another program. */
export const editors: [string, (docx: Uint8Array) => Uint8Array][] = [
  ['as it came', (docx) => docx],
  ['saved by AbiWord', asAbiWord],
  ['saved by Google Docs', asGoogleDocs],
];

const judgeOf = (example: string) => {
  const { outline, letterhead, units, period } = loadExample(example);
  return { given: { outline, letterhead, units, period }, unit: null };
};

/** All that a review says but for the file's own name and checksum. */
const judged = ({ review, findings }: FileReview) => ({
  answers: review?.answers,
  found: review?.findings,
  status: review?.status,
  findings,
});

const TOUCHED = ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml'];

const untouched = (bytes: Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(partsOf(bytes)).filter(([name]) => !TOUCHED.includes(name)));

/** A copy with comments says the same as its file, has comments where it needs any, and every other part as it was. */
export function expectSameReview(example: string, bytes: Uint8Array): void {
  const judge = judgeOf(example);
  const { review, copy } = annotateReturned(bytes, judge);
  expect(judged(reviewFile({ name: 'bao-cao.docx', bytes: copy }, judge))).toEqual(judged(review));
  expect(commentsIn(copy).length > 0).toBe(needsAnnotation(review) || commentsIn(bytes).length > 0);
  expect(untouched(copy)).toEqual(untouched(bytes));
  expect(Object.keys(partsOf(copy)).slice(0, 3)).toEqual(Object.keys(partsOf(bytes)).slice(0, 3));
}

export const open = ({ file }: Returned): Uint8Array => new Uint8Array(readFileSync(file));
