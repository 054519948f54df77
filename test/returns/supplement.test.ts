import { describe, expect, test } from '@jest/globals';
import { NOWHERE } from '../../schemas/place.js';
import type { Answer } from '../../schemas/submission.js';
import { askedValues, periodOfPack, resolve } from '../../src/form/index.js';
import { openQuestions } from '../../src/questions/index.js';
import { matchReturns, type Return } from '../../src/returns/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { packFor, returnWith } from '../support/rollup/campaign.js';

const LIMITS = { now: '2026-06-30', due: null, cutoff: null };
const columns = (...more: object[]) => [
  { id: 'ten', label: 'Tên', key: true },
  { id: 'so', label: 'Số', type: 'integer' },
  ...more,
];
const outline = ({ label = 'Số lớp', unit = 'lớp', more = [] as object[] } = {}) => ({
  sections: [
    {
      id: 'muc',
      title: 'Mục',
      figures: [{ id: 'so_lop', label, unit }],
      tables: [
        { id: 'co_dinh', title: 'Cố định', rows: [{ id: 'loa', label: 'Loa' }], columns: columns(...more).slice(1) },
        { id: 'mo', title: 'Mở', rows: { min: 1 }, columns: columns(...more) },
      ],
    },
  ],
});
const pack = packFor(outline(), [{ id: 'a' }]);

const askedBy = (of: typeof pack) => {
  const [unit] = of.units;
  if (unit === undefined) throw new Error('no unit');
  return askedValues(resolve({ ...of, unit, period: periodOfPack(of) }));
};
/** What the form of the report asked, where that is not what the pack asks. */
const askedAs = (of: Parameters<typeof outline>[0]) => askedBy(packFor(outline(of), [{ id: 'a' }]));

const answer = (item: string, value: number | string, more: Partial<Answer> = {}): Answer => ({
  item,
  kind: item.includes('.') ? 'cell' : 'figure',
  required: true,
  state: 'answered',
  value,
  text: String(value),
  by: 'tag',
  confidence: 0.99,
  place: NOWHERE,
  ...more,
});
const row = (id: string, ten: string, so: number): Answer[] => [answer(`mo.${id}.ten`, ten), answer(`mo.${id}.so`, so)];

const report = (answers: Answer[], more: Partial<Return> = {}): Return => ({
  ...returnWith('a', {}, { file: 'bao_cao.docx', received: '2026-06-01' }),
  sha256: '1'.repeat(64),
  answers,
  ...more,
});
const supplement = (answers: Answer[], more: Partial<Return> = {}): Return => ({
  ...report(answers),
  file: 've/bo_sung.docx',
  sha256: '2'.repeat(64),
  received: '2026-06-02',
  only: ['so_lop', 'co_dinh', 'mo'],
  asked: askedBy(pack),
  given: { muc: 1 },
  ...more,
});

const matched = (...files: Return[]) => matchReturns(pack, files, LIMITS);
const answersOf = (...files: Return[]) => matched(...files).units[0]?.counted?.answers ?? [];
const answered = (item: string, ...files: Return[]) => answersOf(...files).find((one) => one.item === item);
const rolled = (...files: Return[]) => rollUp(pack, matched(...files));
const told = (...files: Return[]) =>
  rolled(...files).doubts.flatMap(({ unit, file, finding: { code, item } }) =>
    unit === null ? [] : [[code, item, file]],
  );

