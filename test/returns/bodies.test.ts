import { describe, expect, test } from '@jest/globals';
import type { Decisions } from '../../src/returns/decisions.js';
import { matchReturns, type Return } from '../../src/returns/index.js';
import { campaignPack, returnFrom } from '../support/returns.js';

const UNIT = 'du_muong_so';
const days = { now: '2026-06-20', due: null, cutoff: null };

/** A file of the unit, handed in under a name it had before, on a day of May. */
const under = (former: string | null, file: string, day: number, changes: Partial<Return> = {}): Return =>
  returnFrom(UNIT, { file, received: `2026-05-${10 + day}`, ...(former !== null && { former }), ...changes });

/** What is said of the files of the unit, which had these names before: the one that counts, and the others. */
function said(former: string[], sent: Return[], decisions: Decisions = {}): string {
  const units = campaignPack.units.map((unit) => (unit.id === UNIT ? { ...unit, former } : unit));
  const one = matchReturns({ ...campaignPack, units }, sent, days, decisions).units.find(
    ({ unit }) => unit.id === UNIT,
  );
  const others = one?.others.map(({ return: { file }, is, decided }) => `${file} ${is}${decided ? ' (decided)' : ''}`);
  return [one?.counted?.file, ...(others ?? [])].join(', ');
}

describe('of the files of a unit that was made of several', () => {
  const MERGED = ['Đảng ủy xã A', 'Đảng ủy xã B'];
  const [a, b] = [under('Đảng ủy xã A', 'a.docx', 1), under('Đảng ủy xã B', 'b.docx', 2)];
  const now = under(null, 'moi.docx', 0);

  test('the report of one body is no earlier copy of that of another', () => {
    expect(said(MERGED, [a, b])).toBe('b.docx, a.docx former');
    expect(said(['xa_a', 'xa_b'], [a, b])).toBe('b.docx, a.docx former');
    expect(said(MERGED, [a, under('Đảng ủy xã A', 'a cũ.docx', 0)])).toBe('a.docx, a cũ.docx earlier');
  });

  test('its own report counts before those of the bodies it was made of, whenever they came', () => {
    expect(said(MERGED, [a, b, now])).toBe('moi.docx, b.docx former, a.docx former');
  });

  test('reports of two bodies that answer other parts are not put together', () => {
    const parts = (id: string): Partial<Return> => ({
      parts: [{ id, required: 4, answered: 4, errors: 0 }],
      given: { [id]: 4 },
    });
    const [one, other] = [
      under('Đảng ủy xã A', 'a.docx', 1, parts('x')),
      under('Đảng ủy xã B', 'b.docx', 2, parts('y')),
    ];
    expect(said(MERGED, [one, other])).toBe('b.docx, a.docx former');
  });

  test('a person says which counts, or that they are one', () => {
    expect(said(MERGED, [a, b], { counts: { [a.sha256]: true } })).toBe('a.docx, b.docx former (decided)');
    expect(said(MERGED, [a, b], { counts: { [b.sha256]: false } })).toBe('a.docx, b.docx former (decided)');
    expect(said(MERGED, [a, b], { together: [[a.sha256, b.sha256]] })).toBe('b.docx, a.docx part');
  });

  test('a file that cannot be read is no other body’s', () => {
    expect(said(MERGED, [a, under(null, `${UNIT}.docx`, 2, { status: 'unreadable' })])).toBe(
      `a.docx, ${UNIT}.docx unreadable`,
    );
  });
});

test('a unit that only changed its name is one body: its later report counts', () => {
  const [before, now] = [under('Đảng ủy xã A', 'a.docx', 1), under(null, 'moi.docx', 0)];
  expect(said(['Đảng ủy xã A', 'xa_a'], [before, now])).toBe('a.docx, moi.docx earlier');
});
