import { expect, test } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import { say } from '../../../src/messages/index.js';
import { exampleForm, exampleSubmission } from '../../support/example/index.js';

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    figures:
      - {id: tong, label: Tổng số, type: integer, max: 100}
      - {id: nu, label: Nữ, type: integer}
checks:
  - {that: nu <= tong, say: Số nữ không thể lớn hơn tổng số.}
`;
const form = exampleForm(outline);

const told = (settled: Record<string, { value: number }>) =>
  check(form, exampleSubmission(form, { returned: { tong: 'khoảng chục', nu: '9' }, also: { settled } })).findings.map(
    (found) => `${found.code}: ${say(found, 'vi').what} ${say(found, 'vi').why}`,
  );

test('a settled value is judged as it was settled, not as it was typed', () => {
  expect(told({ tong: { value: 12 } }).filter((line) => !line.startsWith('answer-settled'))).toEqual([]);
  const [failed] = told({ tong: { value: 5 } }).filter((line) => line.startsWith('check-failed'));
  expect(failed).toMatch(/Tổng số.*5/);
  expect(failed).not.toContain('khoảng chục');
  expect(told({ tong: { value: 120 } })).toContainEqual(expect.stringMatching(/^figure-out-of-range: .*120/));
});

test('what is found of a settled value is a note: the unit has nothing to do there; one it is asked for again is missing', () => {
  const gravityOf = (settled: Record<string, { value: number } | { state: 'missing' }>) =>
    check(form, exampleSubmission(form, { returned: { tong: '120', nu: '9' }, also: { settled } })).findings.map(
      ({ code, severity }) => `${code} ${severity}`,
    );
  expect(gravityOf({})).toEqual(['figure-out-of-range error']);
  expect(gravityOf({ tong: { value: 120 } })).toContain('figure-out-of-range note');
  expect(gravityOf({ tong: { state: 'missing' } })).toContain('figure-missing error');
});
