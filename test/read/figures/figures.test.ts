import { describe, expect, test } from '@jest/globals';
import { COMPARISONS } from '../../../src/read/limits.js';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const hoiNghi = { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer };
const taiLieu = { id: 'tai_lieu', label: 'Số tài liệu phát hành', unit: 'tài liệu', ...integer };
const TITLE = 'Kết quả học tập nghị quyết';
const form = smallForm({ sections: [{ id: 'ket_qua', title: TITLE, figures: [hoiNghi, taiLieu] }] });
const top = heading(`I. ${TITLE}`);
const header = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];

const answer = (item: string, ...blocks: Parameters<typeof readTyped>[1][]) =>
  answerTo(readTyped(form, top, ...blocks), item);

describe('a figure is read', () => {
  test('from the last column of the row that is called as it is', () => {
    const own = table([header, [hoiNghi.label, 'hội nghị', '12'], [taiLieu.label, 'tài liệu', '340']]);
    const { value, state, by, place } = answer('hoi_nghi', own);
    expect([value, state, by]).toEqual([12, 'answered', 'text']);
    expect(place).toMatchObject({ trail: [`1. ${TITLE}`], quote: hoiNghi.label });
    expect(answer('tai_lieu', own).value).toBe(340);
  });

  test('from a table turned on its side', () => {
    const turned = table([
      ['', hoiNghi.label, taiLieu.label],
      ['Số liệu', '12', '340'],
    ]);
    expect(answer('hoi_nghi', turned).value).toBe(12);
    expect(answer('tai_lieu', turned).value).toBe(340);
  });

  test('not for sure from the row that is left where its label was written anew', () => {
    const own = table([header, ['Hội họp các loại', 'hội nghị', '12'], [taiLieu.label, 'tài liệu', '340']]);
    expect(answer('hoi_nghi', own)).toMatchObject({
      state: 'unknown',
      value: null,
      why: { because: 'label', seen: 'Hội họp các loại', expected: hoiNghi.label, best: 12 },
    });
  });

  test('from none of two rows that nobody can tell apart', () => {
    const rows = [
      ['Hội họp', 'hội nghị', '12'],
      ['Việc khác', 'việc', '5'],
      [taiLieu.label, 'tài liệu', '340'],
    ];
    const { state, why } = answer('hoi_nghi', table([header, ...rows]));
    expect([state, why?.because, why?.seen, why?.best]).toEqual(['unknown', 'place', 'Hội họp; Việc khác', null]);
  });

  test('by its tag, wherever its table went and whatever its row is called', () => {
    const away = table([['Hội họp', line('12', { tag: 'figure:hoi_nghi' })]]);
    const { value, by, confidence } = answer('hoi_nghi', away);
    expect([value, by, confidence]).toEqual([12, 'tag', 0.99]);
  });

  test('by its bookmark where the tag is gone', () => {
    const away = table([['Hội họp', line('12', { bookmark: '_dc_figure_hoi_nghi' })]]);
    expect(answer('hoi_nghi', away)).toMatchObject({ value: 12, by: 'bookmark', confidence: 0.98 });
  });

  test('from the first of two places with its tag', () => {
    const tagged = (text: string) => line(text, { tag: 'figure:hoi_nghi' });
    expect(answer('hoi_nghi', table([[hoiNghi.label, tagged('12')]]), table([['', tagged('99')]])).value).toBe(12);
  });

  test('behind its label and a colon on a line of its own', () => {
    const { value, by, confidence } = answer('hoi_nghi', `${hoiNghi.label}: 12`);
    expect([value, by, confidence]).toEqual([12, 'text', 0.99]);
    expect(answer('hoi_nghi', `${hoiNghi.label}： 7`).value).toBe(7);
  });

  test('from such a line in another part of the report', () => {
    expect(answer('hoi_nghi', 'Đơn vị báo cáo như sau.', heading('II. Việc khác'), `${hoiNghi.label}: 12`).value).toBe(
      12,
    );
  });

  test('from no line that is only somewhat like its label', () => {
    expect(answer('hoi_nghi', 'Số người dự: 12').state).toBe('missing');
  });

  test('from a table nobody asked for, by its label', () => {
    const other = table([
      ['Nội dung', 'Kết quả'],
      ['Việc làm được', 'nhiều'],
      [hoiNghi.label, '12'],
    ]);
    expect(answer('hoi_nghi', other).value).toBe(12);
  });
});

