import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Outline } from '../../schemas/outline.js';
import { periodOf } from '../../src/form/index.js';
import { coveringLetter } from '../../src/pack/index.js';
import { documentOf, textsOf } from '../support/package.js';
import { campaignPack } from '../support/returns.js';

const text = readFileSync('templates/letter/vi/letter.txt', 'utf8');

async function letterTo(name: string, more: Partial<Outline> = {}): Promise<string> {
  const submit = { to: 'Ban Thường vụ Huyện ủy', through: 'Ban Tuyên giáo Huyện ủy' };
  const outline = { ...campaignPack.outline, submit, ...more };
  const unit = { id: 'mot', name };
  const period = periodOf(outline, campaignPack.period);
  if (period === null) throw new Error(campaignPack.period);
  const source = { outline, letterhead: campaignPack.letterhead, period };
  return textsOf(documentOf(await coveringLetter({ source, units: [unit], unit, text })))
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

test('a unit is not asked to send its report through itself', async () => {
  expect(await letterTo('Đảng ủy xã Dào San')).toContain('qua Ban Tuyên giáo Huyện ủy');
  const own = await letterTo('Ban Tuyên giáo Huyện ủy');
  expect(own).toContain('Báo cáo gửi về Ban Thường vụ Huyện ủy,');
  expect(own).not.toContain(' qua ');
});

test('its subject says of which report the form is, and of which period of one that comes again', async () => {
  const about = async (title: string, every: 'once' | 'year' = 'year'): Promise<string> =>
    /^gửi mẫu báo cáo .*$/m.exec(await letterTo('Xã A', { title, schedule: { every } }))?.[0] ?? '';
  const period = 'giai đoạn 2018 - 01/2023';
  expect(await about('Báo cáo kết quả tuyên truyền')).toBe(`gửi mẫu báo cáo kết quả tuyên truyền, ${period}`);
  expect(await about('Kết quả {{period.label}}')).toBe(`gửi mẫu báo cáo kết quả ${period}`);
  expect(await about('Sơ kết 05 năm', 'once')).toBe('gửi mẫu báo cáo sơ kết 05 năm');
  expect(await about(`Kết quả ${'thực hiện các nhiệm vụ, giải pháp '.repeat(5)}`)).toBe(`gửi mẫu báo cáo ${period}`);
});

test('ways of sending are told in a sentence of their own', async () => {
  const submit = { to: 'Sở Nội vụ', how: ['bản giấy có dấu', 'thư điện tử'] };
  const text = await letterTo('Xã A', { submit });
  expect(text).toContain('Phương thức gửi: bản giấy có dấu, thư điện tử.');
  expect(text).not.toContain('(bản giấy');
});
