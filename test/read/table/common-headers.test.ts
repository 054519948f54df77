import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import { answerTo, heading, line, readTyped, smallForm, type TypedCell, table } from '../../support/typed.js';

/*
 * A common header says as much of each of its columns as their own headers do: what stands there in other words is told
 * where tags hold the columns, and asked about where nothing does.
 */
const integer = { type: 'integer', min: 0 };
const TITLE = 'Kết quả thực hiện các chỉ tiêu';
const top = heading(`1. ${TITLE}`);

function formOf(...groups: [group: string, ...labels: string[]][]) {
  const columns = groups.flatMap(([group, ...labels], at) =>
    labels.map((label, turn) => ({ id: `g${at}_${turn}`, label, group, ...integer })),
  );
  const ten = { id: 'ten', label: 'Họ và tên', type: 'text', key: true };
  const tables = [{ id: 'bieu', title: 'Các chỉ tiêu', rows: { min: 1 }, columns: [ten, ...columns] }];
  return smallForm({ sections: [{ id: 'ket_qua', title: TITLE, tables }] });
}
type Form = ReturnType<typeof formOf>;

const idsOf = (form: Form): string[] =>
  form.sections.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.slice(1).map(({ id }) => id)));
const wide = (text: string): TypedCell => ({ lines: [line(text)], span: 2 });

/** A returned table under two common headers: the values 1, 2, 3, 4 from left to right, in the form's own tags or in none. */
function returned(form: Form, groups: readonly string[], headers: readonly string[], tagged = false) {
  const cells = idsOf(form).map((id, at) => {
    const text = String(at + 1);
    return tagged ? line(text, { tag: `cell:bieu.r1.${id}` }) : text;
  });
  const rows = [
    ['Họ và tên', ...groups.map(wide)],
    ['', ...headers],
    ['Lò Văn A', ...cells],
  ];
  return readTyped(form, top, 'Các chỉ tiêu', table(rows));
}
const said = (form: Form, read: ReturnType<typeof returned>) =>
  idsOf(form).map((id) => {
    const { state, value, why } = answerTo(read, `bieu.r1.${id}`);
    return state === 'unknown' ? why?.because : value;
  });
const changed = (form: Form, read: ReturnType<typeof returned>) =>
  check(form, read).findings.flatMap(({ code, data }) =>
    code === 'table-header-changed' ? [`${data.column} > ${data.typed}`] : [],
  );

describe('under a common header in other words', () => {
  const labels = ['Số hội nghị', 'Lượt người'];
  const form = formOf(['Tuyên truyền miệng', ...labels], ['Truyền thanh', 'Số cụm loa', 'Giờ phát']);
  const headers = [...labels, 'Số cụm loa', 'Giờ phát'];

  test.each([
    ['other words', 'Chỉ tiêu giao'],
    ['some of the words', 'Kế hoạch tuyên truyền'],
    ['less than is meant', 'Tuyên truyền miệng ở trường học'],
    ['a gloss of another meaning', 'Tuyên truyền miệng (kế hoạch)'],
    ['another time', 'Tuyên truyền miệng năm 2019'],
  ])('each column is asked about: %s', (_, group) => {
    const read = returned(form, [group, 'Truyền thanh'], headers);
    expect(said(form, read)).toEqual(['header', 'header', 3, 4]);
    expect(answerTo(read, 'bieu.r1.g0_0').why).toMatchObject({
      seen: `${group} – Số hội nghị`,
      expected: 'Tuyên truyền miệng – Số hội nghị',
    });
  });

  test('the change is told of each column that its tags hold, and its values are taken', () => {
    const read = returned(form, ['Chỉ tiêu giao', 'Truyền thanh'], headers, true);
    expect(said(form, read)).toEqual([1, 2, 3, 4]);
    expect(changed(form, read)).toEqual([
      'Tuyên truyền miệng – Số hội nghị > Chỉ tiêu giao – Số hội nghị',
      'Tuyên truyền miệng – Lượt người > Chỉ tiêu giao – Lượt người',
    ]);
  });

  test.each([
    ['the same', 'TUYÊN TRUYỀN MIỆNG:'],
    ['a slip', 'Tuyên truyền miêng'],
    ['its beginning', 'Tuyên truyền'],
    ['both of two', 'Tuyên truyền miệng, truyền thanh'],
  ])('nothing is asked where it says what is meant: %s', (_, group) => {
    expect(said(form, returned(form, [group, 'Truyền thanh'], headers))).toEqual([1, 2, 3, 4]);
  });

  test('nor where none stands there', () => {
    const rows = [
      ['Họ và tên', ...headers],
      ['Lò Văn A', '1', '2', '3', '4'],
    ];
    const read = readTyped(form, top, 'Các chỉ tiêu', table(rows));
    expect(said(form, read)).toEqual([1, 2, 3, 4]);
    expect(changed(form, read)).toEqual([]);
  });

  test('its columns are asked about under that of others', () => {
    expect(said(form, returned(form, ['Truyền thanh', 'Tuyên truyền miệng'], headers))).not.toContain(1);
    expect(said(form, returned(form, ['Truyền thanh', 'Tuyên truyền miệng'], headers, true))).toEqual(
      Array.from({ length: 4 }, () => 'header'),
    );
  });
});

describe('columns called the same under two common headers', () => {
  const form = formOf(['Đã tuyển (người)', 'Nam', 'Nữ'], ['Nhu cầu (người)', 'Nam', 'Nữ']);
  const headers = ['Nam', 'Nữ', 'Nam', 'Nữ'];

  test('go with these where they changed places', () => {
    expect(said(form, returned(form, ['Nhu cầu', 'Đã tuyển'], headers))).toEqual([3, 4, 1, 2]);
  });

  test('are all asked about where their tags say otherwise', () => {
    const read = returned(form, ['Nhu cầu (người)', 'Đã tuyển (người)'], headers, true);
    expect(said(form, read)).toEqual(['header', 'header', 'header', 'header']);
    expect(answerTo(read, 'bieu.r1.g0_1').why).toMatchObject({
      seen: 'Nhu cầu (người) – Nữ',
      expected: 'Đã tuyển (người) – Nữ',
      best: 4,
    });
  });

  test('are asked about under a third, and those under their own are taken', () => {
    expect(said(form, returned(form, ['Nghỉ việc (người)', 'Nhu cầu (người)'], headers))).toEqual([
      'header',
      'header',
      3,
      4,
    ]);
  });
});

test('a quarter in other figures is the same quarter, above its columns and over one', () => {
  const form = formOf(['Quý I', 'Kế hoạch', 'Thực hiện'], ['Quý II', 'Kế hoạch', 'Thực hiện']);
  const headers = ['Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'];
  for (const tagged of [false, true]) {
    const read = returned(form, ['Quý 1', 'Quý 02'], headers, tagged);
    expect(said(form, read)).toEqual([1, 2, 3, 4]);
    expect(changed(form, read)).toEqual([]);
  }
  expect(said(form, returned(form, ['Quý 2', 'Quý 1'], headers))).toEqual([3, 4, 1, 2]);
  expect(answerTo(returned(form, ['Quý 2', 'Quý 3'], headers), 'bieu.r1.g1_0').value).toBe(1);
  const leaves = formOf(['Năm 2026', 'Quý I', 'Quý II'], ['Năm 2025', 'Quý I', 'Quý II']);
  expect(said(leaves, returned(leaves, ['Năm 2026', 'Năm 2025'], ['Quý 1', 'Quý 2', 'quý I', 'quý II']))).toEqual([
    1, 2, 3, 4,
  ]);
});
