import { expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { periodOf, resolve } from '../../src/form/index.js';
import { letterheadFor } from '../support/letterheads.js';

function contactFor(contact: string | undefined, language: 'vi' | 'en' = 'vi'): string | null {
  const outline = Outline.parse({
    decuong: 1,
    id: 'bao_cao',
    language,
    title: 'Báo cáo',
    sections: [{ id: 'mot', title: 'Một' }],
  });
  const period = periodOf(outline, '2026-H1');
  if (period === null) throw new Error('There is no period.');
  const unit = { id: 'xa_a', name: 'Xã A', ...(contact !== undefined && { contact }) };
  return resolve({ outline, unit, period, letterhead: letterheadFor(outline) }).contact;
}

test.each([
  ['Xã A, tỉnh Lai Châu. Điện thoại: 0213 000 000', 'Liên hệ: Xã A, tỉnh Lai Châu. Điện thoại: 0213 000 000'],
  ['vanphong@xa-a.vn', 'Liên hệ: vanphong@xa-a.vn'],
  ['Điện thoại: 0213 000 000', 'Điện thoại: 0213 000 000'],
  ['Văn phòng Đảng ủy', null],
  ['  ', null],
  [undefined, null],
])('the address %j of a unit is printed as %j', (contact, printed) => {
  expect(contactFor(contact)).toBe(printed);
});

test('the label is in the language of the form', () => {
  expect(contactFor('12 Main Street', 'en')).toBe('Contact: 12 Main Street');
});
