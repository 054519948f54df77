import { expect, test } from '@jest/globals';
import { vietnameseForm } from '../support/forms.js';
import { around, bodyOf } from '../support/written.js';

/** The paragraph a form begins with. */
const openingOf = async (outline: object): Promise<string> => {
  const opening = 'Thực hiện Kế hoạch, đơn vị báo cáo như sau:';
  return around(await bodyOf(vietnameseForm('vn-party-2018', { opening, ...outline })), 'w:p', opening);
};

test('the first sentence keeps apart from the title where nothing stands between', async () => {
  expect(await openingOf({ guide: false })).toContain('<w:spacing w:before="160"/>');
  expect(await openingOf({ guide: true })).not.toContain('w:before=');
});
