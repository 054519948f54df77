import { expect, test } from '@jest/globals';
import type { Answer } from '../../schemas/submission.js';
import { finding } from '../../src/messages/index.js';
import { Sharing } from '../../src/returns/index.js';
import { returnWith } from '../support/rollup/campaign.js';

const place = { in: 'document' as const, trail: ['I. Kết quả', '1. Tuyên truyền'], block: 3, quote: 'x' };
const one = returnWith(
  'a',
  { so_lop: 1, noi_dung: { kind: 'point', value: 'Đã làm', place } },
  { findings: [finding('section-empty', 'ket_qua', place, { heading: 'Kết quả' })] },
);

test('what is shared says the same', () => {
  expect(new Sharing().share(one)).toEqual(one);
});

test('nothing of an answer is left out', () => {
  const answer: Required<Answer> = {
    item: 'so_lop',
    kind: 'figure',
    required: true,
    state: 'unknown',
    value: null,
    text: 'x',
    by: 'tag',
    confidence: 0.7,
    place,
    why: { because: 'words', seen: 'nghìn', expected: null, best: 1 },
    from: { file: 'b.docx', sha256: '0'.repeat(64) },
    settled: { by: 'A', at: '2026-07-01T08:00:00Z' },
  };
  const whole = { ...one, answers: [answer] };
  expect(new Sharing().share(whole)).toEqual(whole);
});

test('trails of headings are held once for all returns', () => {
  const sharing = new Sharing();
  const [first, second] = [one, structuredClone(one)].map((each) => sharing.share(each));
  expect(second?.answers[1]?.place.trail).toBe(first?.answers[1]?.place.trail);
  expect(second?.findings[0]?.place).toHaveProperty('trail', first?.answers[1]?.place.trail);
});
