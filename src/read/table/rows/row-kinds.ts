import { type Form, onceOf, TOTAL_ROW } from '../../../form/index.js';
import { Wording } from '../../../text/index.js';
import { isNumeric, isSummable, readValue } from '../../../values/index.js';
import { standsIn } from '../../lines/typed.js';
import { saysOnlyOtherTime, saysOnlyTime } from '../../names/only-time.js';
import { beginsPlanned } from '../../names/planned.js';
import { isBlank } from '../../texts/blank.js';
import type { Asked } from '../asked.js';
import type { FoundColumns } from '../columns/columns.js';
import type { Grid, GridCell } from '../grid.js';
import {
  isAcross,
  isCarried,
  isDivision,
  isEnd,
  isExample,
  isNote,
  isNumbered,
  isOfWhich,
  totalWords,
} from './line-words.js';
import { isFilled, type Line } from './lines.js';
import { type Summand, sumBits, sumOfAll } from './sums.js';

/**
 * What a row of a returned table is: one of those that are counted, or a header typed again, the numbers of columns, a
 * line that divides the table, a total of all or of some rows, a part of the row above, what is carried over a page, the
 * values of another time that the others are compared with.
 */
export type RowKind =
  | 'data'
  | 'header'
  | 'numbers'
  | 'group'
  | 'total'
  | 'subtotal'
  | 'of_which'
  | 'carried'
  | 'compared';

export interface Kind {
  is: RowKind;
  /** False where as much speaks against it as for it. */
  sure: boolean;
}

/** What speaks for a row being a total, as powers of two. */
const BITS = {
  /** Called a total, with a slip of typing, by its beginning: "Tổng toàn xã", but also "Tổng công ty Điện lực". */
  said: 20,
  slip: 13,
  begins: 9,
  unnamed: 4,
  other: 0,
  /** "II. Khối doanh nghiệp", where other rows have no such number. */
  division: 8,
  /** Its own number in the order of rows. */
  numbered: -4,
  /** A day or a choice, which nothing adds up. */
  told: -8,
  /** The last row of a table that asks for a total, and is called so; another last row mostly is none; others hardly ever. */
  asked: 0,
  last: -6,
  inside: -10,
  /** Without a number in it a row adds up nothing. */
  numberless: -6,
} as const;
const SURE = 3;
/** Arithmetic without a word that says so asks, and does not decide: 3, 5 and 8 may be three rows. */
const BY_SUM_ALONE = 2;
/** It does where units add no rows: the last row there that comes to the printed ones like this is no other. */
const BY_PRINTED_ROWS = 10;

interface Setting {
  asked: Asked;
  columns: FoundColumns;
  grid: Grid;
  form: Pick<Form, 'language' | 'letterhead' | 'period'>;
  /** Rows that are those of the form by what they are called: none of them is anything else. */
  named: ReadonlySet<number>;
}

/** The cells of a row in the columns that are filled in, but for the one it is called by. */
const valueCells = ({ cells, label }: Line, { asked, columns }: Setting): GridCell[] =>
  columns.columns.flatMap(({ at }, index) => {
    if (at === null || asked.columns[index]?.is !== 'value') return [];
    return cells.find((cell) => cell !== label && cell.column <= at && at < cell.column + cell.span) ?? [];
  });

/** The numbers of a row that can be added up; one in a merged cell stands in its first row. */
function numbersIn(line: Line, { asked, columns, form, grid }: Setting): (number | null)[] {
  return asked.columns.flatMap(({ is, id }, index) => {
    const rule = asked.ruleOf(id);
    const at = columns.columns[index]?.at ?? null;
    if (is !== 'value' || at === null || !isSummable(rule)) return [];
    const cell = grid.rows[line.at]?.[at];
    const value =
      cell && cell !== grid.rows[line.at - 1]?.[at] ? readValue(standsIn(cell).typed, rule, form.language).value : null;
    return [typeof value === 'number' ? value : null];
  });
}

/** Whether a row tells a day or a choice that is asked of each row for itself. */
const tellsOne = (line: Line, { asked, columns, form, grid }: Setting): boolean =>
  asked.columns.some(({ is, id }, index) => {
    const rule = asked.ruleOf(id);
    const cell = grid.rows[line.at]?.[columns.columns[index]?.at ?? -1];
    if (is !== 'value' || !cell || cell === line.label || isNumeric(rule) || rule.type === 'text') return false;
    return readValue(standsIn(cell).typed, rule, form.language).value !== null;
  });

/**
 * The rows that say a time and no more: with values, of another time, they are what the others are compared with; without,
 * they divide the table. Where most rows are so, it is one by years.
 */
