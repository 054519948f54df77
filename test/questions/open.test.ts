import { describe, expect, test } from '@jest/globals';
import { NOWHERE } from '../../schemas/place.js';
import type { Answer } from '../../schemas/submission.js';
import { openQuestions, type Question } from '../../src/questions/index.js';
import type { Return } from '../../src/returns/index.js';
import { matchReturns } from '../../src/returns/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { campaignPack, returnFrom } from '../support/returns.js';

const UNIT = 'du_muong_so';
const answer = (item: string, said: Partial<Answer> = {}): Answer => ({
  item,
  kind: 'figure',
  required: true,
  state: 'unknown',
  value: null,
  text: '5 so với năm trước',
  by: 'text',
  confidence: 0.4,
  place: NOWHERE,
  ...said,
});

const asked = (answers: Answer[], changes: Partial<Return> = {}): Question[] => {
  const returns = matchReturns(campaignPack, [returnFrom(UNIT, { answers, ...changes })], {
    now: '2026-05-22',
    due: null,
    cutoff: null,
  });
  return openQuestions({ pack: campaignPack, returns, rollup: rollUp(campaignPack, returns) });
};

test('an answer nobody can tell is asked about with the best reading, where there is one', () => {
  const why = { because: 'words', seen: 'so với năm trước', expected: null, best: 5 } as const;
  expect(asked([answer('so_hoi_nghi', { why }), answer('so_luot')])).toMatchObject([
    {
      list: 'open',
      about: 'item',
      unit: UNIT,
      item: 'so_hoi_nghi',
      measure: 'hội nghị',
      typed: '5 so với năm trước',
      best: 5,
      replies: ['as_read', 'other', 'nil', 'missing'],
    },
    { item: 'so_luot', best: null, replies: ['other', 'nil', 'missing'] },
  ]);
});

test('of a text that may be right what stands there can be accepted, of a table nothing else can be typed', () => {
  expect(
    asked([
      answer('ket_qua', { kind: 'section', text: 'Đã làm.' }),
      answer('bieu_1', { kind: 'table', text: null }),
    ]).map(({ replies }) => replies),
  ).toEqual([
    ['as_read', 'other', 'nil', 'missing'],
    ['nil', 'missing'],
  ]);
});

test('what was settled, and what is sure, is not asked about', () => {
  const settled = { by: 'Nguyễn Văn A', at: '2026-07-05' };
  expect(
    asked([
      answer('so_hoi_nghi', { state: 'answered', value: 12, settled }),
      answer('so_luot', { state: 'answered', value: 12, text: '12', confidence: 0.99 }),
      answer('so_chi_bo', { state: 'blank', text: null }),
    ]),
  ).toEqual([]);
});

test('a file that is not known to be of any unit is asked about, one of another outline is not', () => {
  expect(asked([], { unit: null, stamp: null })).toMatchObject([
    { list: 'files', about: 'unit', unit: null, item: null, why: 'unknown_unit', replies: ['of_unit', 'not_counted'] },
  ]);
  expect(asked([], { outline: { id: 'khac', version: 1 }, stamp: null })).toEqual([]);
});

test('whose a file is that bears the name of another unit is asked until a person said so', () => {
  const sent = returnFrom(UNIT, { file: 'du_dao_san.docx' });
  const asking = (decisions: NonNullable<Parameters<typeof matchReturns>[3]>): Question[] => {
    const days = { now: '2026-05-22', due: null, cutoff: null };
    const returns = matchReturns(campaignPack, [sent], days, decisions);
    return openQuestions({ pack: campaignPack, returns, rollup: rollUp(campaignPack, returns) });
  };
  expect(asking({})).toMatchObject([
    { about: 'unit', unit: UNIT, best: UNIT, why: 'named_otherwise', replies: ['as_read', 'of_unit', 'not_counted'] },
  ]);
  const by = [{ by: 'Lan', at: '2026-06-01' }];
  expect(asking({ belongs: { [sent.sha256]: { unit: UNIT } }, whole: { [sent.sha256]: by } })).toEqual([]);
});

