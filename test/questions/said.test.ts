import { describe, expect, test } from '@jest/globals';
import { NOWHERE } from '../../schemas/place.js';
import type { BookRow } from '../../src/questions/book.js';
import { saidIn } from '../../src/questions/said.js';
import { itemsIn } from '../../src/settle/index.js';
import { packFor } from '../support/rollup/campaign.js';

const figures = [
  { id: 'can_bo', label: 'Số cán bộ', type: 'integer', min: 1, max: 500 },
  { id: 'ngay', label: 'Ngày', type: 'date' },
  { id: 'dai', label: 'Loại đài', type: 'choice', options: ['Hữu tuyến', 'Thông minh'] },
  { id: 'xong', label: 'Ngày hoàn thành', type: 'date', min: '2026-01-01', max: '2026-06-30' },
];
const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', figures }] }, [{ id: 'a' }]);

/** What the right value of a figure comes to, written so and with these grounds. */
function taken(item: string, value: string | number, grounds = ''): unknown {
  const row: BookRow = {
    key: (key) => ({ about: 'item', replies: 'other nil', item })[key as string] ?? '',
    filled: (name) => ({ reply: '', value, grounds })[name],
    where: '',
    placeOf: () => NOWHERE,
  };
  const said = saidIn(row, itemsIn(pack.outline), pack);
  return 'code' in said ? said.code : said.value;
}

describe('the right value of a place', () => {
  test('is taken within the bounds of the definition', () => {
    expect([taken('can_bo', 1), taken('can_bo', '500'), taken('ngay', '5/5/2026')]).toEqual([1, 500, '2026-05-05']);
  });

  test.each([-5, '0', '501'])('is not taken beyond them without grounds: %s', (value) => {
    expect(taken('can_bo', value)).toBe('reply-beyond');
    expect(taken('can_bo', value, 'Đơn vị xác nhận bằng văn bản')).toBe(Number(value));
  });

  test.each(['31/12/2025', '2026-07-01'])('is not taken as a day beyond them without grounds: %s', (value) => {
    expect(taken('xong', value)).toBe('reply-beyond');
    expect(taken('xong', value, 'Quyết định 12')).toMatch(/^202[56]-/);
    expect(taken('xong', '30/6/2026')).toBe('2026-06-30');
  });

  test('is taken as the choice that is meant, in the words of the definition', () => {
    expect([taken('dai', 'Thông minh'), taken('dai', 'thông minh.')]).toEqual(['Thông minh', 'Thông minh']);
    expect(taken('dai', 'Vệ tinh')).toBe('reply-unsuited');
  });

  test('is told as none at all where it is no number, whatever the grounds', () => {
    expect(taken('can_bo', 'nhiều', 'Đơn vị xác nhận')).toBe('reply-unsuited');
  });
});
