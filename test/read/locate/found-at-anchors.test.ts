import { describe, expect, test } from '@jest/globals';
import { landmarksOf } from '../../../src/read/landmark.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { foundAtAnchors } from '../../../src/read/locate/at-anchors.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { anchored, anchoredBut, everyKind } from '../../support/anchored.js';
import { heading, line, table, typedDocument } from '../../support/typed.js';

/** What is found without a search in the document with some of its parts exchanged; null where a search is needed. */
function found(changes: Parameters<typeof anchoredBut>[0] = {}) {
  const flow = flowOf(typedDocument(anchoredBut(changes)));
  const grids = flow.tables.map((one) => gridOf(one, flow));
  const form = everyKind();
  const result = foundAtAnchors(form, flow, landmarksOf(form), grids);
  return result && { ...result, flow, grids };
}
const isFound = (changes: Parameters<typeof anchoredBut>[0]): boolean => found(changes) !== null;

describe('a document with all its anchors', () => {
  test('holds each thing at its own, in the order of the form', () => {
    const result = found();
    const places = [...(result?.located ?? [])].map(([index, { landmark, node, grid, evidence, moved }]) => {
      expect([index, evidence.confidence, evidence.inclusive, moved]).toEqual([landmark.index, 0.99, false, false]);
      return [landmark.is, node.text, grid && result?.grids.indexOf(grid), evidence.by];
    });
    expect(places).toEqual([
      ['heading', '1. Ưu điểm trong năm', null, 'bookmark'],
      ['heading', '2. Hạn chế và nguyên nhân', null, 'bookmark'],
      ['ask', 'Những việc chính đơn vị sẽ làm.', null, 'bookmark'],
      ['heading', '3. Kết quả thực hiện', null, 'bookmark'],
      ['figures', everyKind().letterhead.words.figure, 0, 'tag'],
      ['caption', 'Một số chỉ tiêu chính', null, 'text'],
      ['table', 'Chỉ tiêu', 1, 'tag'],
      ['signing', 'Lò Văn A', null, 'text'],
    ]);
  });

  test('leaves nothing else to be meant, and tells where the signing block may begin', () => {
    const result = found();
    expect(result?.rivals).toEqual([]);
    expect([...(result?.absent ?? [1])]).toEqual([]);
    const signs = result?.signs.map((at) => result.flow.nodes[at]?.text);
    expect(signs).toEqual([everyKind().letterhead.recipients.label, 'Lò Văn A']);
  });
});

describe('a document needs no search', () => {
  test('where lines were retyped at their anchors', () => {
    expect(isFound({ hai: [heading('2. Hạn chế, nguyên nhân', { bookmark: '_dc_section_hai' })] })).toBe(true);
  });

  test('where people wrote more sentences, and small print that reads like a title', () => {
    expect(isFound({ motText: [anchored.motText, 'Đơn vị đã làm tốt.', 'Đơn vị còn thiếu cán bộ.'] })).toBe(true);
    const small = line('Ưu điểm trong năm', { style: 'Decuong Guidance', bookmark: '_dc_section_mot' });
    expect(isFound({ motText: [small, anchored.motText] })).toBe(true);
  });

  test('where the title of a table has a number before it', () => {
    expect(isFound({ caption: [line('a) Một số chỉ tiêu chính', { style: 'Decuong Caption' })] })).toBe(true);
  });

  test('where a heading of the form stands in one of its own tables', () => {
    const [header, , last] = anchored.bieu.rows;
    if (!header || !last) throw new Error('no rows');
    const quoting = table([
      header,
      [
        line('Ưu điểm trong năm', { level: 0, bookmark: '_dc_section_mot' }),
        line('10', { tag: 'cell:bieu.hoi_nghi.ke_hoach' }),
        '12',
      ],
      last,
    ]);
    expect(isFound({ bieu: [quoting] })).toBe(true);
  });

  test('where only one of its anchors is left in a table', () => {
    const { words } = everyKind().letterhead;
    const rows = (first: ReturnType<typeof line>) =>
      table([
        [words.figure, words.unit, words.value],
        ['Số lớp đã mở', 'lớp', first],
        ['Số người dự học', 'người', '90'],
      ]);
    expect(isFound({ figures: [rows(line('3', { tag: 'figure:lop', bookmark: '_dc_figure_lop' }))] })).toBe(true);
    expect(isFound({ figures: [rows(line('3'))] })).toBe(false);
  });
});

describe('a document is searched', () => {
  test.each(['mot', 'viec', 'figures', 'caption', 'bieu', 'signatory'] as const)(
    'where something is gone: %s',
    (part) => {
      expect(isFound({ [part]: [] })).toBe(false);
    },
  );

  test('where a text reads as the title of a table, with its style or without', () => {
    expect(isFound({ motText: [anchored.motText, 'Một số chỉ tiêu chính'] })).toBe(false);
    expect(isFound({ motText: [anchored.motText, anchored.caption] })).toBe(false);
  });

  test('where a line lost its bookmark, or a title of a table its style', () => {
    expect(isFound({ mot: [heading('1. Ưu điểm trong năm')] })).toBe(false);
    expect(isFound({ caption: [line('Một số chỉ tiêu chính')] })).toBe(false);
  });

  test('where a bookmark has nothing left inside, or other words altogether', () => {
    expect(isFound({ mot: [heading('1. Ưu điểm trong năm', { emptyBookmark: '_dc_section_mot' })] })).toBe(false);
    expect(isFound({ mot: [heading('2. Hạn chế và nguyên nhân', { bookmark: '_dc_section_mot' })] })).toBe(false);
  });

  test('where an anchor stands twice', () => {
    expect(isFound({ motText: [anchored.motText, anchored.mot] })).toBe(false);
    expect(isFound({ caption: [anchored.caption, anchored.caption] })).toBe(false);
    expect(isFound({ figures: [anchored.figures, anchored.figures] })).toBe(false);
    expect(isFound({ bieu: [anchored.bieu, 'Chữ.', anchored.bieu] })).toBe(false);
    expect(isFound({ signatory: [anchored.signatory, anchored.signatory] })).toBe(false);
  });

  test('where a table has the anchors of two', () => {
    const { words } = everyKind().letterhead;
    const mixed = table([
      [words.figure, words.unit, words.value],
      ['Số lớp đã mở', 'lớp', line('3', { tag: 'figure:lop', bookmark: '_dc_figure_lop' })],
      ['Số người dự học', 'người', line('90', { tag: 'cell:bieu.hoi_nghi.ke_hoach' })],
    ]);
    expect(isFound({ figures: [mixed] })).toBe(false);
  });

  test('where things stand in another order', () => {
    expect(isFound({ mot: [], motText: [], hai: [anchored.hai, anchored.mot, anchored.motText] })).toBe(false);
    expect(isFound({ ba: [], viecText: [anchored.viecText, anchored.figures, anchored.ba], figures: [] })).toBe(false);
    expect(isFound({ recipients: [], signatory: [], motText: [anchored.signatory, anchored.motText] })).toBe(false);
  });

  test('where a table without anchors may be one that is asked for', () => {
    const copy = table([
      ['Chỉ tiêu', 'Kế hoạch năm', 'Kết quả thực hiện'],
      ['Hội nghị báo cáo viên', '10', '12'],
      ['Tài liệu tuyên truyền', '20', '25'],
    ]);
    expect(isFound({ motText: [anchored.motText, copy] })).toBe(false);
  });
});
