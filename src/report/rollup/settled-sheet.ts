import type { Settlement } from '../../../schemas/settled.js';
import { localDay } from '../../values/index.js';
import { type Cell, columnsFor, dayCell, type Sheet, shownAs, wrapped } from '../workbook/index.js';
import type { NamedRollup } from './named-rollup.js';
import { headed } from './sheet-head.js';
import { settledSources, shortPlace } from './sources.js';

/** Who decided, on which day and on what grounds, as cells. */
const settlementCells = ({ by, at, why }: Settlement): Cell[] => [by, dayCell(localDay(at)), why ?? null];

/** What rests on a person's decision: files as a whole, then every value that was settled. */
export function settledSheet(named: NamedRollup): Sheet {
  const { rollup, words, units } = named;
  function* rows(): Generator<Cell[]> {
    for (const { name, file, settled = [] } of rollup.units)
      for (const one of settled) yield [name, words.wholeFile, null, null, file, null, ...settlementCells(one), null];
    for (const { unit: id, item, label, value, text, place, settled } of settledSources(named)) {
      const unit = units.get(id);
      const where = shortPlace(place, named);
      yield [unit?.name ?? id, label, value, text, unit?.file ?? null, where, ...settlementCells(settled), item];
    }
  }
  return headed(named, {
    name: words.sheets.settled,
    columns: columnsFor(words.headers, {
      unit: wrapped(24),
      label: wrapped(30),
      value: wrapped(12),
      text: wrapped(18),
      file: wrapped(20),
      place: wrapped(22),
      settledBy: wrapped(16),
      settledAt: shownAs('day', 13),
      grounds: wrapped(22),
      item: { width: 20, hidden: true },
    }),
    rows: rows(),
    filter: true,
  });
}
