import { describe, expect, test } from '@jest/globals';
import { rollUp } from '../../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const columns = [
  { id: 'ten', label: 'Công trình', key: true },
  { id: 'ho', label: 'Số hộ', type: 'integer' },
  { id: 'tien', label: 'Kinh phí', type: 'decimal' },
  { id: 'xong', label: 'Ngày xong', type: 'date' },
];
const table = { id: 'bieu', title: 'Công trình', columns, rows: { blank: 2 } };
const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', tables: [table] }] }, [{ id: 'a' }, { id: 'b' }]);

type Row = [ten: string, ho: number | null, tien: number | null, xong: string | null];
const ROAD: Row = ['Đường liên xã An Bình - Bình Minh', 300, 9000, '2026-05-05'];

const rowsOf = (...rows: Row[]): Given =>
  Object.fromEntries(
    rows.flatMap((row, at) =>
      ['ten', 'ho', 'tien', 'xong'].map((id, of) => [`bieu.r${at + 1}.${id}`, row[of] ?? null]),
    ),
  );

/** The rows said to be said before, by unit, and in whose report. */
function told(...units: Row[][]): string[] {
  const handedIn = units.map((rows, at) => returnWith('ab'[at] ?? '', rowsOf(...rows)));
  return rollUp(pack, returnsWith(pack, handedIn)).doubts.flatMap(({ unit, file, finding }) =>
    finding.code === 'row-repeated' ? [`${unit} ${file} ${finding.item}: ${finding.data.row}, ${finding.data.of}`] : [],
  );
}

describe('a row that says what another one says', () => {
  test('is told of the later of two units, with the name of the other', () => {
    expect(told([ROAD], [['Nhà văn hóa thôn 1', 20, 150, null], ROAD])).toEqual([
      'b b.docx bieu.r2: Đường liên xã An Bình - Bình Minh, Đơn vị a',
    ]);
  });

  test('is told of one unit, too', () => {
    expect(told([ROAD, ROAD], [])).toEqual(['a a.docx bieu.r2: Đường liên xã An Bình - Bình Minh, null']);
  });

  test('may be typed in other letters and spaces', () => {
    const [ten, ...rest] = ROAD;
    expect(told([ROAD], [[`${ten.toUpperCase()} `, ...rest]])).toHaveLength(1);
  });

  test('is another one where a name, a number or a day is', () => {
    const [ten, ho, tien, xong] = ROAD;
    for (const other of [
      [`${ten} 2`, ho, tien, xong],
      [ten, 301, tien, xong],
      [ten, ho, null, xong],
      [ten, ho, tien, '2026-05-06'],
    ] as Row[])
      expect(told([ROAD], [other])).toEqual([]);
  });

  test.each<[string, Row]>([
    ['what names no one thing', ['Tập huấn', 120, 350, null]],
    ['what names a kind of things', ['Hội nghị quán triệt nghị quyết', 120, 350, null]],
    ['nothing', ['Không', null, null, null]],
    ['small counts', ['Hội nghị trực tuyến toàn quốc về Nghị quyết 68', 1, 9, '2026-05-05']],
    ['a year and a count', ['Danh hiệu Làng văn hóa Bản Mới', 2025, 15, null]],
    ['a name and a day', ['Ông Lò Văn An', null, null, '2026-05-05']],
  ])('is not told of %s, which many have alike', (_, row) => {
    expect(told([row], [row])).toEqual([]);
  });
});
