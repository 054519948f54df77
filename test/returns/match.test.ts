import { describe, expect, test } from '@jest/globals';
import {
  type Campaign,
  type Decisions,
  matchReturns,
  type Return,
  type Returns,
  type UnitReturns,
} from '../../src/returns/index.js';
import { campaignPack, returnFrom, unreadableReturn } from '../support/returns.js';

const campaign: Campaign = { now: '2026-06-20', due: '2026-06-20', cutoff: null };

const match = (returns: Return[], days: Partial<Campaign> = {}) =>
  matchReturns(campaignPack, returns, { ...campaign, ...days });

/** What came of one unit. */
function of(unit: string, returns: Return[], days: Partial<Campaign> = {}): UnitReturns {
  const found = match(returns, days).units.find((one) => one.unit.id === unit);
  if (!found) throw new Error(unit);
  return found;
}

const UNIT = 'du_muong_so';

describe('which file counts for a unit', () => {
  test('every unit of the pack stands there in its order, also one that sent nothing', () => {
    const { units } = match([returnFrom(UNIT)]);
    expect(units.map(({ unit }) => unit.id)).toEqual(campaignPack.units.map(({ id }) => id));
    expect(units.filter(({ state }) => state === 'none')).toHaveLength(4);
  });

  test('of several the latest by the time of receipt counts, in whatever order they are met', () => {
    const first = returnFrom(UNIT, { file: 'a.docx', received: '2026-06-18' });
    const last = returnFrom(UNIT, { file: 'b.docx', received: '2026-06-19T02:00:00.000Z' });
    for (const sent of [
      [first, last],
      [last, first],
    ]) {
      const { counted, others } = of(UNIT, sent);
      expect(counted?.file).toBe('b.docx');
      expect(others.map((other) => `${other.return.file} ${other.is}`)).toEqual(['a.docx earlier']);
    }
  });

  test('without times of receipt the last change of the file tells them apart', () => {
    const sent = [
      returnFrom(UNIT, { file: 'b.docx', modified: '2026-06-18T00:00:00.000Z' }),
      returnFrom(UNIT, { file: 'a.docx', modified: '2026-06-19T00:00:00.000Z' }),
    ];
    expect(of(UNIT, sent).counted?.file).toBe('a.docx');
  });

  test('without any time a second copy by its name is the later one', () => {
    const files = ['xã.docx', 'xã (2).docx', 'xã (10).docx'];
    expect(
      of(
        UNIT,
        files.map((file) => returnFrom(UNIT, { file })),
      ).counted?.file,
    ).toBe('xã (10).docx');
  });

  test('identical bytes are copies, and the one that came first is the one that came', () => {
    const sha256 = 'a'.repeat(64);
    const { counted, others, timing } = of(UNIT, [
      returnFrom(UNIT, { file: 'a.docx', sha256, received: '2026-06-19' }),
      returnFrom(UNIT, { file: 'b.docx', sha256, received: '2026-06-22' }),
    ]);
    expect([counted?.file, timing]).toEqual(['a.docx', 'on_time']);
    expect(others.map(({ is }) => is)).toEqual(['copy']);
  });

  test('a newer file that cannot be read never hides an older one that can', () => {
    const { state, counted, others } = of(UNIT, [
      returnFrom(UNIT, { received: '2026-06-01' }),
      unreadableReturn(`${UNIT}.docx`, { received: '2026-06-19' }),
    ]);
    expect([state, counted?.received]).toEqual(['complete', '2026-06-01']);
    expect(others.map(({ is }) => is)).toEqual(['unreadable']);
  });

  test('a complete report is replaced by a later incomplete one', () => {
    const sent = [
      returnFrom(UNIT, { received: '2026-06-01' }),
      returnFrom(UNIT, { received: '2026-06-02', status: 'incomplete' }),
    ];
    expect(of(UNIT, sent).state).toBe('incomplete');
  });
});

