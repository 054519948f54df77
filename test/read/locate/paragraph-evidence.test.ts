import { describe, expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/flow.js';
import { type Landmark, landmarksOf } from '../../../src/read/landmark.js';
import { expectedOf, isSmallPrint, paragraphEvidence } from '../../../src/read/locate/paragraph-evidence.js';
import { heading, line, smallForm, typedDocument } from '../../support/typed.js';

const form = smallForm({
  sections: [
    { id: 'mot', title: 'Ưu điểm' },
    {
      id: 'hai',
      title: 'Hạn chế, khuyết điểm',
      points: [{ id: 'viec', ask: 'Những việc chính sẽ làm trong năm tới.' }],
    },
  ],
  appendices: [{ id: 'bieu', title: 'Một số chỉ tiêu chính', columns: [{ id: 'a', label: 'Kế hoạch' }] }],
});
const landmarks = landmarksOf(form);
const landmark = (is: Landmark['is'], id?: string): Landmark => {
  const found = landmarks.find((one) => one.is === is && (one.is !== 'heading' || one.section.id === id));
  if (!found) throw new Error(is);
  return found;
};
const [short, long, ask, caption] = [
  landmark('heading', 'mot'),
  landmark('heading', 'hai'),
  landmark('ask'),
  landmark('caption'),
];
type Typed = ReturnType<typeof line>;
const evidence = (of: Landmark, typed: Typed | string) => {
  const expected = expectedOf(of);
  const node = flowOf(typedDocument([typed])).nodes[0];
  if (!expected || !node) throw new Error('nothing expected');
  return paragraphEvidence(node, expected);
};
const score = (of: Landmark, typed: Typed | string): number => evidence(of, typed)?.score ?? 0;
const TITLE = 'Hạn chế, khuyết điểm';

test('headings, questions and captions are expected as lines of text, tables and the signing block are not', () => {
  const texts = (of: Landmark) => expectedOf(of)?.texts.map(({ text }) => text);
  expect(texts(long)).toEqual([TITLE, TITLE]);
  expect(texts(ask)).toEqual(['Những việc chính sẽ làm trong năm tới.']);
  expect(texts(caption)?.[0]).toBe('Một số chỉ tiêu chính');
  expect(texts(caption)?.[1]).toMatch(/^\S.*Một số chỉ tiêu chính$/);
  expect(expectedOf(long)).toMatchObject({ number: '2.', level: 0, anchor: '_dc_section_hai' });
  expect(expectedOf(ask)).toMatchObject({ number: '', level: null, anchor: '_dc_ask_viec' });
  expect(expectedOf(caption)).toMatchObject({ number: '', level: null, anchor: null });
  expect([expectedOf(landmark('table')), expectedOf(landmark('signing'))]).toEqual([null, null]);
});

describe('for a heading speaks', () => {
  const plain = score(long, TITLE);

  test('the level of its style, and another level against it', () => {
    expect(score(long, line(TITLE, { level: 0 }))).toBeCloseTo(plain + 1.5);
    expect(score(long, line(TITLE, { level: 1 }))).toBeCloseTo(plain - 1);
  });

  test('a look in bold or capitals', () => {
    expect(score(long, line(TITLE, { bold: true }))).toBeCloseTo(plain + 0.5);
    expect(score(long, TITLE.toUpperCase())).toBeCloseTo(plain + 0.5);
  });

  test('its number, and no other', () => {
    expect(score(long, `2. ${TITLE}`)).toBeCloseTo(plain + 1);
    expect(score(long, line(TITLE, { numbering: '2)' }))).toBeCloseTo(plain + 1);
    expect(score(long, `3. ${TITLE}`)).toBeCloseTo(plain);
  });

  test('its bookmark, and little where nothing is left inside', () => {
    const bookmark = '_dc_section_hai';
    expect(score(long, line(TITLE, { bookmark }))).toBeCloseTo(plain + 5);
    expect(score(long, line(TITLE, { emptyBookmark: bookmark }))).toBeCloseTo(plain + 1);
    expect(score(long, line(TITLE, { bookmark: '_dc_section_mot' }))).toBeCloseTo(plain);
    expect(evidence(long, line('Điều khác', { bookmark }))).toMatchObject({ by: 'bookmark', confidence: 0.85 });
    expect(evidence(long, line('Điều khác', { emptyBookmark: bookmark }))).toMatchObject({ by: 'text' });
    expect(evidence(long, line(TITLE, { bookmark }))).toMatchObject({ by: 'bookmark', confidence: 0.98 });
  });

  test('less with a tail longer than a heading has', () => {
    const tail = (letters: number) => score(long, `${TITLE} ${'a'.repeat(letters - 1)}`);
    const expected = expectedOf(long);
    const most = (expected?.texts[0].text.length ?? 0) * 1.5 + 20 - TITLE.length;
    expect(tail(most)).toBeCloseTo(6 * 0.95);
    expect(tail(most + 1)).toBeCloseTo(6 * 0.95 - 2.5);
  });

  test('nothing in other words, in a line with nothing but a mark, or in small print', () => {
    expect(evidence(long, 'Đơn vị đã làm tốt.')).toBeNull();
    expect(evidence(long, '')).toBeNull();
    expect(evidence(long, line('…', { bookmark: '_dc_section_hai' }))).toBeNull();
    expect(evidence(long, line(TITLE, { style: 'Decuong Guidance' }))).toBeNull();
    expect(evidence(long, line(TITLE, { style: 'decuong guide' }))).toBeNull();
    expect(evidence(long, line(TITLE, { style: 'Heading 1' }))).not.toBeNull();
  });
});

describe('a title written anew', () => {
  const lengthened = 'Hạn chế chính, khuyết điểm lớn';
  const reworded = 'Khuyết điểm và hạn chế';

  test('is known in a line that looks like a heading, and not in a plain one', () => {
    expect(evidence(long, heading(lengthened))).toMatchObject({ how: 'lengthened', by: 'text', confidence: 0.7 });
    expect(evidence(long, line(lengthened, { bold: true }))?.how).toBe('lengthened');
    expect(evidence(long, lengthened.toUpperCase())?.how).toBe('lengthened');
    expect(evidence(long, lengthened)).toBeNull();
    expect(evidence(long, heading('Khuyết điểm, hạn chế'))).toMatchObject({ how: 'reworded', confidence: 0.55 });
    expect(evidence(long, reworded)).toBeNull();
  });

  test('is known in bold up to the length of a heading', () => {
    const words = (letters: number) => `${lengthened} ${'a'.repeat(letters - lengthened.length - 1)}`;
    expect(evidence(long, line(words(200), { bold: true }))?.how).toBe('lengthened');
    expect(evidence(long, line(words(201), { bold: true }))).toBeNull();
    expect(evidence(long, heading(words(201)))?.how).toBe('lengthened');
  });

  test('is known in no question', () => {
    expect(evidence(ask, heading('Sẽ làm những việc chính năm tới'))).toBeNull();
  });

  test('is as sure as it is like the title', () => {
    expect(evidence(long, TITLE)).toMatchObject({ how: 'same', confidence: 0.95 });
    expect(evidence(long, `${TITLE} của đơn vị`)).toMatchObject({ how: 'begins', confidence: 0.92 });
    expect(evidence(long, 'Hạn chế, khuyết')).toMatchObject({ how: 'shortened', confidence: 0.7 });
    const slips = evidence(long, 'Hạn chê, khuyêt điểm');
    expect(slips?.how).toBe('slips');
    expect(slips?.confidence).toBeCloseTo(0.95 * ((slips?.score ?? 0) / 6));
  });
});

describe('a short title with text behind it', () => {
  test.each([
    ['1. Ưu điểm: đơn vị đã làm tốt'],
    ['1. Ưu điểm. Đơn vị đã làm tốt'],
    ['1. Ưu điểm; đơn vị đã làm tốt'],
    ['1. Ưu điểm - đơn vị đã làm tốt'],
    ['1) Ưu điểm – đơn vị đã làm tốt'],
  ])('is known by its number and the stop behind it: %s', (typed) => {
    expect(evidence(short, typed)).toMatchObject({ how: 'begins', by: 'text', confidence: 0.92 });
  });

  test('is known by the level of a heading', () => {
    expect(evidence(short, heading('Ưu điểm: đơn vị đã làm tốt'))?.how).toBe('begins');
  });

  test.each([
    ['Ưu điểm: đơn vị đã làm tốt'],
    ['3. Ưu điểm: đơn vị đã làm tốt'],
    ['1. Ưu điểm của đơn vị: đã làm tốt'],
    ['1. Ưu điểm:đơn vị đã làm tốt'],
    ['1. Ưu-điểm khác: đơn vị'],
    ['1. Ưu điển: đơn vị đã làm tốt'],
    ['1. Nhược điểm a: đơn vị đã làm'],
  ])('is not known in %s', (typed) => {
    expect(evidence(short, typed)).toBeNull();
  });

  test('speaks a little less than one alone', () => {
    const alone = score(short, '1. Ưu điểm');
    const [brief, tail] = ['1. Ưu điểm: tốt', `1. Ưu điểm: ${'a'.repeat(60)}`].map((typed) => score(short, typed));
    expect(alone - (brief ?? 0)).toBeCloseTo(6 * 0.05);
    expect((brief ?? 0) - (tail ?? 0)).toBeCloseTo(2.5);
  });

  test('is known with slips where it is not that short', () => {
    const slip = 'Hạn chê, khuyêt điểm: đơn vị còn thiếu cán bộ có kinh nghiệm trong công tác';
    expect(evidence(long, `2. ${slip}`)?.how).toBe('begins');
    expect(evidence(long, slip)?.how ?? 'none').not.toBe('same');
  });
});

describe('for a question or a caption speaks', () => {
  const TEXT = 'Những việc chính sẽ làm trong năm tới.';

  test('its style, and a heading or another style of the form against it', () => {
    const plain = score(ask, TEXT);
    expect(plain).toBeCloseTo(6);
    for (const style of ['Decuong Ask', 'decuong ask', 'Decuong Caption', 'Decuong Appendix'])
      expect(score(ask, line(TEXT, { style }))).toBeCloseTo(plain + 1.5);
    expect(score(ask, heading(TEXT))).toBeCloseTo(plain - 1);
    expect(score(ask, line(TEXT, { style: 'Normal' }))).toBeCloseTo(plain);
    expect(score(caption, line('Một số chỉ tiêu chính', { style: 'Decuong Caption' }))).toBeCloseTo(plain + 1.5);
  });

  test('no look, number or tail', () => {
    expect(score(ask, line(TEXT, { bold: true }))).toBeCloseTo(6);
    expect(score(ask, `1. ${TEXT}`)).toBeCloseTo(6);
    expect(score(ask, `${TEXT} ${'a'.repeat(100)}`)).toBeCloseTo(6 * 0.95);
  });
});

test('small print is what has the style of guidance, in whatever case', () => {
  const small = (style?: string) => {
    const [node] = flowOf(typedDocument([line('a', style === undefined ? {} : { style })])).nodes;
    return node && isSmallPrint(node);
  };
  expect(['Decuong Guidance', 'DECUONG GUIDE', 'Decuong Ask', undefined].map(small)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