describe('in a table of figures', () => {
  const swapped = [header, [taiLieu.label, 'tài liệu', '340'], [hoiNghi.label, 'hội nghị', '12']];

  test('rows are known by their labels, in whatever order', () => {
    const own = table(swapped);
    expect(answer('hoi_nghi', own)).toMatchObject({ value: 12, confidence: 0.99, kind: 'figure' });
    expect(answer('tai_lieu', own)).toMatchObject({ value: 340, confidence: 0.99, place: { block: 6 } });
  });

  test('the row that is called exactly so is taken before one with a slip, and neither of two alike', () => {
    const slip = ['Số hội nghị đã tổ chưc', 'hội nghị', '5'];
    const [, second = [], first = []] = swapped;
    expect(answer('hoi_nghi', table([header, slip, first, second])).value).toBe(12);
    const twice = (again: string) =>
      answer('hoi_nghi', table([header, first, [hoiNghi.label, 'hội nghị', again], second]));
    expect(twice('13')).toMatchObject({ state: 'unknown', value: null, why: { because: 'values', best: null } });
    expect(twice('12').value).toBe(12);
    expect(twice('').value).toBe(12);
  });

  test('a row is called by its first two cells', () => {
    const [, second = [], first = []] = swapped;
    expect(answer('hoi_nghi', table([header, ['Ghi chú', 'xem', hoiNghi.label], first, second])).value).toBe(12);
    const numbered = [
      ['TT', ...header],
      ['1', ...first],
      ['2', ...second],
    ];
    expect(answer('hoi_nghi', table(numbered)).value).toBe(12);
  });

  test('the first row is no header where it is called as a figure', () => {
    const bare = table([
      [hoiNghi.label, '12'],
      [taiLieu.label, '340'],
    ]);
    expect([answer('hoi_nghi', bare).value, answer('tai_lieu', bare).value]).toEqual([12, 340]);
  });

  test('empty rows take no turn, and rows with an empty cell do', () => {
    const [, second = []] = swapped;
    const turn = (...rows: string[][]) => answer('hoi_nghi', table([header, ...rows, second]));
    expect(turn(['', 'hội nghị', '12']).value).toBe(12);
    expect(turn(['Hội họp', 'hội nghị', '12'], ['', ' ', '']).why?.best).toBe(12);
    expect(turn(['Hội họp', '', '12']).why?.best).toBe(12);
  });

  test('on its side a figure without its label has no turn', () => {
    const turned = table([
      ['Chỉ tiêu', hoiNghi.label, 'Đơn vị tính'],
      ['Số liệu', '12', '340'],
    ]);
    expect([answer('hoi_nghi', turned).value, answer('tai_lieu', turned).state]).toEqual([12, 'missing']);
  });

  test('two figures of one label stand one after the other', () => {
    const alike = smallForm({
      sections: [{ id: 'ket_qua', title: TITLE, figures: [hoiNghi, { ...hoiNghi, id: 'lan_hai' }] }],
    });
    const read = readTyped(
      alike,
      top,
      table([header, [hoiNghi.label, 'hội nghị', '12'], [hoiNghi.label, 'hội nghị', '7']]),
    );
    expect(['hoi_nghi', 'lan_hai'].map((item) => answerTo(read, item).value)).toEqual([12, 7]);
  });

  test('each group of a section has its own', () => {
    const groups = smallForm({
      sections: [
        {
          id: 'ket_qua',
          title: TITLE,
          figures: [hoiNghi, { id: 'tin', label: 'Số tin, bài', ...integer, series: [2024, 2025] }],
        },
      ],
    });
    const lone = table([header, ['Số hội nghị', 'hội nghị', '12']]);
    const series = table([
      ['Chỉ tiêu', 'Đơn vị tính', '2024', '2025'],
      ['Số tin, bài', 'tin', '4', '5'],
    ]);
    const read = readTyped(groups, top, lone, 'Tin bài như sau.', series);
    expect(['hoi_nghi', 'tin.2024', 'tin.2025'].map((item) => answerTo(read, item).value)).toEqual([12, 4, 5]);
  });
});

