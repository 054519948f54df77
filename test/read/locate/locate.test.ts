import { describe, expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/lines/flow.js';
import { locateBySearch } from '../../../src/read/locate/locate.js';
import { anchored, anchoredBut, everyKind } from '../../support/anchored.js';
import { answerTo, heading, line, readTyped, smallForm, table, typedDocument } from '../../support/typed.js';

type Blocks = Parameters<typeof readTyped>[1][];
const integer = { type: 'integer', min: 0 };
const NAMES = ['Họ và tên', 'Kế hoạch năm', 'Kết quả thực hiện'];
const columns = [
  { id: 'ten', label: 'Họ và tên', type: 'text' },
  { id: 'ke_hoach', label: 'Kế hoạch năm', ...integer },
  { id: 'thuc_hien', label: 'Kết quả thực hiện', ...integer },
];
const TITLE = 'Một số chỉ tiêu chính';
const top = heading('1. Kết quả trong năm');

describe('what reads exactly as one is no slip or short form of another', () => {
  const like = smallForm({
    sections: [
      { id: 'khach_quan', title: 'Nguyên nhân khách quan' },
      { id: 'nguyen_nhan', title: 'Nguyên nhân khách quan và chủ quan' },
      { id: 'chung', title: 'Nguyên nhân khách quan và chủ quam' },
    ],
  });
  const items = (...typed: string[]) =>
    readTyped(like, ...typed.map((one) => heading(one))).headings.map(({ item }) => item);

  test('where only one of them was left', () => {
    expect(items('Nguyên nhân khách quan')).toEqual(['khach_quan']);
    expect(items('Nguyên nhân khách quan và chủ quan')).toEqual(['nguyen_nhan']);
    expect(items('Nguyên nhân khách quan và chủ quam')).toEqual(['chung']);
  });

  test('and words that are no one’s are taken for the one most like them', () => {
    expect(items('Nguyên nhân khách quan của đơn vị')).toEqual(['khach_quan']);
  });
});

describe('the name of the unit in the letterhead', () => {
  const named = smallForm({
    sections: [
      { id: 'dang', title: 'Đảng ủy xã Mường So lãnh đạo toàn diện' },
      { id: 'sau', title: 'Việc sau đó' },
    ],
  });
  const items = (...blocks: Blocks) => readTyped(named, ...blocks).headings.map(({ item }) => item);

  test('is no heading that begins with it', () => {
    expect(items('ĐẢNG ỦY XÃ MƯỜNG SO', heading('2. Việc sau đó'))).toEqual(['sau']);
    expect(items(heading('Đảng ủy xã Mường So lãnh đạo'), heading('2. Việc sau đó'))).toEqual(['dang', 'sau']);
  });

  test('is the heading that reads so, or has its bookmark', () => {
    const bookmark = '_dc_section_dang';
    expect(items(line('ĐẢNG ỦY XÃ MƯỜNG SO', { bookmark }), heading('2. Việc sau đó'))).toEqual(['dang', 'sau']);
    const same = smallForm({ sections: [{ id: 'dang', title: 'Đảng ủy xã Mường So' }] });
    expect(readTyped(same, 'ĐẢNG ỦY XÃ MƯỜNG SO').headings.map(({ item }) => item)).toEqual(['dang']);
  });
});

describe('a table that was asked for', () => {
  const form = smallForm({
    sections: [
      { id: 'ket_qua', title: 'Kết quả trong năm', tables: [{ id: 'bieu', title: TITLE, rows: { min: 1 }, columns }] },
      { id: 'ke_hoach', title: 'Kế hoạch năm' },
    ],
  });
  const half = table([
    ['Tên', 'Kế hoạch năm', 'Khác hẳn'],
    ['Lò Văn A', '3', '2'],
  ]);
  const bare = table([
    ['Một', 'hai', 'ba'],
    ['Lò Văn A', '3', '2'],
  ]);
  const state = (...blocks: Blocks) => answerTo(readTyped(form, top, ...blocks), 'bieu').state;

  test('has its title within five paragraphs before it', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'Chữ.');
    expect(state(TITLE, ...lines(4), bare)).toBe('answered');
    expect(state(TITLE, ...lines(5), bare)).toBe('unknown');
    expect(state(bare, TITLE)).toBe('missing');
  });

  test('has some of its headers where it stands under its own line, and more of them elsewhere', () => {
    expect(state(half)).toBe('answered');
    expect(state('Chữ.', heading('2. Kế hoạch năm'), half)).toBe('missing');
  });

  test('holds no headings', () => {
    const own = table([NAMES, [line('Kế hoạch năm', { level: 0 }), '3', '2']]);
    expect(readTyped(form, top, own).headings.map(({ item }) => item)).toEqual(['ket_qua']);
    const other = table([['Ngày', line('Kế hoạch năm', { level: 0 })]]);
    expect(readTyped(form, top, other).headings.map(({ item }) => item)).toEqual(['ket_qua', 'ke_hoach']);
  });

  test('is known by its headers, and by nothing where it is empty', () => {
    expect(state(table([]))).toBe('missing');
    expect(answerTo(readTyped(form, top, table([NAMES, ['Lò Văn A', '3', '2']])), 'bieu')).toMatchObject({
      state: 'answered',
      by: 'signature',
      confidence: 0.99,
    });
  });
});

