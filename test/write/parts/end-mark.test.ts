import { expect, test } from '@jest/globals';
import { vietnameseForm } from '../../support/forms.js';
import { bodyOf } from '../../support/written.js';

const columns = [{ id: 'ten', label: 'Họ và tên' }];

/** How often the mark stands on a line of its own. */
const marksOf = async (outline: Record<string, unknown>): Promise<number> =>
  (await bodyOf(vietnameseForm('vn-state-2020', outline))).split('>./.<').length - 1;

test('the mark ends a text whose last part is a table, and no appendix', async () => {
  const sections = [{ id: 'mot', title: 'Một', tables: [{ id: 'bieu', title: 'Biểu', columns }] }];
  expect(await marksOf({ sections, appendices: undefined })).toBe(1);
  expect(await marksOf({ sections, appendices: [{ id: 'danh_sach', title: 'Danh sách', columns }] })).toBe(1);
  expect(await marksOf({ sections: [{ id: 'mot', title: 'Một' }], appendices: undefined })).toBe(0);
});