describe('in a table nobody asked for', () => {
  const other = (...rows: string[][]) => table([['Nội dung', 'Việc', 'Ai', 'Kết quả'], ...rows]);

  test('the row that is called best is taken, and the first of those called the same', () => {
    const slip = ['Số hội nghị đã tổ chưc', 'a', 'b', '5'];
    const exact = [hoiNghi.label, 'a', 'b', '12'];
    const lines = [other(slip), 'Một.', 'Hai.', 'Ba.', 'Bốn.', other(exact), 'Một.', 'Hai.', 'Ba.', 'Bốn.'];
    expect(answer('hoi_nghi', 'Đã làm.', ...lines, other([hoiNghi.label, 'a', 'b', '13'])).value).toBe(12);
  });

  test('a row is called by its first two cells, and by nothing like a label', () => {
    expect(answer('hoi_nghi', other(['một', 'hai', hoiNghi.label, '12'])).state).toBe('missing');
    expect(answer('hoi_nghi', other(['một', hoiNghi.label, 'ba', '12'])).value).toBe(12);
    expect(answer('hoi_nghi', other(['Số người dự họp', 'hai', 'ba', '12'])).state).toBe('missing');
  });

  test('a row that is called exactly as another figure is not taken', () => {
    const lop = { id: 'lop', label: 'Lớp học đã mở', ...integer };
    const [short, long] = [
      { ...hoiNghi, label: 'Số hội nghị của tỉnh' },
      { ...taiLieu, label: 'Số hội nghị của tỉnh ủy' },
    ];
    const like = smallForm({
      sections: [
        { id: 'mot', title: 'Công tác tuyên truyền miệng', figures: [short, lop] },
        { id: 'hai', title: 'Hoạt động văn hóa, văn nghệ', figures: [long] },
      ],
    });
    const own = table([header, [long.label, 'tài liệu', line('5', { tag: 'figure:tai_lieu' })]]);
    const tagged = line('3', { tag: 'figure:lop' });
    const first = table([header, [lop.label, 'lớp', tagged], ['', '', '']]);
    const head = [heading('1. Công tác tuyên truyền miệng'), first, 'Một.', 'Hai.', 'Ba.', 'Bốn.'];
    const foot = [heading('2. Hoạt động văn hóa, văn nghệ'), own, heading('Khác')];
    const read = readTyped(like, ...head, other([long.label, 'a', 'b', '9']), ...foot);
    expect([answerTo(read, 'hoi_nghi').state, answerTo(read, 'tai_lieu').value]).toEqual(['missing', 5]);
  });

  test('unlike in one that was asked for', () => {
    const asked = smallForm({
      sections: [
        {
          id: 'ket_qua',
          title: TITLE,
          figures: [hoiNghi],
          tables: [
            {
              id: 'bieu',
              title: 'Các việc đã làm',
              rows: [{ id: 'a', label: hoiNghi.label }],
              columns: [{ id: 'lam', label: 'Đã làm', ...integer }],
            },
          ],
        },
      ],
    });
    const bieu = table([
      ['Nội dung', 'Đã làm'],
      [hoiNghi.label, '12'],
    ]);
    const read = readTyped(asked, top, 'Các việc đã làm', bieu);
    expect([answerTo(read, 'hoi_nghi').state, answerTo(read, 'bieu.a.lam').value]).toEqual(['missing', 12]);
  });
});

describe('what a figure says of its kind', () => {
  const kinds = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: TITLE,
        figures: [
          { id: 'da_co', label: 'Đã có quy chế phối hợp', type: 'yes_no' },
          { id: 'muc', label: 'Mức hoàn thành', type: 'choice', options: ['Tốt', 'Không có'] },
          hoiNghi,
        ],
      },
    ],
  });
  const read = (typed: string) => {
    const rows = ['Đã có quy chế phối hợp', 'Mức hoàn thành', hoiNghi.label].map((label) => [label, '', typed]);
    const all = readTyped(kinds, top, table([header, ...rows]));
    return ['da_co', 'muc', 'hoi_nghi'].map((item) => {
      const { state, value } = answerTo(all, item);
      return [state, value];
    });
  };

  test('"none" is no figure, but the answer of one that asks yes or no, or for one of several', () => {
    const [yesNo, choice, number] = read('Không có');
    expect(choice).toEqual(['answered', 'Không có']);
    expect(yesNo?.[0]).toBe('answered');
    expect(number).toEqual(['nil', 0]);
    expect(read('Không')[0]).toEqual(['answered', 'Không']);
  });
});

test('figures are missing with their section', () => {
  expect(answerTo(readTyped(form, 'Không có đề mục nào.'), 'hoi_nghi')).toMatchObject({ state: 'missing', by: 'none' });
});

