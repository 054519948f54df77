import { describe, expect, test } from '@jest/globals';
import { cellItem, tagOf } from '../../../src/form/index.js';
import { answerTo, line, readTyped, smallForm, table } from '../../support/typed.js';

const TABLE = 'bieu_so_lieu_tuyen_truyen_mieng';
const rows = [
  { id: 'bao_cao_vien_cap_tinh', label: 'Báo cáo viên cấp tỉnh' },
  { id: 'tuyen_truyen_vien_co_so', label: 'Tuyên truyền viên cơ sở' },
];
const columns = [
  { id: 'so_buoi', label: 'Số buổi', type: 'integer' },
  { id: 'so_nguoi_nghe_truc_tiep', label: 'Số người nghe', type: 'integer' },
];
const form = smallForm({
  appendices: [{ id: TABLE.slice(0, 30), title: 'Số liệu tuyên truyền miệng', rows, columns }],
});
const owner = TABLE.slice(0, 30);
const item = (row: number, column: number): string => cellItem(owner, rows[row]?.id ?? '', columns[column]?.id ?? '');
const cell = (row: number, column: number, text: string) => line(text, { tag: tagOf('cell', item(row, column)) });

/** Tags of more than 64 letters end in a hash, and say neither row nor column by themselves. */
describe('a table of long ids, whose tags are shortened', () => {
  const read = (...body: Parameters<typeof table>[0]) =>
    readTyped(
      form,
      'Phụ lục',
      'Số liệu tuyên truyền miệng',
      table([['Chỉ tiêu', 'Số buổi', 'Số người nghe'], ...body], 1),
    );
  const label = (row: number): string => rows[row]?.label ?? '';

  test('has such tags', () => {
    expect(tagOf('cell', item(0, 1))).toContain('~');
  });

  test('is believed where it was filled in as it is printed', () => {
    const submission = read(
      [label(0), cell(0, 0, '12'), cell(0, 1, '2225')],
      [label(1), cell(1, 0, '7'), cell(1, 1, '2634')],
    );
    expect(answerTo(submission, item(0, 1))).toMatchObject({ state: 'answered', value: 2225 });
    expect(answerTo(submission, item(1, 1))).toMatchObject({ state: 'answered', value: 2634 });
  });

  test('is asked about where a place was moved to another column', () => {
    const submission = read(
      [label(0), cell(0, 1, '2225'), cell(0, 0, '12')],
      [label(1), cell(1, 0, '7'), cell(1, 1, '2634')],
    );
    expect(answerTo(submission, item(0, 1)).state).toBe('unknown');
  });
});
