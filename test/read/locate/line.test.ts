import { describe, expect, test } from '@jest/globals';
import { type Landmark, landmarksOf } from '../../../src/read/landmark.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { expectedOf, printedIn } from '../../../src/read/locate/expected.js';
import { answersBehind, compareLine, isHopeless, isNoLine, type LineLevels } from '../../../src/read/locate/line.js';
import { heading, line, smallForm, typedDocument } from '../../support/typed.js';

const TITLE = 'Hạn chế, khuyết điểm';
const ASK = 'Những việc chính sẽ làm trong năm tới.';
const form = smallForm({
  sections: [
    { id: 'mot', title: 'Ưu điểm' },
    { id: 'hai', title: TITLE, points: [{ id: 'viec', ask: ASK }] },
    { id: 'ba', title: 'Kết quả năm 2026', points: [{ id: 'nua', ask: ASK }] },
  ],
  appendices: [{ id: 'bieu', title: 'Một số chỉ tiêu chính', columns: [{ id: 'a', label: 'Kế hoạch' }] }],
});
const landmarks = landmarksOf(form);
const expected = expectedOf(landmarks);
const indexOf = (is: Landmark['is'], id?: string): number =>
  landmarks.findIndex((one) => one.is === is && (one.is !== 'heading' || one.section.id === id));
const [short, long, year, ask, caption] = [
  indexOf('heading', 'mot'),
  indexOf('heading', 'hai'),
  indexOf('heading', 'ba'),
  indexOf('ask'),
  indexOf('caption'),
];
type Typed = ReturnType<typeof line> | string;

/** How the first of some lines compares with a landmark. */
function levels(of: number, ...typed: Typed[]): LineLevels {
  const flow = flowOf(typedDocument(typed));
  const [node] = flow.nodes;
  const want = expected.get(of);
  if (!node || !want) throw new Error('nothing expected');
  return compareLine(node, want, of, { printed: printedIn(form, expected), answers: answersBehind(flow.nodes) });
}
const words = (of: number, typed: Typed) => levels(of, typed).words;

test('headings, questions and captions are expected as lines of text, tables and the signing block are not', () => {
  expect(expected.get(long)).toMatchObject({ is: 'heading', number: '2.', level: 0, anchor: '_dc_section_hai' });
  expect(expected.get(ask)).toMatchObject({ is: 'ask', number: '', level: null, anchor: '_dc_ask_viec' });
  expect(expected.get(caption)).toMatchObject({ is: 'caption', anchor: null, answer: null });
  expect([expected.get(indexOf('table')), expected.get(indexOf('signing'))]).toEqual([undefined, undefined]);
});

describe('the words of a line', () => {
  test.each([
    [TITLE, 'same'],
    [`2. ${TITLE.toUpperCase()}`, 'same'],
    [`${TITLE} của đơn vị`, 'begins'],
    [`${TITLE} ${'a'.repeat(60)}`, 'runsOn'],
    ['Hạn chê, khuyêt điểm', 'slips'],
    ['Hạn chế, khuyết', 'shortened'],
    ['Hạn chế điểm', 'thinned'],
    ['Đơn vị đã làm tốt.', 'other'],
    ['', 'none'],
  ])('%s', (typed, level) => {
    expect(words(long, typed)).toBe(level);
  });

  test('are held against others more freely where the line looks like a heading', () => {
    for (const [typed, level] of [
      ['Hạn chế chính, khuyết điểm lớn', 'lengthened'],
      ['Khuyết điểm, hạn chế', 'reworded'],
    ] as const) {
      expect(words(long, heading(typed))).toBe(level);
      expect(words(long, line(typed, { bold: true }))).toBe(level);
      expect(words(long, typed.toUpperCase())).toBe(level);
      expect(words(long, typed)).toBe('other');
      expect(words(long, line(`${typed} ${'a'.repeat(200)}`, { bold: true }))).toBe('other');
    }
    expect(words(ask, heading('Sẽ làm những việc chính năm tới'))).toBe('other');
  });

  test('are those of another year however like they are', () => {
    expect(words(year, heading('Kết quả năm 2025'))).toBe('distinct');
    expect(words(year, heading('Kết quả năm 2026'))).toBe('same');
  });

  test('are shared where the form prints them twice', () => {
    expect(words(ask, ASK)).toBe('shared');
  });

  test.each(['1. Ưu điểm: đơn vị đã làm tốt', 'Ưu điểm. Đơn vị đã làm tốt', 'Ưu điểm – đơn vị đã làm tốt'])(
    'are a title with text behind it: %s',
    (typed) => {
      expect(words(short, typed)).toBe('titled');
    },
  );

  test.each(['Ưu điểm của đơn vị: đã làm tốt', 'Ưu điểm:đơn vị đã làm tốt', 'Ưu điển: đơn vị đã làm tốt'])(
    'are no title with text behind it: %s',
    (typed) => {
      expect(words(short, typed)).toBe('other');
    },
  );
});

