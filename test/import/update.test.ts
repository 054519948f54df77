import { expect, test } from '@jest/globals';
import { importOutline, printDraft, updated } from '../../src/import/index.js';
import { loadOutline } from '../../src/outline/index.js';

const draftOf = (...lines: string[]) => {
  const text = ['ĐỀ CƯƠNG BÁO CÁO', 'Kết quả năm', ...lines].join('\n');
  const { draft } = importOutline([{ name: 'plan.txt', is: 'text', text }]);
  if (draft === null) throw new Error('There is no outline in it');
  return draft;
};

const first = draftOf(
  'I. Tình hình chung của đơn vị',
  '- Nêu thuận lợi.',
  'II. Kết quả',
  '- Số hội nghị.',
  'III. Kiến nghị',
);
const byHand = printDraft(first, 'vi')
  .replace('id: ket_qua\n', 'id: phan_ket_qua  # sửa tay\n')
  .replace('id: neu_thuan_loi\n', 'id: thuan_loi\n        min_words: 30\n');

test('a definition keeps ids and hand edits of what stayed in a corrected outline', () => {
  const made = updated(
    byHand,
    draftOf('I. Tình hình chung của đơn vị', '- Nêu thuận lợi.', 'II. Kết quả', '- Số hội nghị.', 'III. Kiến nghị'),
  );
  expect(made?.changes).toEqual([]);
  expect(made?.text).toContain('id: phan_ket_qua # sửa tay');
  expect(made?.text).toContain('min_words: 30');
});

test('takes in what is new, reworded and gone, and tells it', () => {
  const made = updated(
    byHand,
    draftOf(
      'I. Tình hình chung của đơn vị',
      '- Nêu thuận lợi, khó khăn.',
      'II. Kết quả',
      '- Số hội nghị.',
      '- Kinh nghiệm.',
    ),
  );
  expect(made?.changes.map(({ what, text }) => [what, text])).toEqual([
    ['renamed', 'Nêu thuận lợi, khó khăn.'],
    ['added', 'Kinh nghiệm.'],
    ['removed', 'Kiến nghị'],
  ]);
  const bytes = new TextEncoder().encode(made?.text);
  const { value } = loadOutline({ name: 'outline.yaml', bytes });
  expect(value?.sections.map(({ id }) => id)).toEqual(['tinh_hinh_chung_cua_don_vi', 'phan_ket_qua']);
  expect(value?.sections[0]?.points?.[0]).toMatchObject({
    id: 'thuan_loi',
    min_words: 30,
    ask: 'Nêu thuận lợi, khó khăn.',
  });
});

test('what is no definition is not updated', () => {
  expect(updated('- a\n- b\n', first)).toBeNull();
});
