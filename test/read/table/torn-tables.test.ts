import { describe, expect, test } from '@jest/globals';
import { loadExample, writeForm } from '../../support/examples.js';
import {
  answersFor,
  deleteFigure,
  dropHeader,
  fillForm,
  leaveOut,
  retypeText,
  stripAll,
  tearTable,
} from '../../support/fill/index.js';
import { type Returned, reviewReturned, said } from '../../support/returned.js';

/** The form of a unit, answered in full but for some places, damaged, and stripped of all but its text. */
async function returned(
  name: string,
  unit: string,
  damage: (bytes: Uint8Array) => Uint8Array,
  ...left: string[]
): Promise<Returned> {
  const example = loadExample(name);
  const form = example.forms.get(unit);
  if (!form) throw new Error('no such unit');
  const { answers } = answersFor(form);
  return reviewReturned(stripAll(damage(fillForm(await writeForm(example, unit), leaveOut(answers, ...left)))), form);
}

describe('a table of the form', () => {
  test('that lost its header is known by the title above it; which column is which is asked once', async () => {
    const found = await returned('bao-cao-nam-co-so', 'du_phong_tho', (bytes) => dropHeader(bytes, 'cell:bieu_kenh.'));
    expect(said(found)).toEqual([]);
    expect(said(found, 'warning')).toEqual(['answer-uncertain bieu_kenh']);
    const cells = found.submission.answers.filter(({ item }) => item.startsWith('bieu_kenh.'));
    expect(cells.some(({ why }) => typeof why?.best === 'number')).toBe(true);
  });

  test('that was torn apart behind its first row is one table', async () => {
    const tear = (bytes: Uint8Array) => tearTable(bytes, 'cell:theo_hinh_thuc.', 1);
    expect(said(await returned('ket-qua-tuyen-truyen', 'dd_mat_tran', tear))).toEqual([]);
  });

  test('has its total where two letters of the word were exchanged', async () => {
    const slip = (bytes: Uint8Array) => retypeText(bytes, 'Tổng cộng', 'Tổgn cộng');
    expect(said(await returned('so-ket-kl23', 'cb_van_phong', slip))).toEqual([]);
  });
});

describe('a table of figures', () => {
  test('of a single row keeps its figure without the header', async () => {
    const trim = (bytes: Uint8Array) => dropHeader(bytes, 'figure:so_hoi_nghi');
    expect(said(await returned('so-ket-kl23', 'cb_van_hoa', trim))).toEqual([]);
  });

  test('of which only the header is left is no answer to the question above it', async () => {
    const empty = (bytes: Uint8Array) => deleteFigure(bytes, 'so_van_ban');
    const found = said(await returned('so-ket-kl23', 'cb_van_hoa', empty, 'text:van_ban_chi_dao'));
    expect(found).toContain('point-unanswered van_ban_chi_dao');
  });
});

test('the labels of a table of figures on a line before it, as pandoc puts them, answer nothing', async () => {
  const described = new Map([['text:kiem_tra_giam_sat', 'Số cuộc kiểm tra; Số tổ chức được kiểm tra']]);
  const example = loadExample('so-ket-kl23');
  const form = example.forms.get('cb_van_phong');
  if (!form) throw new Error('no such unit');
  const { answers } = answersFor(form);
  const bytes = fillForm(await writeForm(example, 'cb_van_phong'), new Map([...answers, ...described]));
  expect(said(reviewReturned(stripAll(bytes), form))).toEqual(['point-unanswered kiem_tra_giam_sat']);
});
