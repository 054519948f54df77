import { describe, expect, test } from '@jest/globals';
import { type Landmark, landmarksOf } from '../../../src/read/landmark.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import type { LineLevels } from '../../../src/read/locate/line.js';
import { compareOwner, ownersOf, Readings } from '../../../src/read/locate/owner.js';
import { smallForm, typedDocument } from '../../support/typed.js';

const column = { id: 'a', label: 'Kế hoạch năm' };
const figure = { id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', type: 'integer' };
const landmarks = landmarksOf(
  smallForm({
    sections: [
      {
        id: 'mot',
        title: 'Kết quả trong năm',
        figures: [figure],
        points: [
          { id: 'hoi', ask: 'Những việc đã làm.', tables: [{ id: 'trong', title: 'Các lớp', columns: [column] }] },
        ],
      },
      { id: 'hai', title: 'Việc sẽ làm', tables: [{ id: 'sau', title: 'Các việc', columns: [column] }] },
    ],
    appendices: [{ id: 'phu_luc', title: 'Một số chỉ tiêu', columns: [column] }],
  }),
);
const at = (isIt: (one: Landmark) => boolean): Landmark => {
  const found = landmarks.find(isIt);
  if (!found) throw new Error('no such landmark');
  return found;
};
const headingOf = (id: string) => at((one) => one.is === 'heading' && one.section.id === id);
const tableOf = (id: string) => at((one) => one.is === 'table' && one.table.id === id);
const captionOf = (id: string) => at((one) => one.is === 'caption' && one.table.id === id);
const ask = at(({ is }) => is === 'ask');
const figures = at(({ is }) => is === 'figures');

test('a table stands under the heading or question that is printed above it, one of an appendix under none', () => {
  expect(ownersOf(landmarks)).toEqual(
    new Map([
      [figures.index, headingOf('mot').index],
      [tableOf('trong').index, ask.index],
      [tableOf('sau').index, headingOf('hai').index],
    ]),
  );
});

describe('the line above a table', () => {
  const flow = flowOf(typedDocument(['Kết quả trong năm', 'Chữ.', 'Bảng', 'Chữ.', 'Bảng khác']));
  const [line, text, first, , second] = flow.nodes;
  type Words = LineLevels['words'];
  /** Under whose line a paragraph is thought to stand, where one above it reads so. */
  const under = (of: Landmark, words: Words, node = first, owner: number | undefined = headingOf('mot').index) => {
    const readings = new Readings();
    if (line) readings.add(line, of, { words });
    return node && compareOwner(node, readings.above(flow.nodes), owner, [first?.index ?? 0, second?.index ?? 0]);
  };

  test('is that of what was asked for, or another one', () => {
    expect(under(headingOf('mot'), 'same')).toBe('own');
    expect(under(ask, 'same', first, ask.index)).toBe('own');
    expect(under(headingOf('hai'), 'same')).toBe('another');
  });

  test('is rather a sentence where it is little like one of the form', () => {
    const all: Words[] = [
      'same',
      'shared',
      'slips',
      'begins',
      'shortened',
      'thinned',
      'lengthened',
      'reworded',
      'other',
    ];
    expect(all.filter((words) => under(headingOf('mot'), words) === 'own')).toEqual(all.slice(0, 5));
    expect(under(headingOf('mot'), 'thinned')).toBe('none');
  });

  test('is no title of a table', () => {
    expect(under(captionOf('sau'), 'same')).toBe('none');
  });

  test('counts less where another table stands between', () => {
    expect(under(headingOf('mot'), 'same', second)).toBe('behind');
  });

  test('is told of nothing that stands above it, and of no table of an appendix', () => {
    expect(under(headingOf('mot'), 'same', line)).toBe('none');
    const readings = new Readings();
    if (line) readings.add(line, headingOf('mot'), { words: 'same' });
    expect(first && compareOwner(first, readings.above(flow.nodes), undefined, [])).toBe('none');
  });

  test('may read like two of the form, and the last one counts', () => {
    const readings = new Readings();
    if (line && text) {
      readings.add(line, headingOf('hai'), { words: 'same' });
      readings.add(text, headingOf('mot'), { words: 'same' });
      readings.add(text, ask, { words: 'slips' });
    }
    const whose = [headingOf('mot'), ask, headingOf('hai')].map(
      ({ index }) => first && compareOwner(first, readings.above(flow.nodes), index, []),
    );
    expect(whose).toEqual(['own', 'own', 'another']);
  });

  test('has no table between where that stands before the line or is the table itself', () => {
    const readings = new Readings();
    if (text) readings.add(text, headingOf('mot'), { words: 'same' });
    const owner = headingOf('mot').index;
    const between = (...tables: number[]) => first && compareOwner(first, readings.above(flow.nodes), owner, tables);
    expect([between(0, 2), between(1), between(2, 4)]).toEqual(['own', 'own', 'own']);
  });
});
