import type { Language } from '../../../schemas/id.js';
import type { Pack } from '../../../schemas/pack.js';
import { type Form, type FormPeriod, periodOf, resolve } from '../../form/index.js';
import type { Rollup } from '../../rollup/rollup.js';
import {
  appendixPagesOf,
  Charts,
  draftOf,
  guideBox,
  HOUSE,
  headTable,
  italic,
  Line,
  NORMAL,
  type Pages,
  pageOptions,
  signingBlock,
  titleBlock,
  writeDay,
  writeHouse,
} from '../../write/index.js';
import { boardOf, nameOfBoard } from './board.js';
import { BY_UNIT, byUnitBlocks, byUnitTable, hasByUnit, isByGroup } from './by-unit.js';
import { type Context, mapOf } from './context.js';
import { notesPages } from './notes.js';
import { Room } from './room.js';
import { sectionOf } from './sections.js';
import { rolledTable } from './tables.js';
import { dayText } from './value-text.js';
import { type ConsolidatedWords, consolidatedWords, type Reports } from './words.js';
import { chartWorkbook } from './workbook.js';

export interface Consolidating {
  pack: Pack;
  rollup: Rollup;
  /** Of all that the report says of its own; that of the outline where nothing is said. */
  language?: Language;
  /** Where it is signed; left open where nothing is said. */
  place?: string;
  /** The day it is signed: year-month-day; left open where nothing is said. */
  date?: string;
}

const periodIn = ({ outline, period: code }: Pack): FormPeriod =>
  periodOf(outline, code === '' ? null : code) ?? { code, label: code, from: null, to: null };

/** How many reports there are, by how far they have come. */
function reportsOf({ units }: Rollup): Reports {
  const count = (...states: string[]): number => units.filter(({ state }) => states.includes(state)).length;
  return {
    expected: units.length,
    received: count('complete', 'incomplete'),
    complete: count('complete'),
    incomplete: count('incomplete'),
    unreadable: count('unreadable'),
    none: count('none'),
  };
}

/** The outline as the board answers it: its own head, all that any unit is asked for, without the marks for units. */
function formOf({ pack, rollup, place, date }: Consolidating, words: ConsolidatedWords): Form {
  const letterhead = { ...pack.letterhead, words: { ...pack.letterhead.words, if_any: '' } };
  const appendices = [...(pack.outline.appendices ?? []), ...(hasByUnit(rollup) ? [byUnitTable(words)] : [])];
  const outline = { ...pack.outline, appendices };
  const period = periodIn(pack);
  const board = boardOf(outline, letterhead, place ?? null);
  const all = resolve({ outline, letterhead, period, unit: { ...board, name: words.units } });
  const own = resolve({ outline, letterhead, period, unit: board });
  const day = date === undefined ? null : writeDay(date, letterhead.date_pattern);
  return {
    ...own,
    addressedTo: [],
    sections: all.sections,
    appendices: all.appendices,
    fields: own.fields.map((field) => (field.id === 'date' ? { ...field, preset: day } : field)),
    guide: words.box(reportsOf(rollup), rollup.doubts.length),
    signing: { authority: own.unit?.signing?.authority ?? null, title: words.signTitle },
    recipients: words.recipients,
  };
}

function contextOf(form: Form, { rollup }: Consolidating, language: Language, words: ConsolidatedWords): Context {
  return {
    draft: draftOf(form),
    language,
    words,
    rollup,
    units: mapOf(rollup.units, ({ id }) => id),
    figures: mapOf(rollup.figures, ({ item }) => item),
    tables: mapOf(rollup.tables, ({ item }) => item),
    narratives: mapOf(rollup.narratives, ({ item }) => item),
    charts: new Charts(),
    byGroup: isByGroup(rollup),
    byUnitAppendix: form.appendices.find(({ id }) => id === BY_UNIT)?.number ?? null,
    room: new Room(rollup.narratives.length),
  };
}

/** The first sentence: what asked for the reports, and how many there are. */
function opening({ words, rollup, language }: Context, { outline }: Pack): Line {
  const asked = outline.issued?.document;
  const document = asked ? { number: asked.number, date: asked.date ? dayText(asked.date, language) : null } : null;
  return new Line(NORMAL, [words.opening(nameOfBoard(outline), document, reportsOf(rollup))]);
}

function pagesOf(context: Context, form: Form, pack: Pack): Pages[] {
  const { draft, words } = context;
  const first: Pages = {
    ...pageOptions(form.letterhead, {
      orientation: 'portrait',
      restart: false,
      numberFirst: form.letterhead.page_number.on_first_page,
    }),
    children: [
      headTable(draft, ({ show }) => (show === 'number' ? [new Line(HOUSE.number, [italic(words.draft)])] : [])),
      ...titleBlock(draft),
      ...guideBox(draft),
      opening(context, pack),
      ...form.sections.flatMap((section, index) => sectionOf(context, section, index)),
      ...signingBlock(draft),
      new Line(HOUSE.gap, []),
    ],
  };
  const appendices = form.appendices.map((table) =>
    appendixPagesOf(draft, table, [
      new Line(HOUSE.gap, []),
      ...(table.id === BY_UNIT ? byUnitBlocks(context, form) : rolledTable(context, table)),
    ]),
  );
  return [first, ...appendices, notesPages(context)];
}

/** The day a document says it was made where nothing says one. */
const NO_DAY = '2000-01-01';

/**
 * The draft of the board's own report, as a .docx in its letterhead: the outline with what all units come to, what each
 * of them wrote, charts, their tables as one, and a list of what is to be looked at. What is too much for a document
 * is left to the workbook, and the report says so. The same input gives the same bytes.
 */
export async function writeConsolidated(asked: Consolidating): Promise<Uint8Array> {
  const language = asked.language ?? asked.pack.outline.language;
  const words = consolidatedWords(language);
  const form = formOf(asked, words);
  const context = contextOf(form, asked, language, words);
  const sections = pagesOf(context, form, asked.pack);
  return writeHouse({
    letterhead: form.letterhead,
    language: form.language,
    title: form.title,
    subject: form.kind,
    creator: nameOfBoard(asked.pack.outline) ?? '',
    sections,
    charts: context.charts,
    workbooks: await Promise.all(context.charts.drawn.map(chartWorkbook)),
    day: asked.date ?? form.period.to ?? NO_DAY,
  });
}
