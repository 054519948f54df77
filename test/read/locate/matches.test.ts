import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bitsOf, FAINT } from '../../../src/match/index.js';
import { type Landmark, landmarksOf } from '../../../src/read/landmark.js';
import { type Flow, flowOf } from '../../../src/read/lines/flow.js';
import { answersBehind, compareLine, glanceAtLine, isHopeless, isNoLine } from '../../../src/read/locate/line.js';
import { isPlain, matchesIn } from '../../../src/read/locate/matches.js';
import { comparePlace } from '../../../src/read/locate/place.js';
import { soughtOf } from '../../../src/read/locate/sought.js';
import { RATHER } from '../../../src/read/locate/table-pairs.js';
import { WEIGHTS } from '../../../src/read/locate/weights.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { anchored, anchoredBut, everyKind } from '../../support/anchored.js';
import { heading, type Look, line, smallForm, table, typedDocument } from '../../support/typed.js';

type Changes = Parameters<typeof anchoredBut>[0];

/** What may be what in the document of every kind with some of its parts exchanged. */
function matched(changes: Changes = {}, asked: readonly Landmark[] = []) {
  const form = everyKind();
  const landmarks = [...landmarksOf(form), ...asked];
  const flow = flowOf(typedDocument(anchoredBut(changes)));
  const grids = flow.tables.map((one) => gridOf(one, flow));
  return matchesIn(form, flow, landmarks, grids, WEIGHTS).map((one) => ({
    ...one,
    is: landmarks[one.asked]?.is,
    text: flow.nodes[one.found]?.text ?? '',
    table: one.grid && grids.indexOf(one.grid),
  }));
}
const [first, ask, figures, caption, bieu, signing] = [0, 2, 4, 5, 6, 7] as const;
/** The places a landmark rather stands at than not, and by what. */
const places = (asked: number, changes: Changes = {}) =>
  matched(changes)
    .filter((one) => one.asked === asked && one.bits > 0)
    .map(({ text, by, inclusive, table: at }) => [
      text,
      by,
      ...(inclusive ? ['inclusive'] : []),
      ...(at === null ? [] : [at]),
    ]);

describe('a line', () => {
  const title = '1. Ưu điểm trong năm';

  test('is known by its bookmark, or by its words', () => {
    expect(places(first)).toEqual([[title, 'bookmark']]);
    expect(places(ask)).toEqual([['Những việc chính đơn vị sẽ làm.', 'bookmark']]);
    expect(places(caption)).toEqual([['Một số chỉ tiêu chính', 'text']]);
    expect(places(first, { mot: [heading(title)] })).toEqual([[title, 'text']]);
  });

  test('may be one of several', () => {
    expect(places(first, { motText: [anchored.motText, heading(title)] })).toEqual([
      [title, 'bookmark'],
      [title, 'text'],
    ]);
  });

  test('is none of those for which no word and no anchor speaks, nor small print', () => {
    expect(matched().filter(({ asked, text }) => asked === first && text === 'Đã mở lớp.')).toEqual([]);
    const small = line('Ưu điểm trong năm', { style: 'Decuong Guidance', bookmark: '_dc_section_mot' });
    expect(places(first, { mot: [small] })).toEqual([['Đã mở lớp.', 'tag', 'inclusive']]);
  });

  test('weighs less among more lines', () => {
    const bits = (changes: Changes) => matched(changes).find(({ asked }) => asked === first)?.bits ?? 0;
    const more = Array.from({ length: 9 }, (_, at) => `Việc thứ ${at} đã xong.`);
    expect(bits({ motText: [anchored.motText, ...more] })).toBeCloseTo(bits({}) - 1, 5);
  });
});

describe('the place that is filled in', () => {
  test('stands for the line before it that is gone, by its tag, its bookmark or its title', () => {
    const by = (text: ReturnType<typeof line>) => places(ask, { viec: [], viecText: [text] });
    expect(by(line('Sẽ mở.', { tag: 'text:viec' }))).toEqual([['Sẽ mở.', 'tag', 'inclusive']]);
    expect(by(line('Sẽ mở.', { bookmark: '_dc_text_viec' }))).toEqual([['Sẽ mở.', 'bookmark', 'inclusive']]);
    expect(by(line('Sẽ mở.'))).toEqual([]);
  });

  test('stands for no line that is there with its answer behind it', () => {
    const inclusive = (changes: Changes = {}) =>
      matched(changes)
        .filter((one) => one.inclusive)
        .map(({ asked }) => asked);
    expect(inclusive()).toEqual([]);
    expect(inclusive({ viec: [], mot: [] })).toEqual([first, ask]);
  });

  test('may stand for a line that reads quite otherwise', () => {
    const other = line('Phương hướng nhiệm vụ', { style: 'Decuong Ask', bookmark: '_dc_ask_viec' });
    const far = Array.from({ length: 7 }, (_, at) => `Việc thứ ${at} đã xong.`);
    expect(places(ask, { viec: [other, ...far] })).toContainEqual(['Sẽ mở thêm.', 'tag', 'inclusive']);
  });
});

