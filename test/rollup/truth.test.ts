import { describe, expect, test } from '@jest/globals';
import type { Figure, Section } from '../../schemas/outline.js';
import type { Total } from '../../schemas/rollup.js';
import type { Returns } from '../../src/returns/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { exampleNames } from '../support/examples.js';
import { type FilledCampaign, fillCampaign } from '../support/filled-campaign.js';

const figuresIn = (sections: readonly Section[]): Figure[] =>
  sections.flatMap((section) => [
    ...(section.figures ?? []),
    ...(section.points ?? []).flatMap((point) => point.figures ?? []),
    ...figuresIn(section.sections ?? []),
  ]);

const itemsOf = ({ id, series, compare }: Figure): string[] =>
  (series ?? compare)?.map((key) => `${id}.${key}`) ?? [id];

/** What was meant, as [unit's group, value], for the units that were asked. */
function meant({ pack, truths }: FilledCampaign, item: string): [string | null, number | string][] {
  return pack.units.flatMap((unit) => {
    const value = truths.get(unit.id)?.get(item);
    return value === undefined ? [] : [[unit.group ?? null, value] as [string | null, number | string]];
  });
}

const numbers = (values: readonly (number | string)[]): number[] => values.filter((one) => typeof one === 'number');
const added = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** What the total of such values is, worked out anew; null where the figure has a total of another kind. */
function expected({ type, rollup, weight }: Figure, values: readonly (number | string)[]): number | null {
  const kind = rollup ?? (type === 'percent' ? 'mean' : type === 'money' || /integer|decimal/.test(type) ? 'sum' : 'x');
  const all = numbers(values);
  if (all.length === 0 || weight !== undefined) return null;
  if (kind === 'sum') return added(all);
  if (kind === 'mean') return added(all) / all.length;
  return null;
}

const numberOf = (total: Total | undefined): number | null => (total?.is === 'number' ? total.value : null);

/** The same returns, each received on a day of its own: a total may be what came last. */
const received = (returns: Returns): Returns => ({
  ...returns,
  units: returns.units.map((one, at) => ({
    ...one,
    counted: one.counted && { ...one.counted, received: `2026-06-1${at}` },
  })),
});

/** So many units of each example are asked, and one of them sends nothing. */
const UNITS = 4;
const SILENT = 2;

describe.each([...exampleNames])('the forms of %s, filled in, sent back and rolled up', (name) => {
  const filled = fillCampaign(name, UNITS, SILENT);
  const rolledUp = filled.then(({ pack, returns }) => ({
    rollup: rollUp(pack, received(returns), { change: 1e6 }),
    pack,
  }));

  test('have the totals of what was meant, over all units and each group', async () => {
    const campaign = await filled;
    const { rollup } = await rolledUp;
    let compared = 0;
    for (const figure of figuresIn(campaign.pack.outline.sections))
      for (const item of itemsOf(figure)) {
        const values = meant(campaign, item);
        const rolled = rollup.figures.find((one) => one.item === item);
        const groups = [...new Set(values.map(([group]) => group))];
        const cases: [Total | undefined, (number | string)[]][] = [
          [rolled?.total, values.map(([, value]) => value)],
          ...groups.map((group): [Total | undefined, (number | string)[]] => [
            rolled?.groups.find((one) => one.group === group)?.total,
            values.filter(([its]) => its === group).map(([, value]) => value),
          ]),
        ];
        for (const [total, of] of cases) {
          const right = expected(figure, of);
          if (right === null) continue;
          expect([item, numberOf(total)]).toEqual([item, expect.closeTo(right, 6)]);
          compared += 1;
        }
        expect(rolled?.given).toBe(values.length);
      }
    expect(compared).toBeGreaterThan(0);
  });

  test('have the sums of the cells that were meant, row by row', async () => {
    const campaign = await filled;
    const { rollup } = await rolledUp;
    for (const table of rollup.tables)
      for (const { row, column, total } of table.sums) {
        const { rollup: kind } = table.columns.find((one) => one.id === column) ?? {};
        // Rows that are counted in different things are not added up.
        if (kind !== 'sum' || (row === null && total.is === 'none')) continue;
        const cell = new RegExp(`^${table.item}\\.${row ?? '(?!total\\.)[^.]+'}\\.${column}$`);
        const values = [...campaign.truths.values()].flatMap((truth) =>
          [...truth].filter(([item]) => cell.test(item)).map(([, value]) => value),
        );
        expect([column, numberOf(total) ?? 0]).toEqual([column, expect.closeTo(added(numbers(values)), 6)]);
      }
  });

  test('keep every text with its unit, and doubt nothing but the unit that sent nothing', async () => {
    const { truths } = await filled;
    const { rollup, pack } = await rolledUp;
    for (const { item, texts, label } of rollup.narratives) {
      const meantBy = pack.units.filter(({ id }) => truths.get(id)?.has(item)).map(({ id }) => id);
      expect([label, texts.map(({ unit }) => unit)]).toEqual([label, meantBy]);
    }
    expect(rollup.doubts.map(({ unit, finding }) => `${unit} ${finding.code}`)).toEqual([
      `${pack.units[SILENT]?.id} return-none`,
    ]);
  });
});
