import { describe, expect, test } from '@jest/globals';
import { saidOfAll } from '../../../src/read/table/of-all.js';
import { laidOut } from '../../support/grids.js';
import { answerTo, heading, readTyped, smallForm, table } from '../../support/typed.js';

describe('a line speaks of all amounts of a report', () => {
  test.each([
    ['Note: all amounts in this report are in Kenyan shillings.', true],
    ['Các số liệu kinh phí trong báo cáo này tính bằng nghìn đồng.', true],
    ['Theo báo cáo của xã, thu nhập tính bằng triệu đồng.', false],
    ['Kinh phí trong báo cáo đã được quyết toán.', false],
  ])('“%s”: %s', (line, speaks) => {
    expect(saidOfAll(laidOut(line).flow).length > 0).toBe(speaks);
  });

  test('wherever it stands, and in another currency they are asked about, and nothing else is', () => {
    const form = smallForm({
      sections: [
        {
          id: 'chi',
          title: 'Kinh phí thực hiện',
          figures: [
            { id: 'da_chi', label: 'Đã chi', type: 'money', currency: 'VND', scale: 1_000_000 },
            { id: 'hoi_nghi', label: 'Số hội nghị', type: 'integer' },
          ],
        },
        { id: 'kho_khan', title: 'Khó khăn' },
      ],
    });
    const rows = table([
      ['Chỉ tiêu', 'Số liệu'],
      ['Đã chi', '14'],
      ['Số hội nghị', '3'],
    ]);
    const statesWith = (...last: string[]) => {
      const read = readTyped(
        form,
        heading('I. Kinh phí thực hiện'),
        rows,
        heading('II. Khó khăn'),
        'Không có.',
        ...last,
      );
      return ['da_chi', 'hoi_nghi'].map((id) => answerTo(read, id).state);
    };
    expect(statesWith()).toEqual(['answered', 'answered']);
    expect(statesWith('Kinh phí trong báo cáo này tính bằng USD.')).toEqual(['unknown', 'answered']);
  });
});