describe('the signing block', () => {
  test('begins with the recipients, the place of the signatory, or who signs as what', () => {
    const { signing: signs } = everyKind();
    const all = { signatory: [anchored.signatory, line(signs.authority ?? ''), line(signs.title ?? ''), 'Lò Văn B'] };
    const found = matched(all).filter((one) => one.asked === signing);
    expect(found.map(({ text }) => text)).toEqual(['Nơi nhận:', 'Lò Văn A', signs.authority, signs.title]);
    for (const one of found) expect(one).toMatchObject({ by: 'text', inclusive: false, grid: null });
  });
});

describe('a table', () => {
  const { words } = everyKind().letterhead;
  const bare = (look: Parameters<typeof line>[1] = {}) =>
    table([
      ['Chỉ tiêu', 'Kế hoạch năm', 'Kết quả thực hiện'],
      ['Hội nghị báo cáo viên', line('10', look), '12'],
      ['Tài liệu tuyên truyền', '20', '25'],
    ]);

  test('is known by its tags, its bookmark, or what stands in it', () => {
    const by = (look?: Parameters<typeof line>[1]) => places(bieu, { bieu: [bare(look)] }).map(([, how]) => how);
    expect(by({ tag: 'cell:bieu.hoi_nghi.ke_hoach', bookmark: '_dc_table_bieu' })).toEqual(['tag']);
    expect(by({ bookmark: '_dc_table_bieu' })).toEqual(['bookmark']);
    expect(by()).toEqual(['signature']);
    expect(places(figures)).toEqual([[words.figure, 'tag', 0]]);
    expect(places(bieu)).toEqual([['Chỉ tiêu', 'tag', 1]]);
  });

  test('may be one of two that look alike, or that of figures by its labels', () => {
    expect(places(bieu, { bieu: [bare(), bare()] })).toEqual([
      ['Chỉ tiêu', 'signature', 1],
      ['Chỉ tiêu', 'signature', 2],
    ]);
    const typed = table([
      [words.figure, words.unit, words.value],
      ['Số lớp đã mở', 'lớp', '3'],
      ['Số người dự học', 'người', '90'],
    ]);
    expect(places(figures, { figures: [typed] })).toEqual([[words.figure, 'signature', 0]]);
  });

  test('weighs more under its own line', () => {
    const bits = (changes: Changes) => matched(changes).find(({ asked }) => asked === bieu)?.bits ?? 0;
    const elsewhere = { ba: [], signatory: [anchored.signatory, anchored.ba] };
    expect(bits({ figures: [] })).toBeGreaterThan(bits({ figures: [], ...elsewhere }));
    expect(bits({ figures: [] })).toBeGreaterThan(bits({}));
  });

  test('is none that has nothing of it', () => {
    const dates = table([
      ['Ngày', 'Nơi'],
      ['3/4', 'Mường So'],
    ]);
    const found = matched({ signatory: [anchored.signatory, dates] });
    expect(found.filter(({ text }) => text === 'Ngày')).toEqual([]);
  });

  test('that is asked for holds no lines of the form, another one may', () => {
    const [header, , last] = bare().rows;
    const quoting = (...row: Parameters<typeof table>[0][number]) =>
      table([(header ?? []) as never, row, (last ?? []) as never]);
    const again = heading('1. Ưu điểm trong năm');
    const inside = quoting(again, '10', '12');
    expect(places(first, { bieu: [inside] })).toEqual([['1. Ưu điểm trong năm', 'bookmark']]);
    const dates = table([
      ['Ngày', 'Nơi'],
      ['3/4', again],
    ]);
    expect(places(first, { signatory: [anchored.signatory, dates] })).toEqual([
      ['1. Ưu điểm trong năm', 'bookmark'],
      ['1. Ưu điểm trong năm', 'text'],
    ]);
  });
});

test('in a document far larger than any report lines are known by their very words and their anchors', () => {
  const form = everyKind();
  const [other] = landmarksOf(form);
  const many = new Array<Landmark>(200_000).fill({ ...(other as Landmark), index: 200_000 });
  const found = (changes: Changes) => new Set(matched(changes, many).map(({ asked, text }) => `${asked} ${text}`));
  const all = found({});
  for (const [asked, text] of [
    [first, '1. Ưu điểm trong năm'],
    [ask, 'Những việc chính đơn vị sẽ làm.'],
    [caption, 'Một số chỉ tiêu chính'],
    [signing, 'Nơi nhận:'],
    [signing, 'Lò Văn A'],
  ] as const)
    expect(all).toContain(`${asked} ${text}`);
  const slip = '1. Ưu điển trong năm';
  expect(found({ mot: [heading(slip, { bookmark: '_dc_section_mot' })] })).toContain(`${first} ${slip}`);
  expect(found({ mot: [heading(slip)] })).not.toContain(`${first} ${slip}`);
  const gone = found({ viec: [], mot: [] });
  expect(gone).toContain(`${ask} Sẽ mở thêm.`);
  expect(gone).toContain(`${first} Đã mở lớp.`);
});

