import type { Language } from '../../../schemas/id.js';
import { citationOf, type Form, type FormSection, type FormTable, itemsOf } from '../../form/index.js';
import {
  appendixPagesOf,
  type Block,
  Charts,
  draftOf,
  guideBox,
  headTable,
  italic,
  Line,
  NORMAL,
  ownOrientation,
  type Pages,
  STYLES,
  signingBlock,
  titleBlock,
  writeDocument,
} from '../../write/index.js';
import { nameOfBoard } from '../board/index.js';
import { countedDoubts } from '../doubts/index.js';
import { ANNEX } from './annex.js';
import { type Consolidating, formOf, reportsOf } from './board-form.js';
import { BY_UNIT, byUnitBlocks, isByGroup } from './by-unit.js';
import type { Context } from './context.js';
import { chartWorkbook } from './figure-chart.js';
import { fitTexts } from './fitted-texts.js';
import { annexBlocks } from './narratives.js';
import { notesPages } from './notes.js';
import { Numbering } from './numbering.js';
import { appendixOfRows, tableApart } from './rows-apart.js';
import { sectionOf, tableBlocks } from './sections.js';
import { sentFor } from './senders.js';
import { rolledTable } from './tables.js';
import { type ConsolidatedWords, consolidatedWords } from './words/index.js';

const mapOf = <T>(all: readonly T[], idOf: (one: T) => string): Map<string, T> =>
  new Map(all.map((one) => [idOf(one), one]));

function contextOf(form: Form, { pack, rollup }: Consolidating, language: Language, words: ConsolidatedWords): Context {
  const narratives = mapOf(rollup.narratives, ({ item }) => item);
  const inOrder = itemsOf(form).flatMap(({ id }) => narratives.get(id) ?? []);
  return {
    draft: draftOf(form),
    language,
    words,
    rollup,
    units: mapOf(rollup.units, ({ id }) => id),
    figures: mapOf(rollup.figures, ({ item }) => item),
    tables: mapOf(rollup.tables, ({ item }) => item),
    narratives,
    texts: fitTexts(inOrder),
    inDoubt: countedDoubts(rollup),
    charts: new Charts(),
    numbering: new Numbering(words),
    byGroup: isByGroup(rollup),
    byUnitAppendix: form.appendices.find(({ id }) => id === BY_UNIT)?.number ?? null,
    rowsAppendix: (table) => appendixOfRows(form.appendices, table),
    annex: form.appendices.find(({ id }) => id === ANNEX)?.number ?? null,
    sentFor: sentFor(pack, rollup),
  };
}

/** The first sentence: what asked for the reports, and how many there are. */
function opening({ words, rollup }: Context, { pack, ...asked }: Consolidating): Line {
  const { outline, letterhead, cutoff = null } = pack;
  const asOf = asked.asOf ?? null;
  const cited = citationOf(outline, letterhead)?.short ?? null;
  // Nobody has counted up to a day that is still to come.
  const made = asOf ?? asked.date ?? null;
  const days = { asOf, cutoff: cutoff !== null && made !== null && cutoff > made ? null : cutoff };
  return new Line(NORMAL, [words.opening(nameOfBoard(outline), cited, reportsOf(rollup), days)]);
}

function appendixOf(context: Context, form: Form, table: FormTable): Block[] {
  if (table.id === BY_UNIT) return byUnitBlocks(context, form);
  if (table.id === ANNEX) return annexBlocks(context);
  return rolledTable(context, { ...table, id: tableApart(table.id) ?? table.id });
}

/** All that is asked in words: what refers to an appendix says so there. */
const asksOf = (sections: readonly FormSection[]): string[] =>
  sections.flatMap(({ heading, points, sections: inner }) => [
    heading,
    ...points.map(({ ask }) => ask),
    ...asksOf(inner),
  ]);

/** An appendix is named in the text: those of the outline that no question names are at its end. */
function unnamedAppendices({ words }: Context, { sections, appendices }: Form): Line[] {
  const asks = asksOf(sections);
  const isNamed = (number: string): boolean => asks.some((ask) => new RegExp(`${number}(?![\\dIVX])`, 'u').test(ask));
  const left = appendices.filter(
    ({ id, number }) => ![BY_UNIT, ANNEX].includes(id) && tableApart(id) === null && number !== '' && !isNamed(number),
  );
  return left.length === 0 ? [] : [new Line(NORMAL, [words.attached(left)], { keepNext: true })];
}

function pagesOf(context: Context, form: Form, asked: Consolidating): Pages[] {
  const { draft, words } = context;
  const first: Pages = {
    orientation: ownOrientation(form),
    children: [
      headTable(draft, ({ show }) => (show === 'number' ? [new Line(STYLES.number, [italic(words.draft)])] : [])),
      ...titleBlock(draft),
      ...guideBox(draft),
      opening(context, asked),
      ...(form.tables ?? []).flatMap((table) => tableBlocks(context, table)),
      ...form.sections.flatMap((section, index) => sectionOf(context, section, index)),
      ...unnamedAppendices(context, form),
      ...signingBlock(draft),
    ],
  };
  const appendices = form.appendices.map((table) =>
    appendixPagesOf(draft, table, [new Line(STYLES.gap, []), ...appendixOf(context, form, table)]),
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
  const words = consolidatedWords[language];
  const form = formOf(asked, words);
  const context = contextOf(form, asked, language, words);
  const sections = pagesOf(context, form, asked);
  return writeDocument({
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