function timesIn(lines: readonly Line[], setting: Setting): Map<Line, 'compared' | 'group'> {
  const { asked, form, named } = setting;
  const own = asked.added ? lines.filter((line) => !named.has(line.at) && isFilled(line)) : [];
  const times = own.filter(({ label }) => label && saysOnlyTime(label.wording));
  if (times.length * 2 > own.length) return new Map();
  return new Map(
    times.flatMap((line): [Line, 'compared' | 'group'][] => {
      if (hasNoValues(line, setting)) return [[line, 'group']];
      return line.label && saysOnlyOtherTime(line.label.wording, form.period) ? [[line, 'compared']] : [];
    }),
  );
}

const hasNoValues = (line: Line, setting: Setting): boolean =>
  valueCells(line, setting).every((cell) => isBlank(cell.text, setting.form.language));

/** "Dự kiến quý sau", above other rows: a line that says of those below it that they are planned. */
const announcesPlans = ({ label }: Line, isLast: boolean): boolean =>
  !isLast && label !== undefined && beginsPlanned(label.wording);

/** What is told by words and place alone; null where a row is one of those that are filled in, or a total. */
function byWords(line: Line, before: RowKind | undefined, isLast: boolean, setting: Setting): RowKind | null {
  if (isAcross(line, setting.grid.width)) return 'group';
  if (isCarried(line)) return 'carried';
  if (isOfWhich(line, before === 'of_which')) return 'of_which';
  const isApart = isDivision(line) || isNote(line) || (isLast && isEnd(line)) || announcesPlans(line, isLast);
  const isHead = isApart && (line.label?.text ?? '') !== '';
  return isHead && hasNoValues(line, setting) ? 'group' : null;
}

/** What a form calls a total. */
const wordOf = ({ letterhead }: Setting['form']): Wording => totalOf(letterhead.words);
const totalOf = onceOf(({ total }: Form['letterhead']['words']) => new Wording(total));

/**
 * Whether a row behind those of the form is called their total: even if it does not add up, or has no number, it is surely
 * that where nothing else is told of it by words and place.
 */
const isPlainTotal = (line: Line, word: Wording, setting: Setting): boolean =>
  setting.asked.total &&
  !setting.asked.added &&
  totalWords(line, word) === 'said' &&
  !isDivision(line) &&
  byWords(line, undefined, true, setting) === null;

/**
 * Tells the rows of a table that are counted from the others, by what they are called, where they stand, and whether they
 * add up. Where words and sums speak against each other it is not sure.
 */
