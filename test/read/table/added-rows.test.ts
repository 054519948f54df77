import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm, table } from '../../support/typed.js';

const TITLE = 'Kết quả tuyên truyền miệng';
const top = heading(`I. ${TITLE}`);
const caption = 'Biểu số hội nghị';

/** A form of one section with one table, of such rows and columns. */
const formWith = (bieu: object) =>
  smallForm({ sections: [{ id: 'ket_qua', title: TITLE, tables: [{ id: 'bieu', title: caption, ...bieu }] }] });

const form = formWith({
  rows: {
    fixed: [
      { id: 'huyen', label: 'Hội nghị cấp huyện' },
      { id: 'xa', label: 'Hội nghị cấp xã' },
    ],
    blank: 2,
  },
  columns: [
    { id: 'ten', label: 'Hội nghị', key: true },
    { id: 'so', label: 'Số cuộc', type: 'integer', min: 0 },
  ],
});

const header = ['Hội nghị', 'Số cuộc'];
type Rows = string[][];
const read = (...rows: Rows) => readTyped(form, top, caption, table([header, ...rows], 1));
const cells = (...rows: Rows) =>
  read(...rows)
    .answers.filter(({ item }) => item.startsWith('bieu.'))
    .map(({ item, state, value }) => [item, state === 'answered' ? value : state]);

describe('rows that units add behind printed ones', () => {
  test('are counted from r1, each with what it is called', () => {
    expect(
      cells(['Hội nghị cấp huyện', '3'], ['Hội nghị cấp xã', '5'], ['Tọa đàm', '2'], ['Thi trực tuyến', '1']),
    ).toEqual([
      ['bieu.huyen.so', 3],
      ['bieu.xa.so', 5],
      ['bieu.r1.ten', 'Tọa đàm'],
      ['bieu.r1.so', 2],
      ['bieu.r2.ten', 'Thi trực tuyến'],
      ['bieu.r2.so', 1],
    ]);
  });

  test('are none where they were left empty', () => {
    expect(cells(['Hội nghị cấp huyện', '3'], ['Hội nghị cấp xã', '5'], ['', ''], ['…', '…'])).toEqual([
      ['bieu.huyen.so', 3],
      ['bieu.xa.so', 5],
    ]);
  });

  test('may stand between the printed ones', () => {
    expect(cells(['Hội nghị cấp huyện', '3'], ['Tọa đàm', '2'], ['Hội nghị cấp xã', '5'])).toEqual([
      ['bieu.huyen.so', 3],
      ['bieu.r1.ten', 'Tọa đàm'],
      ['bieu.r1.so', 2],
      ['bieu.xa.so', 5],
    ]);
  });

  test('are no stand-in for a printed one that was taken out', () => {
    const submission = read(['Hội nghị cấp huyện', '3'], ['Tọa đàm', '2'], ['Thi trực tuyến', '4']);
    expect(['r1', 'r2'].map((row) => answerTo(submission, `bieu.${row}.so`).value)).toEqual([2, 4]);
    expect(answerTo(submission, 'bieu.xa').state).toBe('missing');
  });

  test('are not asked what a printed one with a slip in its name is', () => {
    const submission = read(['Hội nghi cấp huyện', '3'], ['Hội nghị cấp xa', '5'], ['Tọa đàm', '2']);
    expect(['huyen', 'xa', 'r1'].map((row) => answerTo(submission, `bieu.${row}.so`).value)).toEqual([3, 5, 2]);
  });

  test('are told as no rows that do not belong there', () => {
    const [reading] = read(['Hội nghị cấp huyện', '3'], ['Hội nghị cấp xã', '5'], ['Tọa đàm', '2']).tables;
    expect(reading?.others).toEqual([]);
    expect(reading?.rows.map(({ id, label }) => [id, label])).toEqual([
      ['huyen', 'Hội nghị cấp huyện'],
      ['xa', 'Hội nghị cấp xã'],
      ['r1', 'Tọa đàm'],
    ]);
  });
});

