import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../support/typed.js';

const form = smallForm({
  sections: [
    { id: 'uu_diem', title: 'Ưu điểm trong năm' },
    { id: 'han_che', title: 'Hạn chế, khuyết điểm và nguyên nhân', if_any: true },
    {
      id: 'nhiem_vu',
      title: 'Nhiệm vụ trọng tâm năm tới',
      points: [
        { id: 'viec', ask: 'Những việc chính sẽ làm trong năm tới.' },
        { id: 'de_xuat', ask: 'Đề xuất, kiến nghị với cấp trên.', if_any: true },
      ],
    },
  ],
});
const [one, two, three] = [
  '1. Ưu điểm trong năm',
  '2. Hạn chế, khuyết điểm và nguyên nhân (nếu có)',
  '3. Nhiệm vụ trọng tâm năm tới',
];
const said = 'Đơn vị đã hoàn thành tốt các nhiệm vụ được giao.';
type Blocks = Parameters<typeof readTyped>[1][];
const textOf = (item: string, ...blocks: Blocks) => answerTo(readTyped(form, ...blocks), item).text;
const stateOf = (item: string, ...blocks: Blocks) => answerTo(readTyped(form, ...blocks), item).state;
const headingsIn = (...blocks: Blocks) => readTyped(form, ...blocks).headings.map(({ item }) => item);

describe('a heading is found', () => {
  const found = (typed: Parameters<typeof readTyped>[1]) =>
    readTyped(form, typed, said).headings.find(({ item }) => item === 'han_che');

  test.each([
    ['as printed', heading(two)],
    ['without its number and mark', heading('Hạn chế, khuyết điểm và nguyên nhân')],
    ['in capitals and without a style', line(two.toUpperCase(), { bold: true })],
    ['as plain text', line(two)],
    ['with more words behind it', heading('2. Hạn chế, khuyết điểm và nguyên nhân của đơn vị')],
    ['shortened at its end', heading('2. Hạn chế, khuyết điểm')],
    ['shortened in its middle', heading('2. Hạn chế và nguyên nhân')],
    ['with words put in between', heading('2. Hạn chế lớn, khuyết điểm chính và nguyên nhân sâu xa')],
    ['in other words', heading('2. Nguyên nhân của hạn chế và khuyết điểm còn lại')],
  ])('%s', (_, typed) => {
    expect(found(typed)?.confidence).toBeGreaterThan(0.9);
  });

  test('with a slip of typing', () => {
    const slip = found(heading('2. Hạn chế, khuyêt điểm và nguyen nhân'));
    expect(slip?.typed).toBe('Hạn chế, khuyêt điểm và nguyen nhân');
    expect(slip?.confidence).toBeGreaterThan(0.8);
  });

  test('by its bookmark where its words were changed', () => {
    const bookmark = '_dc_section_han_che';
    expect(found(heading('Vấn đề còn tồn tại', { bookmark }))?.by).toBe('bookmark');
    expect(found(heading(two, { bookmark }))).toMatchObject({ by: 'bookmark', confidence: 0.99 });
  });

  test('not for sure by a bookmark around the words of another heading', () => {
    const bookmark = '_dc_section_han_che';
    expect(found(heading(three, { bookmark }))?.confidence ?? 0).toBeLessThan(0.5);
  });

  test('by its words and not by a bookmark with nothing left inside', () => {
    expect(found(heading(two, { emptyBookmark: '_dc_section_han_che' }))).toMatchObject({
      by: 'text',
      confidence: 0.99,
    });
  });

  test('not in a sentence that shares words with it', () => {
    const sentence = 'Nguyên nhân của hạn chế và khuyết điểm còn lại là do thiếu kinh phí trong năm.';
    expect(found(line(sentence))).toBeUndefined();
  });

  test('not in small print', () => {
    expect(found(line(two, { style: 'Decuong Guidance' }))).toBeUndefined();
  });

  test('out of its order where it was moved', () => {
    const read = readTyped(form, heading(three), said, heading(one), said, heading(two), said);
    expect(read.headings.map(({ item, inOrder }) => [item, inOrder])).toEqual([
      ['nhiem_vu', false],
      ['uu_diem', true],
      ['han_che', true],
    ]);
    expect(answerTo(read, 'uu_diem').text).toBe(said);
  });

  test('where its words stand twice, at the place that keeps the order', () => {
    expect(textOf('han_che', heading(two), 'Sai.', heading(one), said, heading(two), 'Đúng.')).toBe('Đúng.');
  });
});

