import type { Language } from '../../../schemas/id.js';
import { onceOf } from '../../form/index.js';
import { keyOf, Wording } from '../../text/index.js';
import { unitOf, type ValueRule } from '../../values/index.js';
import type { FlowNode } from '../lines/flow.js';
import type { FoundText } from '../lines/found-text.js';
import { compareNames, isAlike } from '../names/names.js';
import {
  isMoneyNamed,
  isOfMoney,
  moneyNamedIn,
  type Named,
  namedIn,
  type Said,
  saidBy,
} from '../names/said-measure.js';
import { PrintedWording } from '../texts/wordings.js';
import { inAnyLanguage } from '../words/index.js';
import type { Asked } from './asked.js';
import type { FoundColumns } from './columns/columns.js';
import type { Grid } from './grid.js';
import type { FoundRow } from './rows/rows.js';

const UNIT_HEADS = inAnyLanguage((words) => words.unitHeads).map((head) => new Wording(head));

/** Everything beside the values of one table that may say what they are counted in. */
export interface Beside {
  grid: Grid;
  asked: Asked;
  columns: FoundColumns;
  /** The lines right above the table, the notes below it, and what is said of all the report. */
  lines: readonly FlowNode[];
}

/** A column of units of measure, asked for or put in. */
function unitColumn({ asked, columns, grid }: Beside): number | null {
  const own = columns.columns[asked.columns.findIndex(({ is }) => is === 'unit')]?.at ?? null;
  if (own !== null) return own;
  const held = new Set(columns.columns.map(({ at }) => at));
  const free = Array.from({ length: grid.width }, (_, at) => at).filter((at) => !held.has(at));
  return free.find((at) => columns.heads[at]?.some((head) => isAlike(compareNames(head, UNIT_HEADS)))) ?? null;
}

const NONE: (Named & { printed: boolean })[] = [];

/** What texts name in brackets or behind "Đơn vị tính:", and where they were typed, by a sentence or behind the name of an amount. */
function namedInAll(texts: readonly Wording[]): Named[] {
  const named: Named[] = [];
  for (const wording of texts) {
    named.push(...namedIn(wording.text));
    if (!(wording instanceof PrintedWording)) named.push(...moneyNamedIn(wording.text));
  }
  return named;
}

/** What some texts name; what the form itself names there contradicts nothing. */
function namedBeside(texts: readonly Wording[], printed: () => readonly Wording[]): (Named & { printed: boolean })[] {
  const named = namedInAll(texts);
  if (named.length === 0) return NONE;
  const own = new Set(namedInAll(printed()).map(({ text }) => keyOf(text)));
  return named.map((one) => ({ ...one, printed: own.has(keyOf(one.text)) }));
}

/** Whether money is asked anywhere in a table. */
const asksMoney = onceOf(({ columns, rows, ruleOf }: Asked): boolean =>
  columns.some(
    ({ id, is }) =>
      is === 'value' && [undefined, ...(rows ?? [])].some((row) => isOfMoney(row ? ruleOf(id, row.id) : ruleOf(id))),
  ),
);

/**
 * Whether a line above a table or below it speaks of a value: one that names money speaks of all amounts there, and of other
 * values only where it says so of no amounts, no money is asked and nothing is said of them in their row.
 */
const speaksOf = (named: Named, rule: ValueRule, asked: Asked, cell: string): boolean =>
  !isMoneyNamed(named) || isOfMoney(rule) || (!named.money && cell === '' && !asksMoney(asked));

function headersOf(asked: Asked, { columns }: FoundColumns, at: number): Wording[] {
  const column = asked.columns.find(({ id }) => columns.find((one) => one.at === at)?.id === id);
  return column ? [...column.headers, ...(column.group ? [column.group] : [])] : [];
}

/** What is named above the labels of rows, in the corner of a table, speaks of all values there. */
function namedInCorner({ asked, columns }: Beside): NamedBeside {
  const at = columns.columns[asked.columns.findIndex(({ is }) => is === 'label')]?.at ?? null;
  return at === null ? NONE : namedBeside(columns.heads[at] ?? [], () => headersOf(asked, columns, at));
}

type NamedBeside = ReturnType<typeof namedBeside>;

