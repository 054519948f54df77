import { expect, test } from '@jest/globals';
import { Outline } from '../../../schemas/outline.js';
import { Unit } from '../../../schemas/units.js';
import { periodOf } from '../../../src/form/index.js';
import type { Given } from '../../../src/read/identity/given.js';
import { resolvedOf } from '../../../src/read/identity/resolved.js';
import { letterheadFor } from '../../support/letterheads.js';

const outline = Outline.parse({
  decuong: 1,
  id: 'nho',
  title: 'Kết quả công tác tuyên truyền',
  schedule: { every: 'year' },
  sections: [{ id: 'chung', title: 'Tình hình chung' }],
});
const units = Array.from({ length: 70 }, (_, at) => Unit.parse({ id: `xa_${at}`, name: `Đảng ủy xã ${at}` }));
const givenAnew = (): Given => ({ outline, units, letterhead: letterheadFor(outline), period: null });
const year = (code: string) => {
  const period = periodOf(outline, code);
  if (!period) throw new Error('no period');
  return period;
};
const form = (given: Given, at: number | null, code = '2026') =>
  resolvedOf(given, at === null ? null : (units[at] ?? null), year(code));

test('the form of a unit and a period is made once for all files that answer it', () => {
  const given = givenAnew();
  const one = form(given, 1);
  expect([one.unit?.id, one.period.code]).toEqual(['xa_1', '2026']);
  expect(form(given, 1)).toBe(one);
  expect(form(given, 2).unit?.id).toBe('xa_2');
  expect(form(given, 1, '2025').period.code).toBe('2025');
  expect(form(given, null).unit).toBeNull();
  expect(form(givenAnew(), 1)).not.toBe(one);
});

test('sixty-four forms are kept, those that were asked for last', () => {
  const given = givenAnew();
  const [first, second] = [form(given, 0), form(given, 1)];
  for (let at = 2; at < 64; at++) form(given, at);
  expect(form(given, 0)).toBe(first);
  form(given, 64);
  expect(form(given, 0)).toBe(first);
  expect(form(given, 1)).not.toBe(second);
});
