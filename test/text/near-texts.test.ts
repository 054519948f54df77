import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { likeness, looseLikeness, NearTexts, Wording } from '../../src/text/index.js';

const ASKED = [
  'Kết quả thực hiện nhiệm vụ trọng tâm',
  'Kết quả thực hiện nhiệm vụ thường xuyên năm 2024',
  'Hạn chế',
  'Tồn tại, hạn chế',
  'Ưu điểm, hạn chế và nguyên nhân',
  'Số lượng',
  'Bài học kinh nghiệm',
  'Kiến nghị',
  '',
].map((text) => new Wording(text));
const near = new NearTexts(ASKED);

const words = fc.constantFrom(...ASKED.flatMap(({ text }) => text.split(' ')), 'đơn', 'vị', 'ket', 'quả:', 'thục');
const typed = fc.oneof(
  fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
  fc
    .tuple(fc.constantFrom(...ASKED), fc.nat(30), fc.nat(40), fc.constantFrom('', 'ê', 'xx'))
    .map(([{ text }, at, to, letter]) => `${text.slice(0, at)}${letter}${text.slice(at + 1, at + to)}`),
  fc
    .tuple(fc.constantFrom(...ASKED), fc.nat(30), fc.constantFrom('', 'ê'), fc.array(words, { maxLength: 9 }))
    .map(([{ text }, at, letter, more]) => [`${text.slice(0, at)}${letter}${text.slice(at)}`, ...more].join(' ')),
  fc.tuple(fc.constantFrom(...ASKED), fc.nat(), fc.constantFrom('', ' của đơn vị trong năm')).map(
    ([{ text }, left, more]) =>
      text
        .split(' ')
        .filter((_, at) => (left >> at) % 2 === 0)
        .join(' ') + more,
  ),
);

test('what a text is like is never passed over', () => {
  let like = 0;
  fc.assert(
    fc.property(typed, fc.boolean(), (text, loose) => {
      const found = near.near(new Wording(text), loose);
      for (const [at, asked] of ASKED.entries()) {
        const isLike = likeness(text, asked).how !== 'none' || (loose && looseLikeness(text, asked).how !== 'none');
        if (!isLike) continue;
        like += 1;
        expect([text, found]).toEqual([text, expect.arrayContaining([at])]);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  );
  expect(like).toBeGreaterThan(200);
});

test('most texts are passed over at a glance', () => {
  expect(near.near(new Wording('Đã mở 12 lớp tập huấn cho cán bộ xã'), false)).toEqual([]);
  expect(near.near(new Wording('Kết quả thực hiện nhiệm vụ trọng tâm'), false)).toEqual([0]);
  expect(near.near(new Wording(''), true)).toEqual([]);
});
