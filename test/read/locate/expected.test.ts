import { describe, expect, test } from '@jest/globals';
import { type Landmark, landmarksOf } from '../../../src/read/landmark.js';
import { expectedOf, isLine, printedIn } from '../../../src/read/locate/expected.js';
import { keyOf } from '../../../src/text/index.js';
import { smallForm } from '../../support/typed.js';

const ASK = 'Những việc sẽ làm.';
const column = { id: 'a', label: 'Tên lớp' };
/** The form anew: what is found out of one is kept with it. */
const formAnew = () =>
  smallForm({
    sections: [
      { id: 'mot', title: 'Kết quả', if_any: true, sections: [{ id: 'trong', title: 'Việc đã làm' }] },
      {
        id: 'hai',
        title: 'Số liệu',
        tables: [{ id: 'bieu', title: 'Các lớp', columns: [column] }],
      },
      {
        id: 'ba',
        title: 'Việc sẽ làm',
        points: [
          { id: 'hoi', ask: ASK },
          { id: 'nua', ask: ASK },
        ],
      },
      { id: 'bon', title: 'Số liệu khác', tables: [{ id: 'cuoi', title: 'Các việc', columns: [column] }] },
    ],
    appendices: [{ id: 'phu_luc', title: 'Một số chỉ tiêu', columns: [column] }],
  });
const nameOf = (one: Landmark): string | null =>
  one.is === 'heading' ? one.section.id : one.is === 'ask' ? one.point.id : one.is === 'caption' ? one.table.id : null;
const looked = () => {
  const form = formAnew();
  const landmarks = landmarksOf(form);
  const expected = expectedOf(landmarks);
  return { form, landmarks, expected, printed: printedIn(form, expected) };
};
const of = (id: string) => {
  const { landmarks, expected } = looked();
  const landmark = landmarks.find((one) => nameOf(one) === id);
  const found = landmark && expected.get(landmark.index);
  if (!found || !landmark) throw new Error(`nothing expected for ${id}`);
  return { ...found, index: landmark.index };
};

test('the lines of a form stand in its order', () => {
  const { landmarks, expected } = looked();
  const lines = landmarks.filter(isLine);
  expect([...expected.keys()]).toEqual(lines.map(({ index }) => index));
  expect(lines.map(nameOf)).toEqual(['mot', 'trong', 'hai', 'bieu', 'ba', 'hoi', 'nua', 'bon', 'cuoi', 'phu_luc']);
});

describe('a line of the form', () => {
  test('reads as printed, and without what is printed behind or before it', () => {
    const texts = (id: string) => of(id).texts.map(({ text }) => text);
    expect(texts('mot')).toEqual(['Kết quả (nếu có)', 'Kết quả']);
    expect(texts('hoi')).toEqual([ASK]);
    expect(texts('bieu')).toEqual(['Các lớp', 'Các lớp']);
    expect(texts('phu_luc')).toEqual(['Một số chỉ tiêu', 'Phụ lục Một số chỉ tiêu']);
  });

  test('has its bookmark, its number and its level', () => {
    expect(of('mot')).toMatchObject({ is: 'heading', anchor: '_dc_section_mot', number: '1.', level: 0 });
    expect(of('trong')).toMatchObject({ is: 'heading', anchor: '_dc_section_trong', number: '1.1.', level: 1 });
    expect(of('hoi')).toMatchObject({ is: 'ask', anchor: '_dc_ask_hoi', number: '', level: null });
    expect(of('bieu')).toMatchObject({ is: 'caption', anchor: null, number: '', level: null });
  });

  test('has the next place that is filled in behind it, the title of a table none', () => {
    const answer = (id: string) => of(id).answer?.tag ?? null;
    const all = ['mot', 'trong', 'hai', 'ba', 'hoi', 'nua', 'bon'].map(answer);
    expect(all).toEqual(['text:trong', 'text:trong', 'text:hoi', 'text:hoi', 'text:hoi', 'text:nua', null]);
    expect(answer('bieu')).toBeNull();
  });
});

describe('what a form prints as a line', () => {
  const whose = (text: string) => {
    const found = looked().printed.get(keyOf(text));
    return found && [...found];
  };

  test('is printed for one thing or for several', () => {
    expect(whose('Kết quả (nếu có)')).toEqual([of('mot').index]);
    expect(whose('Kết quả')).toEqual([of('mot').index]);
    expect(whose(ASK)).toEqual([of('hoi').index, of('nua').index]);
    expect(whose('Kết quả khác')).toBeUndefined();
  });

  test('is for nothing that is asked in the letterhead and the signing block', () => {
    const { head, signing, letterhead } = formAnew();
    for (const text of [head.parent, head.body, signing.authority, signing.title, letterhead.recipients.label])
      expect(whose(text ?? '')).toEqual([]);
  });

  test('says something', () => {
    const { form, expected } = looked();
    expect(printedIn({ ...form, head: { ...form.head, parent: '…' } }, expected).has('')).toBe(false);
  });
});
