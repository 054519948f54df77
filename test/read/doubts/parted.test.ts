import { describe, expect, test } from '@jest/globals';
import { partedDocument } from '../../../src/read/doubts/parted.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { gridOf, shownIn } from '../../../src/read/table/grid.js';
import {
  answerTo,
  heading,
  line,
  readTyped,
  smallForm,
  type TypedCell,
  table,
  typedDocument,
} from '../../support/typed.js';

const text = (id: string, label: string) => ({ id, label, type: 'text' });
const integer = (id: string, label: string, group?: string) => ({
  id,
  label,
  type: 'integer',
  ...(group && { group }),
});
const figure = (id: string, label: string) => ({ id, label, unit: 'cuộc', type: 'integer' });
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả trong năm',
      figures: [figure('hop', 'Họp báo'), figure('giao_ban', 'Giao ban')],
      tables: [
        {
          id: 'hoi_nghi',
          title: 'Danh sách hội nghị',
          rows: { min: 1 },
          columns: [text('ten', 'Tên hội nghị'), text('noi', 'Nơi mở'), integer('nguoi', 'Số người dự')],
        },
        {
          id: 'lop',
          title: 'Danh sách lớp',
          rows: { min: 1 },
          columns: [
            text('ten', 'Tên lớp'),
            integer('giao', 'Được giao', 'Trong năm'),
            integer('mo', 'Đã mở', 'Trong năm'),
          ],
        },
        ...['khen', 'phat'].map((id) => ({
          id,
          title: id === 'khen' ? 'Được khen thưởng' : 'Bị kỷ luật',
          rows: { min: 1 },
          columns: [text('ten', 'Họ và tên'), text('hinh_thuc', 'Hình thức')],
        })),
      ],
    },
  ],
});

const across = (title: string, span: number): TypedCell => ({ lines: [line(title)], span });
const MEETINGS = [
  ['Tên hội nghị', 'Nơi mở', 'Số người dự'],
  ['Quán triệt', 'Mường So', '120'],
];
const CLASSES = [
  [{ lines: [line('Tên lớp')] }, across('Trong năm', 2)],
  [{ lines: [], above: true }, 'Được giao', 'Đã mở'],
  ['Cảm tình Đảng', '2', '45'],
];
const NAMES = ['Họ và tên', 'Hình thức'];

/** The tables of a document whose only block is one table, each by its rows. */
function parts(rows: Parameters<typeof table>[0]): string[][] {
  const document = partedDocument(flowOf(typedDocument([table(rows)])), form);
  const flow = flowOf(document);
  return flow.tables.map((one) => one.rows.map((_, at) => shownIn(gridOf(one, flow), at)));
}
const HEAD = 'Tên hội nghị | Nơi mở | Số người dự';

describe('a table in which two of the form stand, one below the other', () => {
  test('is parted where the header of the second begins', () => {
    expect(parts([...CLASSES, ...MEETINGS])).toEqual([
      ['Tên lớp | Trong năm', 'Tên lớp | Được giao | Đã mở', 'Cảm tình Đảng | 2 | 45'],
      [HEAD, 'Quán triệt | Mường So | 120'],
    ]);
  });

  test('takes the rows of groups and the title of the second with it', () => {
    expect(parts([...MEETINGS, [across('Danh sách lớp', 3)], ...CLASSES])).toEqual([
      [HEAD, 'Quán triệt | Mường So | 120'],
      ['Danh sách lớp', 'Tên lớp | Trong năm', 'Tên lớp | Được giao | Đã mở', 'Cảm tình Đảng | 2 | 45'],
    ]);
  });

  test('is parted at the same header once more where two tables have it', () => {
    expect(parts([NAMES, ['Lò Văn An', 'Giấy khen'], NAMES, ['Vàng A Páo', 'Khiển trách']])).toEqual([
      ['Họ và tên | Hình thức', 'Lò Văn An | Giấy khen'],
      ['Họ và tên | Hình thức', 'Vàng A Páo | Khiển trách'],
    ]);
  });
});

describe('a table stays whole', () => {
  test.each([
    ['that has one header', MEETINGS],
    ['that has its own header again, as on the next page', [...MEETINGS, ...MEETINGS]],
    ['whose header takes two rows', CLASSES],
    ['with a row of words that stand in no header', [...MEETINGS, ['Họ và tên', 'Hình thức', 'Lò Văn An']]],
    ['that begins with the header of no table asked for', [['Việc', 'Ngày'], ['Họp', '1/2'], ...MEETINGS]],
    ['with some words of another header in a row', [...MEETINGS, ['Tên lớp', '', '3']]],
  ])('%s', (_, rows) => {
    expect(parts(rows)).toHaveLength(1);
  });
});

test('what was typed in the second of two tables that became one is not counted in the first', () => {
  const submission = readTyped(
    form,
    heading('I. Kết quả trong năm'),
    line('Danh sách hội nghị'),
    table([...MEETINGS, ...CLASSES]),
  );
  expect(answerTo(submission, 'hoi_nghi.r1.nguoi')).toMatchObject({ value: 120 });
  expect(submission.answers.some(({ item }) => item.startsWith('hoi_nghi.r2'))).toBe(false);
  expect(answerTo(submission, 'lop.r1.ten')).toMatchObject({ value: 'Cảm tình Đảng' });
  expect(answerTo(submission, 'lop.r1.mo')).toMatchObject({ value: 45 });
});

test('figures below a table in the same table are read', () => {
  const figures = [
    ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['Họp báo', 'cuộc', '4'],
    ['Giao ban', 'cuộc', '12'],
  ];
  const submission = readTyped(
    form,
    heading('I. Kết quả trong năm'),
    line('Danh sách hội nghị'),
    table([...MEETINGS, ...figures]),
  );
  expect(answerTo(submission, 'hop')).toMatchObject({ value: 4 });
  expect(answerTo(submission, 'giao_ban')).toMatchObject({ value: 12 });
});
