import { beforeAll, describe, expect, test } from '@jest/globals';
import { isBlank } from '../../src/read/texts/blank.js';
import { looseLikeness } from '../../src/text/similarity.js';
import { readNumber } from '../../src/values/numbers/number.js';
import { readDate } from '../../src/values/times/date.js';
import { loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm, leaveOut, retypeHeading, stripAll } from '../support/fill/index.js';
import { reviewReturned, said } from '../support/returned.js';
import { rule } from '../support/rule.js';

const money = rule('money', { currency: 'VND', scale: 1_000_000 });

describe('money in the scale of the form', () => {
  test.each<[string, number | null, boolean]>([
    ['15.000.000 đồng', 15, false],
    ['15 triệu đồng', 15, false],
    ['15', 15, false],
    ['15.000.000', null, false],
    ['khoảng 15', 15, true],
  ])('%s', (typed, value, doubtful) => {
    const read = readNumber(typed, money, 'vi');
    expect([read.value, read.reading !== null]).toEqual([value, doubtful]);
  });
});

test('a year of two digits is read and doubted', () => {
  expect(readDate('05-06-26', 'vi')).toEqual({ value: '2026-06-05', reading: '2026-06-05' });
});

describe('what is put off is nothing yet', () => {
  test.each([
    'Đang tổng hợp, sẽ bổ sung sau.',
    'Đơn vị đang rà soát, báo cáo sau',
    'chưa thống kê',
    '?',
    '[Nhập nội dung báo cáo]',
    '(điền số liệu)',
  ])('"%s"', (text) => {
    expect(isBlank(text, 'vi')).toBe(true);
  });

  test.each(['Đang triển khai 3 mô hình mới', 'Chưa tổng hợp được ở 2 xã, đã có 15 xã báo cáo đủ'])(
    '"%s" is an answer',
    (text) => {
      expect(isBlank(text, 'vi')).toBe(false);
    },
  );
});

describe('headings written anew', () => {
  test.each([
    ['Công tác kết quả thực hiện', 'Kết quả thực hiện', 'lengthened'],
    ['Tồn tại, hạn chế và nguyên nhân', 'Hạn chế, nguyên nhân', 'lengthened'],
    ['PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027', 'Phương hướng năm tới', 'reworded'],
    ['Đặc điểm tình hình', 'Phương hướng năm tới', 'none'],
  ])('%s for %s is %s', (typed, asked, how) => {
    expect(looseLikeness(typed, asked).how).toBe(how);
  });
});

const example = loadExample('so-ket-kl23');
const form = example.forms.get('cb_truyen_thong');
if (!form) throw new Error('no such unit');
let blank: Uint8Array;
beforeAll(async () => {
  blank = await writeForm(example, 'cb_truyen_thong');
});
const { answers } = answersFor(form);

test('a heading with words added is that heading, told as changed', () => {
  const renamed = retypeHeading(
    fillForm(blank, answers),
    'Một số kinh nghiệm',
    'V. MỘT SỐ KINH NGHIỆM RÚT RA TỪ THỰC TIỄN',
    'bold',
  );
  const returned = reviewReturned(stripAll(renamed), form);
  expect(said(returned)).toEqual([]);
  expect(returned.review.findings.map((one) => one.code)).toContain('heading-changed');
});

test.each(['(Ký, ghi rõ họ tên)', 'Ký tên, đóng dấu'])('"%s" is no name', (typed) => {
  const signed = fillForm(blank, new Map([...leaveOut(answers, 'field:signatory'), ['field:signatory', typed]]));
  expect(said(reviewReturned(signed, form))).toEqual(['field-missing signatory']);
});

test('"Không có" in one cell of an open table answers for the table', async () => {
  const yearly = loadExample('bao-cao-nam-co-so');
  const own = [...yearly.forms.values()].find((one) => one.appendices.some(({ id }) => id === 'bieu_kenh'));
  if (!own) throw new Error('no form with that table');
  const all = answersFor(own).answers;
  const others = new Map([...all].filter(([tag]) => !tag.startsWith('cell:bieu_kenh.')));
  const filled = fillForm(
    await writeForm(yearly, own.stamp.unit),
    new Map([...others, ['cell:bieu_kenh.r1.ten_kenh', 'Không có']]),
  );
  const { submission } = reviewReturned(filled, own);
  const table = submission.answers.filter(({ item }) => item.startsWith('bieu_kenh'));
  expect(table.map(({ item, state }) => [item, state])).toEqual([['bieu_kenh', 'nil']]);
});

test('the closing sentence is not the answer of the last section', async () => {
  const grants = loadExample('bao-cao-35-nq');
  const own = [...grants.forms.values()][0];
  const last = own?.sections.at(-1);
  if (!own || !last) throw new Error('no form');
  const all = answersFor(own).answers;
  const closing = new Map([...all, [`text:${last.id}`, 'Trên đây là báo cáo kết quả của đơn vị./.']]);
  const { submission } = reviewReturned(fillForm(await writeForm(grants, own.stamp.unit), closing), own);
  expect(submission.answers.find(({ item }) => item === last.id)?.state).toBe('blank');
});