describe('a figure of another section', () => {
  const both = smallForm({
    sections: [
      { id: 'mot', title: 'Công tác tuyên truyền miệng', figures: [hoiNghi] },
      { id: 'hai', title: 'Hoạt động văn hóa, văn nghệ', figures: [{ id: 'dem', label: 'Số đêm diễn', ...integer }] },
    ],
  });
  const [one, two] = [heading('1. Công tác tuyên truyền miệng'), heading('2. Hoạt động văn hóa, văn nghệ')];
  const values = (...blocks: Parameters<typeof readTyped>[1][]) => {
    const read = readTyped(both, ...blocks);
    return [answerTo(read, 'hoi_nghi').value, answerTo(read, 'dem').value];
  };

  test('is read from the table it was moved to', () => {
    const joined = table([header, ['Số đêm diễn', 'đêm', '5'], [hoiNghi.label, 'hội nghị', '12']]);
    expect(values(one, 'Đã làm.', two, joined)).toEqual([12, 5]);
  });

  test('is not read from the row in which that one stands by its turn', () => {
    const cell = line('5', { tag: 'figure:dem' });
    const read = readTyped(both, one, 'Đã làm.', two, table([header, ['Số hội nghị đã tổ chưc', 'đêm', cell]]));
    expect([answerTo(read, 'hoi_nghi').state, answerTo(read, 'dem').value]).toEqual(['missing', 5]);
  });

  test('is not read from the row of one that is called exactly so', () => {
    const like = smallForm({
      sections: [
        { id: 'mot', title: 'Công tác tuyên truyền miệng', figures: [{ ...hoiNghi, label: 'Số hội nghị tỉnh' }] },
        {
          id: 'hai',
          title: 'Hoạt động văn hóa, văn nghệ',
          figures: [{ id: 'dem', label: 'Số hội nghị tỉnh ủy', ...integer }],
        },
      ],
    });
    const read = readTyped(like, one, 'Đã làm.', two, table([header, ['Số hội nghị tỉnh ủy', 'đêm', '5']]));
    expect([answerTo(read, 'hoi_nghi').state, answerTo(read, 'dem').value]).toEqual(['missing', 5]);
  });
});

describe('a figure a sentence speaks of', () => {
  test('is not sure: a person is asked to look', () => {
    const sentence = 'Trong năm đã mở 12 hội nghị, tổ chức đúng hạn.';
    const { state, value, confidence, text, why } = answer('hoi_nghi', sentence);
    expect([state, value, text]).toEqual(['unknown', null, '12']);
    expect(confidence).toBe(0.4);
    expect(why).toEqual({ because: 'words', seen: sentence, expected: hoiNghi.label, best: 12 });
  });

  test('is looked for within eight words behind the number', () => {
    const far = 'Có 12 lần một hai ba bốn năm sáu bảy tám hội nghị đã tổ chức.';
    expect(answer('hoi_nghi', far).state).toBe('missing');
  });

  test('is no part of a word or of a day', () => {
    expect(answer('hoi_nghi', 'Tháng 5/ hội nghị đã tổ chức.').state).toBe('missing');
    expect(answer('hoi_nghi', 'Ngày 12/5 hội nghị đã tổ chức.').state).toBe('missing');
    expect(answer('hoi_nghi', 'Theo Kế hoạch K12 hội nghị đã tổ chức.').state).toBe('missing');
  });

  test('loses the stop behind its number, not the marks inside', () => {
    expect(answer('hoi_nghi', 'Cả năm 1.234, hội nghị đã tổ chức.').text).toBe('1.234');
  });
});

