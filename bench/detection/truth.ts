import {
  addedRowsOf,
  askedColumns,
  type Form,
  type FormFigure,
  type FormTable,
  fixedRowsOf,
  isAddedTo,
} from '../../src/form/index.js';
import { descendants, type XmlElement } from '../../test/support/fill/xml.js';
import { partsOf, tablesOf } from './mark-form.js';
import { marked, markOf } from './marks.js';
import type { Given, Specimen } from './specimen.js';

/** What a returned document says of one item, known because we did it. */
export interface Fact {
  item: string;
  kind: 'section' | 'point' | 'figure' | 'table' | 'cell' | 'field';
  required: boolean;
  state: Given['state'] | 'gone';
  value: Given['value'];
  /** An open table with fewer rows than asked. */
  short?: true;
}

export type Truth = Map<string, Fact>;

export const isLost = ({ required, state, short }: Fact): boolean =>
  required && (state === 'blank' || state === 'gone' || short === true);

interface Telling {
  specimen: Specimen;
  /** Mark still to be seen. */
  seen: ReadonlySet<string>;
  truth: Truth;
}

const BLANK: Given = { state: 'blank', value: null };
const GONE = { state: 'gone', value: null } as const;

const tell = ({ truth }: Telling, fact: Fact): void => {
  truth.set(fact.item, fact);
};

function figureFacts(telling: Telling, figures: readonly FormFigure[], freed: boolean): void {
  const { specimen, seen } = telling;
  for (const { item, required } of figures.flatMap((figure) => figure.values)) {
    const at = seen.has(`figure ${item}`) ? (specimen.given.get(`figure ${item}`) ?? BLANK) : GONE;
    tell(telling, { item, kind: 'figure', required: required && !freed, ...at });
  }
}

function narrativeFacts(telling: Telling, form: Form): void {
  const { specimen, seen } = telling;
  for (const part of partsOf(form.sections)) {
    const kind = 'ask' in part ? 'point' : 'section';
    const printed = seen.has(`${kind === 'point' ? 'ask' : 'heading'} ${part.id}`);
    const text = seen.has(`text ${part.id}`) ? (specimen.given.get(`text ${part.id}`) ?? BLANK) : BLANK;
    const kept = printed || text.state !== 'blank';
    const holds: Given = part.asksText ? text : { state: 'answered', value: null };
    tell(telling, { item: part.id, kind, required: part.required, ...(kept ? holds : GONE) });
    figureFacts(telling, part.figures, kept && holds.state === 'nil');
  }
}

interface Line {
  id: string;
  cells: Map<string, Given>;
}

/** The rows of a table as they stand, by position where it is open. */
function linesOf(table: FormTable, holders: readonly XmlElement[], { given }: Specimen): Line[] {
  const rows = holders.flatMap((holder) => descendants(holder, 'w:tr')).filter((row) => markOf(row)?.is === 'row');
  let nth = 0;
  return rows.map((row) => {
    const own = (markOf(row)?.id ?? '').slice(table.id.length + 1);
    const id = own === 'total' || fixedRowsOf(table).some((one) => one.id === own) ? own : `r${++nth}`;
    const cells = marked(row, 'cell').map((cell): [string, Given] => {
      const item = markOf(cell)?.id ?? '';
      return [item.split('.').at(-1) ?? '', given.get(`cell ${item}`) ?? BLANK];
    });
    return { id, cells: new Map(cells) };
  });
}

const isFilled = ({ cells }: Line): boolean => [...cells.values()].some((cell) => cell.state !== 'blank');

/** One entry for a table that is gone, one for each row and column that is gone, else one for each cell. */
function tableFacts(telling: Telling, table: FormTable): void {
  const { specimen } = telling;
  const { id, required } = table;
  const holders = marked(specimen.root, 'table', id);
  const lines = linesOf(table, holders, specimen);
  const nil = specimen.given.get(`table ${id}`)?.state === 'nil';
  const data = lines.filter((line) => line.id !== 'total' && isFilled(line));
  const answered = data.length > 0;
  const added = data.filter((line) => isAddedTo(table, line.id));
  const short = !nil && added.length < (addedRowsOf(table)?.min ?? 0);
  const state = holders.length === 0 ? 'gone' : nil ? 'nil' : answered ? 'answered' : 'blank';
  tell(telling, { item: id, kind: 'table', required, state, value: null, ...(short ? { short } : {}) });
  if (state === 'gone' || state === 'nil') return;
  const fixed = fixedRowsOf(table);
  const columns = table.columns.filter((column) => column.is === 'value');
  const gone = columns.filter((column) => !lines.some((line) => line.cells.has(column.id)));
  const owedIn = (row: string): boolean => fixed.find((one) => one.id === row)?.required ?? required;
  for (const column of gone)
    tell(telling, { item: `${id}.${column.id}`, kind: 'cell', required: required && column.required, ...GONE });
  const asked = [...fixed.map((row) => row.id), ...(table.total && (answered || fixed.length > 0) ? ['total'] : [])];
  for (const row of asked.filter((one) => !lines.some((line) => line.id === one)))
    tell(telling, {
      item: `${id}.${row}`,
      kind: 'cell',
      required: owedIn(row) && (row !== 'total' || answered),
      ...GONE,
    });
  for (const line of lines) {
    if (line.id === 'total' ? !asked.includes('total') : isAddedTo(table, line.id) && !isFilled(line)) continue;
    for (const column of askedColumns(table, line.id)) {
      const cell = line.cells.get(column.id);
      const owed = owedIn(line.id) && (column.required || line.id === 'total');
      if (cell && !gone.some((one) => one.id === column.id))
        tell(telling, { item: `${id}.${line.id}.${column.id}`, kind: 'cell', required: owed, ...cell });
    }
  }
}

function marksIn(root: XmlElement, seen: Set<string> = new Set()): Set<string> {
  const mark = markOf(root);
  if (mark !== null) seen.add(`${mark.is} ${mark.id}`);
  for (const node of root.children) if (typeof node !== 'string') marksIn(node, seen);
  return seen;
}

/** Everything the form asks, as the specimen answers it now. */
export function truthOf(specimen: Specimen): Truth {
  const { form } = specimen;
  const telling: Telling = { specimen, seen: marksIn(specimen.root), truth: new Map() };
  for (const { id, required } of form.fields) {
    const at = telling.seen.has(`field ${id}`) ? (specimen.given.get(`field ${id}`) ?? BLANK) : GONE;
    tell(telling, { item: id, kind: 'field', required, ...at });
  }
  narrativeFacts(telling, form);
  for (const table of tablesOf(form)) tableFacts(telling, table);
  return telling.truth;
}
