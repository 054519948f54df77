import { describe, expect, test } from '@jest/globals';
import { readValue } from '../../../src/values/value.js';
import { rule } from '../../support/rule.js';

const count = rule('integer', { unit: 'cây' });
const read = (text: string) => {
  const { value, unsure } = readValue(text, count, 'vi', ['Số cây đã trồng']);
  return unsure ? unsure.because : value;
};

describe('what stands in brackets behind a number and is named there', () => {
  test.each<[string, number]>([
    ['960 (trong đó keo 700, quế 260)', 960],
    ['960 cây (gồm: quế 260 và cây ăn quả 40)', 960],
    ['960 (trong đó quế 260, chiếm 27%)', 960],
    ['960 (tăng 45 so với tháng 3/2026)', 960],
    ['960 (giảm 1.200 cây so với năm 2025)', 960],
    ['960 (tăng 12% so với cùng kỳ)', 960],
    ['960 (up 45 on last year)', 960],
    ['960 (tăng thêm được khoảng 45 cây)', 960],
    ['960 (năm trước 915)', 960],
    ['960 cây (cùng kỳ: 1.200 cây)', 960],
    ['960 (kế hoạch 1.000)', 960],
    ['960 (80% kế hoạch)', 960],
    ['960 (64,3%)', 960],
    ['960 (400 trong số đó là quế)', 960],
    ['960 (400 of them cinnamon)', 960],
    ['960 (bản Lùng 400, bản Pao 560)', 960],
    ['960 (400 cây bản Lùng; 560 cây bản Pao)', 960],
  ])('leaves it what it is: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    '960 (400)',
    '960 (400, 560)',
    '960 (bản Lùng 400, bản Pao 500)',
    '960 (bản Lùng 960)',
    '960 (trong đó 400)',
    '960 (trong đó quế 1.400)',
    '960 (1400 of them cinnamon)',
    '960 (400 of them)',
    '960 (400 of them 20 cinnamon)',
    '960 (tăng 1.200 so với tháng trước)',
    '960 (so với 915)',
    '960 (up 45 from 915)',
    '960 (tăng 45 so với 915)',
    '960 (giảm còn 915)',
    '960 (tăng lên 990)',
    '960 (down to 915)',
    '960 (năm trước 915, nay 948)',
    '960 (năm trước chưa tính 45)',
    '960 (kiểm tra lại 915)',
    '960 (2025: 915)',
    '960 (sau kiểm kê 948)',
    '960 (trong đó quế 260',
  ])('is asked about where it is not, or contradicts it: %s', (text) => {
    expect(['values', 'words']).toContain(read(text));
  });

  test('is another percent where percents are asked for', () => {
    const share = rule('percent');
    expect(readValue('64,3% (70,1%)', share, 'vi', ['Tỷ lệ cây sống']).unsure).toBeDefined();
    expect(readValue('64,3 (kiểm tra lại 70,1%)', share, 'vi', ['Tỷ lệ cây sống']).unsure).toBeDefined();
    expect(readValue('64,3% (giảm còn 60,1%)', share, 'vi', ['Tỷ lệ cây sống']).unsure).toBeDefined();
    expect(readValue('64,3% (năm trước giảm 60,1%)', share, 'vi', ['Tỷ lệ cây sống']).unsure).toBeDefined();
  });

  test('may be a change of percents, or those of another time, where it says so', () => {
    const read = (text: string) => readValue(text, rule('percent'), 'vi', ['Tỷ lệ cây sống']);
    for (const text of ['64,3% (giảm 3,49%)', '64,3% (tăng 2,1% so với năm 2025)', '64,3% (năm trước 61%)'])
      expect(read(text)).toEqual({ value: 64.3, reading: null });
  });

  test('may be what is asked for, where a change or a plan is', () => {
    const read = (text: string, label: string) => readValue(text, count, 'vi', [label]);
    expect(read('960 (giảm 45)', 'Số cây giảm').unsure).toBeDefined();
    expect(read('960 (kế hoạch 1.000)', 'Số cây theo kế hoạch').unsure).toBeDefined();
  });
});

describe('a part that is called as its place is', () => {
  const women = (text: string) => {
    const { value, unsure } = readValue(text, rule('integer', { unit: 'người' }), 'vi', ['Số giáo viên nữ']);
    return unsure ? unsure.because : value;
  };

  test.each(['96 (nam 42, nữ 54)', '96 (42 nam, 54 nữ)', '96 (trong đó 54 nữ)', '96, trong đó: nữ 54'])(
    'may be what is asked for, so that nobody knows whether the whole is: %s',
    (text) => {
      expect(['values', 'words']).toContain(women(text));
    },
  );

  test.each(['96 (mầm non 42, tiểu học 54)', '96 (trong đó 54 hợp đồng)'])(
    'is not one called otherwise: %s',
    (text) => {
      expect(women(text)).toBe(96);
    },
  );

  test('is not where all parts are called so', () => {
    const both = (text: string) => readValue(text, rule('integer'), 'vi', ['Số hội nghị, tọa đàm']);
    expect(both('30 (hội nghị 25, tọa đàm 5)')).toEqual({ value: 30, reading: null });
  });
});

describe('people', () => {
  test('are counted as such whatever members they are', () => {
    const members = rule('integer');
    expect(readValue('27 người', members, 'vi', ['Số xã viên']).value).toBe(27);
    expect(readValue('27 người', members, 'vi', ['Số hộ']).value).toBeNull();
  });
});

describe('a day', () => {
  const day = (text: string) => readValue(text, rule('date'), 'vi').value;

  test.each([
    '19/9/2026 (tại sân vận động huyện)',
    '19/9/2026, tại sân vận động huyện',
    '7h30 ngày 19/9/2026',
    '7 giờ 30 phút, ngày 19/9/2026',
    'Ngày 19/9/2026 lúc 14:00',
    '14h ngày 19/9/2026 tại hội trường',
  ])('has its hour and its place beside it: %s', (text) => {
    expect(day(text)).toBe('2026-09-19');
  });

  test.each([
    '19/9/2026 (tại thôn 5, 20/9)',
    '19/9/2026 (dự kiến)',
    '19/9/2026 (hoãn tại phiên trước)',
    '7h30 ngày 19/9/2026 và 8h ngày 20/9',
    '30h ngày 19/9/2026',
  ])('is asked about with anything else: %s', (text) => {
    expect(day(text)).toBeNull();
  });
});

describe('yes and no', () => {
  const said = (text: string) => readValue(text, rule('yes_no'), 'vi').value;

  test('may say of what is done that it is', () => {
    expect(['Có triển khai', 'Đã thực hiện', 'Không triển khai.', 'Chưa ban hành'].map(said)).toEqual([
      'Có',
      'Có',
      'Không',
      'Không',
    ]);
  });

  test.each(['Sẽ triển khai', 'Không rõ', 'Có kế hoạch triển khai', 'Có/không triển khai', 'triển khai'])(
    'are not said by %s',
    (text) => {
      expect(said(text)).toBeNull();
    },
  );
});

test('a nought is one where it is said beside it that nothing was done, and not that it is not counted', () => {
  expect(read('0 (trong kỳ chưa triển khai)')).toBe(0);
  expect(read('0 (không tổ chức)')).toBe(0);
  expect(read('12 (trong kỳ chưa triển khai)')).not.toBe(12);
  expect(read('0 (chưa tổng hợp)')).not.toBe(0);
});

test('the classifier of any thing says nothing of what is counted', () => {
  expect(read('10 cái')).toBe(10);
  expect(read('10 hộp')).not.toBe(10);
});