describe('a sentence speaks of a figure', () => {
  const found = (text: string) => answer('hoi_nghi', text);

  test('with six of ten words of its label among the eight behind the number', () => {
    expect(found('Có 12 a b c d e hội nghị đã.')).toMatchObject({ why: { best: 12 }, by: 'text' });
    expect(found('Có 12 a b c d e f hội nghị đã.').state).toBe('missing');
    expect(found('Có 12 hội viên mới, nghị lực.').state).toBe('missing');
    expect(found('Hội nghị đã tổ chức tốt, cả thảy có 12 lần.').state).toBe('missing');
  });

  test('at its beginning, where it is longer than any', () => {
    const words = (count: number) => 'xa '.repeat(count);
    expect(found(`${words(5000)} 12 hội nghị đã tổ chức`).why?.best).toBe(12);
    expect(found(`${words(6700)} 12 hội nghị đã tổ chức`).state).toBe('missing');
  });

  test('with a number before its stop and comma', () => {
    expect(found('Cả năm là 12., hội nghị đã tổ chức.').text).toBe('12');
  });

  const labelled = (label: string, more: object, text: string) => {
    const one = smallForm({
      sections: [{ id: 'ket_qua', title: TITLE, figures: [{ id: 'so', label, ...integer, ...more }] }],
    });
    return answerTo(readTyped(one, top, text), 'so').why?.best ?? null;
  };

  test('by its label and its unit of measure', () => {
    expect(labelled('Đã mở', { unit: 'lớp' }, 'Có 12 lớp đã xong.')).toBe(12);
    expect(labelled('Đã mở', { unit: 'lớp' }, 'Có 12 ngày đã xong.')).toBeNull();
    expect(labelled('Đêm diễn', {}, 'Có 12 đêm diễn.')).toBe(12);
  });

  test('without the words that stand in every label', () => {
    expect(labelled('Tổng số lượng bài', {}, 'Đăng 9 bài.')).toBe(9);
    expect(labelled('Tổng số', {}, 'Đăng 9 tổng số.')).toBeNull();
  });

  test('and the line behind a label says the figure without its label', () => {
    expect(found(`${hoiNghi.label}:  12 `).text).toBe('12');
    expect(found(`${hoiNghi.label}: 12 (mười hai)`).text).toBe('12 (mười hai)');
  });
});

describe('labels that several figures of a form have', () => {
  const twice = smallForm({
    sections: [
      { id: 'mot', title: 'Công tác tuyên truyền miệng', figures: [{ ...hoiNghi, id: 'so_mot' }] },
      { id: 'hai', title: 'Hoạt động văn hóa, văn nghệ', figures: [{ ...hoiNghi, id: 'so_hai' }] },
    ],
  });
  const [one, two] = [heading('I. Công tác tuyên truyền miệng'), heading('II. Hoạt động văn hóa, văn nghệ')];

  test('are answered each by the line in its own section', () => {
    const read = readTyped(twice, one, `${hoiNghi.label}: 12`, two, `${hoiNghi.label}: 7`);
    expect([answerTo(read, 'so_mot').value, answerTo(read, 'so_hai').value]).toEqual([12, 7]);
  });

  test('are not answered by a line in another section', () => {
    const read = readTyped(twice, one, `${hoiNghi.label}: 12`, two, 'Đã tổ chức tốt.');
    expect(answerTo(read, 'so_hai').state).toBe('missing');
  });
});

describe('values of a series', () => {
  const series = smallForm({
    sections: [
      { id: 'ket_qua', title: TITLE, figures: [{ id: 'tin', label: 'Số tin, bài', ...integer, series: [2024, 2025] }] },
    ],
  });
  const values = (...blocks: Parameters<typeof readTyped>[1][]) => {
    const read = readTyped(series, top, ...blocks);
    return ['tin.2024', 'tin.2025'].map((item) => answerTo(read, item).value);
  };
  /** What they are rather than not, where nobody can be sure. */
  const likely = (...blocks: Parameters<typeof readTyped>[1][]) => {
    const read = readTyped(series, top, ...blocks);
    return ['tin.2024', 'tin.2025'].map((item) => answerTo(read, item)).map(({ value, why }) => value ?? why?.best);
  };

  test('stand under their years, in whatever order', () => {
    expect(
      values(
        table([
          ['Chỉ tiêu', 'Đơn vị tính', '2025', '2024'],
          ['Số tin, bài', 'tin', '5', '4'],
        ]),
      ),
    ).toEqual([4, 5]);
  });

  test('are asked about where the years are gone: the last columns are the likeliest, but not under other words', () => {
    const under = (...head: string[]) =>
      table([
        ['Chỉ tiêu', 'Đơn vị tính', ...head],
        ['Số tin, bài', 'tin', '4', '5'],
      ]);
    expect(values(under('', ''))).toEqual([null, null]);
    expect(likely(under('', ''))).toEqual([4, 5]);
    expect(values(under('a', 'b'))).toEqual([null, null]);
  });

  test('stand beside their years in a table turned on its side', () => {
    expect(
      values(
        table([
          ['', 'Số tin, bài'],
          ['2025', '5'],
          ['2024', '4'],
        ]),
      ),
    ).toEqual([4, 5]);
    expect(
      likely(
        table([
          ['', 'Số tin, bài'],
          ['trước', '4'],
          ['sau', '5'],
        ]),
      ),
    ).toEqual([4, 5]);
  });

  test('are told from a year in another row or column', () => {
    expect(
      likely(
        table([
          ['Chỉ tiêu', 'Đơn vị tính', '', ''],
          ['Số tin, bài', 'tin', '4', '5'],
          ['Khác', '2024', '1', '2'],
        ]),
      ),
    ).toEqual([4, 5]);
    expect(
      values(
        table([
          ['', 'Số tin, bài'],
          ['2025', '2024'],
          ['2024', '4'],
        ]),
      ),
    ).toEqual([4, 2024]);
  });

  test('say their label and year where they stand', () => {
    const own = table([
      ['Chỉ tiêu', 'Đơn vị tính', '2024', '2025'],
      ['Số tin, bài', 'tin', '4', '5'],
    ]);
    expect(answerTo(readTyped(series, top, own), 'tin.2025').place.quote).toBe('Số tin, bài, 2025');
  });

  test('are never read from a line or a sentence that names no year', () => {
    expect(values('Số tin, bài: 9', 'Đã đăng 9 tin, bài.')).toEqual([null, null]);
  });
});