describe('the answer under a heading', () => {
  test('is all up to the next one, paragraph by paragraph', () => {
    expect(textOf('uu_diem', heading(one), said, 'Hai.', '', heading(two), 'Khác.')).toBe(`${said}\nHai.`);
  });

  test('stands where its first words do', () => {
    const { place, by, value, kind } = answerTo(readTyped(form, heading(one), '', said), 'uu_diem');
    expect(place).toEqual({ in: 'document', trail: [one], block: 2, quote: said });
    expect([by, value, kind]).toEqual(['text', said, 'section']);
  });

  test('begins on the line of the heading behind a stop', () => {
    const behind = (typed: string) => textOf('uu_diem', line(typed, { level: 0 }), 'Tiếp.');
    expect(behind(`${one}: ${said}`)).toBe(`${said}\nTiếp.`);
    expect(behind(`${one} (nếu có): ${said}`)).toBe(`${said}\nTiếp.`);
    expect(behind(`${one} của đơn vị`)).toBe('Tiếp.');
    expect(behind(`1. Ưu diểm trong năm: ${said}`)).toBe(`${said}\nTiếp.`);
  });

  test('is known by its tag, bookmark or title', () => {
    const by = (look: Parameters<typeof line>[1]) =>
      answerTo(readTyped(form, heading(one), line(said, look)), 'uu_diem').by;
    expect(by({ tag: 'text:uu_diem' })).toBe('tag');
    expect(by({ bookmark: '_dc_text_uu_diem' })).toBe('bookmark');
    expect(by({ emptyBookmark: '_dc_text_uu_diem' })).toBe('text');
    expect(by({ title: 'Ưu điểm trong năm' })).toBe('title');
  });

  test('is found by its own anchor where the heading is gone', () => {
    const alone = (look: Parameters<typeof line>[1]) => {
      const read = readTyped(form, heading(one), said, line('Thiếu người.', look), heading(three), said);
      const { text, by, confidence } = answerTo(read, 'han_che');
      return [text, by, confidence, read.headings.length];
    };
    expect(alone({ tag: 'text:han_che' })).toEqual(['Thiếu người.', 'tag', 0.99, 2]);
    expect(alone({ bookmark: '_dc_text_han_che' })).toEqual(['Thiếu người.', 'bookmark', 0.99, 2]);
  });

  test('is unknown where only a picture stands there', () => {
    expect(stateOf('uu_diem', heading(one), line('', { pictures: 1 }))).toBe('unknown');
    expect(stateOf('uu_diem', heading(one), line(said, { pictures: 1 }))).toBe('answered');
  });

  test('is blank where the prompt, dots or a single mark were left', () => {
    for (const left of ['Nhập nội dung báo cáo tại đây', '…………', '-', '[Nhập nội dung]', 'Đang cập nhật'])
      expect([left, stateOf('uu_diem', heading(one), left)]).toEqual([left, 'blank']);
  });

  test('is none where all that was written says so', () => {
    expect(stateOf('han_che', heading(two), 'Không có.')).toBe('nil');
    expect(stateOf('han_che', heading(two), 'Không phát sinh', '……')).toBe('nil');
    expect(stateOf('uu_diem', heading(one), 'Không có', said)).toBe('answered');
  });

  test('is missing with its heading', () => {
    expect(answerTo(readTyped(form, heading(one), said), 'han_che')).toMatchObject({
      state: 'missing',
      confidence: 0.99,
    });
  });

  test.each([
    'Trang 3',
    'Page 3 of 10',
    'Trang 3/10',
    'PHẦN IV',
    'Trên đây là báo cáo kết quả công tác năm của đơn vị./.',
    'This concludes our report.',
    'Ưu điểm trong năm',
  ])('has nothing of what a form or a page says: %s', (frame) => {
    expect(stateOf('uu_diem', heading(one), frame)).toBe('blank');
  });

  test('has a closing sentence with too much in it to be one', () => {
    expect(textOf('uu_diem', heading(one), `Trên đây là báo cáo ${'rất dài '.repeat(40)}`)).toContain('rất dài');
  });
});

