import { describe, expect, test } from '@jest/globals';
import { givenIn, placesOf } from '../../src/check/completeness.js';
import { exampleForm, exampleSubmission } from '../support/example/index.js';

const form = exampleForm(`
sections:
  - id: mo_dau
    title: Mở đầu
    points: [{id: dac_diem, ask: Đặc điểm., figures: [{id: so_nguoi, label: Số người}]}]
  - {id: kien_nghi, title: Kiến nghị}
appendices:
  - id: chi_tieu
    title: Chỉ tiêu
    rows: [{id: tin, label: Tin}]
    columns: [{id: so_luong, label: Số lượng, type: integer}]
`);
const given = (returned: Record<string, string | null>): string[] =>
  givenIn(placesOf(exampleSubmission(form, { returned }).answers, form));

const ALL = ['dac_diem', 'so_nguoi', 'kien_nghi', 'chi_tieu.tin.so_luong'];

describe('the places in which a person wrote', () => {
  test('are the points, figures, cells and sections that ask for a text, and neither headings nor fields', () => {
    expect(given({})).toEqual(ALL);
  });

  test('are those alone that were filled in', () => {
    expect(given({ dac_diem: '', kien_nghi: '' })).toEqual(['so_nguoi', 'chi_tieu.tin.so_luong']);
    expect(given({ so_nguoi: '', 'chi_tieu.tin.so_luong': '' })).toEqual(['dac_diem', 'kien_nghi']);
  });

  test('are none that is gone', () => {
    expect(given({ dac_diem: null, so_nguoi: null, kien_nghi: null, chi_tieu: null })).toEqual([]);
  });

  test('are none where it stands as it was given out', () => {
    const prefilled = structuredClone(form);
    const figure = prefilled.sections[0]?.points[0]?.figures[0]?.values[0];
    if (!figure) throw new Error('no figure');
    const { answers } = exampleSubmission(form, { returned: { so_nguoi: '12' } });
    figure.preset = '12';
    expect(givenIn(placesOf(answers, prefilled))).toEqual(ALL.filter((item) => item !== 'so_nguoi'));
    figure.preset = '13';
    expect(givenIn(placesOf(answers, prefilled))).toEqual(ALL);
  });
});
