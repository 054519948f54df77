import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm } from '../../support/typed.js';

const form = smallForm({
  letterhead: 'vn-state-2020',
  sections: [
    { id: 'mo_dau', title: 'Đặc điểm của địa bàn' },
    {
      id: 'viec_lam',
      title: 'Những việc đã làm trong kỳ',
      points: [
        { id: 'tuyen', ask: 'Tuyên truyền, vận động nhân dân' },
        { id: 'tuan', ask: 'Tuần tra ban đêm trên các tuyến đường' },
      ],
    },
    { id: 'nhiem_vu', title: 'Nhiệm vụ kỳ tới' },
    { id: 'de_nghi', title: 'Đề nghị với cấp trên' },
  ],
});
const numbers = form.sections.map(({ number }) => number);
const [ONE, TWO, THREE, FOUR] = numbers as [string, string, string, string];
const FIRST = heading(`${ONE} Đặc điểm của địa bàn`);
const LAST = heading(`${FOUR} Đề nghị với cấp trên`);
const TUYEN = ['Tuyên truyền, vận động nhân dân', 'Đã phát 300 tờ rơi cho bà con.'];
const TUAN = ['Tuần tra ban đêm trên các tuyến đường', 'Mỗi tuần hai buổi, không có vụ nào.'];

const reading = (two: ReturnType<typeof line>, three: ReturnType<typeof line>) =>
  readTyped(form, FIRST, 'Đông dân.', two, ...TUYEN, ...TUAN, three, 'Giữ yên địa bàn.', LAST, 'Thêm đèn đường.');
const stateOf = (submission: ReturnType<typeof reading>, item: string) => answerTo(submission, item).state;

describe('a heading worded anew', () => {
  const submission = () => reading(heading(`${TWO} Kết quả bảo đảm an ninh`), heading(`${THREE} Hướng phấn đấu`));

  test('is the one that bears its number, where parts of its section stand below it', () => {
    expect(stateOf(submission(), 'viec_lam')).toBe('answered');
    expect(stateOf(submission(), 'tuan')).toBe('answered');
  });

  test('is asked about where nothing but its number says so, with what stands below it', () => {
    expect(answerTo(submission(), 'nhiem_vu')).toMatchObject({ state: 'unknown', text: 'Giữ yên địa bàn.' });
    expect(stateOf(submission(), 'de_nghi')).toBe('answered');
  });

  test('is not also told as one nobody asked for', () => {
    expect(submission().unasked).toEqual([]);
  });
});

describe('a heading is still missing', () => {
  const missing = (three: ReturnType<typeof line>) =>
    stateOf(reading(heading(`${TWO} Những việc đã làm trong kỳ`), three), 'nhiem_vu');

  test('where the one in its place bears another number, or none', () => {
    expect(missing(heading('IX. Hướng phấn đấu'))).toBe('missing');
    expect(missing(heading('Hướng phấn đấu'))).toBe('missing');
  });

  test('where the number counts by itself, and nothing of the section stands below it', () => {
    expect(missing(heading('Hướng phấn đấu', { numbering: THREE }))).toBe('missing');
    const submission = reading(heading('Kết quả bảo đảm an ninh', { numbering: TWO }), heading('Nhiệm vụ kỳ tới'));
    expect(stateOf(submission, 'viec_lam')).toBe('answered');
  });

  test('where its number stands before a sentence, or on a heading of another level', () => {
    expect(missing(line(`${THREE} Ngoài ra, đã tặng quà; thăm hỏi 05 hộ.`))).toBe('missing');
    expect(missing(heading(`${THREE} Hướng phấn đấu`, { level: 1 }))).toBe('missing');
  });

  test('where two headings bear its number', () => {
    const submission = readTyped(
      form,
      FIRST,
      heading(`${TWO} Những việc đã làm trong kỳ`),
      ...TUYEN,
      ...TUAN,
      heading(`${THREE} Hướng phấn đấu`),
      'Giữ yên địa bàn.',
      heading(`${THREE} Khen thưởng`),
      'Ba tập thể.',
      LAST,
    );
    expect(stateOf(submission, 'nhiem_vu')).toBe('missing');
  });
});