describe('a heading nobody asked for', () => {
  test('ends the section before it on its level or above', () => {
    const read = readTyped(form, heading(one), said, heading('Việc khác'), 'Không ai hỏi.', heading(two), said);
    expect(answerTo(read, 'uu_diem').text).toBe(said);
    expect(read.unasked).toEqual([
      { text: 'Việc khác', place: { in: 'document', trail: [], block: 2, quote: 'Việc khác' } },
    ]);
  });

  test('divides the answer where it is deeper', () => {
    const deeper = line('Về tổ chức', { level: 1 });
    expect(textOf('uu_diem', heading(one), deeper, said)).toBe(`Về tổ chức\n${said}`);
  });

  test('is told by its mark and its look where it has no style', () => {
    const unasked = (typed: Parameters<typeof readTyped>[1]) =>
      readTyped(form, heading(one), said, typed).unasked.length;
    expect(unasked(line('IV. VIỆC KHÁC', { bold: true }))).toBe(1);
    expect(unasked(line('Việc khác', { bold: true, numbering: 'IV.' }))).toBe(1);
    expect(unasked(line('IV. Việc khác'))).toBe(0);
    expect(unasked(line('Việc khác', { bold: true }))).toBe(0);
    expect(unasked(heading('x'.repeat(201)))).toBe(0);
    expect(unasked(table([[line('IV. VIỆC KHÁC', { bold: true })]]))).toBe(0);
  });

  test('is none before the first that was asked for', () => {
    expect(readTyped(form, heading('BÁO CÁO'), heading(one), said).unasked).toEqual([]);
  });
});

describe('questions of a section', () => {
  const [viec, deXuat] = ['Những việc chính sẽ làm trong năm tới.', 'Đề xuất, kiến nghị với cấp trên (nếu có)'];

  test('have each the text under them', () => {
    const read = readTyped(form, heading(three), viec, said, deXuat, 'Xin thêm kinh phí.');
    expect([answerTo(read, 'viec').text, answerTo(read, 'de_xuat').text]).toEqual([said, 'Xin thêm kinh phí.']);
    expect(answerTo(read, 'nhiem_vu')).toMatchObject({ kind: 'section', state: 'answered', value: null });
  });

  test('are answered on their own line as well', () => {
    expect(textOf('viec', heading(three), `${viec} Mở thêm lớp học chữ.`, deXuat)).toBe('Mở thêm lớp học chữ.');
    expect(textOf('viec', heading(three), `${viec.slice(0, -1)}: mở lớp.`, deXuat)).toBe('mở lớp.');
    expect(textOf('viec', heading(three), `${viec.slice(0, -1)} mở thêm ba lớp học`, deXuat)).toBe(
      'mở thêm ba lớp học',
    );
    expect(textOf('viec', heading(three), `${viec.slice(0, -1)} mở lớp`, deXuat)).toBe(null);
  });

  test('end where the signing block begins', () => {
    const signed = [line('Nơi nhận:'), line('- Ban Tuyên giáo Tỉnh ủy,'), line('BÍ THƯ')];
    expect(textOf('de_xuat', heading(three), viec, said, deXuat, 'Xin thêm kinh phí.', ...signed)).toBe(
      'Xin thêm kinh phí.',
    );
    expect(textOf('de_xuat', heading(three), viec, said, deXuat, 'Xin thêm.', 'T/M BAN THƯỜNG VỤ', 'Lò A')).toBe(
      'Xin thêm.',
    );
    const place = line('Lò Văn A', { tag: 'field:signatory' });
    expect(textOf('de_xuat', heading(three), viec, said, deXuat, 'Xin thêm.', place)).toBe('Xin thêm.');
  });

  test('end where the table of the signing block begins', () => {
    const signing = table([['Nơi nhận:', 'BÍ THƯ']]);
    expect(textOf('de_xuat', heading(three), viec, said, deXuat, 'Xin thêm.', signing)).toBe('Xin thêm.');
  });

  test('are not taken for a recipient or the name of the unit', () => {
    expect(headingsIn('ĐẢNG ỦY XÃ MƯỜNG SO', heading(one), said)).toEqual(['uu_diem']);
  });
});

describe('a title with text behind it', () => {
  const behind = (typed: string) => textOf('uu_diem', heading(typed), 'Tiếp.');

  test.each([
    ['1. Ưu diểm trong năm - Đã làm tốt.', 'Đã làm tốt.\nTiếp.'],
    ['1. Ưu diểm trong năm: - Đã làm tốt. ', 'Đã làm tốt.\nTiếp.'],
    ['1. Ưu điểm trong năm :Đã làm', 'Đã làm\nTiếp.'],
    ['1. Ưu điểm trong năm (nếu có)  : Đã làm', 'Đã làm\nTiếp.'],
    ['1. Ưu điểm trong năm của đơn vị: đã làm', 'Tiếp.'],
    ['1. Ưu điểm trong năm của đơn vị xã nhà', 'Tiếp.'],
  ])('%s', (typed, text) => {
    expect(behind(typed)).toBe(text);
  });

  test('of other words has none', () => {
    const reworded = heading('2. Nguyên nhân của hạn chế và khuyết điểm còn lại: do dân trí');
    expect(textOf('han_che', reworded, 'Tiếp.')).toBe('Tiếp.');
  });

  test('that is a question has four words at least without a stop', () => {
    const ask = 'Những việc chính sẽ làm trong năm tới';
    expect(textOf('viec', heading(three), `${ask} mở ba lớp học`)).toBe('mở ba lớp học');
    expect(textOf('viec', heading(three), `${ask} mở ba lớp`)).toBeNull();
  });
});

