import { describe, expect, test } from '@jest/globals';
import { columnWidths } from '../../../src/report/consolidated/column-widths.js';
import { packFor } from '../../support/rollup/campaign.js';

const { letterhead } = packFor({ letterhead: 'vn-party-2018', sections: [] }, []);
const WIDTH = 9000;
const widthsOf = (headers: string[], ...rows: string[][]): number[] =>
  columnWidths(
    letterhead,
    WIDTH,
    headers,
    rows.map((texts) => ({ header: false, cells: texts.map((text) => ({ style: '', content: [text] })) })),
  );
const LONG = 'Đội ngũ báo cáo viên được bồi dưỡng thêm kỹ năng nói, viết và dùng mạng xã hội. '.repeat(3);

describe('the columns of a table of a draft', () => {
  test('fill its width', () => {
    const all = [widthsOf(['Đơn vị', 'Số'], ['Xã A', '1']), widthsOf(['Đơn vị', 'Số'], [LONG, LONG])];
    expect(all.map((one) => one.reduce((sum, width) => sum + width, 0))).toEqual([WIDTH, WIDTH]);
  });

  test('have room for a day, however long the texts beside it are', () => {
    const [, day = 0] = widthsOf(['Nội dung', 'Ngày', 'Ghi chú'], [LONG, '16/12/2022', LONG]);
    // A digit of 12 points takes 120 twips; cells keep 216 free.
    expect(day).toBeGreaterThan(8 * 120 + 2 * 67 + 216);
    expect(day).toBeLessThan(2000);
  });

  test('have room for a note of two words, at which no line ends', () => {
    const [, mean = 0] = widthsOf(['Nội dung', 'Tỷ lệ', 'Ghi chú'], [LONG, '66,75\n(bình quân)', LONG]);
    expect(mean).toBeGreaterThan(10 * 120 + 216);
  });

  test('have their texts in one line where all fit', () => {
    const [unit = 0, number = 0] = widthsOf(['Đơn vị', 'Số'], ['Chi bộ Văn phòng Huyện ủy', '1']);
    expect(unit).toBeGreaterThan(number + 1500);
  });

  test('are wide where much stands in them, and one long name takes little from the others', () => {
    const [name = 0, text = 0] = widthsOf(['Đơn vị', 'Nội dung'], ...Array(5).fill(['Đảng ủy xã Mường So', LONG]));
    expect(text).toBeGreaterThan(2 * name);
    const few = Array<string[]>(9).fill(['Xã A', 'Phối hợp với trường học và các bản', 'Làm tại nhà văn hóa bản số 2']);
    const [long = 0, first = 0] = widthsOf(['Đơn vị', 'Việc', 'Nơi'], ...few, [LONG, 'x', 'x']);
    expect(long).toBeLessThan(1.6 * first);
  });
});