export function rowKinds(lines: readonly Line[], setting: Setting): Map<number, Kind> {
  const { asked, form, named } = setting;
  const word = wordOf(form);
  const last = lines.at(-1);
  const others = lines.filter(({ at }) => !named.has(at));
  const isTotal = last !== undefined && others.length === 1 && others[0] === last && isPlainTotal(last, word, setting);
  // Nothing else is to be told apart, and no number need be read for that.
  if (others.length === 0 || isTotal) {
    const kinds = new Map<number, Kind>(lines.map(({ at }) => [at, { is: 'data', sure: true }]));
    if (isTotal) kinds.set(last.at, { is: 'total', sure: !isExample(last) });
    return kinds;
  }
  const divided = lines.some((line) => !isDivision(line));
  const kinds = new Map<number, Kind>();
  const times = timesIn(lines, setting);
  let before: RowKind | undefined;
  for (const line of lines) {
    const is = times.get(line) ?? (named.has(line.at) ? null : byWords(line, before, line === last, setting));
    before = is ?? undefined;
    if (is && (times.has(line) || !(is === 'group' && !divided))) kinds.set(line.at, { is, sure: true });
  }
  const left = lines.filter(({ at }) => !kinds.has(at));
  const words = new Map(left.map((line) => [line, named.has(line.at) ? 0 : BITS[totalWords(line, word)]]));
  const isSaid = (line: Line): boolean => (words.get(line) ?? 0) >= BITS.slip;
  const numbers = new Map(lines.map((line) => [line, numbersIn(line, setting)]));
  const isPart = (line: Line): boolean => isSaid(line) || (divided && isDivision(line));
  const sums = sumBits(
    lines.map(
      (line): Summand => ({
        numbers: numbers.get(line) ?? [],
        counts: !kinds.has(line.at) && !isPart(line),
        divides: kinds.get(line.at)?.is === 'group' || isPart(line),
      }),
    ),
  );
  /** "Toàn huyện", behind the printed rows of a table that asks for their total, where no row is called so. */
  const isOfPrinted = (line: Line): boolean => {
    if (asked.added || !asked.total || line !== left.at(-1) || left.some(isSaid)) return false;
    const printed = lines.map(
      (one): Summand => ({ numbers: numbers.get(one) ?? [], counts: named.has(one.at), divides: false }),
    );
    return (sumBits(printed)[lines.indexOf(line)] ?? 0) >= BY_PRINTED_ROWS;
  };
  const bySum = new Map(lines.map((line, index) => [line, sums[index] ?? 0]));
  const divisions = left.filter((line) => divided && isDivision(line)).map((line) => bySum.get(line) ?? 0);
  const parts = divisions.every((bits) => bits > 0) ? divisions.reduce((sum, bits) => sum + bits, 0) : 0;
  const odds = (line: Line, isAsked: boolean): number => {
    if (named.has(line.at)) return Number.NEGATIVE_INFINITY;
    const isTold = line.anchor?.id === TOTAL_ROW || isOfPrinted(line);
    const said = (words.get(line) ?? 0) + (isTold ? BITS.said : 0);
    const isOfPart = parts > 0 && isDivision(line);
    const sum = isOfPart ? parts + BITS.division : (bySum.get(line) ?? 0);
    const place = line !== left.at(-1) ? BITS.inside : isAsked && said >= BITS.begins ? BITS.asked : BITS.last;
    const numbered = isNumbered(line) && said < BITS.slip ? BITS.numbered : 0;
    const numberless = numbers.get(line)?.every((number) => number === null) ? BITS.numberless : 0;
    const told = said === 0 && sum > 0 && tellsOne(line, setting) ? BITS.told : 0;
    const bits = said + sum + place + numbered + numberless + told;
    return said > 0 || isOfPart ? bits : Math.min(bits, BY_SUM_ALONE);
  };
  const totals = left.filter((line) => odds(line, asked.total) >= SURE);
  const apart = new Set(totals);
  const counted = lines.filter((line) => !kinds.has(line.at) && !apart.has(line));
  const isSumOfAll = sumOfAll(counted.map((line) => numbers.get(line) ?? []));
  const rank = (line: Line): number => (isSumOfAll(numbers.get(line) ?? []) ? 2 : isSaid(line) ? 1 : 0);
  /** The one that adds up all that is counted; where none does, one that says no more than that it is a total. */
  const likelier = (one: Line, other: Line): number =>
    rank(one) - rank(other) || odds(one, asked.total) - odds(other, asked.total);
  const likeliest =
    totals.length > 1 ? totals.reduce((best, line) => (likelier(line, best) >= 0 ? line : best)) : totals[0];
  /** Rows called sums, of one row each, without which alone the total adds up: "Cộng khối trường học" below its only row. */
  const saidIn = (line: Line | undefined): string => (line && numbers.get(line)?.join()) ?? '';
  const repeating = new Set(lines.filter((line, at) => saidIn(line) !== '' && saidIn(line) === saidIn(lines[at - 1])));
  const called = new Set(counted.filter((line) => (words.get(line) ?? 0) >= BITS.begins && repeating.has(line)));
  const adds = likeliest ? (numbers.get(likeliest) ?? []) : [];
  const withoutThem = sumOfAll(counted.filter((line) => !called.has(line)).map((line) => numbers.get(line) ?? []));
  const ofOne = called.size > 0 && !isSumOfAll(adds) && withoutThem(adds) ? called : new Set<Line>();
  /** The last of several totals, where it adds up no more than the rows behind the one before it, is hardly that of all. */
  const previous = totals.filter(({ at }) => likeliest && at < likeliest.at).at(-1);
  const behind = counted.filter(({ at }) => previous && likeliest && previous.at < at && at < likeliest.at);
  const isOfPart =
    behind.length > 0 && !isSumOfAll(adds) && sumOfAll(behind.map((line) => numbers.get(line) ?? []))(adds);
  /** What adds up as a sum of a part, and no word calls so, is a row of its own where the total counts it with the others. */
  const addsAll = likeliest !== undefined && isSaid(likeliest) && isSumOfAll(adds);
  for (const line of left) {
    if (ofOne.has(line)) {
      kinds.set(line.at, { is: 'subtotal', sure: true });
      continue;
    }
    const bits = odds(line, asked.total && line === likeliest);
    const is = bits < SURE ? 'data' : line === likeliest ? 'total' : 'subtotal';
    // A row that shows how to fill in the others is hardly one of them; and "Cộng ngân sách nhà nước" among others, which does
    // not add up all of them, is hardly the total, though no other one is there. Words alone below the total are rather a note.
    const isNarrower = is === 'total' && line !== left.at(-1) && line.anchor?.id !== TOTAL_ROW && rank(line) === 0;
    const isBelow =
      likeliest !== undefined && isSaid(likeliest) && line.at > likeliest.at && hasNoValues(line, setting);
    // A sum without a number in it is hardly a row of its own: "Cộng thuốc" above what was not added up.
    const isEmptySum = is === 'data' && (words.get(line) ?? 0) >= BITS.begins && hasNoValues(line, setting);
    const isDoubtful =
      isNarrower || isEmptySum || (is === 'total' && isOfPart) || (!named.has(line.at) && (isExample(line) || isBelow));
    const isCounted = is === 'data' && addsAll && (words.get(line) ?? 0) <= 0;
    kinds.set(line.at, { is, sure: (Math.abs(bits) >= SURE || isCounted) && !isDoubtful });
  }
  return kinds;
}
