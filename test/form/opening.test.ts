import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { Unit } from '../../schemas/units.js';
import { periodOf, resolve } from '../../src/form/index.js';
import { letterheadFor } from '../support/letterheads.js';

const unit = Unit.parse({ id: 'xa_a', name: 'Đảng ủy xã A' });
const issued = {
  by: 'Ban Thường vụ Huyện ủy Phong Thổ',
  document: { number: '302-KH/HU', date: '2023-05-19', title: 'Kế hoạch sơ kết Kết luận số 23-KL/TW' },
};

function openingFor(more: object, of: Unit | null = unit): string | null {
  const sections = [{ id: 'mot', title: 'Một' }];
  const outline = Outline.parse({ decuong: 1, id: 'bao_cao', title: 'Báo cáo', period: '2026', sections, ...more });
  const period = periodOf(outline, null);
  if (period === null) throw new Error('There is no period.');
  return resolve({ outline, unit: of, period, letterhead: letterheadFor(outline) }).opening;
}

describe('the sentence a report begins with', () => {
  test('names the document that asked for it, who issued that, and who reports', () => {
    expect(openingFor({ issued, letterhead: 'vn-party-2018' })).toBe(
      'Thực hiện Kế hoạch số 302-KH/HU, ngày 19/5/2023 của Ban Thường vụ Huyện ủy Phong Thổ về sơ kết Kết luận số 23-KL/TW, Đảng ủy xã A báo cáo kết quả như sau:',
    );
  });

  test('writes out the sign by which letters say what they are about', () => {
    const letter = { document: { number: '45-CV/BTG', title: 'Công văn V/v báo cáo kết quả năm 2026' } };
    expect(openingFor({ issued: letter, letterhead: 'vn-party-2018' })).toMatch(
      /^Thực hiện Công văn số 45-CV\/BTG về việc báo cáo kết quả năm 2026, /,
    );
  });

  test('writes days as papers of the State do, and leaves out what is not known of the document', () => {
    const state = { document: { number: '15/KH-UBND', date: '2023-05-19' } };
    expect(openingFor({ issued: state, letterhead: 'vn-state-2020' })).toBe(
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 19 tháng 5 năm 2023, Đảng ủy xã A báo cáo kết quả như sau:',
    );
  });

  test('is in the language of the form', () => {
    const fund = { by: 'the Millbrook Fund', document: { number: '12', date: '2026-03-05', title: 'Grants' } };
    expect(openingFor({ issued: fund, language: 'en' })).toBe(
      'Further to Letter No. 12 of 5 March 2026 from the Millbrook Fund, “Grants”, Đảng ủy xã A reports as follows:',
    );
  });

  const table = (id: string) => ({ id, title: 'Biểu', columns: [{ id: `${id}_x`, label: 'X' }] });
  const points = [{ id: 'y', ask: 'Nêu', see: 'bieu_1' }];

  test('speaks of the appendices of which no heading does, since questions go before a report is signed', () => {
    const appendices = [table('bieu_1'), table('bieu_2'), table('bieu_3')];
    const sections = [{ id: 'mot', title: 'Một (Phụ lục 1)', points }];
    expect(openingFor({ issued, appendices, sections })).toMatch(
      /, Đảng ủy xã A báo cáo kết quả \(kèm theo Phụ lục 2 và Phụ lục 3\) như sau:$/,
    );
    const asked = { issued, appendices: appendices.slice(0, 1), sections: [{ id: 'mot', title: 'Một', points }] };
    expect(openingFor(asked)).toMatch(/báo cáo kết quả \(kèm theo Phụ lục\) như sau:$/);
  });

  test('is there for an appendix where no document asked for the report', () => {
    const one = { appendices: [table('bieu_1')] };
    expect(openingFor(one)).toBe('Đảng ủy xã A báo cáo kết quả (kèm theo Phụ lục) như sau:');
    expect(openingFor({ ...one, language: 'en' })).toBe('Đảng ủy xã A reports (see Appendix) as follows:');
    expect(openingFor({ ...one, opening: false })).toBeNull();
  });

  test('is the own one of the board where it has one, with the words of the unit', () => {
    expect(openingFor({ issued, opening: '{{unit.name}} báo cáo như sau:' })).toBe('Đảng ủy xã A báo cáo như sau:');
  });

  test.each([
    ['the board wants none', { issued, opening: false }, unit],
    ['no document is named by its number', { issued: { by: 'Huyện ủy' } }, unit],
    ['nobody is known to report', { issued }, null],
  ])('is not there where %s', (_, more, of) => {
    expect(openingFor(more, of)).toBeNull();
  });
});
