import { expect, test } from '@jest/globals';
import type { Language } from '../../app/worker/protocol.js';
import { asking } from './own.js';

/** What only a definition as text calls so. */
const KEYS = /\b(?:schedule|groups?|due|every|letterhead):?\b|[{}]/;
const PLAN =
  '# Đề cương báo cáo\n\nKết quả công tác\n\n## I. Kết quả\n\n- Số hội nghị đã tổ chức\n\n## II. Kiến nghị\n';
const OUTLINE = 'decuong: 1\nid: a\ntitle: A\ngroups: {xa: Xã}\nsections: [{id: b, title: B}]\n';

test('what a draft and a list lack is said to clerks without the keys of a definition', async () => {
  const language: Language = 'vi';
  const ask = asking();
  const files = [{ name: 'ke hoach.md', bytes: new TextEncoder().encode(PLAN) }];
  const made = await ask('import', { files, language });
  if (made.outline === null) throw new Error('There is no outline in it');
  expect(made.summary).toContain('Không thấy thời hạn gửi báo cáo');
  expect(made.summary).not.toMatch(KEYS);
  const texts = {
    outline: OUTLINE,
    units: 'Tên đơn vị,Khối\r\nĐơn vị Một,\r\n',
    letter: '',
    manifest: '',
    settled: '',
  };
  const { problems } = await ask('units', { texts, language });
  expect(problems).toHaveLength(1);
  expect(problems.map(({ what, why, todo }) => `${what} ${why} ${todo}`).join()).not.toMatch(KEYS);
});

test('forms of a report that comes again are not made before its period is said, and the page says where', async () => {
  const ask = asking();
  const outline = `${OUTLINE.replace('groups: {xa: Xã}\n', '')}schedule: {every: half_year}\n`;
  const texts = { outline, units: 'Tên đơn vị\r\nĐơn vị Một\r\n', letter: '', manifest: '', settled: '' };
  const made = (period: string | null) =>
    ask('build', { texts, period, letters: null, previous: null, language: 'vi' });
  const { manifest, problems } = await made(null);
  expect(manifest).toBeNull();
  expect(problems).toMatchObject([{ code: 'period-needed', todo: expect.stringContaining('“Kỳ báo cáo”') }]);
  expect(await made('quý 3')).toMatchObject({ manifest: null, problems: [{ code: 'value-wrong' }] });
  const unsuited = await made('2026-Q3');
  expect(unsuited.manifest).not.toBeNull();
  expect(unsuited.problems).toMatchObject([{ code: 'period-unsuited' }]);
  expect((await made('2026-H1')).problems).toEqual([]);
});