describe('of several files of a unit', () => {
  const sent = (answered: number, file: string, received: string): Return =>
    returnFrom(UNIT, {
      file,
      received,
      completeness: { required: 10, answered, percent: answered * 10 },
      parts: [{ id: 'ket_qua', required: 10, answered, errors: 0 }],
    });
  const first = sent(9, 'a.docx', '2026-05-01');
  const askedOf = (later: Return, counts: Record<string, boolean> = {}) => {
    const whole = Object.fromEntries(Object.keys(counts).map((sha) => [sha, [{ by: 'A', at: '2026-05-03' }]]));
    const decisions = { counts, whole };
    const days = { now: '2026-05-22', due: null, cutoff: null };
    const returns = matchReturns(campaignPack, [first, later], days, decisions);
    return openQuestions({ pack: campaignPack, returns, rollup: rollUp(campaignPack, returns) });
  };

  test('a later one that answers less is asked about', () => {
    expect(askedOf(sent(2, 'b.docx', '2026-05-02'))).toMatchObject([
      {
        list: 'files',
        about: 'counts',
        file: 'b.docx',
        unit: UNIT,
        why: 'emptier',
        replies: ['counts', 'not_counted'],
      },
    ]);
    expect(askedOf(sent(9, 'b.docx', '2026-05-02'))).toEqual([]);
  });

  test('one of which nobody knows whether it came later is asked about', () => {
    const [a, b] = [sent(9, 'a.docx', ''), sent(9, 'b.docx', '')].map((one) => ({ ...one, received: null }));
    const returns = matchReturns(campaignPack, [a, b] as Return[], { now: '2026-05-22', due: null, cutoff: null });
    expect(openQuestions({ pack: campaignPack, returns, rollup: rollUp(campaignPack, returns) })).toMatchObject([
      { about: 'counts', file: 'a.docx', why: 'unordered', replies: ['counts', 'not_counted'] },
    ]);
  });

  test('the report of another body it was made of is asked about until a person said which counts', () => {
    const units = campaignPack.units.map((unit) => (unit.id === UNIT ? { ...unit, former: ['Xã A', 'Xã B'] } : unit));
    const pack = { ...campaignPack, units };
    const [a, b] = [
      { ...first, former: 'Xã A' },
      { ...sent(9, 'b.docx', '2026-05-02'), former: 'Xã B' },
    ];
    const asking = (counts: Record<string, boolean>) => {
      const returns = matchReturns(pack, [a, b], { now: '2026-05-22', due: null, cutoff: null }, { counts });
      return openQuestions({ pack, returns, rollup: rollUp(pack, returns) });
    };
    expect(asking({})).toMatchObject([{ about: 'counts', file: 'a.docx', why: 'former' }]);
    expect(asking({ [b.sha256]: true })).toEqual([]);
  });

  test('nothing is asked once a person said which counts', () => {
    const later = sent(2, 'b.docx', '2026-05-02');
    expect(askedOf(later, { [first.sha256]: true })).toEqual([]);
    expect(askedOf(later, { [later.sha256]: false })).toEqual([]);
    expect(askedOf(later, { [later.sha256]: true })).toEqual([]);
  });
});

test('where what says whose a file is does not agree, the unit that is read there can be accepted', () => {
  const contested = {
    unit: {
      claim: UNIT,
      by: 'property' as const,
      against: [{ by: 'letterhead' as const, text: 'ĐẢNG ỦY XÃ DÀO SAN', names: ['du_dao_san'] }],
      names: ['du_dao_san'],
    },
    period: null,
  };
  expect(asked([], { contested })).toMatchObject([
    {
      list: 'files',
      about: 'unit',
      typed: 'ĐẢNG ỦY XÃ DÀO SAN',
      best: 'du_dao_san',
      replies: ['as_read', 'of_unit', 'not_counted'],
    },
  ]);
});

test('a place of a report that was sent in several files is asked of the file it stands in', () => {
  const from = { file: 'phu luc.docx', sha256: 'f'.repeat(64) };
  expect(
    asked([answer('so_hoi_nghi'), answer('so_luot', { from })]).map(({ item, sha256 }) => [
      item,
      sha256 === from.sha256,
    ]),
  ).toEqual([
    ['so_hoi_nghi', false],
    ['so_luot', true],
  ]);
});
