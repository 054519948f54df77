import { describe, expect, test } from '@jest/globals';
import { mentionBeside, mentionBetween, sentencesOf } from '../../src/consistency/sentences.js';
import { fold } from '../../src/text/index.js';

const sentence = (written: string) => ({ written, folded: fold(written) });
const beside = (text: string, name: string, before = false) => mentionBeside(sentence(text), name, before);
const typed = (...given: Parameters<typeof beside>) => beside(...given)?.typed ?? null;

test('the sentences of a text are those with a number in them', () => {
  const text = 'Đã mở 12 lớp. Kết quả tốt! Có 3 xã; chưa có số liệu?\nNăm 2026 \n\n Tỷ lệ 9.5%';
  expect(sentencesOf(text, fold).map(({ written }) => written)).toEqual([
    'Đã mở 12 lớp.',
    'Có 3 xã;',
    'Năm 2026',
    'Tỷ lệ 9.5%',
  ]);
  expect(sentencesOf('Có 3 xã', fold)).toEqual([{ written: 'Có 3 xã', folded: fold('Có 3 xã') }]);
});

describe('a number behind a name', () => {
  test.each([
    ['Số hộ dân là 12.', '12'],
    ['Số hộ dân: 1.200 hộ', '1.200'],
    ['Số hộ dân = 1 200 hộ', '1 200'],
    ['Số hộ dân 12', '12'],
    ['Số hộ dân là 12...', '12'],
    ['Số hộ dân (theo sổ) đạt 98,5%', '98,5%'],
    ['Số hộ dân có được 12', '12'],
    ['Số hộ dân là 2,5 triệu đồng', '2,5 triệu đồng'],
    ['Số hộ dân là 3 nghìn tỷ', '3 nghìn tỷ'],
    ['Số hộ dân là 12 đồng', '12 đồng'],
    ['Số hộ dân trên địa bàn toàn xã là 12', '12'],
    ['Số hộ dân năm nay đạt 12', '12'],
    ['Số hộ dân tính đến hết ngày 15/6/2026: 12', '12'],
    ['Số hộ dân là 12/5', null],
    ['Số hộ dân là 12-14', null],
    ['Số hộ dân là 35-NQ', null],
    ['Số hộ dân thuộc diện nghèo là 12', null],
    ['Trong số hộ dân có 12', null],
    ['Trên tổng số hộ dân có 12', null],
    ['Số hộ dânx là 12', null],
    ['xsố hộ dân là 12', null],
    ['12 số hộ dân', null],
  ])('%s: %s', (text, number) => {
    expect(typed(text, 'số hộ dân')).toBe(number);
  });

  test('is found where the name stands a second time', () => {
    expect(typed('Số hộ dân rất đông, số hộ dân là 12', 'số hộ dân')).toBe('12');
  });

  test('is about so much, or written with a word that multiplies it', () => {
    expect(beside('Số hộ dân là khoảng 12', 'số hộ dân')).toMatchObject({ typed: '12', about: true, scaled: false });
    expect(beside('Số hộ dân là 12', 'số hộ dân')).toMatchObject({ typed: '12', about: false, scaled: false });
    expect(beside('Số hộ dân là 12 nghìn', 'số hộ dân')).toMatchObject({
      typed: '12 nghìn',
      about: false,
      scaled: true,
    });
    expect(beside('Số hộ dân là 12 đồng', 'số hộ dân')?.scaled).toBe(false);
  });
});

describe('a number before a name', () => {
  test.each([
    ['Đã có 12 hộ dân', '12'],
    ['Có hơn 1.200 hộ dân', '1.200'],
    [`Đã có 12 hộ dân ${'tham gia '.repeat(9)}`, '12'],
    ['Đến năm 2026 hộ dân', null],
    ['Ngày 12 hộ dân', null],
    ['Nghị quyết số 12 hộ dân', null],
  ])('%s: %s', (text, number) => {
    expect(typed(text, 'hộ dân', true)).toBe(number);
    expect(typed(text, 'hộ dân', false)).toBeNull();
  });

  test('may be about so much', () => {
    expect(beside('Có hơn 1.200 hộ dân', 'hộ dân', true)?.about).toBe(true);
    expect(beside('Có 1.200 hộ dân', 'hộ dân', true)?.about).toBe(false);
  });
});

describe('a number between what was done and what is counted', () => {
  const between = (text: string) =>
    mentionBetween(sentence(text), 'ban hành', (words) => words === 'văn bản')?.typed ?? null;

  test.each([
    ['Đã ban hành 77 văn bản.', '77'],
    ['Đã ban hành 77 văn bản', '77'],
    ['Đã ban hành 77 văn bản, trong đó có 5 nghị quyết', '77'],
    ['Đã ban hành được khoảng 77 văn bản;', '77'],
    ['Đã ban hành 77 văn bản chỉ đạo', null],
    ['Ban hành 77 văn bản', '77'],
    ['Đã soạn 77 văn bản', null],
    ['Đã ban hành 77 văn bảng', null],
    ['Đã ban hành 77 kế hoạch', null],
    ['Đã ban hành nhiều văn bản 77', null],
    ['Đã xban hành 77 văn bản', null],
    ['Đã có 77 văn bản', null],
  ])('%s: %s', (text, number) => {
    expect(between(text)).toBe(number);
  });

  test('is found before a long name of what is counted', () => {
    const counted = `văn bản ${'rất '.repeat(25)}dài`;
    const isCounted = (words: string): boolean => words === counted;
    expect(mentionBetween(sentence(`Đã ban hành 77 ${counted}.`), 'ban hành', isCounted)?.typed).toBe('77');
  });
});
