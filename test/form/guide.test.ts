import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { Unit } from '../../schemas/units.js';
import { periodOf, resolve } from '../../src/form/index.js';
import { letterheadFor } from '../support/letterheads.js';

function guideFor(more: object, period: string | null, unit: Unit | null = null): string {
  const outline = Outline.parse({
    decuong: 1,
    id: 'bao_cao',
    title: 'Báo cáo',
    sections: [{ id: 'mot', title: 'Một' }],
    ...more,
  });
  const found = periodOf(outline, period);
  if (found === null) throw new Error('There is no period.');
  return resolve({ outline, unit, period: found, letterhead: letterheadFor(outline) }).guide.join('\n');
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

  test('says that its box goes before the report is signed, and the questions with it where there are any', () => {
    expect(guideFor({}, '2026-H1')).toContain('(trước khi in, ký thì xóa khung này)');
    expect(guideFor({ language: 'en' }, '2026-H1')).toContain('(delete this box before you print and sign)');
    const points = [{ id: 'cau', ask: 'Đã làm gì?' }];
    const inner = { sections: [{ id: 'mot', title: 'Một', sections: [{ id: 'hai', title: 'Hai', points }] }] };
    expect(guideFor(inner, '2026-H1')).toContain('xóa khung này và các câu hỏi, gợi ý dưới đề mục)');
    expect(guideFor({ ...inner, language: 'en' }, '2026-H1')).toContain('delete this box and the questions under');
  });

  test('says how rows are added where a unit adds any', () => {
    const columns = [{ id: 'ten', label: 'Họ và tên' }];
    const guide = (rows: object) =>
      guideFor({ appendices: [{ id: 'bieu', title: 'Biểu', columns, ...rows }] }, '2026-H1');
    expect(guide({})).toContain('Dòng trống không dùng thì xóa; ');
    expect(guide({})).toContain('nhấn phím Tab để thêm dòng.');
    const summed = [{ id: 'so', label: 'Số', type: 'integer', rollup: 'sum' }];
    expect(guide({ columns: [...columns, ...summed], total: true })).toContain(
      'thêm dòng; bảng có dòng tổng cộng thì chèn thêm ở phía trên',
    );
    expect(guide({ rows: [{ id: 'a', label: 'A' }] })).not.toContain('Tab');
    expect(guideFor({}, '2026-H1')).not.toContain('Tab');
  });

  test('says how to unlock a form that takes text in its places alone', () => {
    expect(guideFor({ protect: true }, '2026-H1')).toMatch(/Mẫu đang khóa.*Dừng bảo vệ \(Stop Protection\)/);
    expect(guideFor({ protect: true, language: 'en' }, '2026-H1')).toMatch(/locked.*Stop Protection/);
    expect(guideFor({}, '2026-H1')).not.toContain('Mẫu đang khóa');
  });

  describe('says whose numbers they are', () => {
    const unit = Unit.parse({ id: 'xa_a', name: 'Xã A', group: 'a' });
    const groups = { a: 'A', b: 'B' };
    const sections = ['mot', 'hai', 'ba'].map((id) => ({ id, title: id, ...(id === 'hai' && { for: ['b'] }) }));
    const appendices = ['x', 'y', 'z'].map((id) => ({
      ...{ id: `bieu_${id}`, title: id, columns: [{ id, label: id }] },
      ...(id === 'y' && { for: ['b'] }),
    }));
    const OF_THE_PLAN = 'Số thứ tự theo đề cương chung; phần không giao cho đơn vị thì không có trong mẫu.';
    const says = (more: object, of: Unit = unit) => guideFor({ groups, ...more }, '2026', of).includes(OF_THE_PLAN);

    test('where a section or an appendix of the plan is left out', () => {
      expect(says({ sections })).toBe(true);
      expect(says({ appendices })).toBe(true);
      expect(guideFor({ groups, sections, language: 'en' }, '2026', unit)).toContain('those of the whole outline');
    });

    test.each([
      ['each form counts its own', { sections, appendices, numbering: 'own' }, unit],
      ['what is left out stands last', { sections: [...sections].sort((a) => (a.id === 'hai' ? 1 : -1)) }, unit],
      ['the only appendix has none', { appendices: appendices.slice(1) }, unit],
      ['the unit is asked for all', { sections, appendices }, { ...unit, group: 'b' }],
    ])('and not where %s', (_, more, of) => {
      expect(says(more, of)).toBe(false);
    });
  });
});
