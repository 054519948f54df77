import type { Language } from '../../../schemas/id.js';
import type { RolledFigure, Total } from '../../../schemas/rollup.js';
import { CROSSED } from '../../form/index.js';
import { inMarksOf, writeDate } from '../../values/index.js';
import {
  type Cell,
  type Column,
  centred,
  columnLetters,
  columnsFor,
  dayCell,
  FORMATS,
  fitting,
  isWithoutNought,
  type Line,
  lastColumn,
  marked,
  type Sheet,
  withoutNought,
  wrapped,
} from '../workbook/index.js';
import { DECIMAL_FORMATS, decimalsOf } from './decimals.js';
import { figureRanges, numbersOf, seriesOf, totalsOf } from './figures-sheet.js';
import { countFormula, type Operands, totalCell, type ValueRange } from './formulas.js';
import { keyTo } from './key.js';
import { LEFT_OUT_BELOW } from './limits.js';
import type { SectionTitle } from './masthead.js';
import type { NamedRollup } from './named-rollup.js';
import { FIRST_ROW, HEAD_ROW, headed } from './sheet-head.js';
import { areSums, inGroup } from './totals.js';
import { type ChosenColumns, isChosen, isGroupChosen } from './totals-columns.js';
import { numberTexts, typedLeftOut } from './value-cell.js';

/** The columns up to the totals, and the first group's behind the total of all. */
const COLUMNS = ['order', 'figure', 'choice', 'measure', 'all'] as const;
const CHOICE = COLUMNS.indexOf('choice');
const FIRST_GROUP = COLUMNS.length;

const numberOf = (value: string): number | string =>
  value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;

/** A day as TEXT writes it by the format of its language: in English the month has three letters. */
const writtenAs: Record<Language, (day: string) => string> = {
  vi: (day) => writeDate(day, 'vi'),
  en: (day) => writeDate(day, 'en').replace(/(?<= \p{L}{3})\p{L}+/u, ''),
};

/** The format TEXT writes a day by. */
function dayFormat(day: string, language: Language): string {
  const counted = dayCell(day);
  const format = inMarksOf(language, FORMATS.day);
  return typeof counted === 'number' && isWithoutNought(counted) ? withoutNought(format) : format;
}

/** A day as it is read: in a column of numbers it would be one too. */
function readable(cell: Cell, total: Total, type: RolledFigure['type'], language: Language): Cell {
  if (type !== 'date' || cell === null) return cell;
  const value = total.is === 'text' ? total.value : null;
  if (value === null) return cell;
  const day = writtenAs[language](value);
  return typeof cell === 'object' && 'formula' in cell
    ? { ...cell, formula: `TEXT(${cell.formula},"${dayFormat(value, language)}")`, result: day }
    : day;
}

/** How a total is made. */
function methodOf({ rollup, type, weight, key }: RolledFigure, named: Pick<NamedRollup, 'words' | 'rollup'>): string {
  const { words } = named;
  const by = named.rollup.figures.find((one) => one.figure === weight && (one.key === null || one.key === key));
  if (by !== undefined) return words.weightedBy(by.label);
  return type === 'date' && (rollup === 'min' || rollup === 'max') ? words.ofDays[rollup] : words.rollup[rollup];
}

const countOf = (total: Total, value: string): number =>
  total.is === 'counts' ? (total.counts.find((one) => one.value === value)?.count ?? 0) : 0;