describe('whose file it is', () => {
  test.each([
    'du_muong_so.doc',
    'BC Đảng ủy xã Mường So.pdf',
    'Dang uy xa Muong So lan 2.docx',
    'Du_Muong_So (1).docx',
  ])('an unreadable file called %s is known by its name', (file) => {
    expect(of(UNIT, [unreadableReturn(`về/${file}`)]).state).toBe('unreadable');
  });

  test('an unreadable file whose name says nothing counts for nobody', () => {
    expect(match([unreadableReturn('scan001.docx')]).unplaced.map(({ why }) => why)).toEqual(['unreadable']);
  });

  test('a file of another outline, another period or an unknown unit stands apart', () => {
    const one = returnFrom(UNIT);
    const stamp = one.stamp ?? null;
    const strange = [
      { ...one, stamp: stamp && { ...stamp, outline: 'ke_hoach' } },
      { ...one, stamp: stamp && { ...stamp, period: '2020' } },
      { ...one, unit: 'xa_la' },
      { ...one, unit: null },
    ];
    const { unplaced, units } = match(strange);
    expect(unplaced.map(({ why }) => why)).toEqual(['other_outline', 'other_period', 'unknown_unit', 'unknown_unit']);
    expect(units.every(({ state }) => state === 'none')).toBe(true);
  });

  test('a renamed file is told as such, and one with the name of another unit too', () => {
    const named = (file: string) => of(UNIT, [returnFrom(UNIT, { file })]).named;
    expect(named('về/du_muong_so.docx')).toBe('as_made');
    expect(named('về/du_muong_so (1).docx')).toBe('as_made');
    expect(named('về/báo cáo.docx')).toBe('renamed');
    expect(named('về/du_dao_san.docx')).toBe('other_unit');
  });

  test('a form whose id ends in a number is not taken for a copy of another', () => {
    const [unit] = campaignPack.units;
    if (!unit) throw new Error('no units');
    const units = ['u', 'u_1', 'u_2'].map((id) => ({ ...unit, id, name: `Đơn vị ${id}` }));
    const forms = units.map(({ id }) => ({ unit: id, file: `forms/${id}.docx`, fingerprint: '', sha256: '' }));
    const pack = { ...campaignPack, units, forms };
    const sent = units.map(({ id }) => returnFrom(id, { file: `${id}.docx` }));
    expect(matchReturns(pack, sent, campaign).units.map(({ named }) => named)).toEqual([
      'as_made',
      'as_made',
      'as_made',
    ]);
  });
});

describe('how the time stands to the due day', () => {
  test.each([
    ['2026-06-20', 'on_time'],
    ['2026-06-20T16:59:59.000Z', 'on_time'],
    ['2026-06-20T17:00:00.000Z', 'late'],
    ['2026-06-21', 'late'],
    [null, 'unsaid'],
  ])('what came at %s is %s', (received, timing) => {
    expect(of(UNIT, [returnFrom(UNIT, { received })]).timing).toBe(timing);
  });

  test('what has not come is waited for up to the due day, and overdue from the next', () => {
    expect(of(UNIT, []).timing).toBe('waiting');
    expect(of(UNIT, [], { now: '2026-06-21' }).timing).toBe('overdue');
  });

  test('without a due day nothing is late', () => {
    expect(of(UNIT, [], { due: null }).timing).toBe('unsaid');
    expect(of(UNIT, [returnFrom(UNIT, { received: '2026-07-30' })], { due: null }).timing).toBe('unsaid');
  });
});

