import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Judge } from '../../src/read/index.js';
import { reviewFile } from '../../src/review/index.js';
import { annotateReturned, partOf } from '../support/annotated.js';
import { exampleRoot, loadExample } from '../support/examples.js';
import { convertAlong, type Files } from './support/soffice.js';

const EXAMPLE = 'so-ket-kl23';
const units = ['cb_truyen_thong', 'du_dao_san'];
const returned: Files = new Map(
  units.map((unit) => [unit, new Uint8Array(readFileSync(join(exampleRoot, EXAMPLE, 'returned', `${unit}.docx`)))]),
);
const { outline, letterhead, units: known, period } = loadExample(EXAMPLE);
const judge = (unit: string): Judge => ({ given: { outline, letterhead, units: known, period }, unit });

const found = (bytes: Uint8Array, unit: string) => {
  const { review } = reviewFile({ name: `${unit}.docx`, bytes }, judge(unit));
  return { findings: review?.findings, answers: review?.answers };
};

const countIn = (bytes: Uint8Array): number => partOf(bytes, 'word/comments.xml').match(/<w:comment /g)?.length ?? 0;

describe.each([
  ['as it came', []],
  ['saved by LibreOffice', ['docx', 'docx']],
  ['saved by LibreOffice as .odt', ['docx', 'odt', 'docx']],
  ['saved by LibreOffice as .doc', ['docx', 'doc', 'docx']],
] as const)('a file %s', (_, way) => {
  const copies: Files = new Map();
  let saved: Files;
  let opened: Files;

  beforeAll(() => {
    saved = way.length === 0 ? returned : convertAlong(returned, way);
    for (const [unit, bytes] of saved) copies.set(unit, annotateReturned(bytes, judge(unit)).copy);
    opened = convertAlong(copies, ['docx', 'odt', 'docx']);
  }, 600_000);

  test.each(units)('is read with comments as without, for %s', (unit) => {
    expect(found(copies.get(unit) ?? new Uint8Array(), unit)).toEqual(found(saved.get(unit) ?? new Uint8Array(), unit));
  });

  test.each(units)('shows every comment in LibreOffice, for %s', (unit) => {
    const comments = countIn(copies.get(unit) ?? new Uint8Array());
    expect(comments).toBeGreaterThan(1);
    expect(countIn(opened.get(unit) ?? new Uint8Array())).toBe(comments);
  });
});
