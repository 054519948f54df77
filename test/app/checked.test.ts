import { expect, test } from '@jest/globals';
import { checkedFile } from '../../app/checker/checked.js';
import { sentAgain, uncertainCampaign } from './uncertain.js';

const DATE = '2026-05-22T08:00:00Z';

test('a unit hears before it sends its report what it would be asked back', async () => {
  const campaign = await uncertainCampaign();
  const about = await sentAgain(campaign, 1, { 'figure:so_tin': 'khoảng 40 tin' });
  const { verdict, told } = checkedFile({ name: 'hai.docx', bytes: about }, DATE);
  expect(verdict).toBe('complete');
  const said = told.vi.sections.flatMap(({ groups }) => groups);
  expect(said.map(({ severity, what }) => [severity, what.join()])).toEqual([
    ['note', expect.stringContaining('“khoảng 40 tin”')],
  ]);
  const exact = await sentAgain(campaign, 1, { 'figure:so_tin': '40' });
  expect(checkedFile({ name: 'hai.docx', bytes: exact }, DATE).told.vi.sections).toEqual([]);
});
