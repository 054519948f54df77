import { describe, expect, test } from '@jest/globals';
import type { RolledValue } from '../../../schemas/rollup.js';
import { finding } from '../../../src/messages/index.js';
import type { Consolidating } from '../../../src/report/consolidated/index.js';
import { countedDoubts, countedNote } from '../../../src/report/doubts/index.js';
import { printRollupAsXlsx } from '../../../src/report/rollup/index.js';
import type { Doubt } from '../../../src/rollup/index.js';
import { campaignOf, linesOf, partsOf, tableWith } from '../../support/consolidated/campaign.js';
import { sheetsIn } from '../../support/rollup/sheets.js';

const PLACE = { in: 'document', part: 'body', trail: [], block: 1 } as unknown as Doubt['finding']['place'];
const exceeded: Doubt = {
  unit: 'don_vi_0',
  file: 'don_vi_0.docx',
  finding: finding('parts-exceed-whole', 'diem', PLACE, {
    label: 'Điểm',
    value: 120,
    parts: [{ label: 'Loa', value: 130 }],
  }),
};
const ofCell: Doubt = {
  ...exceeded,
  unit: 'don_vi_1',
  finding: finding('parts-exceed-whole', 'bieu_1.loa.so_luong', PLACE, {
    label: 'Loa',
    value: 2,
    parts: [{ label: 'Loa', value: 3 }],
  }),
};

const doubted = (count: number, ...doubts: Doubt[]): Consolidating => {
  const asked = campaignOf(count, { 0: { diem: 120 } });
  return { ...asked, rollup: { ...asked.rollup, doubts } };
};

const changed = (asked: Consolidating, change: Partial<RolledValue>) => ({
  ...asked.rollup,
  figures: asked.rollup.figures.map((figure) => ({
    ...figure,
    values: figure.values.map((value) => ({ ...value, ...change })),
  })),
});

