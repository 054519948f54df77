import { expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/flow.js';
import { landmarksOf } from '../../../src/read/landmark.js';
import { searched } from '../../../src/read/locate/search.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { anchored, anchoredBut, everyKind } from '../../support/anchored.js';
import { typedDocument } from '../../support/typed.js';

/** The landmarks of the form by their indices. */
const [first, ask, caption, bieu] = [0, 2, 5, 6] as const;

/** What a search finds in the document of every kind with some of its parts exchanged. */
function search(changes: Parameters<typeof anchoredBut>[0] = {}) {
  const form = everyKind();
  const landmarks = landmarksOf(form);
  const flow = flowOf(typedDocument(anchoredBut(changes)));
  const grids = flow.tables.map((one) => gridOf(one, flow));
  const { located, rivals, absent, signs } = searched(form, flow, landmarks, grids);
  return {
    located: new Map(
      [...located].map(([index, { landmark, node, evidence, grid, moved }]) => {
        expect(landmark.index).toBe(index);
        return [index, { text: node.text, ...evidence, table: grid && grids.indexOf(grid), moved }];
      }),
    ),
    rivals: rivals.map((all) => all.map(({ pair }) => flow.nodes[pair.found]?.text)),
    absent: [...absent.keys()],
    signs: signs.map((at) => flow.nodes[at]?.text),
  };
}

test('a search finds each thing where it stands', () => {
  const { located, absent, signs } = search();
  expect(absent).toEqual([]);
  expect([...located.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(located.get(bieu)).toEqual({
    text: 'Chỉ tiêu',
    by: 'tag',
    confidence: 0.99,
    inclusive: false,
    table: 1,
    moved: false,
  });
  expect(signs).toEqual(['Nơi nhận:', 'Lò Văn A']);
});

test('a search tells what is gone, and where else something may stand', () => {
  expect(search({ mot: [], motText: [], caption: [] }).absent).toEqual([first, caption]);
  const twice = search({ caption: [anchored.caption, anchored.caption] });
  expect(twice.rivals[caption]).toEqual(['Một số chỉ tiêu chính']);
  expect(twice.located.get(caption)?.confidence).toBeLessThan(0.9);
  expect(twice.rivals[first]).toEqual([]);
});

test('a search finds what was moved', () => {
  const { located } = search({
    mot: [],
    motText: [],
    signatory: [anchored.mot, anchored.motText, anchored.signatory],
  });
  expect(located.get(first)).toMatchObject({ text: '1. Ưu điểm trong năm', moved: true });
  expect(located.get(ask)).toMatchObject({ moved: false });
});