describe('what stands where a figure belongs', () => {
  const state = (typed: string) => {
    const { state: is, value, text } = answer('hoi_nghi', table([header, [hoiNghi.label, 'hội nghị', typed]]));
    return [is, value, text];
  };

  test('is nothing, none, a number or something else', () => {
    expect(state('')).toEqual(['blank', null, null]);
    expect(state('……')).toEqual(['blank', null, '……']);
    expect(state('Không có')).toEqual(['nil', 0, 'Không có']);
    expect(state(' 12 ')).toEqual(['answered', 12, '12']);
    expect(state('nhiều')).toEqual(['answered', null, 'nhiều']);
  });

  test('is told where it can be read in two ways', () => {
    const read = readTyped(form, top, table([header, [hoiNghi.label, 'hội nghị', 'khoảng 30']]));
    expect(read.ambiguous).toEqual([{ item: 'hoi_nghi', read: '30', because: 'nearly' }]);
  });

  test('is told where it was put off', () => {
    const read = readTyped(form, top, table([header, [hoiNghi.label, 'hội nghị', 'Đang cập nhật']]));
    expect(read.putOff).toEqual([{ item: 'hoi_nghi', text: 'Đang cập nhật' }]);
  });
});

describe('a row that became a line of text', () => {
  const lines = (unit: string) => [`Chỉ tiêu\tĐơn vị tính\tSố liệu`, `${hoiNghi.label}\t${unit}\t12`];

  test('is read by its label, with its unit of measure', () => {
    expect(answer('hoi_nghi', ...lines('hội nghị'))).toMatchObject({ state: 'answered', value: 12 });
    expect(answer('hoi_nghi', ...lines('lượt người'))).toMatchObject({ state: 'unknown', why: { because: 'measure' } });
  });

  test('is not where several numbers stand in it', () => {
    expect(answer('hoi_nghi', `${hoiNghi.label}\t10\t12`).state).not.toBe('answered');
  });
});

test('two lines of one label that say different things are more than one value', () => {
  const two = [`${hoiNghi.label}: 12`, `${hoiNghi.label}: 15`];
  expect(answer('hoi_nghi', ...two)).toMatchObject({ state: 'unknown', why: { because: 'values', seen: '12; 15' } });
  expect(answer('hoi_nghi', `${hoiNghi.label}: 12`, `${hoiNghi.label}: 12`).value).toBe(12);
  expect(answer('hoi_nghi', `${hoiNghi.label}: …`, `${hoiNghi.label}: 12`).value).toBe(12);
});

test('in a document far larger than any report a line says a figure by its very words alone', () => {
  const many = Array.from({ length: 400 }, (_, at) => ({ id: `viec_${at}`, label: `Số việc loại ${at}`, ...integer }));
  const large = smallForm({ sections: [{ id: 'ket_qua', title: TITLE, figures: many }] });
  const lines = Array.from({ length: COMPARISONS / many.length }, (_, at) => `Dòng ${at}: ${at}`);
  const read = readTyped(large, top, 'Số việc loại 7: 12', 'Số việ loại thứ 8: 13', ...lines);
  expect(['viec_7', 'viec_8'].map((item) => answerTo(read, item).value)).toEqual([12, null]);
});
