import type { Language } from '../../../schemas/id.js';
import type { StatusCounts } from '../../../schemas/status.js';
import { groupLabel } from '../../form/index.js';
import { baseName, type UnitReturns } from '../../returns/index.js';
import { wallClock } from '../../values/index.js';
import {
  type Cell,
  centred,
  columnsFor,
  type Line,
  momentCell,
  type Sheet,
  shownAs,
  wrapped,
  writeWorkbook,
} from '../workbook/index.js';
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

/** Ids are for programs: they stand last, and are not printed. */
const ID = { id: { width: 20, hidden: true } };

/** Whom to call, and where to write to. */
const CONTACTS = { contact: wrapped(22), email: wrapped(22) };

/** What is printed over each sheet: what it is of, and its days. */
const titleOf = ({ overview }: Printing): Line[] => [
  { look: 'heading', labels: [{ text: overview.title, from: 0 }] },
  { look: 'note', labels: [{ text: overview.days.join(' '), from: 0 }] },
  { look: 'plain', labels: [] },
];

function summarySheet(printing: Printing): Sheet {
  const { campaign, words } = printing;
  const groups = groupCounts(campaign);
  const all = countsOf(campaign.returns.units);
  const kinds = kindsIn(all);
  const row = (name: string, counts: StatusCounts): Cell[] => [name, ...kinds.map((kind) => counts[kind])];
  return {
    name: words.sheets.summary,
    title: titleOf(printing),
    columns: [
      { header: words.group, ...wrapped(40) },
      ...kinds.map((kind) => ({ header: words.counts[kind], width: 14 })),
    ],
    rows: [...groups.map((one) => row(groupName(one, words), one.counts)), row(words.total, all)],
    below: [
      { look: 'plain', labels: [] },
      { look: 'note', labels: [{ text: words.summary(all, campaign.returns.unplaced.length), from: 0 }] },
    ],
    bold: new Set([groups.length]),
  };
}

function unitRow(one: UnitReturns, { campaign, words, language }: Printing): Cell[] {
  const { group } = one.unit;
  const read = readReturn(one);
  return [
    one.unit.name,
    group === undefined ? null : groupLabel(campaign.pack.outline, group),
    stateText(one, language),
    words.timings[one.timing],
    read && read.completeness.percent / 100,
    read && (read.toMend ?? 0),
    receivedCell(one.counted?.received ?? null),
    baseName(one.counted?.file ?? ''),
    notesOf(one, campaign.pack, language).join('; '),
    one.unit.contact ?? null,
    one.unit.email ?? null,
    one.unit.id,
  ];
}

/** When files came; not printed where that is known of none. */
const receivedColumn = (moments: readonly (string | null)[]) => ({
  ...shownAs('moment', 17),
  hidden: moments.every((one) => one === null),
});

const unitsSheet = (printing: Printing): Sheet => ({
  name: printing.words.sheets.units,
  title: titleOf(printing),
  columns: columnsFor(printing.words.columns, {
    unit: wrapped(30),
    group: wrapped(18),
    state: wrapped(14),
    timing: wrapped(12),
    percent: shownAs('percent', 8),
    places: shownAs('whole', 10),
    received: receivedColumn(printing.campaign.returns.units.map(({ counted }) => counted?.received ?? null)),
    file: wrapped(24),
    note: wrapped(30),
    ...CONTACTS,
    ...ID,
  }),
  rows: printing.campaign.returns.units.map((one) => unitRow(one, printing)),
  frozenColumns: 1,
  filter: true,
});

function partRow(one: UnitReturns, { parts }: Overview): Cell[] {
  const states = new Map((one.counted?.parts ?? []).map((part) => [part.id, part]));
  return [one.unit.name, ...parts.map(({ id }) => (readReturn(one) ? markOf(states.get(id)).text : null)), one.unit.id];
}

const partsSheet = (printing: Printing): Sheet => ({
  name: printing.words.sheets.parts,
  title: titleOf(printing),
  columns: [
    ...columnsFor(printing.words.columns, { unit: wrapped(36) }),
    ...printing.overview.parts.map((part) => ({ header: partTitle(part), ...centred(16) })),
    ...columnsFor(printing.words.columns, ID),
  ],
  rows: printing.campaign.returns.units.map((one) => partRow(one, printing.overview)),
  frozenColumns: 1,
  filter: true,
});

/** A sheet of what there may be none of: it is not shown, and not printed, where there is none. */
const whereAny = (sheet: Sheet & { rows: readonly unknown[] }): Sheet =>
  sheet.rows.length === 0 ? { ...sheet, hidden: true } : sheet;

const othersSheet = (printing: Printing) => ({
  name: printing.words.sheets.others,
  title: titleOf(printing),
  columns: columnsFor(printing.words.columns, {
    unit: wrapped(36),
    file: wrapped(50),
    why: wrapped(32),
    received: receivedColumn(
      printing.campaign.returns.units.flatMap(({ others }) => others.map((other) => other.return.received)),
    ),
    ...ID,
  }),
  rows: printing.campaign.returns.units.flatMap((one) =>
    one.others.map(({ return: other, is }) => [
      one.unit.name,
      other.file,
      printing.words.others[is],
      receivedCell(other.received),
      one.unit.id,
    ]),
  ),
});

function unplacedSheet(printing: Printing) {
  const { campaign, words, language } = printing;
  return {
    name: words.sheets.unplaced,
    title: titleOf(printing),
    columns: columnsFor(words.columns, {
      file: wrapped(44),
      why: wrapped(36),
      received: receivedColumn(campaign.returns.unplaced.map((one) => one.return.received)),
      note: wrapped(64),
    }),
    rows: campaign.returns.unplaced.map((one): Cell[] => [
      one.return.file,
      whyText(one, campaign, language),
      receivedCell(one.return.received),
      one.why === 'unreadable' ? reasonsOf(one, language).join(' ') : null,
    ]),
  };
}

/** Who has sent what, as a workbook: counts by group, units, units by section, further files, files not counted. */
export function printStatusAsWorkbook(campaign: Campaign, language: Language): Promise<Uint8Array> {
  const overview = overviewOf(campaign, language);
  const printing = { campaign, language, words: wordsFor(campaign, language), overview };
  return writeWorkbook({
    title: overview.title,
    language,
    sheets: [
      summarySheet(printing),
      unitsSheet(printing),
      partsSheet(printing),
      whereAny(othersSheet(printing)),
      whereAny(unplacedSheet(printing)),
    ],
  });
}
