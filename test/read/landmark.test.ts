import { describe, expect, test } from '@jest/globals';
import { isOfOwnTable, landmarksOf } from '../../src/read/landmark.js';
import { smallForm } from '../support/typed.js';

const columns = [{ id: 'ten', label: 'Tên lớp' }];
const landmarks = () =>
  landmarksOf(
    smallForm({
      sections: [
        {
          id: 'a',
          title: 'Tình hình',
          figures: [{ id: 'so', label: 'Số lớp', type: 'integer' }],
          points: [{ id: 'b', ask: 'Nêu khó khăn', tables: [{ id: 'trong', title: 'Các lớp', columns }] }],
        },
      ],
      tables: [{ id: 'rieng', title: 'Kinh phí', columns }],
      appendices: [{ id: 'phu', title: 'Danh sách', columns }],
    }),
  );
const nameOf = (one: ReturnType<typeof landmarks>[number]): string => {
  if (one.is === 'heading') return `heading ${one.section.id}`;
  if (one.is === 'ask') return `ask ${one.point.id} ${one.level}`;
  return 'table' in one ? `${one.is} ${one.table.id}` : one.is;
};

describe('what a form prints that can be looked for', () => {
  test('stands in its order, the signing block before the appendices', () => {
    const all = landmarks();
    expect(all.map(nameOf)).toEqual([
      ...['caption rieng', 'table rieng', 'heading a', 'figures', 'ask b 0', 'caption trong', 'table trong'],
      ...['signing', 'caption phu', 'table phu'],
    ]);
    expect(all.map(({ index }) => index)).toEqual([...all.keys()]);
    expect(all.find(({ is }) => is === 'signing')?.trail).toEqual([]);
  });

  test('is a table of its own where that stands in no section and no appendix', () => {
    expect(landmarks().filter(isOfOwnTable).map(nameOf)).toEqual(['caption rieng', 'table rieng']);
  });

  test('has the anchors of the place that is filled in', () => {
    const [answer] = landmarks().flatMap((one) => (one.is === 'ask' ? [one.answer] : []));
    expect(answer).toEqual({ tag: 'text:b', bookmark: '_dc_text_b', title: expect.stringContaining('Nêu khó khăn') });
  });
});
