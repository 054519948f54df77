import { Language } from '../../../../schemas/id.js';
import { onceOf } from '../../../form/index.js';
import type { WordsLevel } from '../../../match/index.js';
import { keyOf, type Wording, withoutMarks } from '../../../text/index.js';
import { isNumeric, PLAIN_TEXT, readValue, type ValueRule } from '../../../values/index.js';
import {
  compareAmong,
  compareName,
  compareNames,
  isAlike,
  isAnotherNumber,
  isAnyAlike,
  nearest,
} from '../../names/names.js';
import { isMeasureOf } from '../../names/said-measure.js';
import { isNil } from '../../texts/blank.js';
import { factOf, heldAgainst, heldFactOf } from '../../texts/wordings.js';
import { inAnyLanguage } from '../../words/index.js';
import { type Asked, type AskedColumn, codesOf } from '../asked.js';
import type { Grid, GridCell } from '../grid.js';
import { WORDS_BITS } from '../line-up.js';

/** What else speaks for a column, as powers of two. */
const BITS = {
  group: { alike: 3, other: -3, none: 0 },
  /** No words above it, in its own turn among as many columns as are asked for. */
  turn: 5,
  /** What stands below it is what is asked for there. */
  content: { fits: 1, empty: 0, misfits: -5 },
} as const;

/** "TT", "Ghi chú": what a table has beside what is asked for, unless it asks for that. */
const ASIDE = new Set(inAnyLanguage((words) => words.asideHeads).map(keyOf));

/** So many cells tell what a column holds. */
const LOOKED_AT = 30;

/** The texts above a grid column, a merged one once. */
export function headsOf(grid: Grid, column: number, headerRows: number): Wording[] {
  const cells: GridCell[] = [];
  for (let at = 0; at < headerRows; at++) {
    const cell = grid.rows[at]?.[column];
    if (cell?.text && !cells.includes(cell)) cells.push(cell);
  }
  return cells.map(({ wording }) => wording);
}

/** A column a person may have meant by it: none that numbers rows or says something beside them, none of another year. */
const isPossible = (heads: readonly Wording[], { headers }: AskedColumn): boolean =>
  !heads.some((head) => ASIDE.has(head.key) || isAnotherNumber(head, headers));

/** What the header of a grid column comes to. */
interface HeadEvidence {
  words: WordsLevel;
  /** How what stands above it agrees with its common header; `none` where nothing does, or there is none. */
  group: WordsLevel;
  bits: number;
  /** A person may have meant the column by it. */
  possible: boolean;
}

/**
 * How a text above a header agrees with its common header. One that is called like that of other columns is `distinct`,
 * unless it names both.
 */
function compareGroup(above: Wording, group: Wording, others: readonly Wording[]): WordsLevel {
  const level = compareName(above, group);
  const of = level === 'same' ? 'other' : compareNames(above, others);
  if (of === 'same') return 'distinct';
  if (isAlike(level) || !isAlike(of)) return level;
  return group.words.every((word) => above.words.includes(word)) ? 'lengthened' : 'distinct';
}

/** How the texts above a header agree with its common header, by the nearest of them. */
function groupIn(above: readonly Wording[], { group, otherGroups }: AskedColumn): WordsLevel {
  if (group === null || above.length === 0) return 'none';
  const levels = above.map((one) => compareGroup(one, group, otherGroups));
  return levels.includes('distinct') ? 'distinct' : nearest(levels);
}

/** The same words typed without the marks on their letters: "Thon" of "Thôn". */
const isUnmarked = ({ text }: Wording, headers: readonly Wording[]): boolean =>
  headers.some((header) => header.text !== text && withoutMarks(header.text) === text);

function compareOwn(head: Wording, { headers, otherHeaders, otherwise }: AskedColumn): WordsLevel {
  const level = compareAmong(head, headers, otherHeaders);
  if (isAlike(level)) return level;
  if (isUnmarked(head, headers) && !isUnmarked(head, otherHeaders)) return level === 'distinct' ? level : 'slips';
  return isAnyAlike(head, otherwise) ? 'lengthened' : level;
}

/** How the header of a grid column agrees with a column's, in any of its rows; the others name its group. */
function wordsIn(heads: readonly Wording[], column: AskedColumn): Omit<HeadEvidence, 'possible'> {
  const levels = heads.map((head) => compareOwn(head, column));
  const telling = levels.findLast((level) => isAlike(level) || level === 'distinct');
  const own = telling === 'distinct' && levels.includes('same') ? 'shortened' : (telling ?? levels.at(-1) ?? 'none');
  const leaf = levels.findLastIndex(isAlike);
  const group = groupIn(
    heads.filter((_, at) => at !== leaf),
    column,
  );
  const isAside = own === 'other' && heads.some(({ key }) => ASIDE.has(key));
  const words = isAside || group === 'distinct' ? 'distinct' : own;
  const bits = group === 'none' ? BITS.group.none : isAlike(group) ? BITS.group.alike : BITS.group.other;
  return { words, group, bits: WORDS_BITS[words] + bits };
}

function headEvidence(heads: readonly Wording[], column: AskedColumn): HeadEvidence {
  const { words, group, bits } = wordsIn(heads, column);
  return { words, group, bits, possible: column.is === 'value' && isPossible(heads, column) };
}

/** The same of a header in one row, and of one in two: mostly the form's own, found out once for all documents. */
const oneHead = heldAgainst((head, column: AskedColumn) => headEvidence([head], column));
const twoHeads = onceOf((column: AskedColumn) =>
  heldFactOf((above: Wording) => heldFactOf((head: Wording) => headEvidence([above, head], column))),
);

