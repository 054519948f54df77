import type { FormTable } from '../../../src/form/index.js';
import { descendants, isElement, type XmlElement } from '../../../test/support/fill/xml.js';
import { tablesOf } from '../mark-form.js';
import { marked, markOf } from '../marks.js';
import type { Damage, Draw, Specimen } from '../specimen.js';

/** An asked table as it stands in the document. */
export interface TableThere {
  table: FormTable;
  holder: XmlElement;
  headers: XmlElement[];
  rows: XmlElement[];
}

const rowsIn = (holder: XmlElement): XmlElement[] =>
  holder.children.flatMap((node) =>
    !isElement(node) ? [] : node.name === 'w:tr' ? [node] : node.name === 'w:sdt' ? descendants(node, 'w:tr') : [],
  );

export const cellsIn = (row: XmlElement): XmlElement[] => descendants(row, 'w:tc');

export function tablesThere({ form, root }: Specimen): TableThere[] {
  return tablesOf(form).flatMap((table) => {
    const holder = marked(root, 'table', table.id)[0];
    if (!holder) return [];
    const all = rowsIn(holder);
    return [
      {
        table,
        holder,
        headers: all.filter((row) => markOf(row)?.is === 'header'),
        rows: all.filter((row) => markOf(row)?.is === 'row'),
      },
    ];
  });
}

/** What happens to each table that stands, to every one with a certain chance. */
export const eachTable =
  (chance: number, change: (table: TableThere, specimen: Specimen, draw: Draw) => boolean): Damage =>
  (specimen, draw) => {
    const all = tablesThere(specimen);
    const some = all.filter(() => draw() < chance);
    return (some.length > 0 ? some : all.slice(0, 1)).map((one) => change(one, specimen, draw)).some(Boolean);
  };

export const isMerged = (row: XmlElement): boolean =>
  descendants(row, 'w:gridSpan').length > 0 || descendants(row, 'w:vMerge').length > 0;
