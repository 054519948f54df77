import type { Language } from '../../../schemas/id.js';
import type { Rollup } from '../../rollup/index.js';
import { type Sheet, sheetNames, writeWorkbook } from '../workbook/index.js';
import { figuresSheet } from './figures-sheet.js';
import { doubtsSheet, leftOutSheet, sourcesSheet, textsSheet, unitsSheet } from './list-sheets.js';
import type { AboutSheets } from './masthead.js';
import { type NamedRollup, namedRollup } from './named-rollup.js';
import { settledSheet } from './settled-sheet.js';
import { restsOnPeople } from './sources.js';
import { rowsSheet, sumsSheet, tableName } from './table-sheets.js';
import type { ChosenColumns } from './totals-columns.js';
import { totalsSheet } from './totals-sheet.js';

/** The sheets in their order. Those that formulas refer to stand first, so that their names are known. */
function sheetsOf(named: NamedRollup, columns: ChosenColumns, step: (() => void) | undefined): Sheet[] {
  const { rollup, words } = named;
  const { totals, figures } = words.sheets;
  const [, figuresName = figures, ...tableNames] = sheetNames([totals, figures, ...rollup.tables.map(tableName)]);
  const sums = rollup.tables.flatMap((table, at) =>
    table.fixed === null ? [] : [sumsSheet(table, named, tableNames[at] ?? '')],
  );
  return [
    totalsSheet(named, figuresName, columns),
    figuresSheet(named),
    ...rollup.tables.map((table) => rowsSheet(table, named)),
    ...sums,
    textsSheet(named),
    ...(restsOnPeople(named) ? [settledSheet(named)] : []),
    doubtsSheet(named),
    unitsSheet(named),
    ...(rollup.leftOut.length === 0 ? [] : [leftOutSheet(named)]),
    sourcesSheet(named, step),
  ];
}

/**
 * A roll-up as a workbook (.xlsx): the sheet of totals one hands upward, figures by unit, the rows of tables and their
 * sums, all with live formulas; texts, what to look at, and where every value comes from. Each sheet says of which board,
 * report, period and day it is, as far as `about` tells. `columns` names those of the sheet of totals that are printed, of
 * `TOTALS_COLUMNS` and ids of groups. Its words are in the language asked for; `step` is told of each
 * value of the longest sheet.
 */
export const printRollupAsXlsx = (
  rollup: Rollup,
  language: Language,
  { step, columns, ...about }: AboutSheets & { columns?: ChosenColumns; step?: () => void } = {},
): Promise<Uint8Array> =>
  writeWorkbook({
    title: rollup.outline.title,
    language,
    sheets: sheetsOf(namedRollup(rollup, language, about), columns, step),
  });
