import { expect, test } from '@jest/globals';
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

test('trails of headings are held once for all returns', () => {
  const sharing = new Sharing();
  const [first, second] = [one, structuredClone(one)].map((each) => sharing.share(each));
  expect(second?.answers[1]?.place.trail).toBe(first?.answers[1]?.place.trail);
  expect(second?.findings[0]?.place).toHaveProperty('trail', first?.answers[1]?.place.trail);
});