describe('what may be a line, held against the lines it may be', () => {
  const form = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả thực hiện nhiệm vụ',
        points: [1, 2, 3, 12].map((at) => ({ id: `y_${at}`, ask: `Nêu kết quả nhiệm vụ thứ ${at} của đơn vị.` })),
        tables: [{ id: 'bieu', title: 'Một số chỉ tiêu chính năm 2026', columns: [{ id: 'a', label: 'Kế hoạch' }] }],
      },
      { id: 'han_che', title: 'Hạn chế (nếu có)' },
      { id: 'dieu', title: 'Điều 12 của Quy định' },
      { id: 'han_che_2', title: 'Kết quả thực hiện nhiệm vụ' },
    ],
  });
  const landmarks = landmarksOf(form);
  const { expected, printed } = soughtOf(form);
  const texts = [...expected.values()].flatMap(({ texts: all }) => all.map(({ text }) => text));
  const looks = landmarks.flatMap((one): Look[] => {
    if (one.is !== 'heading' && one.is !== 'ask') return [];
    const { tag, bookmark, title } = one.answer;
    return [{ bookmark: one.anchor }, { emptyBookmark: one.anchor }, { tag }, { bookmark }, { title, tag: 'other' }];
  });
  const typed = fc
    .record({
      text: fc.constantFrom(...texts, 'Đã mở 12 lớp.', 'Hạn chế: còn ít lớp', 'Quy định', 'Nhiệm vụ thứ 1 2'),
      how: fc.constantFrom('as it is', 'slip', 'other number', 'parted number', 'goes on', 'numbered', 'thinned'),
      look: fc.constantFrom<Look>({}, {}, {}, {}, { bold: true }, { level: 0 }, ...looks),
      at: fc.nat(20),
    })
    .map(({ text, how, look, at }) => {
      const said: Record<string, string> = {
        slip: `${text.slice(0, at)}${text.slice(at + 1)}`,
        'other number': text.replace(/\d+/, String(at)),
        'parted number': text.replace('12', '1 2'),
        'goes on': `${text}: đơn vị đã làm ${at} việc`,
        numbered: `${at}. ${text}`,
        thinned: text.split(' ').slice(1).join(' '),
      };
      return line(said[how] ?? text, look);
    });

  /** Every line held against every paragraph: what comes to more than noise. */
  function slowly({ nodes }: Flow): string[] {
    const free = nodes.filter((node) => !isNoLine(node));
    const setting = { printed, answers: answersBehind(nodes) };
    return landmarks.flatMap((landmark) => {
      const want = expected.get(landmark.index);
      if (!want) return [];
      const lines = free.flatMap((node) => {
        if (isHopeless(glanceAtLine(node, want, setting))) return [];
        const levels = compareLine(node, want, landmark.index, setting);
        const bits = bitsOf(WEIGHTS[want.is], levels, free.length);
        return [{ node, bits, isAnswered: levels.answer === 'own' && bits > RATHER }];
      });
      const isPlaced = landmark.is !== 'caption' && !lines.some(({ isAnswered }) => isAnswered);
      const places = free.flatMap((node) => {
        if (!isPlaced || !('answer' in landmark)) return [];
        const levels = comparePlace(node, landmark.answer, printed);
        return levels.anchor === 'none' ? [] : [{ node, bits: bitsOf(WEIGHTS.place, levels, free.length) }];
      });
      const runs: (typeof places)[] = [];
      for (const place of places) {
        const run = runs.find((one) => {
          const last = one.at(-1)?.node.index ?? -1;
          return nodes.slice(last + 1, place.node.index).every((node) => isPlain(node, printed));
        });
        if (run) run.push(place);
        else runs.push([place]);
      }
      const begun = runs.flatMap(([first, ...others]) =>
        first ? [{ ...first, bits: Math.max(first.bits, ...others.map(({ bits }) => bits)) }] : [],
      );
      return [...lines, ...begun]
        .filter(({ bits }) => bits > FAINT)
        .map(({ node, bits }) => `${landmark.index} ${node.index} ${bits}`);
    });
  }

  test('comes to the same as every line held against every paragraph', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 60 }), (blocks, more) => {
        const others = Array.from({ length: more }, (_, at) => `Chi bộ ${at} họp đều.`);
        const flow = flowOf(typedDocument([...blocks, ...others]));
        const all = matchesIn(form, flow, landmarks, [], WEIGHTS)
          .filter(({ asked, bits }) => expected.has(asked) && bits > FAINT)
          .map(({ asked, found: at, bits }) => `${asked} ${at} ${bits}`);
        found += all.length;
        expect(all.sort()).toEqual(slowly(flow).sort());
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
    expect(found).toBeGreaterThan(200);
  });
});