/** The totals of a figure as rows from `line` on: one, or one for each choice, as formulas over `sheet`. */
function figureRows(
  figure: RolledFigure,
  range: ValueRange,
  named: NamedRollup,
  sheet: string,
  at: { order: number; line: number },
): Cell[][] {
  const { words, groups, groupName, rollup, inDoubt, language } = named;
  const end: Cell[] = [figure.given, figure.asked, figure.uncounted ?? 0, methodOf(figure, named), figure.item];
  const across = (of: (total: Total, operands: Operands) => Cell): Cell[] => [
    marked(of(figure.total, { ...range, criteria: [] }), inDoubt.under(figure.item)),
    ...groups.map((group, index): Cell => {
      const own = figure.groups.find((one) => one.group === group);
      const cell = `${columnLetters(FIRST_GROUP + index)}$${HEAD_ROW}`;
      const criteria = [inGroup(rollup.units.length, sheet, groupName(group), cell)];
      if (own === undefined) return CROSSED;
      return marked(of(own.total, { ...range, criteria }), inDoubt.under(figure.item, group));
    }),
  ];
  if (figure.total.is === 'counts')
    return figure.total.counts.map(({ value }, index) => {
      const cells = across((total, operands) => ({
        formula: countFormula(operands, `$${columnLetters(CHOICE)}${at.line + index}`),
        result: countOf(total, value),
      }));
      const label = words.chosen(figure.label, value);
      return [index === 0 ? at.order : null, label, numberOf(value), figure.measure, ...cells, ...end];
    });
  const cells = across((total, operands) =>
    readable(totalCell({ ...figure, total }, operands), total, figure.type, language),
  );
  return [[at.order, figure.label, null, figure.measure, ...cells, ...end]];
}

/** The rows of the sheet, with those that are headings of sections, and how many decimals others are shown with, counted from 0. */
interface TotalsRows {
  rows: Cell[][];
  headings: Set<number>;
  decimals: Map<number, number>;
}

function allRows(named: NamedRollup, sheet: string): TotalsRows {
  const rangeOf = figureRanges(named, sheet);
  const { sections } = named.masthead;
  const all: TotalsRows = { rows: [], headings: new Set(), decimals: new Map() };
  let section: SectionTitle | undefined;
  let order = 0;
  for (const figure of named.rollup.figures) {
    const under = sections.get(figure.under);
    if (under !== undefined && under !== section) {
      section = under;
      order = 0;
      all.headings.add(all.rows.length);
      all.rows.push([under.number, under.title]);
    }
    order += 1;
    const line = FIRST_ROW + all.rows.length;
    for (const row of figureRows(figure, rangeOf(figure), named, sheet, { order, line })) {
      // The numbers of a choice are counts.
      const { totals } = decimalsOf(...numbersOf(seriesOf(named.rollup, figure)), figure.rollup);
      if (figure.total.is === 'number' && totals > 0) all.decimals.set(all.rows.length, totals);
      all.rows.push(row);
    }
  }
  return all;
}

/** How many of the last rows stand on a page with who signs: a signature does not stand on a page alone. */
const ROWS_WITH_SIGNATURE = 3;

/** Columns of totals are neither narrower, for a day, nor wider, in characters. */
const LEAST = 12;
const MOST = 20;

/** The columns of names, which stand on each page of a sheet that goes over several. */
const NAMES = 2;

/** Values that units gave and no total has: who has this sheet alone sees no other that shows them. */
function notCounted({ rollup, words, units }: NamedRollup): Line[] {
  const all = rollup.figures.flatMap((figure) =>
    figure.values.flatMap((value) => {
      const typed = figure.rollup === 'none' ? null : typedLeftOut(value, figure.type);
      return typed === null ? [] : [{ label: figure.label, unit: units.get(value.unit)?.name ?? value.unit, typed }];
    }),
  );
  if (all.length === 0) return [];
  const shown = all.slice(0, all.length === LEFT_OUT_BELOW + 1 ? all.length : LEFT_OUT_BELOW);
  return [{ look: 'note', labels: [{ text: words.notCounted(shown, all.length - shown.length), from: 0 }] }];
}

