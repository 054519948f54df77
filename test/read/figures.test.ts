import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../support/typed.js';

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

  test('from the row that is left where its label was written anew', () => {
    const own = table([header, ['Hội họp các loại', 'hội nghị', '12'], [taiLieu.label, 'tài liệu', '340']]);
    const { value, confidence } = answer('hoi_nghi', own);
    expect(value).toBe(12);
    expect(confidence).toBeLessThan(0.9);
  });

  test('from none of two rows that nobody can tell apart', () => {
    const rows = [
      ['Hội họp', 'hội nghị', '12'],
      ['Việc khác', 'việc', '5'],
      [taiLieu.label, 'tài liệu', '340'],
    ];
    expect(answer('hoi_nghi', table([header, ...rows])).state).toBe('missing');
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
    expect([value, by, confidence]).toEqual([12, 'text', 0.92]);
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
    const { state, value, confidence, text } = answer('hoi_nghi', 'Trong năm đã mở 12 hội nghị, tổ chức đúng hạn.');
    expect([state, value, text]).toEqual(['unknown', 12, '12']);
    expect(confidence).toBe(0.4);
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

  test('stand in the last columns where the years are gone', () => {
    expect(
      values(
        table([
          ['Chỉ tiêu', 'Đơn vị tính', 'a', 'b'],
          ['Số tin, bài', 'tin', '4', '5'],
        ]),
      ),
    ).toEqual([4, 5]);
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
      values(
        table([
          ['', 'Số tin, bài'],
          ['trước', '4'],
          ['sau', '5'],
        ]),
      ),
    ).toEqual([4, 5]);
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
