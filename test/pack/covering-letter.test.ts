import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { periodOf } from '../../src/form/index.js';
import { coveringLetter } from '../../src/pack/index.js';
import { documentOf, textsOf } from '../support/package.js';
import { campaignPack } from '../support/returns.js';

const text = readFileSync('templates/letter/vi/letter.txt', 'utf8');

async function letterTo(name: string): Promise<string> {
  const submit = { to: 'Ban Thường vụ Huyện ủy', through: 'Ban Tuyên giáo Huyện ủy' };
  const outline = { ...campaignPack.outline, submit };
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
