import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { digest } from '../../src/pack/index.js';
import { reviewFile } from '../../src/review/index.js';
import { exampleRoot } from '../support/examples.js';

const judge = { given: null, unit: null };
const returned = (name: string) => {
  const bytes = new Uint8Array(readFileSync(join(exampleRoot, 'so-ket-kl23', 'returned', `${name}.docx`)));
  return { name: `${name}.docx`, bytes };
};

describe('the review of one file', () => {
  test('rests on the definition the file carries where none is given, and says so', () => {
    const file = returned('du_muong_so');
    const { review, sha256, findings } = reviewFile(file, judge);
    expect(review?.status).toBe('complete');
    expect(review?.of.unit?.id).toBe('du_muong_so');
    expect(review?.findings.map(({ code }) => code)).toContain('own-definition');
    expect([sha256, findings]).toEqual([digest(file.bytes), []]);
  });

  test('of a file that is no Word file holds the reason and nothing else', () => {
    const file = { name: 'a.docx', bytes: new TextEncoder().encode('%PDF-1.7 …') };
    const { review, submission, findings } = reviewFile(file, judge);
    expect([review, submission, findings.map(({ code }) => code)]).toEqual([null, null, ['returned-pdf']]);
  });

  test('is plain data', () => {
    const review = reviewFile(returned('cb_van_hoa'), judge);
    expect(JSON.parse(JSON.stringify(review))).toEqual(review);
  });

  test('does not change the bytes it was given', () => {
    const file = returned('du_dao_san');
    const before = digest(file.bytes);
    reviewFile(file, judge);
    expect(digest(file.bytes)).toBe(before);
  });
});