describe('a supplement to a report', () => {
  test('that says a value otherwise than the report did is asked about with both files and both values', () => {
    const files = [report([answer('so_lop', 21)]), supplement([answer('so_lop', 99)])];
    expect(answered('so_lop', ...files)).toMatchObject({
      state: 'unknown',
      value: null,
      why: { because: 'values', seen: '99 (bo_sung.docx); 21 (bao_cao.docx)', best: 99 },
    });
    expect(told(...files)).toEqual([['value-not-counted', 'so_lop', 've/bo_sung.docx']]);
    expect(rolled(...files).figures[0]).toMatchObject({ given: 0, uncounted: 1 });
    const returns = matched(...files);
    expect(openQuestions({ pack, returns, rollup: rollUp(pack, returns) })).toMatchObject([
      { item: 'so_lop', file: 've/bo_sung.docx', sha256: '2'.repeat(64), best: 99 },
    ]);
  });

  test('counts without a word where it says the same, or what the report did not', () => {
    const same = supplement([answer('so_lop', 21), answer('co_dinh.loa.so', 4)]);
    expect(told(report([answer('so_lop', 21)]), same)).toEqual([]);
    expect(answered('so_lop', report([answer('so_lop', 21)]), same)).toMatchObject({ state: 'answered', value: 21 });
    expect(rolled(report([]), same).units).toMatchObject([
      { file: 'bao_cao.docx', parts: [{ file: 've/bo_sung.docx', sha256: '2'.repeat(64) }] },
    ]);
  });

  test('counts without a word where the report was asked something else', () => {
    const older = report([answer('so_lop', 21)], { asked: askedAs({ label: 'Số học viên' }) });
    expect(answered('so_lop', older, supplement([answer('so_lop', 99)]))).toMatchObject({ value: 99 });
  });

  test('is held against the report in the unit of measure of its own form', () => {
    const money = { label: 'Kinh phí (triệu đồng)', unit: 'triệu đồng' };
    const now = askedAs(money);
    const older = report([answer('so_lop', 12)], { asked: askedAs({ label: 'Kinh phí (tỷ đồng)', unit: 'tỷ đồng' }) });
    const said = (value: number) => answered('so_lop', older, supplement([answer('so_lop', value)], { asked: now }));
    expect(said(12_000)).toMatchObject({ state: 'answered', value: 12_000 });
    expect(said(13_000)).toMatchObject({ state: 'unknown' });
  });

  test('that fills in printed rows of a table otherwise is asked about cell by cell', () => {
    const files = [report([answer('co_dinh.loa.so', 21)]), supplement([answer('co_dinh.loa.so', 99)])];
    expect(told(...files)).toEqual([['value-not-counted', 'co_dinh.loa.so', 've/bo_sung.docx']]);
  });

  test('that fills in rows of the unit otherwise counts, and both files are told', () => {
    const before = report([...row('r1', 'Lớp A', 21), ...row('r2', 'Lớp B', 5)]);
    const after = supplement([...row('r1', 'Lớp A', 99), ...row('r2', 'Lớp B', 5)]);
    expect(told(before, after)).toEqual([['table-twice', 'mo', 've/bo_sung.docx']]);
    expect(rolled(before, after).doubts.map(({ finding }) => finding.data)).toContainEqual(
      expect.objectContaining({ file: 've/bo_sung.docx', other: 'bao_cao.docx' }),
    );
    expect(told(before, supplement([...row('r1', 'Lớp B', 5), ...row('r2', 'Lớp A', 21)]))).toEqual([]);
  });

  test('to a table that has one more column since is held against what both forms asked', () => {
    const now = { more: [{ id: 'them', label: 'Thêm', type: 'integer' }] };
    const before = report([...row('r1', 'Lớp A', 21)], { asked: askedAs({}) });
    const again = (so: number) =>
      supplement([...row('r1', 'Lớp A', so), answer('mo.r1.them', 7)], { asked: askedAs(now) });
    expect(told(before, again(21))).toEqual([]);
    expect(told(before, again(22))).toEqual([['table-twice', 'mo', 've/bo_sung.docx']]);
  });

  test('that a person settled is asked about no more', () => {
    const settled = { by: 'Lò Thị A', at: '2026-06-10' };
    const files = [report([answer('so_lop', 21)]), supplement([answer('so_lop', 99, { settled })])];
    expect(answered('so_lop', ...files)).toMatchObject({ state: 'answered', value: 99 });
    expect(told(...files)).toEqual([]);
  });

  test('is the file of what it says, and of what is doubtful in that', () => {
    const unsure = answer('so_lop', 21, { state: 'unknown', value: null });
    const files = [report([answer('co_dinh.loa.so', 4)]), supplement([unsure], { only: ['so_lop'] })];
    expect(answersOf(...files).map(({ item, from }) => [item, from?.file])).toEqual([
      ['co_dinh.loa.so', undefined],
      ['so_lop', 've/bo_sung.docx'],
    ]);
    expect(told(...files)).toEqual([['value-not-counted', 'so_lop', 've/bo_sung.docx']]);
  });
});
