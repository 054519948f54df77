import { describe, expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/flow.js';
import { type Landmark, landmarksOf } from '../../../src/read/landmark.js';
import { matchesIn } from '../../../src/read/locate/matches.js';
import { WEIGHTS } from '../../../src/read/locate/weights.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { anchored, anchoredBut, everyKind } from '../../support/anchored.js';
import { heading, line, table, typedDocument } from '../../support/typed.js';

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
