import { type Form, type FormTable, fixedRowsOf, formWords, tagOf } from '../../src/form/index.js';
import { child, descendants, textOfElement, type XmlElement } from '../../test/support/fill/xml.js';
import { isLeftBlank } from './filling.js';
import { figuresOf, partsOf, tablesOf } from './mark-form.js';
import { isLost, type Truth } from './truth.js';

/** A simple way of reading: whether the item is answered; null where that way cannot tell. */
type Reads = (item: string) => boolean | null;

const isBlank = (text: string, form: Form): boolean =>
  isLeftBlank(text, form.language) ||
  (Object.values(formWords[form.language].prompt) as string[]).includes(text.trim());

/** Reading by tag alone: an item is answered where a control with its tag holds text. */
export function byTag(root: XmlElement, form: Form): Reads {
  const held = new Map<string, string>();
  for (const sdt of descendants(root, 'w:sdt')) {
    const tag = child(child(sdt, 'w:sdtPr'), 'w:tag')?.attributes['w:val'];
    if (tag !== undefined && !held.has(tag)) held.set(tag, textOfElement(sdt));
  }
  const kinds = kindsOf(form);
  return (item) => {
    const kind = kinds.get(item.split('.')[0] ?? '') ?? kinds.get(item);
    if (kind === undefined) return null;
    if (kind !== 'cell' || item.split('.').length === 3) {
      const text = held.get(tagOf(kind, item));
      return text !== undefined && !isBlank(text, form);
    }
    const [table = '', part] = item.split('.');
    const tags = [...held.keys()].filter((tag) => tag.startsWith(`cell:${table}.`));
    return part === undefined
      ? tags.some((tag) => !isBlank(held.get(tag) ?? '', form))
      : tags.some((tag) => tag.split('.').includes(part));
  };
}

function kindsOf(form: Form): Map<string, 'text' | 'figure' | 'cell' | 'field'> {
  const kinds = new Map<string, 'text' | 'figure' | 'cell' | 'field'>();
  for (const { id } of form.fields) kinds.set(id, 'field');
  for (const part of partsOf(form.sections)) if (part.asksText) kinds.set(part.id, 'text');
  for (const { id } of figuresOf(form)) kinds.set(id, 'figure');
  for (const { id } of tablesOf(form)) kinds.set(id, 'cell');
  return kinds;
}

const gridOf = (table: XmlElement): string[][] =>
  descendants(table, 'w:tr').map((row) => descendants(row, 'w:tc').map((cell) => textOfElement(cell).trim()));

/** The answer to a cell: its row by the exact label or by position, its column by the exact header. */
function cellIn(grid: string[][], table: FormTable, row: string, column: string): string | null {
  const header = table.columns.find((one) => one.id === column)?.label;
  const top = grid.findIndex((line) => header !== undefined && line.includes(header));
  const at = grid[top]?.indexOf(header ?? '') ?? -1;
  const label = fixedRowsOf(table).find((one) => one.id === row)?.label;
  const nth = /^r(\d+)$/.exec(row)?.[1];
  const line =
    label === undefined
      ? nth === undefined
        ? grid.at(-1)
        : grid[top + Number(nth)]
      : grid.find((one) => one.includes(label));
  return line?.[at] ?? null;
}

/** Reading by the exact text of headings, questions, labels and captions alone. */
export function byHeading(root: XmlElement, form: Form): Reads {
  const lines = descendants(root, 'w:p').map((line) => textOfElement(line).replaceAll('\u00a0', ' ').trim());
  const grids = descendants(root, 'w:tbl').map(gridOf);
  const parts = partsOf(form.sections);
  const printed = new Map(parts.map((part) => ['ask' in part ? part.ask : part.heading, part.id] as const));
  const written = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines) {
    const id = printed.get(line);
    if (id === undefined || written.has(id)) open?.push(line);
    else {
      open = [];
      written.set(id, open);
    }
  }
  const tables = new Map(tablesOf(form).map((table) => [table.id, table]));
  const gridFor = (table: FormTable): string[][] | undefined =>
    grids.find((grid) => table.columns.every((column) => grid.slice(0, 2).some((line) => line.includes(column.label))));
  return (item) => {
    const part = parts.find((one) => one.id === item);
    if (part)
      return part.asksText ? written.get(item)?.some((line) => !isBlank(line, form)) === true : written.has(item);
    const [table = '', row = '', column] = item.split('.');
    const asked = tables.get(table);
    if (asked) {
      const grid = gridFor(asked);
      if (column === undefined) return grid !== undefined;
      const text = grid ? cellIn(grid, asked, row, column) : null;
      return text !== null && !isBlank(text, form);
    }
    const figure = figuresOf(form).find((one) => one.values.some((value) => value.item === item));
    if (!figure) return null;
    const line = grids.flat().find((one) => one.includes(figure.printed));
    const nth = figure.values.findIndex((value) => value.item === item);
    const text = line?.[line.length - figure.values.length + nth];
    return text !== undefined && !isBlank(text, form);
  };
}

/** How many lost items that way of reading finds, and how many it calls lost that are there. */
export function baseline(reads: Reads, truth: Truth): { found: number; falseAlarms: number } {
  const judged = [...truth.values()].filter((fact) => fact.required && reads(fact.item) === false);
  const found = judged.filter(isLost).length;
  return { found, falseAlarms: judged.length - found };
}
