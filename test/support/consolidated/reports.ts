import type { Consolidating } from '../../../src/report/consolidated/index.js';
import { rollUp } from '../../../src/rollup/index.js';
import { fillCampaign } from '../filled-campaign.js';
import { campaignOf } from './campaign.js';

async function exampleOf(name: string): Promise<Consolidating> {
  const { pack, returns } = await fillCampaign(name, 5, 2);
  return { pack, rollup: rollUp(pack, returns) };
}

/** Consolidated reports that are unlike each other in what Word's schema could mind. */
export const reports: [string, () => Consolidating | Promise<Consolidating>][] = [
  ...['vn-state-2020', 'plain'].map((letterhead): [string, () => Consolidating] => [
    letterhead,
    () => campaignOf(5, {}, { letterhead }),
  ]),
  ['many units', () => campaignOf(60)],
  ['nobody has sent anything', () => campaignOf(1)],
  ['so-ket-kl23', () => exampleOf('so-ket-kl23')],
  ['grant-report', () => exampleOf('grant-report')],
];
