import { describe, expect, test } from '@jest/globals';
import { matchReturns, type Return } from '../../src/returns/index.js';
import { isKnownLater, latestFirst } from '../../src/returns/latest.js';
import { campaignPack, returnFrom } from '../support/returns.js';

const UNIT = 'du_muong_so';

const called = (file: string, times: Partial<Pick<Return, 'received' | 'modified'>> = {}): Return =>
  returnFrom(UNIT, { file, received: null, modified: null, ...times });

/** What is said of the file that does not count, and the one that does. */
function said(...sent: Return[]): string {
  const decided = { now: '2026-06-20', due: '2026-06-20', cutoff: null };
  const one = matchReturns(campaignPack, sent, decided).units.find(({ unit }) => unit.id === UNIT);
  return `${one?.counted?.file}, ${one?.others.map(({ return: { file }, is }) => `${file} ${is}`).join(', ')}`;
}

describe('which of two files came later', () => {
  const earlier = { received: '2026-06-18' };
  const later = { received: '2026-06-19' };

  test('is told by when they came, whatever they are called', () => {
    expect(said(called('xã lần 2.docx', earlier), called('xã.docx', later))).toBe('xã.docx, xã lần 2.docx earlier');
  });

  test('is told by the last change of the files where nothing says when they came', () => {
    const [old, recent] = [called('a.docx', { modified: '2026-06-18' }), called('b.docx', { modified: '2026-06-17' })];
    expect(said(old, recent)).toBe('a.docx, b.docx earlier');
  });

  test.each([
    ['xã.docx', 'xã (2).docx'],
    ['xã.docx', 'xã sửa.docx'],
    ['BC lần 9.docx', 'BC lần 10.docx'],
    ['UBND xã A.docx', 'An Binh lan 2.docx'],
    ['Z.docx', '1. Báo cáo chính thức thay thế.docx'],
    ['UBND xã A.docx', 'Báo cáo_bản cuối.docx'],
    ['Z.docx', 'a_final.docx'],
  ])('is told by their names: %s came before %s', (first, last) => {
    expect(said(called(first), called(last))).toBe(`${last}, ${first} earlier`);
    expect(said(called(last), called(first))).toBe(`${last}, ${first} earlier`);
  });

  test('is not known of names that say nothing, nor where the last change says the contrary of the names', () => {
    expect(said(called('AB.docx'), called('UBND xã A.docx'))).toBe('UBND xã A.docx, AB.docx unordered');
    expect(said(called('2026.docx'), called('UBND xã A.docx'))).toBe('UBND xã A.docx, 2026.docx unordered');
    const [two, one] = [
      called('A lần 2.docx', { modified: '2026-06-06' }),
      called('B.docx', { modified: '2026-06-09' }),
    ];
    expect(said(two, one)).toBe('B.docx, A lần 2.docx unordered');
  });

  test('is what a person said, where one did', () => {
    const [a, b] = [called('a.docx'), called('b.docx')].map((one, at) => ({ ...one, sha256: `${at}`.repeat(64) }));
    const decided = { now: '2026-06-20', due: null, cutoff: null };
    const decisions = { counts: { [b?.sha256 ?? '']: false } };
    const { units } = matchReturns(campaignPack, [a, b] as Return[], decided, decisions);
    const one = units.find(({ unit }) => unit.id === UNIT);
    expect([one?.counted?.file, one?.others[0]?.is]).toEqual(['a.docx', 'earlier']);
  });

  test.each(['Báo cáo thôn 2.docx', 'Lan Anh 12.docx', 'bản Lan.docx', 'đảng bộ 2026.docx'])(
    '%s says nothing of another file in whose place it came',
    (file) => {
      const [first, last] = latestFirst([called(file), called('UBND xã A.docx')]);
      expect(first && last && isKnownLater(first, last)).toBe(false);
    },
  );
});
