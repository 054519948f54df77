import { describe, expect, test } from '@jest/globals';
import { STYLE } from '../../../src/form/index.js';
import {
  answerTo,
  heading,
  type Line,
  line,
  readDocument,
  readTyped,
  smallForm,
  table,
  typedDocument,
} from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'tinh_hinh',
      title: 'Đặc điểm tình hình',
      sections: [
        { id: 'chung', title: 'Đặc điểm chung của đơn vị' },
        { id: 'rieng', title: 'Đặc điểm riêng của chi bộ' },
      ],
    },
    { id: 'ket_qua', title: 'Kết quả thực hiện nhiệm vụ' },
  ],
  appendices: [
    { id: 'phu_luc', title: 'Danh sách các lớp', rows: { min: 0 }, columns: [{ id: 'ten', label: 'Tên lớp' }] },
  ],
});
const deep = (text: string) => heading(text, { level: 1 });
const [A, B, C, D] = [
  heading('I. Đặc điểm tình hình'),
  deep('1. Đặc điểm chung của đơn vị'),
  deep('2. Đặc điểm riêng của chi bộ'),
  heading('II. Kết quả thực hiện nhiệm vụ'),
];
type Blocks = Parameters<typeof readTyped>[1][];
const textOf = (item: string, ...blocks: Blocks) => answerTo(readTyped(form, ...blocks), item).text;

describe('what stands under a heading answers it', () => {
  test('up to the next heading of the form', () => {
    const blocks = [A, B, 'Một.', 'Hai.', C, 'Ba.', D, 'Bốn.'];
    expect(['chung', 'rieng', 'ket_qua'].map((item) => textOf(item, ...blocks))).toEqual(['Một.\nHai.', 'Ba.', 'Bốn.']);
  });

  test('up to a heading nobody asked for, unless it is deeper', () => {
    const with_ = (one: Blocks[number]) => textOf('chung', A, B, 'Một.', one, 'Hai.', C, 'Ba.', D, 'Bốn.');
    expect(with_(deep('3. Công tác khác'))).toBe('Một.');
    expect(with_(heading('III. Công tác khác'))).toBe('Một.');
    expect(with_(heading('a) Công tác khác', { level: 2 }))).toBe('Một.\na) Công tác khác\nHai.');
  });

  test('up to a line of the outermost kind that looks like a heading', () => {
    const upTo = (text: string, look = {}) => textOf('ket_qua', A, D, 'Một.', line(text, look), 'Hai.');
    expect(upTo('III. CÔNG TÁC KHÁC', { bold: true })).toBe('Một.');
    expect(upTo('III. CÔNG TÁC KHÁC')).toBe('Một.');
    expect(upTo('IV. Công tác khác')).toBe('Một.\nIV. Công tác khác\nHai.');
    expect(upTo('3. Công tác khác', { bold: true })).toBe('Một.\n3. Công tác khác\nHai.');
    expect(upTo('Công tác khác', { bold: true, numbering: 'III.' })).toBe('Một.');
    expect(upTo(`III. ${'Công tác khác '.repeat(20)}`, { bold: true })).toContain('Hai.');
  });

  test('up to a line in bold, be there blanks in it that are not, and not up to one half in bold', () => {
    const [own] = typedDocument([line('IV. ~~ ~~Công tác khác', { bold: true })]).body;
    if (own?.type !== 'paragraph') throw new Error('no paragraph');
    const upTo = (plain: number) => {
      const runs = own.runs.map(({ struck: _, ...run }, at) => ({ ...run, bold: at !== plain }));
      const { body, ...rest } = typedDocument([A, D, 'Một.', 'IV. Công tác khác', 'Hai.']);
      const typed = body.map((block, at) => (at === 3 && block.type === 'paragraph' ? { ...block, runs } : block));
      return answerTo(readDocument(form, { ...rest, body: typed }), 'ket_qua').text;
    };
    expect([upTo(9), upTo(1)]).toEqual(['Một.', 'Một.']);
    expect(upTo(2)).toBe('Một.\nIV.  Công tác khác\nHai.');
  });

  describe('up to a plain line that counts on from the heading before it', () => {
    const [title, text] = ['III. Phong trào thi đua', 'Bình xét 04 tập thể.'];
    const upTo = (...lines: string[]) => readTyped(form, A, D, 'Không có', ...lines, text);

    test('and is worded as a heading: what was said before it is all that was said', () => {
      const submission = upTo(title);
      expect(answerTo(submission, 'ket_qua')).toMatchObject({ state: 'nil', text: 'Không có' });
      expect(submission.unasked.map((one) => one.text)).toEqual([title]);
    });

    test('and so on', () => {
      const { unasked } = upTo(title, text, 'IV. Công tác tổ chức cán bộ');
      expect(unasked.map((one) => one.text)).toEqual([title, 'IV. Công tác tổ chức cán bộ']);
    });

    test.each([
      ['a sentence', ['III. Đã phát động thi đua; có 04 tập thể đăng ký.']],
      ['another number', ['IV. Phong trào thi đua']],
      ['the parts of the answer itself', ['I. Về chỉ đạo', 'II. Về tổ chức', 'III. Về kiểm tra']],
    ])('but not %s', (_, lines) => {
      const submission = upTo(...lines);
      expect(answerTo(submission, 'ket_qua').text).toBe(['Không có', ...lines, text].join('\n'));
      expect(submission.unasked).toEqual([]);
    });
  });

  test('of a question up to a heading of its own level', () => {
    const asked = smallForm({
      sections: [{ id: 'a', title: 'Tình hình', points: [{ id: 'b', ask: 'Nêu khó khăn' }] }],
    });
    const text = (level: number) =>
      answerTo(
        readTyped(asked, heading('I. Tình hình'), 'Nêu khó khăn', 'Một.', heading('Việc khác', { level }), 'Hai.'),
        'b',
      ).text;
    expect(text(0)).toBe('Một.');
    expect(text(1)).toBe('Một.\nViệc khác\nHai.');
  });

  test('without small print, captions and titles of appendices', () => {
    const printed = (style: string) => textOf('ket_qua', D, 'Một.', line('Ghi thêm ở đây.', { style }), 'Hai.');
    expect(printed('Normal')).toBe('Một.\nGhi thêm ở đây.\nHai.');
    for (const style of [STYLE.guidance, STYLE.guide, STYLE.caption, STYLE.appendix]) {
      expect(printed(style)).toBe('Một.\nHai.');
      expect(printed(style.toUpperCase())).toBe('Một.\nHai.');
    }
  });

  test('also behind the table of an appendix that was moved before it', () => {
    const appendices = ['lop', 'to'].map((id) => ({
      id,
      title: `Danh sách các ${id}`,
      rows: { min: 0 },
      columns: [{ id: 'ten', label: `Tên ${id}` }],
    }));
    const two = smallForm({ sections: [{ id: 'ket_qua', title: 'Kết quả' }], appendices });
    const title = (text: string) => line(text, { style: STYLE.appendix });
    const [lop, to] = ['lop', 'to'].map((id) => table([[`Tên ${id}`], ['5A'], ['5B']]));
    const blocks = [
      heading('I. Kết quả'),
      to as Blocks[number],
      'Bốn.',
      title('Danh sách các lop'),
      lop as Blocks[number],
      title('Danh sách các to'),
    ];
    expect(answerTo(readTyped(two, ...blocks), 'ket_qua').text).toBe('Bốn.');
  });

  test('without the tables of the form, and not beyond them where they are an appendix', () => {
    const own = table([['Tên lớp'], ['Lớp A']], 1);
    expect(textOf('ket_qua', D, 'Một.', 'Danh sách các lớp', own, 'Hai.')).toBe('Một.');
    expect(textOf('ket_qua', 'Danh sách các lớp', own, D, 'Một.')).toBe('Một.');
  });
});