describe('what a person decided of files', () => {
  const decided = (sent: Return[], decisions: Decisions) => matchReturns(campaignPack, sent, campaign, decisions);
  const unitIn = ({ units }: Returns, id = UNIT) => units.find(({ unit }) => unit.id === id);

  test('a file is of the unit and the period a person said, whatever it says of itself', () => {
    const { stamp = null } = returnFrom('xa_la');
    const strange = returnFrom('xa_la', { stamp: stamp && { ...stamp, period: '2020' } });
    const sent = [strange];
    const belongs = { [strange.sha256]: { unit: UNIT, period: campaignPack.period } };
    expect(unitIn(decided(sent, { belongs }))?.state).toBe('complete');
    expect(decided(sent, {}).unplaced.map(({ why }) => why)).toEqual(['other_period']);
  });

  test('a file that cannot be read is whose a person said', () => {
    const scan = unreadableReturn('scan001.pdf', { sha256: 'b'.repeat(64) });
    expect(unitIn(decided([scan], { belongs: { [scan.sha256]: { unit: UNIT } } }))?.state).toBe('unreadable');
  });

  test('a file said to be of another period, or of a unit that is not there, counts for nobody', () => {
    const one = returnFrom(UNIT);
    const whyOf = (belongs: { unit?: string; period?: string }) =>
      decided([one], { belongs: { [one.sha256]: belongs } }).unplaced.map(({ why }) => why);
    expect(whyOf({ period: '2020' })).toEqual(['other_period']);
    expect(whyOf({ unit: 'xa_la' })).toEqual(['unknown_unit']);
  });

  test('of several files the one counts that a person said, and never the one a person said does not', () => {
    const first = returnFrom(UNIT, { file: 'a.docx', received: '2026-06-18' });
    const last = returnFrom(UNIT, { file: 'b.docx', received: '2026-06-19' });
    const fileFor = (counts: Record<string, boolean>) => unitIn(decided([first, last], { counts }))?.counted?.file;
    expect(fileFor({})).toBe('b.docx');
    expect(fileFor({ [first.sha256]: true })).toBe('a.docx');
    expect(fileFor({ [last.sha256]: false })).toBe('a.docx');
    expect(fileFor({ [last.sha256]: false, [first.sha256]: false })).toBeUndefined();
  });
});

describe('a file of which it does not agree whose it is', () => {
  const OTHER = 'du_dao_san';
  const against = [{ by: 'letterhead' as const, text: 'ĐẢNG ỦY XÃ DÀO SAN', names: [OTHER] }];
  const contest = { claim: UNIT, by: 'property' as const, against, names: [OTHER] };
  const contested = () => returnFrom(UNIT, { contested: { unit: contest, period: null } });
  const unitIn = ({ units }: Returns, id: string) => units.find(({ unit }) => unit.id === id);

  test('counts for nobody, and is told to all whose it may be', () => {
    const returns = match([contested()]);
    expect(returns.unplaced).toMatchObject([{ why: 'unknown_unit', units: [UNIT, OTHER] }]);
    for (const id of [UNIT, OTHER]) {
      expect(unitIn(returns, id)).toMatchObject({ state: 'none', counted: null });
      expect(unitIn(returns, id)?.open).toHaveLength(1);
    }
    expect(returns.units.filter(({ open }) => open)).toHaveLength(2);
  });

  test('takes nothing from another file of the unit', () => {
    const returns = match([contested(), returnFrom(UNIT, { file: 'own.docx' })]);
    expect(unitIn(returns, UNIT)).toMatchObject({ state: 'complete', counted: { file: 'own.docx' } });
  });

  test('counts once a person has said whose it is', () => {
    const one = contested();
    const belongs = { [one.sha256]: { unit: OTHER } };
    const returns = matchReturns(campaignPack, [one], campaign, { belongs });
    expect(unitIn(returns, OTHER)?.state).toBe('complete');
    expect([unitIn(returns, UNIT)?.open, returns.unplaced]).toEqual([undefined, []]);
  });

  test('or of which period, is open for its own unit', () => {
    const when = { claim: '2025', by: 'property' as const, against: [], names: [campaignPack.period] };
    const returns = match([returnFrom(UNIT, { contested: { unit: null, period: when } })]);
    expect(returns.unplaced).toMatchObject([
      { why: 'other_period', units: [UNIT], periods: ['2025', campaignPack.period] },
    ]);
    expect(unitIn(returns, UNIT)).toMatchObject({ state: 'none', open: [{ unit: UNIT }] });
  });
});

