import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { periodOf, resolve } from '../../src/form/index.js';
import { letterheadFor } from '../support/letterheads.js';

function guideFor(more: object, period: string | null): string {
  const outline = Outline.parse({
    decuong: 1,
    id: 'bao_cao',
    title: 'Báo cáo',
    sections: [{ id: 'mot', title: 'Một' }],
    ...more,
  });
  const found = periodOf(outline, period);
  if (found === null) throw new Error('There is no period.');
  return resolve({ outline, unit: null, period: found, letterhead: letterheadFor(outline) }).guide.join('\n');
}

describe('the guide of a form', () => {
  const schedule = { every: 'half_year', due: ['06-20', '12-10'] };

  test('says until when figures count and when the report is due, for its own period', () => {
    const first = guideFor({ schedule, submit: { to: 'Sở Nội vụ' } }, '2026-H1');
    expect(first).toContain('Số liệu tính đến hết ngày 14/6/2026.');
    expect(first).toContain('Nơi nhận báo cáo: Sở Nội vụ, chậm nhất ngày 20/6/2026.');
    expect(guideFor({ schedule }, '2026-H2')).toContain('Gửi báo cáo chậm nhất ngày 10/12/2026.');
  });

  test('does not speak of a day for gathering figures after the period has ended', () => {
    const more = { schedule: { every: 'once', cutoff: '2023-05-20', due: '2023-05-25' } };
    const period = { from: '2018-01-01', to: '2023-01-31' };
    expect(guideFor({ ...more, period }, null)).not.toContain('Số liệu tính đến');
    expect(guideFor(more, null)).toContain('Số liệu tính đến hết ngày 20/5/2023');
  });

  test('says neither where there is no schedule', () => {
    expect(guideFor({}, '2026-H1')).not.toMatch(/Số liệu tính đến|chậm nhất/);
  });

  test('says so in English too', () => {
    const english = { language: 'en', schedule: { every: 'quarter', cutoff: '06-30', due: 15 } };
    expect(guideFor(english, '2026-Q2')).toMatch(
      /Count figures up to and including 30 June 2026\.\nSend it by 15 July 2026\./,
    );
  });

  test('says that its box may be deleted', () => {
    expect(guideFor({}, '2026-H1')).toContain('có thể xóa khung này trước khi in, ký');
    expect(guideFor({ language: 'en' }, '2026-H1')).toContain('you may delete this box before printing');
  });
});
