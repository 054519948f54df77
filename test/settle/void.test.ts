import { expect, test } from '@jest/globals';
import type { Decision } from '../../schemas/settled.js';
import { type Handed, voidDecisions } from '../../src/settle/index.js';

const [A, B, C] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)];
const decision = (said: Partial<Decision>): Decision => ({
  file: 've/xa_a.docx',
  sha256: A,
  item: 'so_nguoi',
  value: 1,
  by: 'Nguyễn Văn A',
  at: '2026-07-05',
  ...said,
});
const handed = (said: Partial<Handed>): Handed => ({
  file: 'nhan/xa_a.docx',
  sha256: B,
  unit: null,
  counts: true,
  ...said,
});
const told = (decisions: Decision[], files: Handed[]) =>
  voidDecisions(decisions, files, 'goi/settled.yaml').map(({ data }) => data);

test('decisions about a file that is there, or of which nothing was handed in, hold', () => {
  expect(told([decision({})], [handed({ sha256: A })])).toEqual([]);
  expect(told([decision({})], [])).toEqual([]);
  expect(told([decision({})], [handed({ file: 'xa_b.docx' })])).toEqual([]);
});

test('a file of the same name with other bytes takes their force, all of them in one word', () => {
  expect(
    told(
      [decision({}), decision({ item: 'so_lop' }), decision({ item: undefined, value: undefined, counts: true })],
      [handed({})],
    ),
  ).toEqual([{ file: 'xa_a.docx', now: 'xa_a.docx', decisions: 3 }]);
});

test('so does another file of the same unit, but none of another unit by the same name', () => {
  const ofA = decision({ unit: 'xa_a' });
  expect(told([ofA], [handed({ file: 'moi.docx', unit: 'xa_a' })])).toEqual([
    { file: 'xa_a.docx', now: 'moi.docx', decisions: 1 },
  ]);
  expect(told([ofA], [handed({ unit: 'xa_b' })])).toEqual([]);
});

test('what was settled in a file is void where a newer one counts, but not what was said of the file itself', () => {
  const files = [handed({ sha256: A, unit: 'xa_a', counts: false }), handed({ file: 'moi.docx', unit: 'xa_a' })];
  const whole = decision({ item: undefined, value: undefined, belongs_to_unit: 'xa_a' });
  expect(told([decision({}), whole], files)).toEqual([{ file: 'xa_a.docx', now: 'moi.docx', decisions: 1 }]);
});

test('a decision made again for the new file is not told, nor are those about a file a person left out', () => {
  const again = decision({ sha256: B });
  expect(told([decision({}), again], [handed({})])).toEqual([]);
  const files = [handed({ sha256: A, unit: 'xa_a', counts: false }), handed({ sha256: C, unit: 'xa_a' })];
  const leftOut = decision({ item: undefined, value: undefined, counts: false });
  expect(told([decision({}), leftOut], files)).toEqual([]);
});
