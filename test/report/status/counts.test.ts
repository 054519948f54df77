import { describe, expect, test } from '@jest/globals';
import { countsOf, kindsIn } from '../../../src/report/status/counts.js';
import { needsReminder } from '../../../src/report/status/index.js';
import { markOf } from '../../../src/report/status/marks.js';
import { matchReturns, type Return, type UnitReturns } from '../../../src/returns/index.js';
import { campaignPack, returnFrom } from '../../support/returns.js';

const unitsWith = (sent: Return[], now = '2026-06-21'): UnitReturns[] =>
  matchReturns(campaignPack, sent, { now, due: '2026-06-20', cutoff: null }).units;

const stampOf = (period: string) => ({ ...returnFrom('du_dao_san').stamp, period }) as NonNullable<Return['stamp']>;

const remindedOf = (sent: Return[], now?: string): string[] =>
  unitsWith(sent, now)
    .filter(needsReminder)
    .map(({ unit }) => unit.id);

describe('a unit is to be reminded', () => {
  test('where its report is overdue, but not before', () => {
    expect(remindedOf([])).toHaveLength(campaignPack.units.length);
    expect(remindedOf([], '2026-06-20')).toEqual([]);
  });

  test('where what came lacks something or cannot be read, but not where it is complete', () => {
    const sent = [
      returnFrom('du_dao_san', { status: 'incomplete' }),
      returnFrom('du_muong_so', { status: 'unreadable' }),
      returnFrom(campaignPack.units.at(-1)?.id ?? ''),
    ];
    expect(remindedOf(sent, '2026-06-20')).toEqual(['du_muong_so', 'du_dao_san']);
  });

  test('where it sent the report of another period and may take itself for done', () => {
    const other = returnFrom('du_dao_san', { stamp: stampOf('2019') });
    expect(remindedOf([other], '2026-06-20')).toEqual(['du_dao_san']);
  });
});

describe('the counts of a status', () => {
  test('always tell how many were expected and how they stand, of timings those somebody is in', () => {
    const counts = countsOf(unitsWith([returnFrom('du_dao_san', { received: '2026-06-01' })], '2026-06-02'));
    expect(kindsIn(counts)).toEqual([
      'expected',
      'received',
      'complete',
      'incomplete',
      'unreadable',
      'none',
      'on_time',
      'waiting',
    ]);
    expect(counts).toMatchObject({ expected: campaignPack.units.length, received: 1, unreadable: 0, on_time: 1 });
  });
});

describe('the mark of a section', () => {
  const part = (required: number, answered: number, errors: number) => markOf({ id: 'a', required, answered, errors });

  test('says what lacks before what is wrong, and one error is enough', () => {
    expect([part(5, 2, 3), part(5, 5, 1), part(5, 5, 0)].map(({ is, text }) => [is, text])).toEqual([
      ['gaps', '2/5'],
      ['wrong', '!'],
      ['done', '✓'],
    ]);
  });

  test('tells what need not be answered from what is not asked', () => {
    expect([part(0, 0, 0).is, markOf(undefined).is]).toEqual(['free', 'unasked']);
  });

  test('sorts what lacks most first', () => {
    const marks = [markOf(undefined), part(0, 0, 0), part(2, 2, 0), part(2, 2, 1), part(4, 3, 0), part(4, 1, 0)];
    expect(marks.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ text }) => text)).toEqual([
      '1/4',
      '3/4',
      '!',
      '✓',
      '–',
      '·',
    ]);
  });
});
