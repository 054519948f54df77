import { describe, expect, test } from '@jest/globals';
import { landmarksOf } from '../../../src/read/landmark.js';
import { COMPARISONS } from '../../../src/read/limits.js';
import { Names, namedIn } from '../../../src/read/regions/named-text.js';
import { isNarrative, type Narrative } from '../../../src/read/regions/typed-text.js';
import { Wording } from '../../../src/text/index.js';
import { answerTo, heading, readTyped, smallForm } from '../../support/typed.js';

describe('the name a text begins with', () => {
  const named = (text: string) => {
    const found = namedIn(text);
    return found && [found.name.text, text.slice(found.behind)];
  };

  test.each<[string, string, string]>([
    ['Hạn chế, khuyết điểm: còn chậm', 'Hạn chế, khuyết điểm', 'còn chậm'],
    ['- Hiệu quả của hội nghị: tốt', 'Hiệu quả của hội nghị', 'tốt'],
    ['1. Hạn chế còn lại – còn chậm', 'Hạn chế còn lại', 'còn chậm'],
    ['Hạn chế còn lại： còn chậm', 'Hạn chế còn lại', 'còn chậm'],
    ['Hạn chế còn lại:', 'Hạn chế còn lại', ''],
    ['Hạn chế: còn chậm: rất chậm', 'Hạn chế', 'còn chậm: rất chậm'],
  ])('ends before a colon or a dash: %s', (text, name, behind) => {
    expect(named(text)).toEqual([name, behind]);
  });

  test.each([
    'Hạn chế còn chậm',
    'Bắt đầu lúc 14:30',
    'Hạnchế: còn chậm',
    'Hạn chế-khuyết điểm',
    `${'từ '.repeat(17)}: còn chậm`,
    `${'dàidàidàidài '.repeat(10)}: còn chậm`,
    '',
  ])('is none without one, of one word, or of a whole sentence: %s', (text) => {
    expect(named(text)).toBeNull();
  });

  test('may have sixteen words', () => {
    expect(named(`${'từ '.repeat(16).trim()}: chậm`)?.[1]).toBe('chậm');
  });
});

describe('a name is that of a heading or question', () => {
  const form = smallForm({
    sections: [
      {
        id: 'a',
        title: 'Công tác tuyên truyền miệng và báo cáo viên của đơn vị',
        points: [
          { id: 'b', ask: 'Hạn chế, khuyết điểm và nguyên nhân' },
          { id: 'c', ask: 'Hạn chế, khuyết điểm của cấp ủy các cấp trong lãnh đạo công tác tuyên truyền cơ sở' },
          { id: 'd', ask: 'Kiến nghị' },
        ],
      },
    ],
  });
  const narratives = landmarksOf(form).filter(isNarrative);
  const byItem = (one: Narrative) => (one.is === 'heading' ? one.section.id : one.point.id);
  const names = new Names(narratives);
  const sureness = (name: string) =>
    Object.fromEntries(
      narratives.flatMap((one) => {
        const sure = names.sureness(new Wording(name), one);
        return sure > 0 ? [[byItem(one), sure]] : [];
      }),
    );

  test('surely where it is the same, a little less with slips', () => {
    expect(sureness('Kiến nghị')).toEqual({ d: 0.92 });
    expect(sureness('Hạn chế, khuyết điểm và nguyên nhâm').b).toBeGreaterThan(0.8);
    expect(sureness('Hạn chế, khuyết điểm và nguyên nhâm').b).toBeLessThan(0.92);
  });

  test('where most of its words are left, or a piece of it', () => {
    expect(sureness('Hạn chế và nguyên nhân')).toEqual({ b: 0.7 });
    expect(sureness('Công tác tuyên truyền miệng và báo cáo viên')).toEqual({ a: 0.7 });
    expect(sureness('tuyên truyền miệng và báo cáo viên')).toEqual({ a: 0.55 });
    expect(sureness('báo cáo viên của đơn vị')).toEqual({ a: 0.55 });
    expect(sureness('Công tác báo cáo viên')).toEqual({ a: 0.4 });
    expect(sureness('cấp ủy các')).toEqual({});
    expect(sureness('báo cáo viên của')).toEqual({ a: 0.55 });
    expect(sureness('Công tác báo viên')).toEqual({ a: 0.4 });
  });

  test('by three words where they are enough of it', () => {
    const of = (title: string, name: string) => {
      const own = landmarksOf(smallForm({ sections: [{ id: 'a', title }] })).filter(isNarrative);
      const [only] = own;
      return only && new Names(own).sureness(new Wording(name), only);
    };
    expect(of('Thi đua khen thưởng năm', 'Thi đua năm')).toBe(0.7);
    expect(of('Mở lớp học cho dân bản', 'Mở học bản')).toBe(0.4);
    expect(of('Mở lớp học cho dân bản', 'lớp học cho')).toBe(0.4);
    expect(of('Mở lớp học cho dân bản', 'Mở bản')).toBe(0);
    expect(of('Mở các lớp học chữ cho dân bản', 'Mở học bản')).toBe(0);
    expect(of('Mở lớp học chữ', 'Mở chữ')).toBe(0);
  });

  test('where words were added to it', () => {
    expect(sureness('Những kiến nghị đề xuất')).toEqual({ d: 0.55 });
    expect(sureness('Những việc khác')).toEqual({});
  });

  test('and of none where it may be that of another as well', () => {
    expect(sureness('Hạn chế, khuyết điểm')).toEqual({});
  });
});

test('names before answers are not looked for in a document far larger than any report', () => {
  const points = Array.from({ length: 500 }, (_, at) => ({ id: `y_${at}`, ask: `Nêu kết quả việc ${at} của đơn vị.` }));
  const large = smallForm({ sections: [{ id: 'mot', title: 'Tình hình', points }] });
  const answered = (lines: number) => {
    const more = Array.from({ length: lines }, (_, at) => `Chi bộ ${at} họp đều.`);
    const blocks = [heading('I. Tình hình'), 'Kết quả việc 7 của đơn vị: đã làm xong.', ...more];
    const { state, text } = answerTo(readTyped(large, ...blocks), 'y_7');
    return [state, text?.split('\n')[0]];
  };
  expect(answered(10)).toEqual(['answered', 'đã làm xong.']);
  expect(answered(COMPARISONS / points.length)).toEqual(['unknown', 'Kết quả việc 7 của đơn vị: đã làm xong.']);
});