describe('what a form or a page says is no answer', () => {
  const guided = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả trong năm',
        points: [
          {
            id: 'ket',
            ask: 'Những gì đơn vị đạt được.',
            guidance: 'Nêu rõ việc đã làm.',
            figures: [
              { id: 'a', label: 'Số lớp đã mở', type: 'integer' },
              { id: 'b', label: 'Số người dự học', type: 'integer' },
            ],
            tables: [
              { id: 'bieu', title: 'Danh sách các lớp', rows: { min: 1 }, columns: [{ id: 'ten', label: 'Tên lớp' }] },
            ],
          },
        ],
      },
    ],
  });
  const state = (...lines: Blocks) =>
    answerTo(readTyped(guided, heading('1. Kết quả trong năm'), 'Những gì đơn vị đạt được.', ...lines), 'ket').state;

  test('beside the heading', () => {
    expect(state('Nêu rõ việc đã làm.')).toBe('blank');
    expect(state('Danh sách các lớp')).toBe('blank');
    expect(state('Số lớp đã mở; Số người dự học')).toBe('blank');
    expect(state('Nêu rõ việc đã làm tốt.')).toBe('answered');
    expect(state('Số lớp đã mở, Số người')).toBe('answered');
  });

  test('in the styles of the form', () => {
    for (const style of ['Decuong Caption', 'decuong appendix', 'Decuong Guidance'])
      expect(state(line('Đơn vị tính: người', { style }))).toBe('blank');
    expect(state(line('Đơn vị tính: người', { style: 'Normal' }))).toBe('answered');
  });

  test('on one line with spaces around it', () => {
    expect(state('  Trang 3  ', ' ')).toBe('blank');
    expect(state(`Trang 3${'.'.repeat(32)}`)).toBe('blank');
    expect(state(`Trang 3${'.'.repeat(33)}`)).toBe('answered');
    const closing = (letters: number) => `Trên đây là báo cáo ${'a'.repeat(letters - 20)}`;
    expect(state(closing(299))).toBe('blank');
    expect(state(closing(300))).toBe('answered');
  });

  test('in the cells of its tables', () => {
    const own = table([['Tên lớp'], ['Lớp một']]);
    expect(state('Danh sách các lớp', own)).toBe('blank');
    const figures = table([
      ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
      ['Số lớp đã mở', '', '3'],
      ['Số người dự học', '', '90'],
    ]);
    expect(state(figures)).toBe('blank');
    const { words } = guided.letterhead;
    expect(state(table([[words.figure, words.unit, words.value]]))).toBe('blank');
    expect(state(table([['Ngày', 'Việc']]))).toBe('answered');
  });
});

describe('an answer in words', () => {
  test('has no spaces around its lines, and says where its first words stand', () => {
    const { text, value, place } = answerTo(readTyped(form, heading(one), '  ', ' Đã làm. ', ' Hai. '), 'uu_diem');
    expect([text, value, place.quote]).toEqual(['Đã làm.\nHai.', 'Đã làm.\nHai.', 'Đã làm.']);
  });

  test('is no single letter, and none on two lines is none', () => {
    expect(stateOf('uu_diem', heading(one), 'a')).toBe('blank');
    expect(stateOf('uu_diem', heading(one), 'ab')).toBe('answered');
    const { value, text } = answerTo(readTyped(form, heading(one), '…………'), 'uu_diem');
    expect([value, text]).toEqual([null, '…………']);
  });

  test('is none where it may be left out and only one line says something', () => {
    expect(stateOf('han_che', heading(two), 'Không có', 'x', '……')).toBe('nil');
    expect(stateOf('han_che', heading(two), 'Không có', 'Có một việc.')).toBe('answered');
    expect(stateOf('uu_diem', heading(one), 'Không có')).toBe('nil');
    expect(stateOf('uu_diem', heading(one), 'Không có', 'x')).toBe('answered');
  });

  test('is in a picture where one of its paragraphs holds one', () => {
    expect(stateOf('uu_diem', heading(one), '', line('', { pictures: 1 }), '')).toBe('unknown');
  });

  test('of a section with questions is its heading, unsure where that is', () => {
    const found = (typed: string) => {
      const { state, value, by, kind } = answerTo(readTyped(form, heading(typed)), 'nhiem_vu');
      return [state, value, by, kind];
    };
    expect(found(three)).toEqual(['answered', null, 'text', 'section']);
    expect(found('Khác')).toEqual(['missing', null, 'none', 'section']);
    expect(answerTo(readTyped(form, heading(three)), 'viec')).toMatchObject({ kind: 'point', by: 'none' });
  });
});

