import { describe, expect, test } from '@jest/globals';
import { landmarksOf } from '../../../src/read/landmark.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { expectedOf } from '../../../src/read/locate/expected.js';
import { compareLineWords, isEmphatic } from '../../../src/read/locate/line-words.js';
import { printedBy } from '../../../src/read/texts/printed.js';
import { heading, line, smallForm, typedDocument } from '../../support/typed.js';

const LONG = 'Hạn chế, khuyết điểm';
const TELLING =
  'Công tác xây dựng Đảng về chính trị, tư tưởng và đạo đức trong toàn đảng bộ, công tác kiểm tra giám sát, công tác dân vận của các chi bộ trực thuộc';
const ASK = 'Những việc chính sẽ làm.';
/** The form anew: what is found out of one is kept with it. */
const formAnew = () =>
  smallForm({
    sections: [
      { id: 'ngan', title: 'Ưu điểm' },
      { id: 'dai', title: LONG },
      { id: 'nguoc', title: 'Khuyết điểm, hạn chế' },
      { id: 'mac', title: 'C. Mác và di sản', if_any: true },
      { id: 'ke', title: TELLING },
      {
        id: 'hoi',
        title: 'Việc sẽ làm',
        points: [
          { id: 'viec', ask: ASK },
          { id: 'ngan_gon', ask: 'Khó khăn' },
        ],
      },
    ],
  });
type Typed = ReturnType<typeof line> | string;

const words = (id: string, typed: Typed, form = formAnew()) => {
  const landmarks = landmarksOf(form);
  const [node] = flowOf(typedDocument([typed]), printedBy(form)).nodes;
  const landmark = landmarks.find((one) =>
    one.is === 'heading' ? one.section.id === id : one.is === 'ask' && one.point.id === id,
  );
  const want = landmark && expectedOf(landmarks).get(landmark.index);
  if (!node || !want) throw new Error('nothing expected');
  return compareLineWords(node, want);
};

describe('a line in bold or in capitals', () => {
  /** A line of several runs: each its text, and how it looks. */
  const emphatic = (...runs: [text: string, look?: 'bold' | 'caps'][]): boolean => {
    const document = typedDocument(['x']);
    const [paragraph] = document.body;
    const [run] = paragraph?.type === 'paragraph' ? paragraph.runs : [];
    if (paragraph?.type !== 'paragraph' || !run) throw new Error('no run');
    paragraph.runs = runs.map(([text, look]) => ({ ...run, text, bold: look === 'bold', caps: look === 'caps' }));
    const [node] = flowOf(document).nodes;
    return node !== undefined && isEmphatic(node);
  };

  test('is so in all its words, the spaces between them aside', () => {
    expect(emphatic(['Ưu điểm', 'bold'])).toBe(true);
    expect(emphatic(['Ưu điểm', 'caps'])).toBe(true);
    expect(emphatic(['Ưu', 'bold'], [' '], ['điểm', 'caps'])).toBe(true);
    expect(emphatic(['Ưu', 'bold'], [' điểm'])).toBe(false);
    expect(emphatic(['ƯU ĐIỂM'])).toBe(true);
    expect(emphatic(['Ưu điểm'])).toBe(false);
  });

  test('says something', () => {
    expect(emphatic([' '])).toBe(false);
    expect(emphatic()).toBe(false);
  });
});

describe('the title of a section', () => {
  test('may stand without "(nếu có)", and begin like a number', () => {
    expect(words('mac', 'C. Mác và di sản (nếu có)')).toBe('same');
    expect(words('mac', 'C. Mác và di sản')).toBe('same');
    expect(words('mac', 'Mác và di sản')).toBe('slips');
    expect(words('dai', `2. ${LONG}`)).toBe('same');
  });

  test('begins a longer line, or a sentence that quotes it', () => {
    const most = LONG.length * 1.5 + 20;
    const longer = (length: number) => `${LONG} ${'a'.repeat(length - LONG.length - 1)}`;
    expect(words('dai', longer(most))).toBe('begins');
    expect(words('dai', longer(most + 1))).toBe('runsOn');
  });

  test('has a text behind a stop, and may have a slip where it is long', () => {
    for (const stop of [': ', '. ', '; ', ' - ', ' – '])
      expect(words('dai', `${LONG}${stop}đơn vị còn chậm báo cáo`)).not.toBe('other');
    expect(words('ngan', 'Ưu điểm: đơn vị đã làm tốt')).toBe('titled');
    expect(words('ngan', 'Ưu điển: đơn vị đã làm tốt')).toBe('other');
    expect(words('dai', 'Hạn chê, khuyêt điểm: đơn vị còn chậm')).toBe('titled');
    expect(words('dai', 'Đơn vị: hạn chế, khuyết điểm')).toBe('other');
    expect(words('dai', 'Hạn chế, khuyết điểm của đơn vị còn nhiều: chậm')).not.toBe('titled');
  });

  test('is held more freely against what looks like a heading, also against another line of the form', () => {
    const [other, form] = ['Khuyết điểm, hạn chế', formAnew()];
    for (let again = 0; again < 2; again++) {
      expect(words('dai', heading(other), form)).toBe('reworded');
      expect(words('dai', other, form)).toBe('other');
      expect(words('dai', line(other, { bold: true }), form)).toBe('reworded');
    }
  });

  test('is held freely against a line in bold of up to 200 letters, and a heading of any length', () => {
    const swapped = TELLING.split(', ').reverse().join(', ');
    const long = (length: number) => `${swapped} ${'a'.repeat(length - swapped.length - 1)}`;
    expect(words('ke', line(long(200), { bold: true }))).toBe('reworded');
    expect(words('ke', line(long(201), { bold: true }))).toBe('other');
    expect(words('ke', heading(long(201)))).toBe('reworded');
  });
});

test('a question has no text behind a stop, no sentence that quotes it, and no other words', () => {
  expect(words('viec', `${ASK} ${'a'.repeat(90)}`)).toBe('begins');
  expect(words('ngan_gon', 'Khó khăn: đơn vị thiếu cán bộ')).toBe('other');
  expect(words('viec', heading('Sẽ làm những việc chính'))).toBe('other');
});

test('nothing reads as nothing', () => {
  expect([words('ngan', ''), words('ngan', '…')]).toEqual(['none', 'none']);
});
