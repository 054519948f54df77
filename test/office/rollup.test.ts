import { describe, expect, test } from '@jest/globals';
import { printRollupAsXlsx } from '../../src/report/rollup/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { fillCampaign } from '../support/filled-campaign.js';
import { campaignOfAllKinds } from '../support/rollup/kinds.js';
import { computedIn, withoutResults } from '../support/rollup/sheets.js';
import { convert } from './support/soffice.js';

const rollups = async () => {
  const kinds = campaignOfAllKinds(40);
  const five = await fillCampaign('so-ket-kl23', 8, 2);
  const year = await fillCampaign('bao-cao-nam-co-so', 8, 2);
  return new Map(
    [['kinds', kinds] as const, ['five', five] as const, ['year', year] as const].map(([name, { pack, returns }]) => [
      name,
      rollUp(pack, returns),
    ]),
  );
};

/** What a cell comes to, numbers to twelve digits: the last ones are those of the way they were added. */
const told = (value: string): string | number =>
  value !== '' && Number.isFinite(Number(value)) ? Number(Number(value).toPrecision(12)) : value;

describe('a workbook that LibreOffice calculates anew', () => {
  const books = rollups().then(async (all) => {
    const ours = new Map<string, Uint8Array>();
    for (const [name, rollup] of all) ours.set(name, await printRollupAsXlsx(rollup, 'vi'));
    const bare = new Map([...ours].map(([name, bytes]) => [name, withoutResults(bytes)]));
    return { ours, theirs: convert(bare, 'xlsx', 'xlsx') };
  });

  test.each([
    ['kinds', 150],
    ['five', 300],
    ['year', 100],
  ])('comes to the same totals: %s', async (name, atLeast) => {
    const { ours, theirs } = await books;
    const [mine, recalculated] = [ours.get(name), theirs.get(name)].map((book) => computedIn(book ?? new Uint8Array()));
    const expected = [...(mine ?? [])].map(([cell, { formula, value }]) => [cell, formula, told(value)]);
    const found = [...(mine ?? [])].map(([cell, { formula }]) => [
      cell,
      formula,
      told(recalculated?.get(cell)?.value ?? 'nothing'),
    ]);
    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(atLeast);
  });
});
