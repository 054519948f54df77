import type { Language } from '../../../schemas/id.js';
import type { StatusCounts } from '../../../schemas/status.js';
import { groupLabel } from '../../form/index.js';
import type { UnitReturns } from '../../returns/index.js';
import { wallClock } from '../../values/index.js';
import { type Cell, columnsFor, momentCell, type Sheet, shownAs, wrapped, writeWorkbook } from '../workbook/index.js';
import { type Campaign, wordsFor } from './campaign.js';
import { countsOf, groupCounts, groupName, kindsIn } from './counts.js';
import { markOf } from './marks.js';
import { type Overview, overviewOf, partTitle } from './overview.js';
import { notesOf, readReturn, reasonsOf, stateText, whyText } from './unit-texts.js';
import type { StatusWords } from './words/index.js';

/** What the sheets of a status are made from. */
interface Printing {
  campaign: Campaign;
  language: Language;
  words: StatusWords;
  overview: Overview;
}

/** When a file came, by the clock of Việt Nam. */
const receivedCell = (received: string | null): number | null =>
  received === null ? null : momentCell(wallClock(received));

/** Ids of units are read whole, up to this many letters. */
const WIDEST_ID = 40;

/** What each row of a sheet of units begins with. */
const unitCells = ({ unit }: UnitReturns): Cell[] => [unit.id, unit.name];

const unitColumns = ({ campaign }: Printing) => ({
  id: campaign.returns.units.reduce((most, { unit }) => Math.max(most, Math.min(unit.id.length + 2, WIDEST_ID)), 10),
  unit: 36,
});

function summarySheet({ campaign, words, overview }: Printing): Sheet {
  const groups = groupCounts(campaign);
  const all = countsOf(campaign.returns.units);
  const kinds = kindsIn(all);
  const row = (name: string, counts: StatusCounts): Cell[] => [name, ...kinds.map((kind) => counts[kind])];
  return {
    name: words.sheets.summary,
    columns: [{ header: words.group, width: 40 }, ...kinds.map((kind) => ({ header: words.counts[kind], width: 14 }))],
    rows: [
      ...groups.map((one) => row(groupName(one, words), one.counts)),
      row(words.total, all),
      [],
      [overview.title],
      ...overview.days.map((day) => [day]),
      [words.summary(all, campaign.returns.unplaced.length)],
    ],
    bold: new Set([groups.length]),
  };
}

function unitRow(one: UnitReturns, { campaign, words, language }: Printing): Cell[] {
  const { group } = one.unit;
  const read = readReturn(one);
  return [
    ...unitCells(one),
    group === undefined ? null : groupLabel(campaign.pack.outline, group),
    stateText(one, language),
    words.timings[one.timing],
    read && read.completeness.percent / 100,
    read && read.completeness.required - read.completeness.answered,
    read && (read.errors ?? 0),
    receivedCell(one.counted?.received ?? null),
    one.counted?.file ?? null,
    notesOf(one, campaign.pack, language).join('; '),
  ];
}

const unitsSheet = (printing: Printing): Sheet => ({
  name: printing.words.sheets.units,
  columns: columnsFor(printing.words.columns, {
    ...unitColumns(printing),
    group: 24,
    state: 16,
    timing: 14,
    percent: shownAs('percent', 12),
    lacking: shownAs('whole', 12),
    errors: shownAs('whole', 12),
    received: shownAs('moment', 17),
    file: 40,
    note: 60,
  }),
  rows: printing.campaign.returns.units.map((one) => unitRow(one, printing)),
  frozen: { rows: 1, columns: 2 },
  filter: true,
});

function partRow(one: UnitReturns, { parts }: Overview): Cell[] {
  const states = new Map((one.counted?.parts ?? []).map((part) => [part.id, part]));
  return [...unitCells(one), ...parts.map(({ id }) => (readReturn(one) ? markOf(states.get(id)).text : null))];
}

const partsSheet = (printing: Printing): Sheet => ({
  name: printing.words.sheets.parts,
  columns: [
    ...columnsFor(printing.words.columns, unitColumns(printing)),
    ...printing.overview.parts.map((part) => ({ header: partTitle(part), ...wrapped(16) })),
  ],
  rows: printing.campaign.returns.units.map((one) => partRow(one, printing.overview)),
  frozen: { rows: 1, columns: 2 },
  filter: true,
});

const othersSheet = (printing: Printing): Sheet => ({
  name: printing.words.sheets.others,
  columns: columnsFor(printing.words.columns, {
    ...unitColumns(printing),
    file: 50,
    why: 32,
    received: shownAs('moment', 17),
  }),
  rows: printing.campaign.returns.units.flatMap((one) =>
    one.others.map(({ return: other, is }) => [
      ...unitCells(one),
      other.file,
      printing.words.others[is],
      receivedCell(other.received),
    ]),
  ),
});

const unplacedSheet = ({ campaign, words, language }: Printing): Sheet => ({
  name: words.sheets.unplaced,
  columns: columnsFor(words.columns, { file: 50, why: 40, received: shownAs('moment', 17), note: wrapped(80) }),
  rows: campaign.returns.unplaced.map((one): Cell[] => [
    one.return.file,
    whyText(one, campaign, language),
    receivedCell(one.return.received),
    one.why === 'unreadable' ? reasonsOf(one, language).join(' ') : null,
  ]),
});

/** Who has sent what, as a workbook: counts by group, units, units by section, further files, files not counted. */
export function printStatusAsWorkbook(campaign: Campaign, language: Language): Promise<Uint8Array> {
  const overview = overviewOf(campaign, language);
  const printing = { campaign, language, words: wordsFor(campaign, language), overview };
  return writeWorkbook({
    title: overview.title,
    sheets: [
      summarySheet(printing),
      unitsSheet(printing),
      partsSheet(printing),
      othersSheet(printing),
      unplacedSheet(printing),
    ],
  });
}
