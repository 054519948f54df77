import type { Settlement } from '../../../schemas/settled.js';
import { localDay } from '../../values/index.js';
import { type Cell, columnsFor, dayCell, type Sheet, shownAs, wrapped } from '../workbook/index.js';
import type { NamedRollup } from './named-rollup.js';
import { placeText, settledSources } from './sources.js';

/** Who decided, on which day and on what grounds, as cells. */
const settlementCells = ({ by, at, why }: Settlement): Cell[] => [by, dayCell(localDay(at)), why ?? null];

/** What rests on a person's decision: files as a whole, then every value that was settled. */
export function settledSheet(named: NamedRollup): Sheet {
  const { rollup, words, units } = named;
  function* rows(): Generator<Cell[]> {
    for (const { name, file, settled = [] } of rollup.units)
      for (const one of settled) yield [name, null, words.wholeFile, null, null, file, null, ...settlementCells(one)];
    for (const { unit: id, item, label, value, text, place, settled } of settledSources(named)) {
      const unit = units.get(id);
      const where = placeText(place, named);
      yield [unit?.name ?? id, item, label, value, text, unit?.file ?? null, where, ...settlementCells(settled)];
    }
  }
  return {
    name: words.sheets.settled,
    columns: columnsFor(words.headers, {
      unit: wrapped(30),
      item: 20,
      label: wrapped(40),
      value: 14,
      text: wrapped(30),
      file: 26,
      place: wrapped(36),
      settledBy: wrapped(24),
      settledAt: shownAs('day', 14),
      grounds: wrapped(40),
    }),
    rows: rows(),
    filter: true,
  };
}