describe('the signing block', () => {
  const form = smallForm({
    sections: [{ id: 'viec', title: 'Việc chính', points: [{ id: 'hoi', ask: 'Những việc đơn vị đã làm xong.' }] }],
  });
  const text = (...blocks: Blocks) =>
    answerTo(readTyped(form, heading('1. Việc chính'), 'Những việc đơn vị đã làm xong.', ...blocks), 'hoi').text;

  test('begins at the first cell of its table, where that stands under the last question', () => {
    expect(text('Xong.', table([['Chữ trước', 'BÍ THƯ']]))).toBe('Xong.');
    expect(text('Xong.', table([['', { lines: [line('Chữ trước'), line('BÍ THƯ')] }]]), 'Sau.')).toBe('Xong.');
  });

  test('begins inside a table that holds the last question', () => {
    const all = table([
      ['Những việc đơn vị đã làm xong.'],
      [{ lines: [line('Xong.'), line('Hai.')] }],
      ['BÍ THƯ'],
      ['Lò Văn A'],
    ]);
    expect(answerTo(readTyped(form, heading('1. Việc chính'), all), 'hoi').text).toBe('Xong.\nHai.');
  });

  test('begins not above the last question or heading', () => {
    const read = readTyped(form, 'BÍ THƯ', heading('1. Việc chính'), 'Những việc đơn vị đã làm xong.', 'Xong.');
    expect(answerTo(read, 'hoi').text).toBe('Xong.');
  });
});

describe('a place that is filled in speaks for itself', () => {
  const form = smallForm({
    sections: [
      { id: 'mot', title: 'Việc đã làm trong năm' },
      { id: 'hai', title: 'Việc sẽ làm', points: [{ id: 'hoi', ask: 'Những việc đơn vị sẽ làm.' }] },
    ],
  });
  const found = (item: string, ...blocks: Blocks) => {
    const { text, by } = answerTo(readTyped(form, ...blocks), item);
    return [text, by];
  };

  test('where the question before it is gone', () => {
    expect(found('hoi', heading('2. Việc sẽ làm'), line('Mở lớp.', { tag: 'text:hoi' }))).toEqual(['Mở lớp.', 'tag']);
    const marked = line('Mở lớp.', { bookmark: '_dc_text_hoi' });
    expect(found('hoi', heading('2. Việc sẽ làm'), marked)).toEqual(['Mở lớp.', 'bookmark']);
  });

  test('and less than a title that reads as its own', () => {
    const own = line('Việc đã làm trong năm', { tag: 'text:mot', level: 0 });
    expect(found('mot', own, 'Đã mở lớp.')).toEqual(['Đã mở lớp.', 'tag']);
  });
});