describe('a value that is counted though there is a doubt of it', () => {
  test('is known with the totals that rest on it: that of its group, and that of all', () => {
    const counted = countedDoubts(doubted(4, exceeded).rollup);
    expect([counted.of('don_vi_0', 'diem'), counted.of('don_vi_1', 'diem')]).toEqual([true, false]);
    expect([counted.under('diem'), counted.under('diem', 'xa'), counted.under('diem', 'phuong')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('is a cell too, in its row and in its column', () => {
    const counted = countedDoubts(doubted(4, ofCell).rollup);
    expect(counted.of('don_vi_1', 'bieu_1.loa.so_luong')).toBe(true);
    expect(counted.under('bieu_1.loa.so_luong', 'phuong')).toBe(true);
    expect([counted.under('bieu_1.bang.so_luong'), counted.under('bieu_1.so_luong')]).toEqual([false, true]);
  });

  test('is each of a unit whose report may be another one, or one of several', () => {
    const data = { unit: 'Đơn vị', counted: 'a.docx', others: ['b.docx'], bodies: ['Xã B'] };
    const former = finding('return-of-former', null, { in: 'file', file: 'a.docx' }, data);
    const unordered = finding('return-order-unknown', null, { in: 'file', file: 'a.docx' }, data);
    for (const found of [former, unordered]) {
      const counted = countedDoubts(doubted(4, { ...exceeded, finding: found }).rollup);
      expect([counted.of('don_vi_0', 'diem'), counted.of('don_vi_1', 'diem')]).toEqual([true, false]);
      expect(counted.under('diem')).toBe(true);
    }
  });

  test.each([
    [
      'bieu_1.so_luong',
      finding('table-header-changed', 'bieu_1.so_luong', PLACE, { title: 'x', column: 'y', typed: 'z' }),
    ],
    ['bieu_1', finding('table-twice', 'bieu_1', PLACE, { title: 'x', file: 'b.docx', other: 'a.docx' })],
    ['bieu_1.loa', finding('label-changed', 'bieu_1.loa', PLACE, { label: 'Loa', typed: 'Đài' })],
  ])('is each of a row, a column or a table that is in doubt as a whole: %s', (_, worded) => {
    const counted = countedDoubts(doubted(4, { ...ofCell, finding: worded }).rollup);
    expect(counted.of('don_vi_1', 'bieu_1.loa.so_luong')).toBe(true);
    expect(counted.of('don_vi_0', 'bieu_1.loa.so_luong')).toBe(false);
    expect([counted.under('bieu_1.loa.so_luong'), counted.under('bieu_1.so_luong')]).toEqual([true, true]);
  });

  test('is each of the column whose total a unit got wrong', () => {
    const data = { title: 'Biểu', column: 'Số lượng', typed: '99', sum: 5 };
    const wrong = { ...ofCell, finding: finding('total-wrong', 'bieu_1.total.so_luong', PLACE, data) };
    const counted = countedDoubts(doubted(4, wrong).rollup);
    expect(counted.of('don_vi_1', 'bieu_1.loa.so_luong')).toBe(true);
    expect([counted.under('bieu_1.loa.so_luong'), counted.under('bieu_1.so_luong')]).toEqual([true, true]);
    expect(countedNote(counted, wrong, 'vi')).not.toBe('');
  });

  describe('where figures do not agree', () => {
    const statement = (unit: string | null, ...items: string[]): Doubt => {
      const names = items.map((item) => ({ item, label: 'x', text: '1' }));
      return {
        ...exceeded,
        unit,
        finding: finding('check-failed', 'check.1', PLACE, { say: 'x', names, table: null }),
      };
    };

    test('is each of those the statement speaks of', () => {
      const counted = countedDoubts(doubted(4, statement('don_vi_0', 'diem', 'bieu_1.loa.so_luong')).rollup);
      expect(counted.of('don_vi_0', 'diem')).toBe(true);
      expect([
        counted.under('diem'),
        counted.under('bieu_1.loa.so_luong'),
        counted.under('bieu_1.bang.so_luong'),
      ]).toEqual([true, true, false]);
    });

    test('is none of a unit where the totals alone do not: these have the mark', () => {
      const counted = countedDoubts(doubted(4, statement(null, 'diem')).rollup);
      expect([counted.any, counted.under('diem'), counted.under('diem', 'xa')]).toEqual([true, true, false]);
      expect(counted.of('don_vi_0', 'diem')).toBe(false);
    });
  });

  test('is none that is in no total, or that a person settled', () => {
    const asked = doubted(4, exceeded);
    const settled = { said: 'as_read', by: 'Lan', on: '2026-06-01' } as unknown as NonNullable<RolledValue['settled']>;
    for (const change of [{ state: 'unknown' as const }, { not_counted: 'implausible' as const }, { settled }])
      expect(countedDoubts(changed(asked, change)).of('don_vi_0', 'diem')).toBe(false);
    const weightless = { ...exceeded, finding: { ...exceeded.finding, code: 'weight-unanswered' } } as Doubt;
    const counted = countedDoubts(doubted(4, exceeded, weightless).rollup);
    expect([counted.under('diem'), counted.of('don_vi_0', 'diem'), counted.any]).toEqual([false, true, true]);
  });

  test('has a mark in a draft, and so have its total and the list of doubts', async () => {
    const body = (await partsOf(doubted(4, exceeded, ofCell)))['word/document.xml'] ?? '';
    const marks = tableWith(body, 'Điểm').slice(1);
    expect(marks.map((row) => row[2])).toEqual(['120,0 (?)', '1,5', '2,5', '41,33 (?) (bình quân)']);
    expect(tableWith(body, 'Mã số').map((row) => row[2])).toEqual(['Số lượng', '6 (?)', '6', '12 (?)']);
    expect(linesOf(body).filter((line) => line.endsWith('Giá trị này đang được tính vào tổng hợp.'))).toHaveLength(2);
  });

  test('has it in the mean of its group in a draft of many units', async () => {
    const body = (await partsOf(doubted(41, exceeded)))['word/document.xml'] ?? '';
    const rows = tableWith(body, 'Nhóm đơn vị').slice(1);
    expect(rows.map((row) => row[2]?.endsWith('(?)'))).toEqual([true, false, true]);
  });

  test('has it in a workbook, where it stays a number that formulas add up', async () => {
    const { rollup } = doubted(4, exceeded);
    const sheets = sheetsIn(await printRollupAsXlsx(rollup, 'vi'));
    const xml = sheets.find(({ name }) => name === 'Số liệu')?.xml ?? '';
    const styleOf = (value: string) =>
      new RegExp(`<c r="[A-Z]+\\d+" s="(\\d+)">(?:<f>[^<]*</f>)?<v>${value}</v>`).exec(xml)?.[1];
    expect(styleOf('120')).toBeDefined();
    expect(styleOf('120')).not.toBe(styleOf('1.5'));
    const why = sheets.find(({ name }) => name === 'Cần xem lại')?.xml ?? '';
    expect(why).toContain('Giá trị này đang được tính vào tổng hợp.');
  });

  test('is said to be counted once: not beside a doubt that says so itself', () => {
    const unsure = { ...exceeded, finding: { ...exceeded.finding, code: 'value-unsure' } } as Doubt;
    const counted = countedDoubts(doubted(4, unsure).rollup);
    expect(counted.of('don_vi_0', 'diem')).toBe(true);
    expect(countedNote(counted, unsure, 'vi')).toBe('');
    expect(countedNote(counted, { ...unsure, unit: null }, 'vi')).toBe('');
  });
});
