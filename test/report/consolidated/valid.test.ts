import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeConsolidated } from '../../../src/report/consolidated/index.js';
import { campaignOf } from '../../support/consolidated/campaign.js';
import { reports } from '../../support/consolidated/reports.js';
import { validationErrors } from '../../support/validator.js';

/** What Office 2013 knows: what is made of these alone is judged alike for every later version. */
const KNOWN_SINCE_2013 = ['a', 'c', 'cp', 'dc', 'dcterms', 'mc', 'r', 'w', 'w15', 'wp', 'xml', 'xsi'];

/** The prefixes of all elements and attributes of a document. */
function prefixesIn(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.xml'));
  const xml = parts.map(([, part]) => strFromU8(part).replace(/\sxmlns:\w+="[^"]*"/g, '')).join('');
  return [...new Set([...xml.matchAll(/[<\s](\w+):\w+(?=[\s=/>])/g)].map(([, prefix = '']) => prefix))];
}

test.each(reports)('a consolidated report has nothing later than Office 2013: %s', async (_, made) => {
  const bytes = await writeConsolidated(await made());
  expect(prefixesIn(bytes).filter((prefix) => !KNOWN_SINCE_2013.includes(prefix))).toEqual([]);
});

/** Two reports; valid.long.test.ts has all, for both versions. */
describe('a consolidated report is what Word takes for a sound document', () => {
  test('in Office 2013', async () => {
    const bytes = await writeConsolidated(campaignOf(5, {}, { letterhead: 'vn-state-2020' }));
    expect(await validationErrors(bytes, 'Office2013')).toEqual([]);
  });

  test('also in the Word of today', async () => {
    expect(await validationErrors(await writeConsolidated(campaignOf(60)), 'Microsoft365')).toEqual([]);
  });
});
