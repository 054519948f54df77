import { expect, test } from '@jest/globals';
import { columnName, type FormColumn } from '../../../src/form/index.js';

const column = (label: string, group: string | null) => ({ label, group }) as FormColumn;

test('columns of one name are told apart by what stands above them; others are called as they are', () => {
  const columns = [column('Kế hoạch', 'Quý I'), column('Kế hoạch', 'Quý II'), column('Đạt', 'Quý II')];
  expect(columns.map((one) => columnName(one, { columns }))).toEqual(['Quý I – Kế hoạch', 'Quý II – Kế hoạch', 'Đạt']);
});
