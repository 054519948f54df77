import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAnyAlike } from '../../../src/read/names/names.js';
import { NearNames } from '../../../src/read/names/near-names.js';
import { Wording } from '../../../src/text/index.js';

const ASKED = [
  'Số hội nghị báo cáo viên cấp xã',
  'Số lượng',
  'Kế hoạch giao',
  '1. Lúa đông xuân',
  'Năm 2022',
  '2024',
  'Quý II',
  'Đã chi (triệu đồng)',
  'Tổng số',
  'Đảng viên mới',
].map((text) => new Wording(text));
const near = new NearNames(ASKED);

const words = fc.constantFrom(
  ...ASKED.flatMap(({ text }) => text.split(' ')),
  ...[
    'SL',
    'KH',
    'TS',
    'ĐV',
    "'22",
    '’24',
    '2)',
    'a)',
    'Đã',
    'chi',
    '(nghìn',
    'đồng)',
    'các',
    'người',
    'quý',
    '2',
    '3',
  ],
);
const typed = fc.oneof(
  fc.array(words, { maxLength: 6 }).map((all) => all.join(' ')),
  fc
    .tuple(fc.constantFrom(...ASKED), fc.nat(30), fc.nat(3), fc.constantFrom('', 'ê', 'X', ' '))
    .map(([{ text }, at, cut, letter]) => `${text.slice(0, at)}${letter}${text.slice(at + cut)}`),
);

test('what is called like any of some names is never passed over', () => {
  let alike = 0;
  const holds = (text: string): void => {
    const one = new Wording(text);
    if (!ASKED.some((asked) => isAnyAlike(one, [asked]))) return;
    alike += 1;
    expect([text, near.mayBe(one)]).toEqual([text, true]);
  };
  for (const text of ['’24', 'SL', 'KH giao', 'Đã chi (nghìn đồng)', 'Quý 2', '3. Lúa đông xuân']) holds(text);
  expect(alike).toBe(6);
  fc.assert(fc.property(typed, holds), { numRuns: Number(process.env.RUNS ?? 1000) });
  expect(alike).toBeGreaterThan(200);
});

test('beside a name that says nothing any text is looked at', () => {
  const one = new Wording('Lớp học');
  expect(isAnyAlike(one, [new Wording('–')])).toBe(true);
  expect(new NearNames([new Wording('–')]).mayBe(one)).toBe(true);
});

test('most texts are passed over', () => {
  for (const text of ['Nguyễn Văn An', 'T/M CHI BỘ', '- Lưu Văn phòng.', ''])
    expect(near.mayBe(new Wording(text))).toBe(false);
});
