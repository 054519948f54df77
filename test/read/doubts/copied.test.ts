import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    {
      id: 'so_lieu',
      title: 'Số liệu hội nghị',
      figures: [
        { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer },
        { id: 'nguoi', label: 'Số người dự hội nghị', unit: 'người', ...integer },
      ],
      tables: [
        {
          id: 'khoi',
          title: 'Hội nghị theo khối',
          total: true,
          rows: [
            { id: 'xa', label: 'Khối xã' },
            { id: 'truong', label: 'Khối trường học' },
          ],
          columns: [
            { id: 'ten', label: 'Khối', type: 'text', key: true },
            { id: 'buoi', label: 'Số buổi', ...integer },
            { id: 'luot', label: 'Số lượt', ...integer },
          ],
        },
        {
          id: 'lop',
          title: 'Các lớp đã mở',
          rows: { min: 1, max: 20, blank: 3 },
          columns: [
            { id: 'ten', label: 'Tên lớp', type: 'text', key: true },
            { id: 'hoc_vien', label: 'Số học viên', ...integer },
            { id: 'ngay', label: 'Số ngày', ...integer },
          ],
        },
      ],
    },
  ],
});

type Blocks = Parameters<typeof readTyped>[1][];
const figures = (held: string, people: string): Blocks[number] =>
  table([
    ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['Số hội nghị đã tổ chức', 'hội nghị', held],
    ['Số người dự hội nghị', 'người', people],
  ]);
const groups = (xa: string, truong: string, total: string): Blocks[number] =>
  table([
    ['Khối', 'Số buổi', 'Số lượt'],
    ['Khối xã', xa, '40'],
    ['Khối trường học', truong, '60'],
    ['Tổng cộng', total, '100'],
  ]);
const classes = (...rows: [string, string, string][]): Blocks[number] =>
  table([['Tên lớp', 'Số học viên', 'Số ngày'], ...rows]);
const TITLE = line('Hội nghị theo khối');
const report = (...blocks: Blocks): Blocks => [heading('I. Số liệu hội nghị'), ...blocks];
const said = (item: string, ...blocks: Blocks) => {
  const { state, value, why } = answerTo(readTyped(form, ...report(...blocks)), item);
  return state === 'unknown' ? [why?.because, why?.seen] : [state, value];
};

describe('a table that somebody put in twice', () => {
  const between = 'Phần do bộ phận văn phòng điền:';

  test.each<[string, Blocks]>([
    ['right below', []],
    ['behind a line', [between]],
  ])('is asked about where the two say otherwise, and taken where they say the same: %s', (_, lines) => {
    const both = [figures('12', '340'), ...lines, figures('15', '340')];
    expect(said('hoi_nghi', ...both)).toEqual(['values', '12; 15']);
    expect(said('nguoi', ...both)).toEqual(['answered', 340]);
  });

  test('with printed rows is not joined to the first, be it a total that differs', () => {
    const both = [TITLE, groups('3', '4', '7'), '', groups('3', '5', '8')];
    expect(said('khoi.truong.buoi', ...both)).toEqual(['values', '4; 5']);
    expect(said('khoi.total.buoi', ...both)).toEqual(['values', '7; 8']);
    expect(said('khoi.xa.buoi', ...both)).toEqual(['answered', 3]);
  });

  test('with rows of a unit’s own is held against it row by row, as they are called', () => {
    const first = classes(['Lớp lý luận', '30', '5'], ['Lớp tin học', '20', '3']);
    const second = classes(['Lớp tin học', '25', '3'], ['Lớp lý luận', '30', '5']);
    const both = [line('Các lớp đã mở'), first, between, second];
    expect(said('lop.r2.hoc_vien', ...both)).toEqual(['values', '20; 25']);
    expect(said('lop.r1.hoc_vien', ...both)).toEqual(['answered', 30]);
    expect(readTyped(form, ...report(...both)).tables.find(({ item }) => item === 'lop')?.rows).toHaveLength(2);
  });

  test('says in another way what is the same number, and the other way round', () => {
    expect(said('nguoi', figures('12', '1.340'), '', figures('12', '1340'))).toEqual(['answered', 1340]);
    expect(said('hoi_nghi', figures('12', '34'), '', figures('12 hội nghị', '34'))).toEqual(['answered', 12]);
  });

  test('stands for the first where that was left as it was printed', () => {
    expect(said('hoi_nghi', figures('', ''), between, figures('15', '340'))).toEqual(['answered', 15]);
    expect(said('hoi_nghi', figures('15', '340'), between, figures('', ''))).toEqual(['answered', 15]);
  });

  test('stands for one with rows of a unit’s own that was left as it was printed, right above it', () => {
    const empty = classes(['', '', ''], ['', '', '']);
    const filled = classes(['Lớp lý luận', '30', '5'], ['Lớp tin học', '20', '3']);
    for (const both of [
      [empty, '', filled],
      [filled, '', empty],
    ]) {
      expect(said('lop.r1.hoc_vien', line('Các lớp đã mở'), ...both)).toEqual(['answered', 30]);
      const { tables } = readTyped(form, ...report(line('Các lớp đã mở'), ...both));
      expect(tables.find(({ item }) => item === 'lop')?.rows).toHaveLength(2);
    }
  });

  test('is asked about where it alone says something of what the first says in part', () => {
    const both = [TITLE, groups('3', '', '7'), between, groups('3', '4', '7')];
    expect(said('khoi.truong.buoi', ...both)).toEqual(['place', '4']);
  });

  test('is another table where it is said to be of another time, and the rest of one where its rows are others', () => {
    const last = 'Số liệu năm 2019:';
    expect(said('hoi_nghi', figures('12', '340'), last, figures('15', '340'))).toEqual(['answered', 12]);
    const before = 'Số liệu cùng kỳ năm trước:';
    expect(said('hoi_nghi', figures('12', '340'), before, figures('15', '340'))).toEqual(['answered', 12]);
    const first = classes(['Lớp lý luận', '30', '5'], ['Lớp tin học', '20', '3']);
    const rest = classes(['Lớp tin học', '25', '2']);
    expect(said('lop.r3.hoc_vien', line('Các lớp đã mở'), first, '', rest)).toEqual(['answered', 25]);
  });
});