describe('a table that was split', () => {
  const others = ['Tên lớp học', 'Ngày mở', 'Nơi mở'].map((label, at) => ({ id: `cot_${at}`, label, type: 'text' }));
  const form = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả trong năm',
        figures: [
          { id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', ...integer },
          { id: 'nguoi', label: 'Số người dự học', unit: 'người', ...integer },
        ],
        tables: [{ id: 'bieu', title: TITLE, rows: { min: 1 }, columns }],
      },
      {
        id: 'sau',
        title: 'Việc làm sau đó',
        tables: [{ id: 'khac', title: 'Danh sách khác', rows: { min: 1 }, columns: others }],
      },
    ],
  });
  const [a, b, c] = [
    ['Lò Văn A', '3', '2'],
    ['Lò Thị B', '1', '4'],
    ['Lò Văn C', '5', '6'],
  ] as [string[], string[], string[]];
  const rows = (...blocks: Blocks) => {
    const read = readTyped(form, top, ...blocks);
    return ['bieu', 'khac'].map((item) => read.tables.find((one) => one.item === item)?.rows.map(({ label }) => label));
  };
  const [A, B, C] = ['Lò Văn A', 'Lò Thị B', 'Lò Văn C'];

  test('is one in all its parts', () => {
    expect(rows(table([NAMES, a]), table([b]), '(tiếp theo)', table([NAMES, c]))[0]).toEqual([A, B, C]);
  });

  test('is one with the part that stands before it under the header', () => {
    const second = table([[line('Lò Thị B', { tag: 'cell:bieu.r2.ten' }), '1', '4'], c]);
    expect(rows(table([NAMES, a]), second)[0]).toEqual([A, B, C]);
    expect(rows(table([NAMES, a]), 'Một.', 'Hai.', 'Ba.', 'Bốn.', second)[0]).toEqual([A]);
    expect(
      rows(
        table([
          [...NAMES, 'Ghi chú'],
          [...a, 'x'],
        ]),
        second,
      )[0],
    ).toEqual([A]);
    expect(rows(table([['Ngày', 'Việc', 'Nơi'], a]), second)[0]).toEqual([B, C]);
  });

  test('ends before one that was found for something else', () => {
    const other = table([[line('Lò Thị B', { tag: 'cell:khac.r1.cot_0' }), '1', '4']]);
    expect(rows(table([NAMES, a]), other)).toEqual([[A], [B]]);
    expect(rows(table([NAMES, [line('Lò Văn A', { tag: 'cell:bieu.r1.ten' }), '3', '2']]), other, table([c]))).toEqual([
      [A],
      [B, C],
    ]);
  });

  test('ends before one with some of its headers among others', () => {
    expect(rows(table([NAMES, a]), table([['Họ và tên', 'Kế hoạch năm', 'Việc'], b]))[0]).toEqual([A]);
  });

  test('ends before one that holds a heading of the form', () => {
    const holding = table([[line('2. Việc làm sau đó', { level: 0 }), '1', '4']]);
    expect(rows(table([NAMES, a]), holding, table([b]))[0]).toEqual([A]);
    const last = table([['Lò Thị B', '1', line('2. Việc làm sau đó', { level: 0 })]]);
    expect(rows(table([NAMES, a]), last)[0]).toEqual([A]);
  });

  const header = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];
  const [lop, nguoi] = [
    ['Số lớp đã mở', 'lớp', '3'],
    ['Số người', 'người', '90'],
  ] as [string[], string[]];
  const figures = (...blocks: Blocks) => {
    const read = readTyped(form, top, ...blocks);
    return ['lop', 'nguoi'].map((item) => answerTo(read, item).value);
  };

  test('of figures is one, up to three lines apart', () => {
    const tagged = ['Số lớp đã mở', 'lớp', line('3', { tag: 'figure:lop' })];
    expect(figures(table([header, tagged]), table([nguoi]))).toEqual([3, 90]);
    expect(figures(table([header, lop]), 'Một.', 'Hai.', 'Ba.', 'Bốn.', table([nguoi]))[1]).toBeNull();
  });
});

describe('how sure a table is', () => {
  const header = ['Chỉ tiêu', 'Kế hoạch năm', 'Kết quả thực hiện'];
  const [meeting, paper] = [
    ['Hội nghị báo cáo viên', '10', '12'],
    ['Tài liệu tuyên truyền', '20', '25'],
  ] as [string[], string[]];
  const found = (...bieu: Blocks) => {
    const form = everyKind();
    const { located, signingFrom } = locateBySearch(form, flowOf(typedDocument(anchoredBut({ caption: [], bieu }))));
    return { table: located.get(6), caption: located.get(5), signingFrom };
  };

  test('goes by all its parts together, each of which might be taken for the whole', () => {
    const [one, other] = [table([header, meeting]), table([header, paper])];
    const apart = heading('Việc khác hẳn');
    expect(found(apart, one, other).table?.evidence.confidence).toBe(0.99);
    expect(found(apart, one, apart, other).table?.evidence.confidence).toBeLessThan(0.9);
  });

  test('does not go by lines that may be meant besides', () => {
    const title = line('Một số chỉ tiêu chính', { style: 'Decuong Caption' });
    const { caption } = found(title, title, table([header, meeting, paper]));
    expect(caption?.evidence.confidence).toBeLessThan(0.9);
  });
});

test('the signing block begins above a part of the report that was moved behind it', () => {
  const signingFrom = (changes: Parameters<typeof anchoredBut>[0]) => {
    const flow = flowOf(typedDocument(anchoredBut(changes)));
    return flow.nodes[locateBySearch(everyKind(), flow).signingFrom]?.text;
  };
  expect(signingFrom({})).toBe('Nơi nhận:');
  expect(signingFrom({ mot: [], motText: [], signatory: [anchored.signatory, anchored.mot, anchored.motText] })).toBe(
    'Nơi nhận:',
  );
  expect(signingFrom({ recipients: [], signatory: [] })).toBeUndefined();
});