describe('a heading nobody asked for is told', () => {
  const unasked = (typed: Parameters<typeof readTyped>[1], ...before: Blocks) =>
    readTyped(form, heading(one), said, ...before, typed).unasked.length;

  test('by a Roman number of five letters at the most, alone before it', () => {
    const bold = (text: string, numbering?: string) =>
      unasked(line(text, { bold: true, ...(numbering !== undefined && { numbering }) }));
    expect(bold('Việc khác', 'VIII. ')).toBe(0);
    expect(['IV.', 'XVIII.', 'IV -', 'IV.-'].map((mark) => bold('Việc khác', mark))).toEqual([1, 1, 1, 1]);
    expect(['XXVIII.', 'A.IV.', 'IV.1', 'IVa.', 'IV'].map((mark) => bold('Việc khác', mark))).toEqual([0, 0, 0, 0, 0]);
  });

  test('up to two hundred letters, and not by a line of dots', () => {
    expect(unasked(heading('x'.repeat(200)))).toBe(1);
    expect(unasked(heading('…'))).toBe(0);
  });

  test('under a question by the level of its section', () => {
    const ask = 'Những việc chính sẽ làm trong năm tới.';
    expect(unasked(heading('Việc khác'), heading(three), ask, said)).toBe(1);
    expect(unasked(line('Việc khác', { level: 1 }), heading(three), ask, said)).toBe(0);
  });
});

describe('the last section ends', () => {
  const columns = [
    { id: 'ten', label: 'Họ và tên', type: 'text' },
    { id: 'viec', label: 'Việc được giao', type: 'text' },
  ];
  const appended = smallForm({ appendices: [{ id: 'phu', title: 'Danh sách cán bộ', rows: { min: 1 }, columns }] });
  const top = heading('1. Tình hình chung của đơn vị');
  const list = table([
    ['Họ và tên', 'Việc được giao'],
    ['Lò Thị B', 'Văn thư'],
  ]);
  const text = (...blocks: Blocks) => answerTo(readTyped(appended, ...blocks), 'chung').text;

  test('where the first appendix or its title stands', () => {
    expect(text(top, said, 'Danh sách cán bộ', list, 'Ghi chú.')).toBe(said);
    expect(text(top, said, 'Danh sách cán bộ', 'Ghi chú.')).toBe(said);
    expect(text(top, said, list, 'Ghi chú.')).toBe(said);
    expect(text(top, said, 'BÍ THƯ', 'Lò Văn A', list)).toBe(said);
  });

  test('not where an appendix was moved before it', () => {
    expect(text('Danh sách cán bộ', list, top, said, 'Hai.')).toBe(`${said}\nHai.`);
  });
});

test.each([
  ['Mường So, ngày 19 tháng 5 năm 2026', said],
  ['Ngày 19 tháng 5 năm 2026', said],
  ['Mường So, ngày', `${said}\nMường So, ngày`],
  ['Giao ban với các bản, ngày 19 tháng 5 năm 2026', `${said}\nGiao ban với các bản, ngày 19 tháng 5 năm 2026`],
])('“%s” above who signs is no part of the last answer where it is a place and a day', (dated, answer) => {
  const typed = [heading(one), 'Đã làm tốt.', heading(two), said, dated, 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Lò Văn A'];
  const read = readTyped(form, ...typed);
  expect(answerTo(read, 'han_che').text).toBe(answer);
  expect(answerTo(read, 'signatory').value).toBe('Lò Văn A');
});

test('a place and a day alone above who signs is the last answer', () => {
  const typed = [heading(one), 'Đã làm tốt.', heading(two), 'Mường So, ngày 19 tháng 5 năm 2026', 'T/M BAN THƯỜNG VỤ'];
  expect(textOf('han_che', ...typed)).toBe('Mường So, ngày 19 tháng 5 năm 2026');
});
