import { beforeAll, describe, expect, test } from '@jest/globals';
import { lumpsOf } from '../../bench/detection/coarse.js';
import { filled } from '../../bench/detection/filling.js';
import { type Verdict, verdictOn } from '../../bench/detection/judge.js';
import { sectionsOf } from '../../bench/detection/mark-form.js';
import { score } from '../../bench/detection/score.js';
import { bytesOf } from '../../bench/detection/specimen.js';
import { type Subject, subjectNamed } from '../../bench/detection/subjects.js';
import { isLost, type Truth, truthOf } from '../../bench/detection/truth.js';

let subject: Subject;
let truth: Truth;
let verdict: Verdict;

beforeAll(async () => {
  subject = await subjectNamed('so-ket-kl23/cb_van_hoa');
  const specimen = filled(subject.form, subject.blank, 'three');
  truth = truthOf(specimen);
  verdict = verdictOn(bytesOf(specimen), subject);
});

const whys = (other: Verdict): string[] =>
  score(subject.form, truth, other, false).failures.map(({ why, item }) => `${why} ${item}`);

describe('holding a verdict against the truth', () => {
  test('an error that was kept back is missed', () => {
    const [first] = verdict.errors;
    expect([...truth.values()].some(isLost)).toBe(true);
    expect(whys({ ...verdict, errors: verdict.errors.slice(1) })).toEqual([`missed ${first?.item}`]);
  });

  test('an error about what is there is a false alarm', () => {
    const there = [...truth.values()].find((fact) => fact.required && fact.state === 'answered')?.item ?? '';
    const [first] = verdict.errors;
    if (!first) throw new Error('no errors');
    expect(whys({ ...verdict, errors: [...verdict.errors, { ...first, item: there }] })).toEqual([
      `false alarm ${there}`,
    ]);
  });

  test('another number than the one meant is a wrong value, and was given too surely', () => {
    const answers = verdict.answers.map((answer) =>
      answer.kind === 'figure' && typeof answer.value === 'number' ? { ...answer, value: answer.value + 1 } : answer,
    );
    const { tally, failures } = score(subject.form, truth, { ...verdict, answers }, false);
    expect(tally.values - tally.rightValues).toBeGreaterThan(0);
    expect(new Set(failures.map((one) => one.why))).toEqual(new Set(['wrong value', 'overconfident']));
  });

  test('"unknown" is neither found nor a false alarm', () => {
    const lost = verdict.errors[0]?.item ?? '';
    const answers = verdict.answers.map((answer) =>
      answer.item === lost ? { ...answer, state: 'unknown' as const, confidence: 0.4 } : answer,
    );
    const { tally, failures } = score(
      subject.form,
      truth,
      { ...verdict, answers, errors: verdict.errors.slice(1) },
      false,
    );
    expect([tally.unknown, tally.falseAlarms, failures.length]).toEqual([1, 0, 0]);
  });
});

describe('a section judged as a whole', () => {
  const lump = (alarmed: readonly string[], section: string): boolean | undefined => {
    const [any] = verdict.errors;
    if (!any) throw new Error('no errors');
    const errors = alarmed.map((item) => ({ ...any, item }));
    return lumpsOf(subject.form, truth, { ...verdict, errors }).find((one) => one.item === section)?.reported;
  };
  /** A section with an answered point among others. */
  const written = (): { section: string; point: string } => {
    for (const section of sectionsOf(subject.form.sections)) {
      const answered = section.points.find(({ id }) => truth.get(id)?.required && truth.get(id)?.state === 'answered');
      const required = section.points.filter(({ id }) => truth.get(id)?.required);
      if (answered && required.length > 1) return { section: section.id, point: answered.id };
    }
    throw new Error('no section with points');
  };

  test('is falsely alarmed by an error about one of its points that is there', () => {
    const { section, point } = written();
    expect([lump([], section), lump([point], section)]).toEqual([false, true]);
  });
});
