import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadExample, writeForm } from '../support/examples.js';
import {
  addRows,
  answersFor,
  asAbiWord,
  asGoogleDocs,
  deleteFigure,
  deleteTable,
  deleteTableColumn,
  deleteTableRow,
  fillForm,
  insertSection,
  moveSection,
  removePoint,
  removeSection,
  retypeHeading,
  stripAll,
} from '../support/fill/index.js';
import { reviewReturned, said } from '../support/returned.js';

const example = loadExample('so-ket-kl23');
const form = example.forms.get('cb_truyen_thong');
if (!form) throw new Error('no such unit');
let complete: Uint8Array;
beforeAll(async () => {
  complete = fillForm(await writeForm(example, 'cb_truyen_thong'), answersFor(form).answers);
});
const errors = (bytes: Uint8Array): string[] => said(reviewReturned(bytes, form));

const WAYS: [string, (bytes: Uint8Array) => Uint8Array][] = [
  ['with its anchors', (bytes) => bytes],
  ['without them', stripAll],
];

describe.each(WAYS)('a form that people changed, %s', (_, way) => {
  test('a section that is gone is missing, with all it held', () => {
    const found = errors(way(removeSection(complete, 'Một số kinh nghiệm')));
    expect(found).toEqual(['section-missing kinh_nghiem']);
  });

  test('a heading typed again in bold capitals is still that heading', () => {
    expect(errors(way(retypeHeading(complete, 'Một số kinh nghiệm', 'V- MỘT SỐ KINH NGHIỆM', 'bold')))).toEqual([]);
  });

  test('a section that was moved is told as such, and not as missing', () => {
    const returned = reviewReturned(way(moveSection(complete, 'Một số kinh nghiệm', 'Kết quả triển khai')), form);
    expect(said(returned)).toEqual([]);
    expect(said(returned, 'warning')).toEqual(['section-out-of-order kinh_nghiem']);
  });

  test('a section nobody asked for is noted, and its text answers nothing', () => {
    const returned = reviewReturned(
      way(insertSection(complete, 'Một số kinh nghiệm', 'Phần thêm', 'Nội dung thêm.')),
      form,
    );
    expect(said(returned)).toEqual([]);
    expect(said(returned, 'note').filter((one) => one.startsWith('section-unasked'))).toEqual(['section-unasked']);
  });

  test('a question that was deleted with its answer is missing', () => {
    expect(errors(way(removePoint(complete, 'phuong_thuc')))).toEqual(['point-missing phuong_thuc']);
  });

  test('a figure whose row was deleted is missing', () => {
    expect(errors(way(deleteFigure(complete, 'so_kiem_tra')))).toEqual(['figure-missing so_kiem_tra']);
  });

  test('a table, a row and a column that are gone are each told once', () => {
    expect(errors(way(deleteTable(complete, 'bieu_2')))).toEqual(['table-missing bieu_2']);
    expect(errors(way(deleteTableRow(complete, 'bieu_2', 'tin_bai')))).toEqual(['table-row-missing bieu_2.tin_bai']);
    const column = errors(way(deleteTableColumn(complete, 'bieu_1', 'dang_vien')));
    expect(column.filter((one) => one.startsWith('table-column'))).toEqual(['table-column-missing bieu_1.dang_vien']);
  });
});

describe('what other programs make of a form', () => {
  test('AbiWord drops every control and writes styles by name', () => {
    expect(errors(asAbiWord(complete))).toEqual([]);
  });

  test('Google Docs renames bookmarks and wraps runs in controls of its own', () => {
    expect(errors(asGoogleDocs(complete))).toEqual([]);
  });
});

test('rows added by copying repeat their tags and are counted by where they stand', () => {
  const rows = Array.from({ length: 2 }, (_, at) => ({
    ten: `Cơ quan ${at}`,
    loai_hinh: 'Báo in',
    tong: '5',
    dang_vien: '2',
  }));
  const { submission } = reviewReturned(addRows(complete, 'bieu_1', rows, 'copied'), form);
  const names = submission.answers.filter(({ item }) => /^bieu_1\.r\d+\.ten$/.test(item)).map(({ value }) => value);
  expect(names.slice(-2)).toEqual(['Cơ quan 0', 'Cơ quan 1']);
});