describe('a report sent in several files', () => {
  const part = (id: string, answered: number, errors = 0) => ({ id, required: 4, answered, errors });
  /** A file that answers so much of a section and of an appendix. */
  const sentAs = (file: string, received: string, section: number, appendix: number, more: Partial<Return> = {}) =>
    returnFrom(UNIT, {
      file,
      received,
      parts: [part('dac_diem', section, 4 - section), part('phu_luc_1', appendix, 4 - appendix)],
      errors: 8 - section - appendix,
      status: section + appendix === 8 ? 'complete' : 'incomplete',
      completeness: { required: 8, answered: section + appendix, percent: 50 },
      ...more,
    });
  const told = (sent: Return[], decisions: Decisions = {}) => {
    const { units } = matchReturns(campaignPack, sent, campaign, decisions);
    const one = units.find(({ unit }) => unit.id === UNIT);
    const others = one?.others.map((other) => `${other.return.file} ${other.is}`);
    return { state: one?.state, file: one?.counted?.file, answered: one?.counted?.completeness.answered, others };
  };

  test('text and appendices apart are one report, whichever came first', () => {
    const [text, appendix] = [sentAs('a.docx', '2026-06-01', 4, 0), sentAs('b.docx', '2026-06-02', 0, 4)];
    for (const sent of [
      [text, appendix],
      [appendix, text],
    ]) {
      const { state, answered, others } = told(sent);
      expect([state, answered]).toEqual(['complete', 8]);
      expect(others).toHaveLength(1);
      expect(others?.[0]).toMatch(/part$/);
    }
  });

  test('also where an appendix need not be filled in, so that nothing of it counts as missing', () => {
    const sent = [
      sentAs('a.docx', '2026-06-01', 4, 0, { given: { dac_diem: 6 } }),
      sentAs('b.docx', '2026-06-02', 0, 0, { given: { phu_luc_1: 3 } }),
    ];
    expect(told(sent)).toMatchObject({ file: 'a.docx', others: ['b.docx part'] });
  });

  test('came when the last of its files did', () => {
    const sent = [sentAs('a.docx', '2026-06-01', 4, 0), sentAs('b.docx', '2026-06-22', 0, 4)];
    expect(of(UNIT, sent).timing).toBe('late');
  });

  test('takes what was sent again of it from the newer file, and the rest from the older', () => {
    const sent = [sentAs('a.docx', '2026-06-01', 3, 4), sentAs('b.docx', '2026-06-02', 4, 0)];
    expect(told(sent)).toMatchObject({ state: 'complete', answered: 8 });
  });

  test('each answer and each finding is that of the file its part comes from', () => {
    const answer = (item: string, text: string) =>
      ({
        item,
        kind: 'point',
        required: true,
        state: 'answered',
        value: text,
        text,
      }) as unknown as Return['answers'][number];
    const [own, other] = ['dac_diem', 'phu_luc_1'];
    const text = sentAs('a.docx', '2026-06-01', 4, 0, { answers: [answer(own, 'A'), answer(other, '')] });
    const appendix = sentAs('b.docx', '2026-06-02', 0, 4, { answers: [answer(own, ''), answer(other, 'B')] });
    const { counted } = of(UNIT, [text, appendix]);
    expect(counted?.answers.map((one) => one.text).sort()).toEqual(['A', 'B']);
  });

  test('a newer file that holds less than an older one does not take its place, and is told', () => {
    const older = sentAs('a.docx', '2026-06-01', 4, 4);
    expect(told([older, sentAs('blank.docx', '2026-06-02', 0, 0)])).toMatchObject({
      file: 'a.docx',
      others: ['blank.docx emptier'],
    });
    expect(told([older, sentAs('draft.docx', '2026-06-02', 2, 1)])).toMatchObject({
      file: 'a.docx',
      others: ['draft.docx emptier'],
    });
    expect(told([sentAs('a.docx', '2026-06-01', 4, 3), sentAs('b.docx', '2026-06-02', 4, 4)])).toMatchObject({
      file: 'b.docx',
      others: ['a.docx earlier'],
    });
  });

  test('is what a person said is one report, and not what a person set aside', () => {
    const [one, two] = [sentAs('a.docx', '2026-06-01', 4, 0), sentAs('b.docx', '2026-06-02', 4, 0)];
    expect(told([one, two]).others).toEqual(['a.docx earlier']);
    expect(told([one, two], { together: [[one.sha256, two.sha256]] }).others).toHaveLength(1);
    const parts = [one, sentAs('c.docx', '2026-06-02', 0, 4)];
    expect(told(parts, { counts: { [one.sha256]: false } })).toMatchObject({ file: 'c.docx', answered: 4 });
  });
});
