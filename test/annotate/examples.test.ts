import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { needsAnnotation } from '../../src/annotate/index.js';
import { reviewFile } from '../../src/review/index.js';
import { annotateReturned, commentsIn, partsOf } from '../support/annotated.js';
import { exampleNames, exampleRoot, loadExample, writeForm } from '../support/examples.js';
import { asAbiWord, asGoogleDocs } from '../support/fill/index.js';

const TOUCHED = ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml'];

const returned = exampleNames.flatMap((example) => {
  const folder = join(exampleRoot, example, 'returned');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => ({ name: `${example} ${name}`, example, file: join(folder, name) }));
});

const judgeOf = (example: string) => {
  const { outline, letterhead, units, period } = loadExample(example);
  return { given: { outline, letterhead, units, period }, unit: null };
};

/** All that a review says but for the file's own name and checksum. */
const judged = (bytes: Uint8Array, example: string) => {
  const { review, findings } = reviewFile({ name: 'a.docx', bytes }, judgeOf(example));
  return { answers: review?.answers, found: review?.findings, status: review?.status, findings };
};

describe.each(returned)('$name', ({ example, file }) => {
  const bytes = new Uint8Array(readFileSync(file));
  const editors: [string, (docx: Uint8Array) => Uint8Array][] = [
    ['as it came', (docx) => docx],
    ['saved by AbiWord', asAbiWord],
    ['saved by Google Docs', asGoogleDocs],
  ];

  test.each(editors)('%s, says the same with comments as without', (_, save) => {
    const saved = save(bytes);
    const { copy, review } = annotateReturned(saved, judgeOf(example));
    expect(judged(copy, example)).toEqual(judged(saved, example));
    expect(commentsIn(copy).length > 0).toBe(needsAnnotation(review) || commentsIn(saved).length > 0);
  });

  test('has every other part as it was', () => {
    const before = partsOf(bytes);
    const after = partsOf(annotateReturned(bytes, judgeOf(example)).copy);
    const untouched = (parts: Record<string, Uint8Array>) =>
      Object.fromEntries(Object.entries(parts).filter(([name]) => !TOUCHED.includes(name)));
    expect(untouched(after)).toEqual(untouched(before));
    expect(Object.keys(after).slice(0, 3)).toEqual(Object.keys(before).slice(0, 3));
  });
});

test.each(exampleNames)('an empty form of %s has its gaps commented on', async (example) => {
  const loaded = loadExample(example);
  const [unit = ''] = loaded.forms.keys();
  const { copy, review } = annotateReturned(await writeForm(loaded, unit));
  expect(judged(copy, example)).toEqual(judged(await writeForm(loaded, unit), example));
  expect(review.review?.findings.length).toBeGreaterThan(commentsIn(copy).length / 2);
});
