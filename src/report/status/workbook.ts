import type { Language } from '../../../schemas/id.js';
import type { StatusCounts } from '../../../schemas/status.js';
import { messageOf } from '../../messages/index.js';
import { type UnitReturns, wallClock } from '../../returns/index.js';
import { type Cell, type Column, type Sheet, writeWorkbook } from '../workbook/index.js';
import { type Campaign, countsOf, groupCounts, kindsIn } from './counts.js';
import { markOf } from './matrix.js';
import { notesOf, stateOf } from './notes.js';
import { type Overview, overviewOf, wordsFor } from './overview.js';
import type { StatusWords } from './words/index.js';

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** The day spreadsheets count from. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

const WHEN = 'dd/mm/yyyy hh:mm';

/** A moment as a spreadsheet counts it, by the clock of Việt Nam. */
const serialOf = (received: string | null): number | null =>
  received === null ? null : (wallClock(received) - FIRST_DAY) / A_DAY_MS;

/** Ids of units are read whole, up to this many letters. */
const WIDEST_ID = 40;

const idWidth = ({ returns }: Campaign): number =>
  returns.units.reduce((most, { unit }) => Math.max(most, Math.min(unit.id.length + 2, WIDEST_ID)), 10);

function summarySheet(campaign: Campaign, words: StatusWords, { title, days }: Overview): Sheet {
  const groups = groupCounts(campaign);
  const all = countsOf(campaign.returns.units);
  const kinds = kindsIn(all);
  const row = (name: string, counts: StatusCounts): Cell[] => [name, ...kinds.map((kind) => counts[kind])];
  return {
    name: words.sheets.summary,
    columns: [{ header: words.group, width: 40 }, ...kinds.map((kind) => ({ header: words.counts[kind], width: 14 }))],
    rows: [
      ...groups.map(({ name, group, counts }) => row(name ?? group ?? words.noGroup, counts)),
      row(words.total, all),
      [],
      [title],
      ...days.map((day) => [day]),
      [words.summary(all, campaign.returns.unplaced.length)],
    ],
    bold: new Set([groups.length]),
  };
}

function* unitRows({ pack, returns }: Campaign, words: StatusWords, language: Language): Generator<Cell[]> {
  for (const one of returns.units) {
    const { unit, timing, counted } = one;
    const read = counted !== null && counted.status !== 'unreadable' ? counted : null;
    yield [
      unit.id,
      unit.name,
      unit.group === undefined ? null : (pack.outline.groups?.[unit.group] ?? unit.group),
      stateOf(one, language),
      words.timings[timing],
      read && read.completeness.percent / 100,
      read && read.completeness.required - read.completeness.answered,
      read && (read.errors ?? 0),
      serialOf(counted?.received ?? null),
      counted?.file ?? null,
      notesOf(one, language).join('; '),
    ];
  }
}

function unitsSheet(campaign: Campaign, words: StatusWords, language: Language): Sheet {
  const { columns } = words;
  return {
    name: words.sheets.units,
    columns: [
      { header: columns.id, width: idWidth(campaign) },
      { header: columns.unit, width: 36 },
      { header: columns.group, width: 24 },
      { header: columns.state, width: 16 },
      { header: columns.timing, width: 14 },
      { header: columns.percent, width: 12, format: '0%' },
      { header: columns.lacking, width: 12, format: '#,##0' },
      { header: columns.errors, width: 12, format: '#,##0' },
      { header: columns.received, width: 17, format: WHEN },
      { header: columns.file, width: 40 },
      { header: columns.note, width: 60 },
    ],
    rows: unitRows(campaign, words, language),
    frozen: { rows: 1, columns: 2 },
    filter: true,
  };
}

function* partRows(units: readonly UnitReturns[], overview: Overview): Generator<Cell[]> {
  for (const { unit, counted } of units) {
    const read = counted !== null && counted.status !== 'unreadable';
    const parts = new Map((counted?.parts ?? []).map((part) => [part.id, part]));
    yield [unit.id, unit.name, ...overview.parts.map(({ id }) => (read ? markOf(parts.get(id)).text : null))];
  }
}

function partsSheet(campaign: Campaign, words: StatusWords, overview: Overview): Sheet {
  const named = overview.parts.map(
    ({ short, title }): Column => ({ header: short === title ? title : `${short}. ${title}`, width: 16, wrap: true }),
  );
  return {
    name: words.sheets.parts,
    columns: [
      { header: words.columns.id, width: idWidth(campaign) },
      { header: words.columns.unit, width: 36 },
      ...named,
    ],
    rows: partRows(campaign.returns.units, overview),
    frozen: { rows: 1, columns: 2 },
    filter: true,
  };
}

function* otherRows(units: readonly UnitReturns[], words: StatusWords): Generator<Cell[]> {
  for (const { unit, others } of units)
    for (const { return: one, is } of others)
      yield [unit.id, unit.name, one.file, words.others[is], serialOf(one.received)];
}

function othersSheet(campaign: Campaign, words: StatusWords): Sheet {
  const { columns } = words;
  return {
    name: words.sheets.others,
    columns: [
      { header: columns.id, width: idWidth(campaign) },
      { header: columns.unit, width: 36 },
      { header: columns.file, width: 50 },
      { header: columns.why, width: 32 },
      { header: columns.received, width: 17, format: WHEN },
    ],
    rows: otherRows(campaign.returns.units, words),
  };
}

function unplacedSheet({ returns }: Campaign, words: StatusWords, language: Language): Sheet {
  const { columns } = words;
  const rows = returns.unplaced.map(({ return: one, why }): Cell[] => [
    one.file,
    words.why[why],
    serialOf(one.received),
    why === 'unreadable' ? one.findings.map((found) => messageOf(found, language)).join(' ') : null,
  ]);
  return {
    name: words.sheets.unplaced,
    columns: [
      { header: columns.file, width: 50 },
      { header: columns.why, width: 40 },
      { header: columns.received, width: 17, format: WHEN },
      { header: columns.note, width: 80, wrap: true },
    ],
    rows,
  };
}

/** Who has sent what, as a workbook: counts by group, units, units by section, further files, files not counted. */
export function printStatusAsWorkbook(campaign: Campaign, language: Language): Promise<Uint8Array> {
  const words = wordsFor(campaign, language);
  const overview = overviewOf(campaign, language);
  return writeWorkbook({
    title: overview.title,
    sheets: [
      summarySheet(campaign, words, overview),
      unitsSheet(campaign, words, language),
      partsSheet(campaign, words, overview),
      othersSheet(campaign, words),
      unplacedSheet(campaign, words, language),
    ],
  });
}