/** Who made the sheet and who signs it, below the first columns and the last ones of the first page: once, not beside each page. */
function signatures({ words, masthead: { place, signing } }: NamedRollup, sheet: Pick<Sheet, 'columns'>): Line[] {
  const last = lastColumn({ ...sheet, frozenColumns: NAMES });
  const from = last < sheet.columns.findLastIndex(({ hidden }) => !hidden) ? NAMES : 0;
  const right = (text: string) => ({ text, from: Math.max(from + 2, last - 3), to: last });
  const left = (text: string) => ({ text, from, to: from + 1 });
  const [authority = '', title = '', ...name] = signing;
  return [
    { look: 'plain', labels: [] },
    { look: 'note', labels: [right(words.signedAt(place))] },
    { look: 'strong', labels: [left(words.madeBy), right(authority || title || words.signTitle)] },
    ...(authority === '' || title === '' ? [] : [{ look: 'plain' as const, labels: [right(title)] }]),
    ...name.map((text): Line => ({ look: 'strong', labels: text === '' ? [] : [right(text)] })),
  ];
}

/** How wide the columns of totals are, all alike: by the longest number, and the longest word over one. */
function totalsWidth({ rollup, inDoubt, groups, groupName }: NamedRollup): Pick<Column, 'width'> {
  const numbers = rollup.figures.flatMap((figure) => {
    const { totals } = decimalsOf(...numbersOf(seriesOf(rollup, figure)), figure.rollup);
    return numberTexts(totalsOf(figure), totals, inDoubt.under(figure.item));
  });
  const words = groups.flatMap((group) => groupName(group).split(' '));
  return { width: fitting([...numbers, ...words], LEAST, MOST).width ?? LEAST };
}

/**
 * The sheet one hands upward: totals by figure under the headings of the outline, all units and each group in a column,
 * as formulas over the sheet of figures (`sheet`), and who signs. Columns that are not `chosen` are there and hidden, so that
 * they can be shown again by hand.
 */
export function totalsSheet(named: NamedRollup, sheet: string, chosen?: ChosenColumns): Sheet {
  const { words, groups, groupName, rollup } = named;
  const { headers } = words;
  const total = {
    ...totalsWidth(named),
    format: FORMATS.whole,
    decimalFormats: DECIMAL_FORMATS,
    align: 'right' as const,
  };
  const lacking = rollup.figures.some(({ uncounted }) => uncounted !== undefined);
  const shown = {
    order: centred(6),
    figure: fitting(
      rollup.figures.map(({ label }) => label),
      24,
      44,
    ),
    choice: { width: 14, hidden: true },
    measure: { ...wrapped(12), align: 'center' as const, hidden: !isChosen(chosen, 'measure') },
    all: { ...total, hidden: !isChosen(chosen, 'all') },
  } satisfies Record<(typeof COLUMNS)[number], unknown>;
  const columns = [
    ...columnsFor({ ...headers, all: areSums(rollup.figures) ? headers.all : words.overall }, shown),
    ...groups.map((group) => ({
      header: groupName(group),
      ...total,
      hidden: !isGroupChosen(chosen, group),
    })),
    ...columnsFor(headers, {
      given: { ...centred(11), hidden: !isChosen(chosen, 'given') },
      asked: { ...centred(11), hidden: !isChosen(chosen, 'asked') },
      notCounted: { ...centred(11), hidden: !lacking || !isChosen(chosen, 'not_counted') },
      rollup: {
        ...fitting(
          rollup.figures.map((figure) => methodOf(figure, named)),
          10,
          20,
        ),
        hidden: !isChosen(chosen, 'method'),
      },
      item: { width: 20, hidden: true },
    }),
  ];
  const { rows, headings, decimals } = allRows(named, sheet);
  const made = { name: words.sheets.totals, columns, rows, frozenColumns: NAMES, bold: headings, decimals };
  const below = [...notCounted(named), ...signatures(named, made)];
  return headed(named, { ...made, keptRows: ROWS_WITH_SIGNATURE, below }, made.name, {
    key: keyTo(rows),
    lacking: 'named',
  });
}
