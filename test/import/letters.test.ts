import { expect, test } from '@jest/globals';
import { defined, drafted, text, treeOf } from '../support/drafted.js';

test('a letter that asks to be told in a letter holds an outline, and its title is told to be a guess', () => {
  const letter = text(
    'Dear grantee,',
    'Your grant ends on 31 May 2026. We have no form; please write us a letter of two pages, in which you tell us:',
    '- what you set out to do and what you did;',
    '- who took part: the number of young people;',
    '- what you learned from it.',
    'Yours sincerely,',
  );
  expect(treeOf(defined(letter).sections)).toHaveLength(3);
  expect(drafted(letter).remarks.map(({ code }) => code)).toContain('title-guessed');
});

test.each([
  ['qua đường quân bưu', 'Đường quân bưu'],
  ['bằng fax', 'Fax'],
])('reports may be sent %s', (said, how) => {
  const outline = defined(
    text(
      `Báo cáo gửi về Văn phòng UBND tỉnh ${said}, trước ngày 20/12/2025.`,
      'ĐỀ CƯƠNG BÁO CÁO',
      'Công tác bảo vệ bí mật',
      '',
      'I. KẾT QUẢ',
      'II. KIẾN NGHỊ',
    ),
  );
  expect(outline.submit?.how).toEqual([how]);
});