test('headings nobody asked for are told', () => {
  const { unasked } = readTyped(form, heading('Lời nói đầu'), A, B, 'Một.', heading('III. Công tác khác'), 'Hai.', D);
  expect(unasked.map(({ text }) => text)).toEqual(['III. Công tác khác']);
});

test('a text of several sentences answers, whatever style it was set in', () => {
  const text = 'Đơn vị có 12 chi bộ. Đảng viên đều được học tập.';
  expect(textOf('ket_qua', A, B, 'Một.', C, 'Ba.', D, heading(text))).toBe(text);
  expect(textOf('ket_qua', A, B, 'Một.', C, 'Ba.', D, line(text, { style: STYLE.caption }))).toBe(text);
});

test('a line that leads to a table which went elsewhere is no part of the answer it came to stand behind', () => {
  const own = smallForm({
    sections: [
      { id: 'dang_vien', title: 'Công tác đảng viên', figures: [{ id: 'so', label: 'Số đảng viên', type: 'integer' }] },
      { id: 'huan_luyen', title: 'Công tác huấn luyện' },
      { id: 'kien_nghi', title: 'Kiến nghị, đề xuất' },
    ],
  });
  const figures = table([
    ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['Số đảng viên', '', '28'],
  ]);
  const [first, second, third] = ['I. Công tác đảng viên', 'II. Công tác huấn luyện', 'III. Kiến nghị, đề xuất'].map(
    (text) => heading(text),
  ) as [Line, Line, Line];
  const lead = 'Số liệu về đảng viên:';
  const moved = readTyped(own, first, second, 'Đã xong.', third, 'Đề nghị mở lớp.', lead, figures);
  expect(answerTo(moved, 'kien_nghi').text).toBe('Đề nghị mở lớp.');
  expect(moved.outside?.map(({ text }) => text)).toEqual([lead]);
});

test('who wrote the report, in a table right above who signs it, is no part of the last answer', () => {
  const by = (label: string, ...more: string[]) =>
    table([
      [label, 'Lò Thị Dung', ...more],
      ['Điện thoại', '0912 345 678', ...more],
    ]);
  const read = (own: ReturnType<typeof by>) =>
    textOf('ket_qua', A, B, 'Một.', C, 'Ba.', D, 'Bốn.', own, 'BÍ THƯ', 'Lò Văn A');
  expect(read(by('Người lập biểu'))).toBe('Bốn.');
  expect(read(by('Chủ nhiệm'))).not.toBe('Bốn.');
  expect(read(by('Người báo cáo', '3'))).not.toBe('Bốn.');
});