describe('beside its words a line has', () => {
  test('a bookmark', () => {
    expect(levels(long, line('Khác', { bookmark: '_dc_section_hai' })).anchor).toBe('own');
    expect(levels(long, line(TITLE, { emptyBookmark: '_dc_section_hai' })).anchor).toBe('emptied');
    expect(levels(long, line(TITLE, { bookmark: '_dc_section_mot' })).anchor).toBe('another');
    expect(levels(long, line(TITLE, { bookmark: '_dc_text_hai' })).anchor).toBe('none');
  });

  test('a place to fill in behind it, its own or that of its first question', () => {
    expect(levels(short, 'Ưu điểm', line('Tốt.', { tag: 'text:mot' })).answer).toBe('own');
    expect(levels(short, 'Ưu điểm', line('Tốt.', { bookmark: '_dc_text_mot' })).answer).toBe('own');
    expect(levels(long, TITLE, ASK, line('Tốt.', { tag: 'text:viec' })).answer).toBe('own');
    expect(levels(short, 'Ưu điểm', line('Tốt.', { tag: 'text:viec' })).answer).toBe('another');
    expect(levels(short, 'Ưu điểm', 'Tốt.').answer).toBe('none');
    const near = Array.from({ length: 5 }, () => 'Chữ.');
    expect(levels(short, 'Ưu điểm', ...near, line('Tốt.', { tag: 'text:mot' })).answer).toBe('own');
    const far = Array.from({ length: 6 }, () => 'Chữ.');
    expect(levels(short, 'Ưu điểm', ...far, line('Tốt.', { tag: 'text:mot' })).answer).toBe('none');
  });

  test('a manner: style, number and look', () => {
    expect(levels(long, heading(`2. ${TITLE}`)).manner).toBe('same style, same number, plain');
    expect(levels(long, line(`II. ${TITLE}`, { level: 1, bold: true })).manner).toBe(
      'another style, another number, bold',
    );
    expect(levels(long, TITLE).manner).toBe('none style, none number, plain');
    expect(levels(ask, line(ASK, { style: 'decuong ask' })).manner).toBe('same style, none number, plain');
    expect(levels(ask, `- ${ASK}`).manner).toBe('none style, another number, plain');
    expect(levels(ask, line(ASK, { style: 'Decuong Recipient' })).manner).toBe('another style, none number, plain');
    expect(levels(ask, line(ASK, { style: 'Normal' })).manner).toBe('none style, none number, plain');
  });

  test('the words of something else the form prints', () => {
    expect(levels(long, 'Ưu điểm').printed).toBe('another');
    expect(levels(long, TITLE).printed).toBe('none');
    expect(levels(long, 'Nơi nhận:').printed).toBe('another');
  });
});

test('nothing can be a line by its manner alone, small print and empty lines never are one', () => {
  expect(isHopeless(levels(long, heading('2. Đơn vị đã làm tốt')))).toBe(true);
  expect(isHopeless(levels(long, line('Đã làm tốt', { bookmark: '_dc_section_hai' })))).toBe(false);
  expect(isHopeless({ words: 'none', anchor: 'another' })).toBe(true);
  expect(isHopeless({ words: 'other', anchor: 'emptied' })).toBe(false);
  const [small, empty] = flowOf(typedDocument([line(TITLE, { style: 'Decuong Guidance' }), '…'])).nodes;
  expect([small, empty].map((node) => node && isNoLine(node))).toEqual([true, true]);
});
