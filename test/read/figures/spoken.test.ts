import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const vanBan = { id: 'van_ban', label: 'Số văn bản đã ban hành', unit: 'văn bản', ...integer };
const TITLES = ['Tình hình chung của đơn vị', 'Kết quả lãnh đạo, chỉ đạo', 'Hoạt động văn hóa, văn nghệ'] as const;
const [chung, lanhDao, vanHoa] = TITLES;
const [one, two, three] = [heading(`I. ${chung}`), heading(`II. ${lanhDao}`), heading(`III. ${vanHoa}`)];
const ASKS = ['Công tác ban hành văn bản', 'Khó khăn, vướng mắc và nguyên nhân'] as const;
const formOf = (...figures: object[]) =>
  smallForm({
    sections: [
      { id: 'chung', title: chung },
      {
        id: 'lanh_dao',
        title: lanhDao,
        figures,
        points: ASKS.map((ask, at) => ({ id: `diem_${at}`, ask })),
      },
      { id: 'van_hoa', title: vanHoa },
    ],
  });
const SENTENCE = 'Cấp ủy đã kịp thời ban hành 04 văn bản trong kỳ.';
type Blocks = Parameters<typeof readTyped>[1][];
const found = (figures: object[], ...blocks: Blocks) => {
  const { state, why } = answerTo(readTyped(formOf(...figures), ...blocks), (figures[0] as { id: string }).id);
  return state === 'unknown' ? (why?.best ?? why?.seen) : state;
};
const read = (...blocks: Blocks) => found([vanBan], ...blocks);
const [firstAsk, secondAsk] = ASKS.map((ask, at) => `${at + 1}. ${ask}`) as [string, string];

describe('a sentence speaks of a figure', () => {
  test('under its heading, and behind it on its line', () => {
    expect(read(one, 'Ổn định.', two, SENTENCE, three, 'Tốt.')).toBe(4);
    expect(read(one, 'Ổn định.', heading(`II. ${lanhDao}: ${SENTENCE}`), three, 'Tốt.')).toBe(4);
  });

  test('under any question of the same section, and behind it on its line', () => {
    expect(read(one, 'Ổn định.', two, firstAsk, SENTENCE, secondAsk, 'Không.', three, 'Tốt.')).toBe(4);
    expect(read(one, 'Ổn định.', two, firstAsk, 'Tốt.', secondAsk, SENTENCE, three, 'Tốt.')).toBe(4);
    expect(read(one, 'Ổn định.', two, `${firstAsk}: ${SENTENCE}`, secondAsk, 'Không.', three, 'Tốt.')).toBe(4);
  });

  test('under its heading before any under a question of the section', () => {
    expect(read(one, 'Ổn định.', two, SENTENCE, firstAsk, 'Có 7 văn bản.', secondAsk, 'Không.', three, 'Tốt.')).toBe(4);
  });

  test('not in the section before or behind', () => {
    expect(read(one, SENTENCE, two, 'Tốt.', three, 'Tốt.')).toBe('missing');
    expect(read(one, 'Ổn định.', two, 'Tốt.', three, SENTENCE)).toBe('missing');
  });
});

describe('a number in a sentence', () => {
  const under = (figures: object[], ...text: string[]) => found(figures, one, 'Ổn định.', two, ...text, three, 'Tốt.');

  test('with its measure right behind it goes before others, of which several are none', () => {
    expect(under([vanBan], 'Đã ban hành 4 văn bản.', 'Có 7 lượt, các văn bản đã ban hành đều tốt.')).toBe(4);
    expect(under([vanBan], 'Đã ban hành 4 văn bản.', 'Có thêm 7 văn bản.')).toBe('4; 7');
  });

  test('is no figure that is counted in nothing, where its words are not there', () => {
    const bare = { id: 'dem', label: 'Số đêm diễn', ...integer };
    expect(under([bare], 'Có 12 người dự.')).toBe('missing');
    expect(under([bare], 'Có 12 đêm diễn.')).toBe(12);
  });

  test('is none of several values of a figure, nor of one that asks for words', () => {
    const { state } = answerTo(
      readTyped(formOf({ ...vanBan, series: [2025, 2026] }), one, 'Tốt.', two, SENTENCE, three, 'Tốt.'),
      'van_ban.2025',
    );
    expect(state).toBe('missing');
    expect(under([{ id: 'van_ban', label: 'Văn bản đã ban hành', type: 'text' }], 'Có 4 văn bản đã ban hành.')).toBe(
      'missing',
    );
  });

  test('under a question is told by its measure alone, unless another figure is counted in it', () => {
    const kiemTra = { id: 'kiem_tra', label: 'Kiểm tra chuyên đề tại cơ sở', unit: 'cuộc', ...integer };
    const giamSat = { id: 'giam_sat', label: 'Giám sát thường xuyên', unit: 'cuộc', ...integer };
    const text = [firstAsk, 'Đã làm 3 cuộc.', secondAsk, 'Không.'];
    expect(under([kiemTra], ...text)).toBe(3);
    expect(under([kiemTra, giamSat], ...text)).toBe('missing');
  });
});
