import { expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/lines/flow.js';
import { absenceOf, type Locations } from '../../../src/read/locate/locations.js';
import { linesBefore, soughtOf } from '../../../src/read/locate/sought.js';
import { keyOf } from '../../../src/text/index.js';
import { smallForm, typedDocument } from '../../support/typed.js';

/** The form anew: what is found out of one is kept with it. */
const formAnew = () =>
  smallForm({
    sections: [
      { id: 'mot', title: 'Kết quả trong năm', points: [{ id: 'hoi', ask: 'Những việc đã làm.' }] },
      {
        id: 'hai',
        title: 'Số liệu',
        tables: [{ id: 'bieu', title: 'Các lớp', columns: [{ id: 'a', label: 'Tên lớp' }] }],
      },
    ],
  });

test('the title of a table stands up to five paragraphs before it', () => {
  const flow = flowOf(typedDocument(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']));
  const before = (at: number) => {
    const node = flow.nodes[at];
    return node && linesBefore(node, flow).map(({ text }) => text);
  };
  expect(before(0)).toEqual([]);
  expect(before(2)).toEqual(['a', 'b']);
  expect(before(7)).toEqual(['c', 'd', 'e', 'f', 'g']);
});

test('what is looked for are the lines of the form', () => {
  const { keys, titles } = soughtOf(formAnew());
  expect([...keys]).toEqual(['Kết quả trong năm', 'Những việc đã làm.', 'Số liệu', 'Các lớp'].map(keyOf));
  expect([...titles]).toEqual([keyOf('Các lớp')]);
});

test('what was looked for and not found is not there, as sure as anything is', () => {
  const [landmark] = [{ is: 'signing' as const, index: 3, trail: [] }];
  const absence = (absent: [number, number][]) =>
    absenceOf({ absent: new Map(absent) } as unknown as Locations, landmark);
  expect([absence([]), absence([[3, 0.7]]), absence([[3, 1]]), absence([[2, 0.7]])]).toEqual([0.99, 0.7, 0.99, 0.99]);
});
