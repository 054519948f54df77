import { describe, expect, test } from '@jest/globals';
import { bitsOf } from '../../../src/match/index.js';
import { SUREST } from '../../../src/read/confidence.js';
import { type Landmark, landmarksOf } from '../../../src/read/landmark.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { answersBehind, compareLine, glanceAtLine, isHopeless, isNoLine } from '../../../src/read/locate/line.js';
import { OWNER } from '../../../src/read/locate/owner.js';
import { type Anchored, isBeyondDoubt, type Scene } from '../../../src/read/locate/rivals.js';
import { linesBefore, soughtOf } from '../../../src/read/locate/sought.js';
import { compareFigures, compareTable } from '../../../src/read/locate/table.js';
import { WEIGHTS } from '../../../src/read/locate/weights.js';
import { contentsOf } from '../../../src/read/table/contents.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { anchored, anchoredBut, everyKind } from '../../support/anchored.js';
import { heading, line, table, typedDocument } from '../../support/typed.js';

const { words } = everyKind().letterhead;
/** The landmarks by their indices. */
const [first, ask, figures, caption, bieu, signing] = [0, 2, 4, 5, 6, 7] as const;

interface Held {
  scene: Scene;
  atAnchors: Anchored[];
}

/** A document with everything at its anchors, and what stands there so surely that nothing is left to doubt. */
function held(changes: Parameters<typeof anchoredBut>[0] = {}): Held {
  const form = everyKind();
  const landmarks = landmarksOf(form);
  const flow = flowOf(typedDocument(anchoredBut(changes)));
  const grids = flow.tables.map((one) => gridOf(one, flow));
  const gridOfLandmark = ({ is }: Landmark) => {
    const tag = is === 'figures' ? 'figure:lop' : is === 'table' ? 'cell:bieu.hoi_nghi.ke_hoach' : '';
    return grids.find((grid) => contentsOf(grid).tags.has(tag)) ?? null;
  };
  const own = new Set(landmarks.map((one) => gridOfLandmark(one)?.table));
  const free = flow.nodes.filter((node) => !isNoLine(node) && !node.tables.some((one) => own.has(one)));
  const atAnchors = landmarks.map((landmark): Anchored => {
    const grid = gridOfLandmark(landmark);
    const node = flow.nodes.find(({ bookmarks, paragraph, tags, tables }) =>
      landmark.is === 'heading' || landmark.is === 'ask'
        ? bookmarks.some(({ name }) => name === landmark.anchor)
        : landmark.is === 'caption'
          ? paragraph.style === 'Decuong Caption'
          : landmark.is === 'signing'
            ? tags.has('field:signatory')
            : grid !== null && tables.includes(grid.table),
    );
    if (!node) throw new Error(`no place of ${landmark.is}`);
    return { landmark, node, grid, by: 'text', bits: Number.POSITIVE_INFINITY, beside: 0 };
  });
  const answers = answersBehind(flow.nodes);
  return {
    scene: { ...soughtOf(form), form, flow, grids, places: grids.length, free, answers },
    atAnchors,
  };
}

const isSure = ({ scene, atAnchors }: Held, of: number, bits: number, beside = 0): boolean =>
  isBeyondDoubt(
    atAnchors.map((one) => (one.landmark.index === of ? { ...one, bits, beside } : one)),
    scene,
  );

/** How much must speak for a landmark at its place before nothing is left to doubt, as a power of two. */
function needed(one: Held, of: number, beside = 0): number {
  let [least, most] = [-100, 400];
  for (let step = 0; step < 50; step++) {
    const middle = (least + most) / 2;
    if (isSure(one, of, middle, beside)) most = middle;
    else least = middle;
  }
  return most;
}

/** What stands without a rival must be so much surer than not. */
const ALONE = needed(held(), signing);

/** The odds of all other places of a landmark, as they are bounded from above. */
const oddsAgainst = (one: Held, of: number, beside = 0): number => 2 ** (needed(one, of, beside) - ALONE) - 1;

/** The same as a search weighs them: never more. */
function searchedOdds({ scene, atAnchors }: Held, of: number): number {
  const own = atAnchors[of];
  const want = scene.expected.get(of);
  if (!want || !own) throw new Error('no line');
  return scene.free.reduce((sum, node) => {
    if (node === own.node || isHopeless(glanceAtLine(node, want, scene))) return sum;
    return sum + 2 ** bitsOf(WEIGHTS[want.is], compareLine(node, want, of, scene), scene.free.length);
  }, 0);
}

