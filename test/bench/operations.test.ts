import { beforeAll, describe, expect, test } from '@jest/globals';
import { filledWhole } from '../../bench/detection/filling.js';
import { type Verdict, verdictOn } from '../../bench/detection/judge.js';
import { bytesOf, copyOf, type Specimen } from '../../bench/detection/specimen.js';
import { type Subject, subjectNamed } from '../../bench/detection/subjects.js';
import { OPERATIONS } from '../../bench/operations/done/index.js';
import { judge } from '../../bench/operations/judge.js';
import { ALL_KEPT, type Expectations } from '../../bench/operations/operation.js';

const PLACE = 'nha_van_hoa.cap_xa.co_so';

let subject: Subject;
let whole: Specimen;
let verdict: Verdict;

beforeAll(async () => {
  subject = await subjectNamed('so-lieu-van-hoa/thu_vien_tinh');
  whole = filledWhole(subject.form, subject.blank, 'operations');
  verdict = verdictOn(bytesOf(whole), subject);
});

/** The verdict with another answer for one place. */
const saying = (other: Partial<Verdict['answers'][number]>): Verdict => ({
  ...verdict,
  answers: verdict.answers.map((answer) => (answer.item === PLACE ? { ...answer, ...other } : answer)),
});

const wrongs = (said: Verdict, expectations: Expectations = ALL_KEPT): string[] =>
  judge(whole, expectations, said).failures.map(({ wrong, item }) => `${wrong} ${item}`);

describe('what is read after an operation, held against what is expected', () => {
  test('nothing wrong is said of a form filled in without a gap, and every place of it is judged', () => {
    expect(wrongs(verdict)).toEqual([]);
    expect(judge(whole, ALL_KEPT, verdict).places).toBeGreaterThan(60);
  });

  test('another value, no value and a needless question are told apart', () => {
    expect(wrongs(saying({ value: 1_000_000 }))).toEqual([`silently wrong ${PLACE}`]);
    expect(wrongs(saying({ state: 'blank', value: null }))).toEqual([`called missing ${PLACE}`]);
    expect(wrongs(saying({ state: 'unknown', value: null }))).toEqual([`asked needlessly ${PLACE}`]);
  });

  test('a table that is gone takes all its places with it', () => {
    const answers = verdict.answers.filter(({ item }) => !item.startsWith('nha_van_hoa.'));
    expect(wrongs({ ...verdict, answers })).toHaveLength(12);
  });

  test('where a question is expected, a value believed is silently wrong, right or not', () => {
    const asked: Expectations = new Map([[PLACE, 'asked']]);
    expect(wrongs(verdict, asked)).toEqual([`silently wrong ${PLACE}`]);
    expect(wrongs(saying({ state: 'unknown', value: null }), asked)).toEqual([]);
  });

  test('where a person may have meant either, a right value and a question will do, a wrong value will not', () => {
    const either: Expectations = new Map([[PLACE, 'kept or asked']]);
    expect(wrongs(verdict, either)).toEqual([]);
    expect(wrongs(saying({ state: 'unknown', value: null }), either)).toEqual([]);
    expect(wrongs(saying({ value: 1_000_000 }), either)).toEqual([`silently wrong ${PLACE}`]);
  });

  test('a value where nothing stands is told, in the form and beside it', () => {
    expect(wrongs(verdict, new Map([[PLACE, 'empty']]))).toEqual([`answered though empty ${PLACE}`]);
    const beside = { ...(verdict.answers.find(({ item }) => item === PLACE) as Verdict['answers'][number]) };
    const answers = [...verdict.answers, { ...beside, item: 'nha_van_hoa.r9.co_so' }];
    expect(wrongs({ ...verdict, answers })).toEqual(['answered though empty nha_van_hoa.r9.co_so']);
  });
});

describe('the operations', () => {
  test('are each called by a name of their own', () => {
    expect(new Set(OPERATIONS.map(({ name }) => name)).size).toBe(OPERATIONS.length);
  });

  test('change the form they are done to, and never the one it was copied from', () => {
    const sent = JSON.stringify(whole.root);
    const idle = OPERATIONS.slice(1).filter((operation) => {
      for (let nth = 0; nth < operation.targets(whole); nth += 1) {
        const specimen = copyOf(whole);
        if (operation.done({ specimen, draw: () => 0.5, bare: false }, nth))
          return JSON.stringify(specimen.root) === sent;
      }
      return false;
    });
    expect(idle.map(({ name }) => name)).toEqual([]);
    expect(JSON.stringify(whole.root) === sent).toBe(true);
  });
});