function compareHead(heads: readonly Wording[], column: AskedColumn): HeadEvidence {
  const [first, second, ...more] = heads;
  if (first === undefined || more.length > 0) return headEvidence(heads, column);
  return second === undefined ? oneHead(column)(first) : twoHeads(column)(first)(second);
}

/** How the header of a grid column agrees with one that is asked, and what the two may come to whatever stands below. */
export interface HeadBounds {
  words: WordsLevel;
  group: WordsLevel;
  least: number;
  /** At the least where what stands below it may be what is asked for. */
  leastFitting: number;
  most: number;
}

/** A column with the labels of rows in it is theirs, whatever stands above it. */
const LABELLED = 20;

/** The bounds of a grid column by its header; at the least a column of labels holds some of them, see `holdsLabels`. */
export function boundsIn(heads: readonly Wording[], column: AskedColumn): HeadBounds {
  const { words, group, bits } = compareHead(heads, column);
  const { fits, empty, misfits } = BITS.content;
  const labelled = column.is === 'label' ? fits + LABELLED : 0;
  const turn = words === 'none' ? BITS.turn : 0;
  return {
    words,
    group,
    least: bits + (labelled || misfits),
    leastFitting: bits + (labelled || empty),
    most: bits + turn + (labelled || fits),
  };
}

type Test = (wording: Wording) => boolean;

/** What stands in a grid column below its header, as far as it is looked at, and the tests it was put to. */
interface Below {
  said: readonly Wording[];
  tested: Map<Test, keyof typeof BITS.content>;
}

export function belowHead(grid: Grid, column: number, firstRow: number): Below {
  const said: Wording[] = [];
  for (const line of grid.rows.slice(firstRow, firstRow + LOOKED_AT)) {
    const cell = line[column];
    if (cell?.text) said.push(cell.wording);
  }
  return { said, tested: new Map() };
}

/** Whether what stands in a grid column below its header can be what is asked for there: most columns ask for the same. */
function compareContent({ said, tested }: Below, test: Test): keyof typeof BITS.content {
  const content = tested.get(test) ?? (said.length === 0 ? 'empty' : said.some(test) ? 'fits' : 'misfits');
  tested.set(test, content);
  return content;
}

const DAY: ValueRule = { ...PLAIN_TEXT, type: 'date' };

const IN_FIGURES = /^[\d\s.,()%/-]+$/;

/** Any day is one, whatever is asked of it. */
const isDay = factOf(({ text }: Wording): boolean =>
  Language.options.some((language) => readValue(text, DAY, language).value !== null),
);

const isNumber = ({ text }: Wording): boolean => /\d/.test(text) || isNil(text);
const isWords = ({ text }: Wording): boolean => !IN_FIGURES.test(text);
const isAnything = (): boolean => true;

/** Whether a text can be what is asked for. */
const canBe = (rule: ValueRule): Test => {
  if (isNumeric(rule)) return isNumber;
  if (rule.type === 'date') return isDay;
  return rule.type === 'text' ? isWords : isAnything;
};

/** Whether a text can stand in a column that the form prints. */
function printedIn(column: AskedColumn, asked: Asked): Test {
  const rows = asked.rows ?? [];
  if (column.is === 'code') {
    const codes = codesOf(asked);
    return ({ text }) => codes.has(text);
  }
  if (column.is === 'unit') {
    const units = rows.flatMap((row) =>
      asked.columns.flatMap(({ is, id }) => (is === 'value' ? [asked.ruleOf(id, row.id)] : [])),
    );
    return isMeasureOf(units);
  }
  const labels = rows.flatMap((row) => row.labels);
  return (wording) => isAnyAlike(wording, labels);
}

/** Whether a text can be one of the values that are asked for in a column. */
function valueIn(column: AskedColumn, asked: Asked): Test {
  const rules = [asked.ruleOf(column.id), ...(asked.rows ?? []).map((row) => asked.ruleOf(column.id, row.id))];
  const [test, ...more] = new Set(rules.map(canBe));
  // One and the same for most columns, so that a column that is found is looked through once.
  return test && more.length === 0 ? test : (wording) => [test, ...more].some((one) => one?.(wording));
}

/** Whether a text can stand in a column, made once for all tables it is held against. */
const fitsIn = onceOf((column: AskedColumn) =>
  onceOf((asked: Asked) => (column.is === 'value' ? valueIn(column, asked) : heldFactOf(printedIn(column, asked)))),
);

/** Whether some label of a row that is asked stands in a grid column below its header. */
export const holdsLabels = (below: Below, column: AskedColumn, asked: Asked): boolean =>
  compareContent(below, fitsIn(column)(asked)) === 'fits';

/** Whether all that stands in a grid column below its header is what cannot be asked for there. */
export const isMisfit = (below: Below, column: AskedColumn, asked: Asked): boolean =>
  compareContent(below, fitsIn(column)(asked)) === 'misfits';

/** What a grid column comes to, held against one that is asked. */
type ColumnEvidence = HeadEvidence;

/** Holds grid columns against one that is asked; `inTurn`: as many stand there as are asked for, and it is its turn. */
export function compareColumn(
  column: AskedColumn,
  asked: Asked,
): (heads: readonly Wording[], below: Below, inTurn: boolean) => ColumnEvidence {
  const fits = fitsIn(column)(asked);
  return (heads, below, inTurn) => {
    const { words, group, bits, possible } = compareHead(heads, column);
    const content = compareContent(below, fits);
    const turn = words === 'none' && inTurn ? BITS.turn : 0;
    const labelled = column.is === 'label' && content === 'fits' ? LABELLED : 0;
    return {
      words,
      group,
      bits: bits + BITS.content[content] + turn + labelled,
      possible: possible && content !== 'misfits',
    };
  };
}