test('what stands without a rival must be far surer than anything is called', () => {
  expect(2 ** -ALONE).toBeLessThan((1 - SUREST) / 4);
  expect(oddsAgainst(held(), signing, 3)).toBeCloseTo(3, 3);
});

test('doubts of all landmarks add up', () => {
  const { scene, atAnchors } = held();
  const sure = (...unsure: number[]) =>
    isBeyondDoubt(
      atAnchors.map((one) =>
        unsure.includes(one.landmark.index) ? { ...one, bits: needed({ scene, atAnchors }, one.landmark.index) } : one,
      ),
      scene,
    );
  expect([sure(first), sure(ask), sure(first, ask)]).toEqual([true, true, false]);
});

describe('another line', () => {
  const lines = [first, ask, caption];
  const behind = (...more: ReturnType<typeof line>[]) => held({ signatory: [anchored.signatory, ...more] });
  /** Speaks for nothing, and makes another document as long. */
  const idle = heading('Đơn vị đã làm tốt');

  test.each([
    ['a slip of the title, with its place to fill in behind it', [line('Ưu điển trong năm'), anchored.motText]],
    [
      'the same in bold, with a number and another bookmark',
      [line('1. Ưu điển trong năm', { bold: true, bookmark: '_dc_section_x' }), anchored.motText],
    ],
    ['the title once more', [line('Ưu điểm trong năm')]],
    ['the title once more as a heading', [heading('1. Ưu điểm trong năm')]],
    ['the title with its bookmark once more', [heading('1. Ưu điểm trong năm', { bookmark: '_dc_section_mot' })]],
    ['a number that reads as a part of another title', [line('2. Hạn chế và nguyên nhân')]],
    ['the question once more, with a slip', [line('Những việc chính đơn vị sẻ làm.'), anchored.viecText]],
    ['the title of a table once more', [line('Một số chỉ tiêu chính', { style: 'Decuong Caption' })]],
    ['the title of a table with a slip', [line('Môt số chỉ tiêu chính')]],
    ['the beginning of a title', [line('Ưu điểm')]],
    ['a longer line', [line('Ưu điểm trong năm của đơn vị')]],
  ] as const)('speaks against a landmark at least as much as a search finds: %s', (_, more) => {
    const one = behind(...more);
    for (const asked of lines)
      expect(oddsAgainst(one, asked) * 1.0001 + 0.0001).toBeGreaterThan(searchedOdds(one, asked));
  });

  test('speaks just as much as a search finds where it has a style of the form', () => {
    for (const rival of [heading('Ưu điển trong năm'), line('Môt số chỉ tiêu chính', { style: 'Decuong Caption' })]) {
      const [with_, without] = [behind(rival), behind(idle)];
      for (const asked of lines) {
        const more = searchedOdds(with_, asked) - searchedOdds(without, asked);
        const said = oddsAgainst(with_, asked) - oddsAgainst(without, asked);
        expect(said).toBeCloseTo(more, 1);
      }
    }
  });

  test.each([
    ['typed', line('Đơn vị đã làm tốt.'), line('Đơn vị còn thiếu cán bộ.')],
    ['with a number', line('4. Đơn vị đã làm tốt.'), line('5. Đơn vị còn thiếu cán bộ.')],
  ])('counts as much as the next one of its kind: %s', (_, one, other) => {
    const [none, some, both] = [behind(idle, idle), behind(one, idle), behind(one, other)];
    for (const asked of lines) {
      const [zero, single, twice] = [none, some, both].map((each) => oddsAgainst(each, asked)) as [
        number,
        number,
        number,
      ];
      expect(single).toBeGreaterThan(zero);
      expect((twice - single) / (single - zero)).toBeCloseTo(1, 2);
    }
  });

  test('speaks more against a heading with a number before it', () => {
    const [typed, numbered] = [behind(line('Đơn vị đã làm tốt.')), behind(line('4. Đơn vị đã làm tốt.'))];
    expect(oddsAgainst(numbered, first)).toBeGreaterThan(oddsAgainst(typed, first));
  });

  test('is none in the place of the landmark itself, however it is retyped', () => {
    const retyped = held({ mot: [heading('1. Những ưu điểm', { bookmark: '_dc_section_mot' })] });
    const [plain, own] = [oddsAgainst(held(), first), oddsAgainst(retyped, first)];
    expect(own).toBeLessThanOrEqual(plain);
  });
});

