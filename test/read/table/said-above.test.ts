import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const form = smallForm({
  schedule: { every: 'half_year', period: '2026-H1' },
  title: 'Kết quả {{period.label}}',
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      figures: [{ id: 'hoi_nghi', label: 'Số hội nghị', unit: 'hội nghị', type: 'integer', min: 0 }],
    },
  ],
});

describe('a table', () => {
  const appendix = (more = {}) =>
    smallForm({
      schedule: { every: 'half_year', period: '2026-H1' },
      sections: [{ id: 'ket_qua', title: 'Kết quả thực hiện' }],
      appendices: [
        {
          id: 'bieu',
          title: 'Số liệu {{period.label}}',
          rows: [{ id: 'lop', label: 'Lớp tập huấn' }],
          columns: [{ id: 'trong_ky', label: 'Trong kỳ', type: 'integer' }],
          ...more,
        },
      ],
    });
  const rows = table([
    ['Chỉ tiêu', 'Trong kỳ'],
    ['Lớp tập huấn', '3'],
  ]);
  const guidance = 'Cột trong kỳ tính từ tháng 7 năm 2025.';
  const stateIn = (own: ReturnType<typeof appendix>, ...lines: Parameters<typeof readTyped>[1][]): string =>
    answerTo(readTyped(own, heading('I. Kết quả thực hiện'), 'Đã mở lớp.', ...lines), 'bieu.lop.trong_ky').state;

  test.each([
    ['Số liệu 6 tháng đầu năm 2026', 'answered'],
    ['Số liệu năm 2025', 'unknown'],
  ])('under the title “%s” is %s, whatever the form prints between the two', (title, state) => {
    expect(stateIn(appendix({ guidance }), title, guidance, rows)).toBe(state);
  });

  test('is asked about where the time in the words that guide people was changed', () => {
    const title = 'Số liệu 6 tháng đầu năm 2026';
    expect(stateIn(appendix({ guidance }), title, 'Cột trong kỳ tính từ năm 2016.', rows)).toBe('unknown');
  });

  test.each([
    ['Ghi chú: số liệu trên là của cả năm 2025.', 'unknown'],
    ['(Số liệu của xã An Hòa)', 'unknown'],
    ['(Số liệu 6 tháng đầu năm 2026)', 'answered'],
    ['Ghi chú: so với năm 2025, số lớp tăng do mở thêm ở thôn Đông.', 'answered'],
    ['Năm 2025 đã mở 4 lớp.', 'answered'],
  ])('with “%s” below it is %s', (note, state) => {
    expect(stateIn(appendix(), 'Số liệu 6 tháng đầu năm 2026', rows, note)).toBe(state);
  });
});

describe('figures', () => {
  const rows = (header: string, tag = {}) =>
    table([
      ['Chỉ tiêu', 'Đơn vị tính', header],
      ['Số hội nghị', 'hội nghị', line('14', tag)],
    ]);
  const stateUnder = (title: string, ...lines: string[]): string =>
    answerTo(readTyped(form, heading(`I. ${title}`), ...lines, rows('Số liệu')), 'hoi_nghi').state;

  test.each(['Số liệu năm 2025:', 'Quý I năm 2026', 'Kế hoạch 6 tháng cuối năm:'])(
    'are asked about under “%s”',
    (said) => {
      expect(stateUnder('Kết quả thực hiện', 'Đơn vị đã mở các hội nghị.', said)).toBe('unknown');
    },
  );

  test.each(['Năm 2025 đơn vị đã mở 11 hội nghị.', 'Số liệu 6 tháng đầu năm 2026:', 'Cụ thể như sau:'])(
    'are believed under “%s”',
    (said) => {
      expect(stateUnder('Kết quả thực hiện', said)).toBe('answered');
    },
  );

  test('are believed under what a paper is cited by, which is passed over', () => {
    const cited = ['(Kèm theo Công văn về số liệu năm 2025)', 'Theo báo cáo quý I năm 2026:'];
    for (const said of cited) expect([said, stateUnder('Kết quả thực hiện', said)]).toEqual([said, 'answered']);
    for (const said of cited) expect(stateUnder('Kết quả thực hiện', 'Số liệu năm 2025:', said)).toBe('unknown');
  });

  test('are believed below a note that speaks of the table above it', () => {
    const other = table([
      ['Việc khác', 'Số'],
      ['Chưa kể ở đâu', '3'],
    ]);
    const stateBelow = (said: string): string =>
      answerTo(readTyped(form, heading('I. Kết quả thực hiện'), other, said, rows('Số liệu')), 'hoi_nghi').state;
    expect(stateBelow('(Số liệu nêu trên là của năm 2025)')).toBe('answered');
    expect(stateBelow('(Số liệu năm 2025)')).toBe('unknown');
  });

  test('are believed after another question of another year than their own', () => {
    const points = ['mot', 'hai'].map((id) => ({
      id,
      ask: `Việc ${id} đã làm ở các thôn.`,
      figures: [{ id: `so_${id}`, label: `Số việc ${id}`, type: 'integer' }],
    }));
    const own = smallForm({
      schedule: { every: 'half_year', period: '2026-H1' },
      sections: [{ id: 'ket_qua', title: 'Kết quả thực hiện', points }],
    });
    const of = (id: string) =>
      table([
        ['Chỉ tiêu', 'Số liệu'],
        [`Số việc ${id}`, '14'],
      ]);
    const [first, second] = points.map(({ ask }) => ask) as [string, string];
    const top = heading('I. Kết quả thực hiện');
    const read = (...asks: [string, string]) =>
      readTyped(own, top, asks[0], 'Đã làm tốt.', of('mot'), asks[1], 'Đã làm xong.', of('hai'));
    const states = (...asks: [string, string]) => ['so_mot', 'so_hai'].map((id) => answerTo(read(...asks), id).state);
    expect(states(first.replace('.', ' năm 2025.'), second)).toEqual(['unknown', 'answered']);
    expect(states(first, second.replace('.', ' năm 2025.'))).toEqual(['answered', 'unknown']);
  });

  test('are asked about under a heading of another year', () => {
    expect(stateUnder('Kết quả thực hiện năm 2025', 'Đơn vị đã mở các hội nghị.')).toBe('unknown');
    expect(stateUnder('Kết quả thực hiện 6 tháng đầu năm 2026', 'Đơn vị đã mở các hội nghị.')).toBe('answered');
  });

  test.each([
    ['Kế hoạch', 'unknown'],
    ['Kết quả', 'answered'],
  ])('in a column headed “%s” are %s, whatever is hidden there', (header, state) => {
    const own = rows(header, { tag: 'figure:hoi_nghi' });
    expect(answerTo(readTyped(form, heading('I. Kết quả thực hiện'), own), 'hoi_nghi').state).toBe(state);
  });
});
