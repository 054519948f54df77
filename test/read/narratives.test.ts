import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm } from '../support/typed.js';

const form = smallForm({
  sections: [
    { id: 'chung', title: 'Tình hình chung của đơn vị' },
    { id: 'danh_gia', title: 'Đánh giá', sections: [{ id: 'uu_diem', title: 'Ưu điểm nổi bật trong năm' }] },
  ],
});
const CHUNG = heading('1. Tình hình chung của đơn vị');
type Blocks = Parameters<typeof readTyped>[1][];
const chung = (...lines: Blocks) => answerTo(readTyped(form, CHUNG, ...lines), 'chung');

describe('an answer in words', () => {
  test('is what is meant, and what was crossed out is only told', () => {
    expect(chung('Một.', '~~Hai.~~', 'Ba.')).toMatchObject({ value: 'Một.\nBa.', text: 'Một.\nHai.\nBa.' });
    expect(chung('~~Hai.~~')).toMatchObject({ state: 'blank', value: null, text: 'Hai.' });
    expect(chung()).toMatchObject({ state: 'blank', value: null, text: null });
  });

  test('is none where that is all that is said', () => {
    expect(chung('Không có', '……').state).toBe('answered');
    expect(chung('Không có').state).toBe('nil');
    expect(chung('Không có', '~~Có~~').state).toBe('nil');
  });

  test('stands at its first line that says something, or else at its heading', () => {
    expect(chung('', 'Một.').place.quote).toBe('Một.');
    expect(chung('', ' ').place.quote).toBe('1. Tình hình chung của đơn vị');
  });

  test('is known by its tag, its bookmark or its title, and not by those of another', () => {
    const by = (look: Parameters<typeof line>[1]) => {
      const { by, confidence } = chung(line('Một.', look));
      return [by, confidence];
    };
    expect(by({})).toEqual(['text', 0.99]);
    expect(by({ tag: 'text:chung' })).toEqual(['tag', 0.99]);
    expect(by({ tag: 'text:khac' })[0]).toBe('text');
    expect(by({ bookmark: '_dc_text_chung' })).toEqual(['bookmark', 0.99]);
    expect(by({ emptyBookmark: '_dc_text_chung' })[0]).toBe('text');
    expect(by({ bookmark: '_dc_text_khac' })[0]).toBe('text');
    const bookmarked = heading('Việc đã làm', { bookmark: '_dc_section_chung' });
    const titled = answerTo(
      readTyped(form, bookmarked, line('Một.', { title: 'Tình hình chung của đơn vị' })),
      'chung',
    );
    expect(titled.by).toBe('bookmark');
  });

  test('may be in a picture where nothing is said in words', () => {
    expect(chung(line('', { pictures: 1 }))).toMatchObject({ state: 'unknown', value: null, confidence: 0.4 });
    expect(chung(line('Một.', { pictures: 1 })).state).toBe('answered');
  });
});

describe('what was found without the heading it answers', () => {
  test('is told outside where it is too little to answer any', () => {
    const { answers, outside = [] } = readTyped(form, CHUNG, 'Tốt.', heading('2. Đánh giá'), 'Khá tốt');
    expect(answers.find(({ item }) => item === 'uu_diem')?.state).toBe('missing');
    expect(outside.map(({ text }) => text)).toEqual(['Khá tốt']);
  });

  test('is the doubtful answer of what it may answer, and not told again', () => {
    const said = 'Các chi bộ tham gia đủ, ít người vắng, dân khen';
    const { answers, outside } = readTyped(form, CHUNG, 'Tốt.', heading('2. Đánh giá'), said);
    expect(answers.find(({ item }) => item === 'uu_diem')?.state).toBe('unknown');
    expect(outside).toEqual([]);
  });
});
