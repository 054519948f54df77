import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../../src/match/index.js';
import { landmarksOf } from '../../../src/read/landmark.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { matchesIn } from '../../../src/read/locate/matches.js';
import { searched } from '../../../src/read/locate/search.js';
import { MOVED, WEIGHTS } from '../../../src/read/locate/weights.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { anchored, anchoredBut, everyKind } from '../../support/anchored.js';
import { heading, line, smallForm, type TypedTable, table, typedDocument } from '../../support/typed.js';

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

test('a search comes to what weighing everything does', () => {
  const columns = [
    { id: 'ke_hoach', label: 'Kế hoạch', type: 'integer' },
    { id: 'thuc_hien', label: 'Thực hiện', type: 'integer' },
  ];
  const rowsOf = (...labels: string[]) => labels.map((label, at) => ({ id: `r${at}`, label }));
  const form = smallForm({
    sections: [
      {
        id: 'mot',
        title: 'Kết quả thực hiện',
        tables: [
          { id: 'lop', title: 'Lớp học', rows: rowsOf('Lớp bồi dưỡng', 'Lớp tập huấn'), columns },
          { id: 'sach', title: 'Sách báo', rows: rowsOf('Sách phát hành', 'Báo tháng'), columns },
        ],
      },
      { id: 'hai', title: 'Hạn chế' },
    ],
  });
  const landmarks = landmarksOf(form);
  const cells = fc.constantFrom('12', '', 'Lớp bồi dưỡng', 'Sách phát hành', 'Báo tháng', 'Thực hiện');
  const tableOf = (...labels: string[]) =>
    fc.array(fc.tuple(fc.nat(2), fc.nat(2), cells), { maxLength: 3 }).map((changes): TypedTable => {
      const rows = [['Nội dung', 'Kế hoạch', 'Thực hiện'], ...labels.map((label) => [label, '10', '12'])];
      for (const [row, column, text] of changes) (rows[row] as string[])[column] = text;
      return table(rows);
    });
  const kept = (text: string) => fc.boolean().map((isKept) => (isKept ? [line(text)] : []));
  const blocks = fc.tuple(
    ...[kept('Lớp học'), tableOf('Lớp bồi dưỡng', 'Lớp tập huấn').map((one) => [one])],
    ...[kept('Sách báo'), tableOf('Sách phát hành', 'Báo tháng').map((one) => [one])],
    kept('Hạn chế'),
  );
  let plain = 0;
  fc.assert(
    fc.property(blocks, (made) => {
      const all = [heading('I. Kết quả thực hiện'), 'Đã mở lớp.', ...made.flat(), heading('II. Hạn chế'), 'Có.'];
      const flow = flowOf(typedDocument([...all, 'Nơi nhận:']));
      const grids = flow.tables.map((one) => gridOf(one, flow));
      const sides = { asked: landmarks.length, found: flow.nodes.length, ordered: true, moved: MOVED };
      const weighed = assign(matchesIn(form, flow, landmarks, grids, WEIGHTS), sides);
      const { located } = searched(form, flow, landmarks, grids);
      plain += weighed.every(({ pair }) => pair) ? 1 : 0;
      const said = weighed.map(({ pair }) => pair && [pair.found, pair.grid, pair.by]);
      const found = landmarks.map(({ index }) => {
        const { node, grid, evidence } = located.get(index) ?? {};
        return node ? [node.index, grid, evidence?.by] : null;
      });
      expect(found).toEqual(said);
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  );
  expect(plain).toBeGreaterThan(10);
});