describe('another table', () => {
  const copied = table([
    ['Chỉ tiêu', 'Kế hoạch năm', 'Kết quả thực hiện'],
    ['Hội nghị báo cáo viên', '10', '12'],
    ['Tài liệu tuyên truyền', '20', '25'],
  ]);
  const dates = table([
    ['Ngày', 'Nơi'],
    ['3/4', 'Mường So'],
  ]);
  const sure = (one: Held) => isSure(one, first, Number.POSITIVE_INFINITY);

  test('without anchors leaves a doubt where it may be one that is asked for', () => {
    expect(sure(held({ signatory: [copied, anchored.signatory] }))).toBe(false);
    const figuresAgain = table([
      [words.figure, words.unit, words.value],
      ['Số lớp đã mở', 'lớp', '3'],
      ['Số người dự học', 'người', '90'],
    ]);
    expect(sure(held({ signatory: [figuresAgain, anchored.signatory] }))).toBe(false);
    expect(sure(held({ signatory: [dates, anchored.signatory] }))).toBe(true);
  });

  test('without anchors counts as much as the next one', () => {
    const odds = (...more: (typeof dates)[]) => {
      const { scene, atAnchors } = held({ signatory: [...more, anchored.signatory] });
      return oddsAgainst({ scene: { ...scene, places: 2 }, atAnchors }, bieu);
    };
    const [none, one, two] = [odds(), odds(dates), odds(dates, dates)];
    expect(one - none).toBeGreaterThan(1);
    expect((two - one) / (one - none)).toBeCloseTo(1, 2);
  });

  /** The odds that the table of figures is the other one, and the other way round, under any line. */
  function searchedTable({ scene, atAnchors }: Held, of: number): number {
    const other = atAnchors[of === bieu ? figures : bieu];
    if (!other?.grid) throw new Error('no table');
    const { grid, node } = other;
    const { flow, titles, places } = scene;
    const landmark = atAnchors[of]?.landmark;
    const bits = OWNER.map((under) =>
      landmark?.is === 'figures'
        ? bitsOf(WEIGHTS.figures, { ...compareFigures(grid, landmark.figures, words), under }, places)
        : landmark?.is === 'table'
          ? bitsOf(
              WEIGHTS.table,
              { ...compareTable(grid, landmark.table, linesBefore(node, flow), titles), under },
              places,
            )
          : Number.NEGATIVE_INFINITY,
    );
    return 2 ** Math.max(...bits);
  }

  test('with the anchors of another one speaks against it at least as much as a search finds', () => {
    const mixed = table([
      ['Chỉ tiêu', 'Kế hoạch năm', 'Kết quả thực hiện'],
      ['Hội nghị báo cáo viên', line('3', { tag: 'figure:lop' }), '12'],
      ['Tài liệu tuyên truyền', line('90', { tag: 'figure:nguoi' }), '25'],
    ]);
    const turned = table([
      [words.figure, words.unit, words.value],
      ['Số lớp đã mở', 'lớp', line('10', { tag: 'cell:bieu.hoi_nghi.ke_hoach' })],
      ['Số người dự học', 'người', '90'],
    ]);
    for (const one of [
      held(),
      held({ figures: [mixed] }),
      held({ figures: [line('Một số chỉ tiêu chính'), mixed] }),
      held({ bieu: [turned] }),
    ])
      for (const asked of [figures, bieu])
        expect(oddsAgainst(one, asked) * 1.0001 + 0.0001).toBeGreaterThan(searchedTable(one, asked));
  });

  test('speaks less against one whose title is not above it', () => {
    const [untitled, titled] = [held(), held({ figures: [line('Một số chỉ tiêu chính'), anchored.figures] })];
    expect(oddsAgainst(titled, bieu)).toBeGreaterThan(10 * oddsAgainst(untitled, bieu));
  });

  test('speaks less against one whose kind of anchor it has of another', () => {
    const bare = table([
      [words.figure, words.unit, words.value],
      ['Số lớp đã mở', 'lớp', line('3', { tag: 'figure:lop' })],
      ['Số người dự học', 'người', '90'],
    ]);
    expect(oddsAgainst(held({ figures: [bare] }), bieu)).toBeGreaterThan(10 * oddsAgainst(held(), bieu));
  });

  test('is none in its own place', () => {
    const { scene, atAnchors } = held();
    const alone = {
      scene: { ...scene, grids: scene.grids.filter((grid) => grid === atAnchors[bieu]?.grid) },
      atAnchors,
    };
    expect(oddsAgainst(alone, bieu)).toBeCloseTo(0, 3);
  });
});

test('a document of more than a thousand lines is searched', () => {
  const { scene, atAnchors } = held();
  const sure = (count: number) =>
    isBeyondDoubt(atAnchors, { ...scene, free: Array.from({ length: count }, (_, at) => scene.free[at % 2] as never) });
  expect([sure(1000), sure(1001)]).toEqual([true, false]);
});