/** What is named beside all values of a table, of one of its columns or of one of its rows: it is the same for each of them. */
interface NamedAround {
  units: number | null;
  lines: NamedBeside;
  headed: Map<number, NamedBeside>;
  labelled: Map<string, NamedBeside>;
}

const around = new WeakMap<FoundColumns, NamedAround>();

function namedAround(beside: Beside): NamedAround {
  const { asked, columns, lines } = beside;
  const known = around.get(columns);
  if (known) return known;
  const made: NamedAround = {
    units: unitColumn(beside),
    lines: [
      ...namedInCorner(beside),
      ...namedBeside(
        lines.map(({ wording }) => wording.text),
        () => [asked.titled],
      ),
    ],
    headed: new Map(),
    labelled: new Map(),
  };
  around.set(columns, made);
  return made;
}

function namedAbove({ headed }: NamedAround, { asked, columns }: Beside, at: number): NamedBeside {
  const known = headed.get(at);
  if (known) return known;
  const made = namedBeside(columns.heads[at] ?? [], () => headersOf(asked, columns, at));
  headed.set(at, made);
  return made;
}

function namedBehind(
  { labelled }: NamedAround,
  { asked }: Beside,
  { id, label }: Pick<FoundRow, 'id' | 'label'>,
): NamedBeside {
  const known = labelled.get(id);
  if (known) return known;
  const printed = (): readonly Wording[] => asked.rows?.find((row) => row.id === id)?.labels ?? [];
  const made = label ? namedBeside([new Wording(label)], printed) : NONE;
  labelled.set(id, made);
  return made;
}

/** Whether a measure is said that is not the form's. */
const isOther = ({ is }: Said): boolean => is !== 'own' && is !== 'nothing';

/** What a value beside which another measure is named is to be taken for: so many of what is asked for, or doubtful. */
export interface MeasureBeside {
  /** A person counts in this there. */
  seen: string;
  /** One of it is so many of what is asked for; null where that cannot be said, or what stands beside it disagrees. */
  by: number | null;
  expected: string | null;
}

/** What the form prints beside a row as its unit of measure is not that of a column that names its own. */
const isOfRow = ({ asked, columns: { columns } }: Beside, at: number): boolean =>
  asked.columns.some(({ is }) => is === 'unit') &&
  asked.columns.some(({ measured }, index) => measured && columns[index]?.at === at);

/**
 * The unit of measure a person reads beside a value, where it is another than the form's: in the column of units, in the
 * header above, behind the label, above the table. Null where nothing else is named.
 */
export function measureBeside(
  beside: Beside,
  row: Pick<FoundRow, 'id' | 'at' | 'label'>,
  at: number,
  rule: ValueRule,
  language: Language,
): MeasureBeside | null {
  const { grid } = beside;
  const named = namedAround(beside);
  const { units } = named;
  const cell = units === null || units === at ? '' : (grid.rows[row.at]?.[units]?.text ?? '');
  const headed = namedAbove(named, beside, at);
  const labelled = namedBehind(named, beside, row);
  const inCell: Named = { text: cell, whole: true };
  const lines = named.lines.filter((one) => speaksOf(one, rule, beside.asked, cell));
  const isAlone = headed.length + labelled.length + lines.length === 0;
  if (isAlone && (cell === '' || !isOther(saidBy(inCell, rule, language)))) return null;
  const texts: NamedBeside = [{ ...inCell, printed: false }, ...headed, ...labelled, ...lines];
  const by = new Set<number | null>();
  let seen: string | null = null;
  let isOwn = false;
  for (const [index, one] of texts.entries()) {
    const said = saidBy(one, rule, language);
    isOwn ||= said.is === 'own';
    if (one.printed || !isOther(said)) continue;
    if (index === 0 && said.is === 'other' && isOfRow(beside, at)) continue;
    seen ??= one.text;
    by.add(said.is === 'multiple' ? said.by : null);
  }
  if (seen === null) return null;
  const [only = null] = by;
  return {
    seen,
    by: by.size === 1 && !isOwn ? only : null,
    expected: unitOf(rule, language) || (rule.named ?? null),
  };
}

/** What speaks against a value of another measure that cannot be told in what is asked for. */
export const againstMeasure = ({ seen, expected }: MeasureBeside): NonNullable<FoundText['against']> => ({
  because: 'measure',
  seen,
  expected,
});
