import { describe, expect, test } from '@jest/globals';
import { NOWHERE } from '../../schemas/place.js';
import type { Answer } from '../../schemas/submission.js';
import { openQuestions } from '../../src/questions/index.js';
import { matchReturns, type Return } from '../../src/returns/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { campaignPack, returnFrom } from '../support/returns.js';

const UNIT = 'du_muong_so';
const LIMITS = { now: '2026-06-30', due: null, cutoff: null };
const figure = (item: string, value: number, more: Partial<Answer> = {}): Answer => ({
  item,
  kind: 'figure',
  required: true,
  state: 'answered',
  value,
  text: String(value),
  by: 'tag',
  confidence: 0.99,
  place: NOWHERE,
  ...more,
});

const sent = (file: string, received: string, given: Record<string, number>, answers: Answer[]): Return =>
  returnFrom(UNIT, {
    file,
    received,
    given,
    answers,
    parts: Object.entries(given).map(([id, answered]) => ({ id, required: 4, answered, errors: 0 })),
    completeness: { required: 8, answered: Object.values(given).reduce((sum, one) => sum + one, 0), percent: 50 },
  });

/** A whole report, and later its sections once more without the appendix: together they are one. */
const report = (...answers: Answer[]) => sent('a.docx', '2026-06-01', { ket_qua: 4, bieu_1: 4 }, answers);
const again = (...answers: Answer[]) => sent('b.docx', '2026-06-02', { ket_qua: 4, bieu_1: 0 }, answers);
const counted = (...files: Return[]) =>
  matchReturns(campaignPack, files, LIMITS).units.find(({ unit }) => unit.id === UNIT)?.counted ?? null;
const answersOf = (...files: Return[]) => counted(...files)?.answers ?? [];
const asked = (...files: Return[]) => {
  const returns = matchReturns(campaignPack, files, LIMITS);
  return openQuestions({ pack: campaignPack, returns, rollup: rollUp(campaignPack, returns) });
};

describe('two files of one report', () => {
  const [one, two] = [
    report(figure('so_hoi_nghi', 12), figure('so_luot', 480)),
    again(figure('so_hoi_nghi', 15), figure('so_luot', 480)),
  ];

  test('that say one value differently are asked about, and it goes into no total', () => {
    expect(answersOf(one, two).find(({ item }) => item === 'so_hoi_nghi')).toMatchObject({
      state: 'unknown',
      value: null,
      why: { because: 'values', seen: '15 (b.docx); 12 (a.docx)', best: 15 },
    });
    expect(asked(one, two)).toMatchObject([
      {
        item: 'so_hoi_nghi',
        file: 'b.docx',
        sha256: two.sha256,
        typed: '15 (b.docx); 12 (a.docx)',
        best: 15,
        why: 'several_values',
      },
    ]);
  });

  test('that say the same are not', () => {
    expect(answersOf(one, two).find(({ item }) => item === 'so_luot')).toMatchObject({ state: 'answered', value: 480 });
  });

  test('are not held against each other where rows are those of a unit, which newer files may order otherwise', () => {
    const cell = (row: string, value: number) => figure(`bieu_1.${row}.tong`, value, { kind: 'cell' });
    const whole = sent('a.docx', '2026-06-01', { ket_qua: 4, bieu_1: 4 }, [cell('r1', 12), cell('total', 12)]);
    const corrected = sent('b.docx', '2026-06-02', { ket_qua: 0, bieu_1: 4 }, [cell('r1', 15), cell('total', 15)]);
    expect(answersOf(whole, corrected).map(({ item, state }) => [item, state])).toEqual([
      ['bieu_1.r1.tong', 'answered'],
      ['bieu_1.total.tong', 'unknown'],
    ]);
  });

  test('are not asked about again once a person settled it', () => {
    const settled = { by: 'Lò Thị A', at: '2026-06-10' };
    const said = again(figure('so_hoi_nghi', 15, { settled }));
    expect(answersOf(one, said).find(({ item }) => item === 'so_hoi_nghi')).toMatchObject({
      state: 'answered',
      value: 15,
    });
    expect(asked(one, said)).toEqual([]);
  });

  test('are each named by the answers that come from them', () => {
    const [first, second] = [one, again(figure('so_hoi_nghi', 12), figure('so_luot', 480))];
    expect(counted(first, second)?.file).toBe('a.docx');
    expect(answersOf(first, second).map(({ item, from }) => [item, from?.file])).toEqual([
      ['so_hoi_nghi', 'b.docx'],
      ['so_luot', 'b.docx'],
    ]);
  });
});

describe('a table of rows of its own that two files of one report have', () => {
  /** A unit that is asked for it. */
  const press = campaignPack.units.find(({ group }) => group === 'chu_quan')?.id ?? '';
  const cell = (item: string, value: number): Answer => ({ ...figure(item, value), kind: 'cell' });
  const ofPress = (one: Return): Return => ({ ...one, unit: press });
  const whole = (...answers: Answer[]) => ofPress(sent('a.docx', '2026-06-01', { ket_qua: 4, bieu_1: 4 }, answers));
  const appendix = (...answers: Answer[]) => ofPress(sent('b.docx', '2026-06-02', { ket_qua: 0, bieu_1: 4 }, answers));
  const rows = [cell('bieu_1.r1.tong', 21), cell('bieu_1.r2.tong', 22)];
  const tellsOf = (...files: Return[]) =>
    rollUp(campaignPack, matchReturns(campaignPack, files, LIMITS)).doubts.flatMap(({ unit, finding }) =>
      finding.code === 'table-twice' ? [[unit, finding.item, finding.data.file, finding.data.other]] : [],
    );

  test('is told with both where they fill it in differently: the newer counts', () => {
    const corrected = [cell('bieu_1.r1.tong', 99), cell('bieu_1.r2.tong', 22)];
    expect(tellsOf(whole(...rows), appendix(...corrected))).toEqual([[press, 'bieu_1', 'b.docx', 'a.docx']]);
  });

  test('is not where they say the same, in another order, or one of them nothing', () => {
    const moved = [cell('bieu_1.r1.tong', 22), cell('bieu_1.r3.tong', 21)];
    expect(tellsOf(whole(...rows), appendix(...moved))).toEqual([]);
    expect(tellsOf(whole(), appendix(...rows))).toEqual([]);
  });
});