describe('rows with a unit of measure of their own, and crossed out cells', () => {
  const statistics = formWith({
    rows: [
      { id: 'von', label: 'Kinh phí', unit: 'triệu đồng' },
      { id: 'hoc_vien', label: 'Học viên', unit: 'người', crossed: ['ke_hoach'] },
    ],
    columns: [
      { id: 'ke_hoach', label: 'Kế hoạch', type: 'decimal' },
      { id: 'thuc_hien', label: 'Thực hiện', type: 'decimal' },
    ],
  });
  const of = (...rows: Rows) =>
    readTyped(statistics, top, caption, table([['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'], ...rows], 1));

  test('are read in what their row is counted in', () => {
    const submission = of(['Kinh phí', 'triệu đồng', '1,5 tỷ đồng', '900'], ['Học viên', 'người', 'x', '120 người']);
    expect(answerTo(submission, 'bieu.von.ke_hoach').value).toBe(1500);
    expect(answerTo(submission, 'bieu.von.thuc_hien').value).toBe(900);
    expect(answerTo(submission, 'bieu.hoc_vien.thuc_hien').value).toBe(120);
  });

  test('are asked about where the row names another measure', () => {
    const submission = of(['Kinh phí', 'nghìn đồng', '1500', '900'], ['Học viên', 'người', 'x', '120']);
    expect(answerTo(submission, 'bieu.von.ke_hoach')).toMatchObject({ value: 1.5 });
    const other = of(['Kinh phí', 'triệu đồng', '1500', '900'], ['Học viên', 'người', 'x', '12 lớp']);
    expect(answerTo(other, 'bieu.hoc_vien.thuc_hien')).toMatchObject({ state: 'unknown', why: { seen: 'lớp' } });
  });

  test('ask for nothing where they are crossed out, and tell what was typed there', () => {
    const rows = (crossed: string) =>
      of(['Kinh phí', 'triệu đồng', '1500', '900'], ['Học viên', 'người', crossed, '120']);
    expect(rows('x').answers.some(({ item }) => item === 'bieu.hoc_vien.ke_hoach')).toBe(false);
    expect(rows('x').outside).toEqual([]);
    expect((rows('75').outside ?? []).map(({ text }) => text)).toEqual(['75']);
  });
});

test('what the numbers of an added row are counted in is answered there, and is owed by nobody', () => {
  const counted = formWith({
    rows: { fixed: [{ id: 'huyen', label: 'Hội nghị cấp huyện', code: '01', unit: 'cuộc' }], blank: 1 },
    columns: [
      { id: 'ten', label: 'Hội nghị', key: true },
      { id: 'so', label: 'Số lượng', type: 'integer', min: 0 },
    ],
  });
  const of = (measure: string) => {
    const rows = [
      ['Hội nghị', 'Mã số', 'Đơn vị tính', 'Số lượng'],
      ['Hội nghị cấp huyện', '01', 'cuộc', '3'],
      ['Tin đã phát', '', measure, '12'],
    ];
    const submission = readTyped(counted, top, caption, table(rows, 1));
    const { state, text, required } = answerTo(submission, 'bieu.r1._measure');
    return [state, text, required, (submission.outside ?? []).map((one) => one.text)];
  };
  expect(of('bản tin')).toEqual(['answered', 'bản tin', false, []]);
  expect(of('Nhập')).toEqual(['blank', 'Nhập', false, []]);
});

describe('rows that are added', () => {
  const own = formWith({
    rows: { min: 1 },
    columns: [
      { id: 'ten', label: 'Tên lớp', key: true },
      { id: 'so', label: 'Học viên', type: 'integer', min: 0 },
    ],
  });
  const states = (...rows: Rows) =>
    readTyped(own, top, caption, table([['Tên lớp', 'Học viên'], ...rows], 1))
      .answers.filter(({ item }) => item.endsWith('.so'))
      .map(({ state }) => state);

  test('below the name of a neighbour are asked about, and so is that name', () => {
    expect(states(['Thôn Đông', '4'], ['Xã An Hòa', ''], ['Thôn Vàng', '9'])).toEqual(['answered', 'blank', 'unknown']);
    expect(states(['Xã Mường So', ''], ['Thôn Vàng', '9'])).toEqual(['blank', 'answered']);
    expect(states(['Huyện An Hòa', ''], ['Thôn Vàng', '9'])).toEqual(['blank', 'answered']);
  });

  test('with a dash, below one with values that has none, are asked about as they may be its parts', () => {
    expect(states(['Lớp số', '45'], ['- Cán bộ', '20'], ['- Dân', '25'])).toEqual(['answered', 'unknown', 'unknown']);
    expect(states(['Khối xã', ''], ['- Lớp số', '45'], ['- Lớp ký', '20'])).toEqual(['blank', 'answered', 'answered']);
    expect(states(['- Lớp số', '45'], ['- Lớp ký', '20'])).toEqual(['answered', 'answered']);
  });
});

test('what an added row is called is counted in nothing, whatever its numbers are counted in', () => {
  const funds = formWith({
    rows: { fixed: [{ id: 'khuyen_hoc', label: 'Quỹ khuyến học' }], blank: 1 },
    columns: [
      { id: 'ten', label: 'Quỹ', key: true },
      { id: 'thu', label: 'Đã thu', type: 'money', scale: 1_000_000 },
    ],
  });
  const rows = table(
    [
      ['Quỹ', 'Đã thu'],
      ['Quỹ khuyến học', '31'],
      ['Quỹ người cao tuổi', '8,5'],
    ],
    1,
  );
  const submission = readTyped(funds, top, caption, 'Đơn vị tính: triệu đồng', rows);
  expect(answerTo(submission, 'bieu.r1.ten')).toMatchObject({ state: 'answered', value: 'Quỹ người cao tuổi' });
  expect(answerTo(submission, 'bieu.r1.thu')).toMatchObject({ state: 'answered', value: 8.5 });
});
